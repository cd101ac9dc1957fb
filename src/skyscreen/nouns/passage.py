"""Passages: transitions that ask something of the cameras of the shots that meet, not of the reel alone.

    match       the next shot opens with its subject at the same place and size, going the same way; a hard cut
    focus_pull  the focus is racked away until the picture is blur, and in again out of the next shot's blur
    time_wipe   one camera set-up at two times: hour, weather or season sweep over a picture that stays where it is
    through     the camera flies into an opening and comes out in the next shot
    whip        the camera is flung aside and comes to rest in the next shot

What they ask is in the orders of those shots (law 7: each still renders alone), so changing a passage renders the
shots beside it and no other.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Chain, End, Order
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Scene, Screenplay

SECONDS = {"focus_pull": 1.0, "whip": 0.34, "through": 1.7}
"""Length of a camera's end beside the cut: a rack that is seen to happen; eight frames of a whip; a flight."""
MOST = 0.4
"""Share of a shot that one end may take."""
WHIP_TURN = 1.6
"""Pictures by which a whip turns the camera: what is seen at its end is somewhere else."""
HARD = ("cut", "match", "whip")
"""Kinds whose pictures are not mixed."""


def whip_frames(frames: int, fps: int) -> int:
    """Frames of a whip at one end of a shot of `frames`: the reel blurs what the camera turned."""
    return _length("whip", frames, fps)


def joined(orders: list[Order], screenplay: Screenplay, plan: Schedule) -> list[Order]:
    """The orders of a film with the ends that their transitions ask for."""
    out = list(orders)
    shots = screenplay.shots()
    _chains(out, screenplay, plan)
    for k in range(len(out) - 1):
        wish, (a, b) = shots[k].transition, plan.slots[k:k + 2]
        if wish.kind == "match":
            # The shot before is staged for its last picture; how it leaves is this cut.
            out[k + 1] = replace(out[k + 1], entry=End("match", other=out[k]))
        elif wish.kind in SECONDS:
            way = 1 if stream(screenplay.seed, shots[k].id, "whip") % 2 else -1
            out[k] = replace(out[k], exit=End(
                wish.kind, _length(wish.kind, a.frames, plan.fps), way,
                wish.target if wish.kind == "through" else None))
            out[k + 1] = replace(out[k + 1], entry=End(wish.kind, _length(wish.kind, b.frames, plan.fps), way))
    return out


def said(screenplay: Screenplay) -> list[str]:
    """What a passage cannot be where it stands, in words."""
    shots = [(scene, shot) for scene in screenplay.scenes for shot in scene.shots]
    return [f"{shot.id}: a time wipe needs one place, {after.id} is another; the new picture comes down over the old"
            for (scene, shot), (there, after) in pairwise(shots)
            if shot.transition.kind == "time_wipe" and _ground(scene) != _ground(there)]


def _length(kind: str, frames: int, fps: int) -> int:
    return max(1, min(round(SECONDS[kind] * fps), int(MOST * frames)))


def _chains(orders: list[Order], screenplay: Screenplay, plan: Schedule) -> None:
    """Runs of shots joined by time wipes become one set-up."""
    shots, places = screenplay.shots(), {scene.id: _ground(scene) for scene in screenplay.scenes}
    start = 0
    while start < len(orders):
        end = start
        while (end + 1 < len(orders) and shots[end].transition.kind == "time_wipe"
               and places[plan.slots[end].scene] == places[plan.slots[end + 1].scene]):
            end += 1
        if end > start:
            first, slots = orders[start], plan.slots[start:end + 1]
            zero = slots[0].start - slots[0].head
            total = slots[-1].end + slots[-1].tail - zero
            for k in range(start, end + 1):
                slot = plan.slots[k]
                # One id of scene and shot for all random streams: one set, one cast, one unsteady hand.
                orders[k] = replace(orders[k], chain=Chain(
                    None if k == start else first, slot.start - slot.head - zero, total))
        start = end + 1


def _ground(scene: Scene) -> tuple[str, tuple[tuple[str, object], ...]]:
    """What must be equal for two scenes to be one place."""
    return scene.place, tuple(sorted(scene.params.items()))
