"""What somebody keeps on while the screenplay tells another deed: a thing in the hand, a seat."""

from __future__ import annotations

from skyscreen.fidelity.members import Film

HOLDING = frozenset({"hold", "carry", "bear", "bring", "take", "grip"})
"""Verbs that a thing in the hand of whoever walks, or somebody borne, answers to."""
SITTING = frozenset({"sit", "sit_down"})
SEATS = ("furniture", "vehicle", "quadruped")
"""Kinds on which people sit, unless they are told to do otherwise there."""
UPRIGHT = frozenset({"stand", "stand_up", "walk", "dance", "jump", "run", "climb", "lie", "lie_in_bed", "sleep"})
"""Deeds that are not done sitting."""


def kept(ids: set[str], names: list[str], target: str, film: Film) -> bool:
    """Whether those members hold (`names` of holding, with `target`) or sit (`names` of sitting) in some shot: an
    action's tool is in the hand all the while, the manner `seated` is a deed done sitting, and who is on a chair, a
    horse or a bicycle sits there."""
    holds, sits = bool(HOLDING & {*names}) and bool(target), bool(SITTING & {*names})
    kinds = {m.id: str(film.things[m.thing].facts.get("kind")) for m in film.play.cast if m.thing in film.things}
    for shot in film.play.shots():
        up = {r.subject: r.object for r in shot.relations if r.kind in ("on", "inside")}
        for act in (a for a in shot.actions if a.subject in ids):
            if holds and act.tool in film.ids(target):
                return True
            seat = up.get(act.subject)
            placed = seat is not None and kinds.get(seat) in SEATS and act.motion not in UPRIGHT
            if sits and (placed or "seated" in act.manner.split()) and (not target or seat in film.ids(target)):
                return True
        if holds and any(r.subject in film.ids(target) and r.object in ids and r.kind == "on" for r in shot.relations):
            return True
    return False
