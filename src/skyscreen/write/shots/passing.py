"""Passages of the story: where a shot leads into the next by more than a cut or a dissolve, at most two in a minute.

A passage is taken where the words ask for one, where time passes in one place, where the film goes from a room with a
window out of doors, and once in a film where two go the same way one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from skyscreen.nouns.screenplay import PassageKind, Scene, Shot, Transition
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading
from skyscreen.write.shots.shots import LENS

MOST = 2
"""Passages in a minute that nobody asked for."""
LONG = {"match": 0.0, "focus_pull": 0.8, "time_wipe": 1.8, "through": 1.2, "whip": 0.0}
"""Seconds in which both shots are seen."""
MATCHED = ("wide", "full", "medium")
"""Sizes in which a subject has a shape against its ground."""
GOING = ("walk", "run", "trot", "gallop", "sail", "drive", "fly", "swim", "ride", "roll", "cycle")


def times(reading: Reading) -> int:
    """How many times of one place the text tells of: 4 for the four seasons, 2 for day and night; else 1."""
    if len(reading.seasons) > 1:
        return len(reading.seasons)
    return 2 if reading.passes and len(reading.hours) > 1 and reading.speed <= 1 else 1


def one_set_up(shot: Shot, after: Shot) -> tuple[Shot, Shot]:
    """Two shots as one camera set-up at two times, wide enough to see the place."""
    camera = shot.camera
    if camera.size != "extreme_wide":
        camera = camera.model_copy(update={"size": "wide", "lens": LENS["wide"], "angle": "eye"})
    move = "push_in" if camera.move in ("handheld", "follow", "aerial") else camera.move
    camera = camera.model_copy(update={"move": move})
    first = shot.model_copy(update={"camera": camera, "transition": _leaves("time_wipe", shot, after)})
    same = {"camera": camera, "subjects": shot.subjects, "relations": shot.relations, "actions": shot.actions,
            "speed": shot.speed}
    return first, after.model_copy(update=same)


def passed(scenes: list[Scene], reading: Reading, shelf: Shelf, duration: float) -> list[Scene]:
    """The scenes with their passages, those that were asked for first."""
    shots = [shot for scene in scenes for shot in scene.shots]
    scene_of = [scene for scene in scenes for _ in scene.shots]
    taken = {k for k, shot in enumerate(shots) if shot.transition.kind == "time_wipe"}
    for kind in reading.passages:
        k = _where(kind, shots, scene_of, taken)
        if k is None:
            reading.say(f"a {kind.replace('_', ' ')} needs two shots; the film has one", "转场至少需要两个镜头")
            continue
        _join(shots, k, kind)
        taken.add(k)
    room = max(1, round(MOST * duration / 60)) - len(taken)
    for kind, k in _fitting(shots, scene_of, shelf):
        if room > 0 and not taken & {k - 1, k, k + 1}:
            _join(shots, k, kind)
            taken.add(k)
            room -= 1
    new = {shot.id: shot for shot in shots}
    return [scene.model_copy(update={"shots": [new[shot.id] for shot in scene.shots]}) for scene in scenes]


def _join(shots: list[Shot], k: int, kind: PassageKind) -> None:
    """Shot k leaves by this passage. Before a flight the picture is wide enough for the opening to be seen, and what
    the camera comes out in is a place."""
    camera = shots[k].camera
    if kind == "through" and camera.size in ("close", "extreme_close"):
        camera = camera.model_copy(update={"size": "full", "lens": LENS["full"], "move": "static"})
    after = shots[k + 1].camera
    if kind == "through" and after.size not in ("wide", "extreme_wide"):
        wide = after.model_copy(update={"size": "wide", "lens": LENS["wide"]})
        shots[k + 1] = shots[k + 1].model_copy(update={"camera": wide})
    shots[k] = shots[k].model_copy(
        update={"camera": camera, "transition": _leaves(kind, shots[k], shots[k + 1])}
    )


def _leaves(kind: PassageKind, shot: Shot, after: Shot) -> Transition:
    """A hard passage keeps the handles that the cut had."""
    long = LONG[kind] and round(min(LONG[kind], 0.6 * shot.duration, 0.6 * after.duration), 3)
    return Transition(kind=kind, duration=long or min(shot.transition.duration, 0.5))


def _where(kind: PassageKind, shots: Sequence[Shot], scene_of: Sequence[Scene], taken: set[int]) -> int | None:
    """The cut that suits an asked passage best: `through` and `focus_pull` where the scene changes, `match` where the
    subject does, `whip` inside a scene; of equals the one nearest to the middle of the film."""
    def worth(k: int) -> tuple[float, float]:
        new = scene_of[k] is not scene_of[k + 1]
        moved = scene_of[k].place != scene_of[k + 1].place
        fit = {"through": 2.0 * moved + new, "focus_pull": float(new), "whip": float(not new), "time_wipe": 0.0,
               "match": 2.0 * _same_way(shots[k], shots[k + 1]) + (shots[k].camera.focus != shots[k + 1].camera.focus)
               }[kind]
        return fit, -abs(k + 1 - len(shots) / 2)

    free = [k for k in range(len(shots) - 1) if k not in taken]
    return max(free, key=worth) if free else None


def _fitting(shots: Sequence[Shot], scene_of: Sequence[Scene], shelf: Shelf) -> list[tuple[PassageKind, int]]:
    """Passages that nobody asked for but the pictures offer, the best first."""
    out: list[tuple[PassageKind, int]] = []
    places = shelf.families["places"]
    for k in range(len(shots) - 1):
        here, there = (places.get(scene_of[j].place) for j in (k, k + 1))
        if here and there and here.facts.get("windows") and not there.facts.get("indoor"):
            out.append(("through", k))
    matches = [k for k in range(len(shots) - 1) if scene_of[k] is scene_of[k + 1] and _same_way(shots[k], shots[k + 1])]
    if matches:
        out.append(("match", min(matches, key=lambda k: abs(k + 1 - len(shots) / 2))))
    return out


def _same_way(shot: Shot, after: Shot) -> bool:
    """Two different subjects do the same going, both seen whole."""
    a, b = shot.camera, after.camera
    if a.focus is None or b.focus is None or a.focus == b.focus or not {a.size, b.size} <= set(MATCHED):
        return False
    mine = {x.motion for x in shot.actions if x.subject == a.focus}
    theirs = {x.motion for x in after.actions if x.subject == b.focus}
    return bool(mine & theirs & set(GOING))
