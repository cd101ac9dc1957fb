"""A key file, and every sentence in it compared with its screenplay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from skyscreen.core.errors import BadInput
from skyscreen.fidelity.deeds import score_deeds, score_events
from skyscreen.fidelity.members import Film, Spec
from skyscreen.fidelity.pictures import SECONDS, score_pictures
from skyscreen.fidelity.score import Score
from skyscreen.fidelity.setting import score_setting
from skyscreen.write import write
from skyscreen.write.lexis.morphology import is_plural

FIELDS = ("say", "cast", "does", "where", "order", "wears", "place", "hour", "weather", "season", "mood", "look",
          "card", "camera", "topic", "events")
LISTS = ("cast", "does", "where", "order", "wears", "camera", "events")
"""Fields that hold a list of texts."""


def score_one(key: dict[str, Any], score: Score, *, drawn: bool = False) -> None:
    """Compare one sentence's screenplay with its key; 'sentences' counts those without a miss.

    Args:
        drawn: a short film of it is drawn small as well, and its pictures are compared with the key.
    """
    strange = set(key) - set(FIELDS)
    if strange or "say" not in key:
        raise BadInput(f"key {sorted(key)}", f"holds 'say' and any of {', '.join(FIELDS[1:])}", "See docs/fidelity.md")
    for name in LISTS:
        if not isinstance(key.get(name, []), list):
            raise BadInput(f"{name}: {key[name]!r}", "must be a list", f"Write {name}: [{key[name]}]")
    before = len(score.misses)
    film = Film(write(key["say"], duration=SECONDS) if drawn else write(key["say"]))
    _score_cast(key, film, score)
    score_deeds(key, film, score)
    score_events(key, film, score)
    score_setting(key, film.play, score)
    if drawn:
        score_pictures(key, film, score)
    score.asked["sentences"] += 1
    score.right["sentences"] += len(score.misses) == before


def _score_cast(key: dict[str, Any], film: Film, score: Score) -> None:
    if "cast" not in key:
        return
    say, grounding = key["say"], film.play.grounding
    specs = [Spec(text) for text in key["cast"]]
    for k, got in film.bind(specs).items():
        spec = specs[k]
        if not got and spec.more and spec.low == 0:
            continue
        loose = [m for m in film.free if spec.calls(m, film.things)] if spec.tint and not got else []
        ground = not got and spec.low == 1 and film.is_place("|".join(spec.names))
        left_out = "-" in spec.names and any(g.how == "ignored" for g in grounding)
        got = got or film.in_hand(spec)
        score.add("things", bool(got or loose or left_out or ground), f"{'|'.join(spec.names)} | {say}")
        if got:
            heap = spec.more and any(is_plural(m.thing.rpartition("_")[2]) for m in got)  # a plate of `cookies`
            good = (len(got) >= spec.low or heap) if spec.more else len(got) == spec.low
            score.add("counts", good, f"{len(got)} of {'|'.join(spec.names)}, not {spec.low} | {say}")
        if spec.tint:
            score.add("colours", bool(got) or "-" in spec.names, f"{spec.tint} {'|'.join(spec.names)} | {say}")
            film.free = [m for m in film.free if m not in loose]
    filmed = {name for shot in film.play.shots() for name in shot.subjects}
    extra = [m.thing for m in film.free if m.id in filmed]  # a tool that only a deed brings is in nobody's way
    score.add("no more", not extra, f"also {extra} | {say}")


def score_file(path: Path, *, drawn: bool = False) -> dict[str, Score]:
    """A score for each part of the key file ('en', 'zh', …).

    Args:
        drawn: see `score_one`; half a minute a sentence.

    Raises:
        BadInput: the file is no key file.
    """
    try:
        parts = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise BadInput(f"key file {path}", str(error).splitlines()[0], "See docs/fidelity.md") from error
    if not isinstance(parts, dict) or not all(isinstance(keys, list) for keys in parts.values()):
        raise BadInput(f"key file {path}", "must hold lists of keys by language", "See docs/fidelity.md")
    out: dict[str, Score] = {}
    for part, keys in parts.items():
        out[str(part)] = Score()
        for key in keys:
            if not isinstance(key, dict):
                raise BadInput(f"key {key!r}", "must hold 'say' and what it must become", "See docs/fidelity.md")
            score_one(key, out[str(part)], drawn=drawn)
    return out
