"""What a key claims, looked for in the drawn picture: each thing large and long enough, each relation as it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from skyscreen.fidelity.drawn import A_SECOND, BIG, LONG, Drawn, Seen, frames, seconds
from skyscreen.fidelity.members import Film, Spec
from skyscreen.fidelity.naming import called
from skyscreen.fidelity.score import Score

SECONDS = 20.0
"""Length of the film that is drawn: about five shots."""
HALF = 0.5
"""A relation is right where it holds in this share of the frames that show both."""


def score_pictures(key: dict[str, Any], film: Film, score: Score) -> None:
    """'seen': each member of the key, one by one, at half a per cent of the picture for a second; 'stands': relations
    on screen; 'acting': who does what is asked is seen while doing it.
    """
    say, drawn = key["say"], list(frames(film.play))
    for text in key.get("cast", ()):
        spec = Spec(text)
        for member in film.bound.get("|".join(spec.names), ()) if spec.low else ():
            long = seconds(drawn, member)
            best = max((one.members[member].area for one in drawn if member in one.members), default=0.0)
            score.add("seen", long >= LONG, f"{member}: {long:g} s, at most {best * 100:.2f} % | {say}")
    for text in key.get("where", ()):
        who, kind, what, *other = text.split(" ")
        kinds = kind.split("|")
        if film.is_place(what):
            continue  # it is the ground of the whole picture, and no member
        held = stands(drawn, film.ids(who), kinds, film.ids(what), film.ids(other[0]) if other else set())
        score.add("stands", held >= HALF, f"{text}: in {held * 100:.0f} % of the frames | {say}")
    for text in key.get("does", ()):
        who, motions, *_ = text.split(" ")
        long = _acting(drawn, film, film.ids(who), motions.split("|"))
        if long is not None:
            score.add("acting", long >= LONG, f"{text}: seen for {long:g} s | {say}")


def _acting(drawn: list[Drawn], film: Film, ids: set[str], motions: list[str]) -> float | None:
    """Seconds for which one who does it is seen while the action runs; None where the screenplay has no such action."""
    runs = {(shot.id, a.subject): (a.start, a.start + (a.duration or shot.duration))
            for shot in film.play.shots() for a in shot.actions if a.subject in ids and called(a.motion, motions)}
    if not runs:
        return None
    counts = [sum(one.members[who].area >= BIG for one in drawn
                  if one.shot == shot and start <= one.time <= end and who in one.members)
              for (shot, who), (start, end) in runs.items()]
    return sum(counts) / A_SECOND


def stands(drawn: list[Drawn], who: set[str], kinds: list[str], what: set[str], other: set[str]) -> float:
    """Share of the frames with a pair of them in which it holds, of the best pair; 0 where no frame shows both."""
    best = 0.0
    for a in who:
        for b in what - {a}:
            both = [one for one in drawn if a in one.members and b in one.members]
            good = 0
            for one in both:
                third = [one.members[c] for c in (other or what) - {a, b} if c in one.members]
                good += any(HOLDS[kind](one.members[a], one.members[b], third) for kind in kinds if kind in HOLDS)
            best = max(best, good / len(both) if both else 0.0)
    return best


def _apart(a: Seen, b: Seen) -> tuple[float, float]:
    """Gaps between two boxes, across and up, in widths and heights of the picture; 0 where they overlap."""
    return max(a.left - b.right, b.left - a.right, 0.0), max(a.top - b.bottom, b.top - a.bottom, 0.0)


def _beside(a: Seen, b: Seen, third: list[Seen]) -> bool:
    """No more than a third of the picture lies between them."""
    across, up = _apart(a, b)
    return across < 0.33 and up < 0.25


def _upon(a: Seen, b: Seen, third: list[Seen]) -> bool:
    """They touch, and the middle of the one is above the other's, or within it: on a rug, in a saddle, on a bench."""
    across, up = _apart(a, b)
    return across < 0.02 and up < 0.02 and (a.y < b.y or b.top <= a.y <= b.bottom)


def _within(a: Seen, b: Seen, third: list[Seen]) -> bool:
    """The middle of the one lies in the other's box, or they overlap: an apple over the bowl's rim."""
    across, up = _apart(a, b)
    return across == 0.0 and up <= 0.02 and b.left - 0.02 <= a.x <= b.right + 0.02


def _below(a: Seen, b: Seen, third: list[Seen]) -> bool:
    return a.y > b.y and a.left < b.right + 0.1 and b.left - 0.1 < a.right


def _amid(a: Seen, b: Seen, third: list[Seen]) -> bool:
    return any(min(b.x, c.x) < a.x < max(b.x, c.x) for c in third)


HOLDS: dict[str, Callable[[Seen, Seen, list[Seen]], bool]] = {
    "left_of": lambda a, b, _: a.x < b.x, "right_of": lambda a, b, _: a.x > b.x,
    "in_front_of": lambda a, b, _: a.depth < b.depth, "behind": lambda a, b, _: a.depth > b.depth,
    "above": lambda a, b, _: a.y < b.y, "under": _below, "on": _upon, "inside": _within, "between": _amid,
    "next_to": _beside, "at": _beside, "around": _beside, "against": _beside,
}
"""Each relation as a camera sees it."""
