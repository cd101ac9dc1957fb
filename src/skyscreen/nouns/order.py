"""The order for one shot: everything that decides its pixels, and nothing else (law 7).

`stage` and `shoot` see an order, never the screenplay, so a shot rendered alone, last, elsewhere or after another was
inserted before it equals the shot in line. The order's digest is the heart of the take's key.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from skyscreen.core import digest
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay, Shot

SPEAKING = ("talk", "sing", "shout")
"""Motions of a mouth that speaks."""


@dataclass(frozen=True)
class Order:
    """One shot, ready to stage."""

    seed: int
    scene: Scene
    """The scene without its shots' siblings: `scene.shots` holds this shot alone."""
    shot: Shot
    """`line`, `card`, `labels`, `transition` and `span` are blanked: they change no pixel of a clean take. `hour` has
    become the scene's."""
    cast: tuple[Cast, ...]
    """Members this shot names, in screenplay order."""
    fps: int
    frames: int
    """Frames to render, handles included."""
    head: int
    """Handle frames before the shot's own first frame: world time 0 is frame `head`."""
    width: int
    height: int
    """Size of the take."""
    inner_width: int
    inner_height: int
    """Size of the G-buffer and light; the last pass brings it up to the take's size."""
    look: str
    draft: bool = False
    said: tuple[tuple[str, float, float], ...] = ()
    """What is heard while somebody speaks (a motion of SPEAKING) in the shot: word, from, to in seconds after the
    shot's own first frame; lips follow it. Empty in every other shot: its pixels do not depend on the voice."""

    def plain(self) -> dict[str, Any]:
        out = asdict(self)
        out["scene"], out["shot"] = self.scene.model_dump(mode="json"), self.shot.model_dump(mode="json")
        out["cast"] = [member.model_dump(mode="json") for member in self.cast]
        return out

    def digest(self) -> str:
        return digest.of(self.plain())

    @property
    def step(self) -> float:
        """World seconds from one frame to the next."""
        return self.shot.speed / self.fps


def orders(screenplay: Screenplay, plan: Schedule, *, inner: tuple[int, int] | None = None,
           draft: bool = False) -> list[Order]:
    """One order per shot.

    Args:
        inner: internal (width, height); the film's own size when None.
    """
    form = screenplay.format
    width, height = form.width, form.height
    inner_width, inner_height = inner or (width, height)
    out = []
    for scene in screenplay.scenes:
        for shot in scene.shots:
            slot = plan.slot(shot.id)
            named = {*shot.subjects, *(a.subject for a in shot.actions), *(r.subject for r in shot.relations)}
            named |= {name for a in shot.actions for name in (a.target, a.to) if name}
            named |= {name for r in shot.relations for name in (r.object, r.other) if name}
            named |= {shot.camera.focus} if shot.camera.focus else set()
            still = shot.model_copy(update={
                "line": "", "card": "", "card_role": "none", "transition": type(shot.transition)(), "span": (0, 0),
                "note": "", "labels": [], "duration": slot.frames / form.fps, "hour": None,
            })
            hour = scene.hour if shot.hour is None else shot.hour
            out.append(Order(
                seed=screenplay.seed, scene=scene.model_copy(update={"shots": [still], "hour": hour}), shot=still,
                cast=tuple(member for member in screenplay.cast if member.id in named),
                fps=form.fps, frames=slot.rendered, head=slot.head, width=width, height=height,
                inner_width=inner_width, inner_height=inner_height, look=screenplay.look, draft=draft,
                said=slot.words if any(action.motion in SPEAKING for action in shot.actions) else (),
            ))
    return out
