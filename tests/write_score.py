"""Share of sentences whose screenplay holds what they say, by category.

    python tests/write_score.py tests/data/words_practice.yaml [-v]

The head of words_practice.yaml explains the keys.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from skyscreen.nouns.screenplay import Cast, Screenplay
from skyscreen.write import write
from skyscreen.write.words.describe import COLOURS

HOURS = {"dawn": (4.5, 7.5), "morning": (6, 11), "noon": (11, 13.5), "afternoon": (13, 18), "dusk": (17, 20.5),
         "night": (20, 29)}
"""Ranges of `Scene.hour`; 24 and more is past midnight."""
STANDS_IN = ("synonym", "nearest", "generic")
_SPEC = re.compile(r"(?P<count>\d+)(?P<more>\+?) (?P<rest>.+)$")


@dataclass
class Score:
    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    misses: list[str] = field(default_factory=list)

    def add(self, category: str, good: bool, what: str) -> None:
        self.asked[category] += 1
        self.right[category] += good
        if not good:
            self.misses.append(f"{category:8} {what}")

    def share(self) -> float:
        return (sum(self.right.values()) - self.right["whole"]) / max(sum(self.asked.values()) - self.asked["whole"], 1)

    def table(self) -> str:
        rows = [f"  {name:8} {self.right[name]:4}/{self.asked[name]:<4} {self.right[name] / self.asked[name]:.0%}"
                for name in sorted(self.asked)]
        return "\n".join([*rows, f"  {'all':8} {self.share():.1%} of the claims"])


class Film:
    """A screenplay with the key's names bound to its cast."""

    def __init__(self, play: Screenplay) -> None:
        self.play = play
        self.free = list(play.cast)
        self.bound: dict[str, list[str]] = {}

    def take(self, names: list[str], tint: str, spoken: set[str]) -> list[Cast]:
        """Members that the names mean, taken out of those still free. '~' takes the first free kind of a stand-in."""
        found = [m for m in self.free if m.thing in names and (not tint or tint in m.params.values())]
        if not found and "~" in names:
            head = next((m for m in self.free if m.thing not in spoken), None)
            found = [m for m in self.free if head is not None and (m.thing, m.label) == (head.thing, head.label)]
        self.free = [m for m in self.free if m not in found]
        return found

    def ids(self, names: str) -> set[str]:
        own = self.bound.get(names)
        if own is not None:
            return set(own)
        things = names.split("|")
        return {m.id for m in self.play.cast if m.thing in things}


def score_one(key: dict[str, Any], score: Score) -> None:
    """Compare one sentence's screenplay with its key; 'whole' counts sentences without a miss."""
    before = len(score.misses)
    _score_told(key, score)
    score.asked["whole"] += 1
    score.right["whole"] += len(score.misses) == before


def _score_told(key: dict[str, Any], score: Score) -> None:
    say = key["say"]
    film = Film(write(say))
    play = film.play
    if "cast" in key:
        specs = [_spec(text) for text in key["cast"]]
        plain = {name for *_, names in specs for name in names}
        for low, more, tint, names in sorted(specs, key=lambda s: ("~" in s[3], not s[2])):
            got = film.take(names, tint, plain)
            if not got and more and low == 0:
                continue
            fair = bool(got) or ("-" in names and any(g.how == "ignored" for g in play.grounding))
            score.add("cast", fair or bool(tint and any(m.thing in names for m in film.free)), f"{names} | {say}")
            if got:
                good = len(got) >= low if more else len(got) == low
                score.add("count", good, f"{len(got)} of {names}, not {low} | {say}")
            if tint and fair:
                score.add("colour", "-" in names or bool(got), f"{tint} {names} | {say}")
            elif tint:
                score.add("colour", False, f"{tint} {names} | {say}")
                film.free = [m for m in film.free if m.thing not in names]
            film.bound["|".join(names)] = [m.id for m in got]
            if "~" in names:
                film.bound.setdefault("~", [m.id for m in got])
        score.add("no more", not film.free, f"also {[m.thing for m in film.free]} | {say}")
    shots = play.shots()
    for text in key.get("does", ()):
        who, motions, *target = text.split(" ")
        ids, names = film.ids(who), motions.split("|")
        acts = [a for s in shots for a in s.actions if a.subject in ids]
        hows = {g.became: g.how for g in play.grounding}
        good = any((a.motion in names or (("~" in names and hows.get(f"motion:{a.motion}", "ignored") in STANDS_IN)
                                          or ("~" in names and any(g.how == "ignored" for g in play.grounding))))
                   and (not target or a.target in film.ids(target[0])) for a in acts)
        score.add("does", good, f"{text}: {sorted({(a.motion, a.target or '') for a in acts})} | {say}")
    told = {(r.subject, r.kind, r.object, r.other) for s in shots for r in s.relations}
    for text in key.get("where", ()):
        who, kind, what, *other = text.split(" ")
        good = any(a in film.ids(who) and k == kind and b in film.ids(what)
                   and (not other or o in film.ids(other[0])) for a, k, b, o in told)
        if kind == "between":
            good = good or any(a in film.ids(who) and k == kind and o in film.ids(what) for a, k, _, o in told)
        score.add("where", good, f"{text}: {sorted((a, k, b, o or '') for a, k, b, o in told)} | {say}")
    for text in key.get("order", ()):
        who, *wanted = text.split(" ")
        ids = film.ids(who)
        done = [a.motion for s in shots for a in s.actions if a.subject in ids]
        at = 0
        for name in done:
            if at < len(wanted) and (name in wanted[at].split("|") or "~" in wanted[at]):
                at += 1
        score.add("order", at == len(wanted), f"{text}: {list(dict.fromkeys(done))} | {say}")
    _score_setting(key, play, score)


def _score_setting(key: dict[str, Any], play: Screenplay, score: Score) -> None:
    say, shots = key["say"], play.shots()
    if "place" in key:
        names = key["place"].split("|")
        rows = [g for g in play.grounding if g.became.startswith("place:") or g.how == "ignored"]
        good = {s.place for s in play.scenes} <= set(names) or (
            "~" in names and any(g.how in (*STANDS_IN, "ignored") for g in rows))
        score.add("place", good, f"{key['place']}: {[s.place for s in play.scenes]} | {say}")
    if "hour" in key:
        names = key["hour"].split("|")
        hours = [s.hour if s.hour > 4.4 else s.hour + 24 for s in play.scenes][:1]
        good = "none" in names or all(any(HOURS[n][0] <= h <= HOURS[n][1] for n in names) for h in hours)
        score.add("hour", good, f"{key['hour']}: {hours} | {say}")
    if "weather" in key:
        score.add("weather", any(s.weather in key["weather"].split("|") for s in play.scenes),
                  f"{key['weather']}: {[s.weather for s in play.scenes]} | {say}")
    for name in ("season",):
        if name in key:
            got = {getattr(s, name) for s in play.scenes}
            score.add(name, got == {key[name]}, f"{key[name]}: {got} | {say}")
    if "mood" in key:
        score.add("mood", play.mood == key["mood"], f"{key['mood']}: {play.mood} | {say}")
    if "look" in key:
        names = key["look"].split("|")
        good = play.look in names or ("~" in names and any(g.how == "ignored" and "look" in g.note
                                                            for g in play.grounding))
        score.add("look", good, f"{key['look']}: {play.look} | {say}")
    if "card" in key:
        score.add("card", key["card"] in [s.card for s in shots], f"{key['card']} | {say}")
    for text in key.get("wears", ()):
        who, tint = text.split(" ")
        score.add("wears", any(m.thing in who.split("|") and tint in m.params.values() for m in play.cast),
                  f"{text} | {say}")
    for asked in key.get("camera", ()):
        name, _, value = str(asked).partition("=")
        score.add("camera", _filmed(play, name, value.split("|")), f"{name}={value} | {say}")


def _filmed(play: Screenplay, name: str, values: list[str]) -> bool:
    shots = play.shots()
    if name == "speed":
        return all(s.speed < 1 if values == ["slow"] else s.speed > 1 for s in shots)
    if values == ["pov"]:
        return any(g.became.startswith("camera:") for g in play.grounding)
    got = [str(getattr(s.camera, name)) for s in shots]
    return any(g.startswith(tuple(values)) or g in values for g in got)


def _spec(text: str) -> tuple[int, bool, str, list[str]]:
    """'2+ red kite|-' → (2, True, 'red', ['kite', '-'])."""
    hit = _SPEC.match(text)
    count, more, rest = (int(hit["count"]), bool(hit["more"]), hit["rest"]) if hit else (1, True, text)
    words = rest.split(" ")
    tint = words.pop(0) if len(words) > 1 and words[0] in COLOURS else ""
    return count, more, tint, words[0].split("|")


def score_file(path: Path) -> dict[str, Score]:
    """A score for each part of the file ('en', 'zh')."""
    out: dict[str, Score] = {}
    for part, keys in yaml.safe_load(path.read_text("utf-8")).items():
        out[part] = Score()
        for key in keys:
            score_one(key, out[part])
    return out


if __name__ == "__main__":
    for part, result in score_file(Path(sys.argv[1])).items():
        print(f"{part}\n{result.table()}")
        if "-v" in sys.argv:
            print("\n".join(result.misses))
