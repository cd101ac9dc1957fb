"""Adverts: between the product and its name, the product in use.

A brief that tells no story ('an ad for a waterproof raincoat') gets the uses of its product from the catalogue
(`catalogue.adverts`): each is written as a small film of its own, of which the nearer shots are taken, and stands
between the product's first shots and its last, where its name is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from skyscreen.catalogue.adverts import Advert, advert
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay, Shot, Transition
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.forms import CALLED
from skyscreen.write.reading import Reading
from skyscreen.write.shots.changed import changed
from skyscreen.write.words.describe import COLOURS

OWN = 0.45
"""Share of the shots that show the product by itself."""
USES = 3
FEWEST = 4
"""Shots of the shortest film that has room for a use."""
NEAR = 1
"""First shot of a use's own film that is taken: the one before only says where it is."""

FILM = re.compile(r"teaser|promo|trailer|spot|commercial|advert", re.IGNORECASE)
"""What the film is, and nobody in it."""
OWNER = re.compile(r"\b(?:my|our)\b|[我咱]", re.IGNORECASE)
"""Whose shop it is: my dad's bakery, 我妈开的早餐店."""
Make = Callable[[str, int, float], Screenplay]
"""(sentence, shots, seconds) → its film."""


@dataclass(frozen=True)
class Plan:
    row: Advert
    own: int
    """Shots of the product by itself, the name's among them; 0 where the catalogue holds no such thing."""
    each: tuple[int, ...]
    """Shots of each use."""
    look: str
    """A colour that the brief names."""


def product_of(reading: Reading) -> Advert | None:
    """The row of a brief that names but its product; None where it tells what happens, or nobody knows the product."""
    row = advert(reading.text)
    sold = row.pattern.search(reading.text) if row is not None else None
    name = CALLED.search(reading.text)

    def named(start: int) -> bool:
        return name is not None and name.start() <= start < name.end()  # 名叫听风: nobody listens

    alive = any(subject.kind in ALIVE and not named(subject.span[0]) and not FILM.fullmatch(subject.word)
                and not OWNER.search(reading.text, max(subject.span[0] - 4, 0), subject.span[1])
                and (sold is None or not subject.span[1] <= sold.start() <= subject.span[1] + 1)
                for subject in reading.subjects)  # 儿童积木: for whom it is
    said = [place for place in reading.places if place.how in ("exact", "synonym") and place.span[1] > place.span[0]]
    told = [deed for deed in reading.deeds if set(deed.motions.values()) - {"idle"} and not named(deed.span[0])]
    if row is None or alive or told or reading.cameras or reading.backdrop:
        return None
    away = [p for p in said if sold is None or not (p.span[0] < sold.end() and sold.start() < p.span[1])]
    return None if away else row  # 'an ad for a bakery' names its product, 'a kettle in a kitchen' a place


def planned(row: Advert, reading: Reading, count: int) -> Plan | None:
    """How the uses share the film with the product; None where it is too short."""
    if count < FEWEST:
        return None
    own = max(2, round(OWN * count)) if reading.subjects or reading.places else 0
    rest = count - own
    uses = min(USES, rest)
    each = tuple(rest // uses + (n < rest % uses) for n in range(uses))
    low = reading.text.lower()
    look = next((name for name, words in COLOURS.items()
                 if any(word in low for word in words if len(word) > 2 or not word.isascii())), "")
    return Plan(row, own, each, look)


def in_use(play: Screenplay, plan: Plan, make: Make) -> Screenplay:
    """The product's film with its uses before the last shot.

    Args:
        play: the product's own shots, for the whole length; those of uses are taken from it in proportion.
    """
    count = plan.own + sum(plan.each)
    share = play.format.duration / count
    fps = play.format.fps
    cast, scenes = list(play.cast), []
    for n, (use, shots) in enumerate(zip(plan.row.uses, plan.each, strict=False)):
        sentence = " ".join(use.sentence.replace("{look}", plan.look).split())
        film = renamed(make(sentence, shots + 2, share * (shots + 2)), f"use{n + 1}-")
        part = _taken(film, shots, share, fps, use.zh if play.language == "zh" else use.en)
        names = used(part)
        cast += [member for member in film.cast if member.id in names]
        scenes += part
    name = play.shots()[-1]
    call = plan.row.call[play.language == "zh"]
    own = name.card if name.card and "\n" in name.card else f"{name.card or play.title}\n{bare(call)}"
    ended = {"card": own, "card_role": "end"}
    if plan.own:
        before = shots_where(play.scenes, lambda k: k < plan.own - 1)
        after = shots_where(play.scenes, lambda k: k >= plan.own - 1)
        rows = [*before, *scenes, *after]
    else:
        cast, rows = cast[len(play.cast) :], scenes
    whole = numbered(rows, name.span)
    shots = [shot for scene in whole for shot in scene.shots]
    fade = {"transition": Transition(kind="fade_black", duration=min(1.0, shots[-1].duration / 3)), "line": name.line}
    left = round(play.format.duration * fps) - sum(round(shot.duration * fps) for shot in shots)
    changes = {shots[-1].id: ended | fade | {"duration": round(shots[-1].duration + left / fps, 6)}}
    if not plan.own:
        changes[shots[0].id] = {"card": play.title, "card_role": "title"}
    return play.model_copy(update={"cast": cast, "scenes": changed(whole, changes)})


def bare(words: str) -> str:
    """A Chinese card ends without a full stop."""
    return words.rstrip("。")


def _taken(film: Screenplay, shots: int, share: float, fps: int, words: str) -> list[Scene]:
    """The nearer shots of a use, each of equal length, its words over the first."""
    kept = shots_where(film.scenes, lambda k: NEAR <= k < NEAR + shots)
    out, first = [], True
    for scene in kept:
        row = []
        for shot in scene.shots:
            update: dict[str, Any] = {"duration": round(round(share * fps) / fps, 6), "line": "", "card": "",
                                      "note": "use", "transition": Transition(kind="cut", duration=0.5)}
            row.append(shot.model_copy(update=update | ({"card": bare(words), "card_role": "lower"} if first else {})))
            first = False
        out.append(scene.model_copy(update={"shots": row}))
    return out


def shots_where(scenes: Sequence[Scene], keep: Callable[[int], bool]) -> list[Scene]:
    """Scenes with those of their shots whose number in the film is kept; none without a shot."""
    out, k = [], 0
    for scene in scenes:
        row = [shot for n, shot in enumerate(scene.shots, k) if keep(n)]
        k += len(scene.shots)
        if row:
            out.append(scene.model_copy(update={"shots": row}))
    return out


def used(scenes: Sequence[Scene]) -> set[str]:
    shots = [shot for scene in scenes for shot in scene.shots]
    names = {name for shot in shots for name in shot.subjects}
    names |= {name for s in shots for a in s.actions for name in (a.subject, a.target, a.to, a.tool) if name}
    return names | {name for s in shots for r in s.relations for name in (r.subject, r.object, r.other) if name}


def renamed(film: Screenplay, prefix: str, same: Sequence[str] = ()) -> Screenplay:
    """The film with every member's id behind a prefix, so that two uses may have a woman each; `same` keep theirs."""
    ids = {member.id: member.id if member.id in same else f"{prefix}{member.id}"[:40] for member in film.cast}
    cast = [member.model_copy(update={"id": ids[member.id], "label": ""}) for member in film.cast]
    scenes = [scene.model_copy(update={"shots": [
        Shot.model_validate(_put(shot.model_dump(), ids)) for shot in scene.shots]}) for scene in film.scenes]
    return film.model_copy(update={"cast": [Cast.model_validate(member) for member in cast], "scenes": scenes})


def _put(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        words = ("id", "card", "line", "note")
        return {key: inner if key in words else _put(inner, ids) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_put(inner, ids) for inner in value]
    return ids.get(value, value) if isinstance(value, str) else value


def numbered(scenes: Sequence[Scene], span: tuple[int, int] | None) -> list[Scene]:
    """Scenes and shots numbered in their order; every shot stands for the brief."""
    out, k = [], 0
    for n, scene in enumerate(scenes, 1):
        row = [shot.model_copy(update={"id": f"shot-{k + m}", "span": span}) for m, shot in enumerate(scene.shots, 1)]
        k += len(row)
        out.append(scene.model_copy(update={"id": f"scene-{n}", "shots": row}))
    return out
