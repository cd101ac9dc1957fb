"""The order for one shot: everything that decides its pixels, and nothing else (law 7).

`stage` and `shoot` see an order, never the screenplay, so a shot rendered alone, last, elsewhere or after another was
inserted before it equals the shot in line. The order's digest is the heart of the take's key.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

from skyscreen.core import digest
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay, Shot, TransitionKind


@dataclass(frozen=True)
class End:
    """What the camera does at one end of a shot, so that it meets the shot beside it."""

    kind: TransitionKind
    frames: int = 0
    """Frames it takes before the cut (at the tail) or after it (at the head); handles come on top."""
    way: int = 1
    """Whip: 1 turns the camera to its right, −1 to its left."""
    target: str | None = None
    """Through: the member that is the opening; None: any."""
    other: Order | None = None
    """Match: the shot before, whose last picture this one's first has to meet."""


@dataclass(frozen=True)
class Chain:
    """Shots that are one camera set-up filmed at several times (`time_wipe`): the camera of `first`, run over `total`
    frames, of which this take shows those from `at` on."""

    first: Order | None
    """None: this order is the first itself."""
    at: int
    total: int

Smoothing = Literal["spatial", "temporal"]
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
    smoothing: Smoothing = "spatial"
    """Anti-aliasing of photographic looks: each frame by itself, or along with those before (shoot/temporal.py)."""
    said: tuple[tuple[str, float, float], ...] = ()
    """What is heard while somebody speaks (a motion of SPEAKING) in the shot: word, from, to in seconds after the
    shot's own first frame; lips follow it. Empty in every other shot: its pixels do not depend on the voice."""
    entry: End | None = None
    """How the camera comes in from the shot before."""
    exit: End | None = None
    """How it leaves into the shot after."""
    chain: Chain | None = None

    def plain(self) -> dict[str, Any]:
        return _plain(self)

    def related(self) -> list[Order]:
        """Other orders that this one's camera depends on."""
        direct = [self.entry.other if self.entry else None, self.chain.first if self.chain else None]
        return [order for one in direct if one is not None for order in (one, *one.related())]

    def digest(self) -> str:
        return digest.of(self.plain())

    @property
    def step(self) -> float:
        """World seconds from one frame to the next."""
        return self.shot.speed / self.fps


def orders(screenplay: Screenplay, plan: Schedule, *, inner: tuple[int, int] | None = None,
           draft: bool = False, smoothing: Smoothing = "spatial") -> list[Order]:
    """One order per shot.

    Args:
        inner: internal (width, height); the film's own size when None.
    """
    from skyscreen.nouns.passage import joined

    form = screenplay.format
    width, height = form.width, form.height
    inner_width, inner_height = inner or (width, height)
    out = []
    for scene in screenplay.scenes:
        for shot in scene.shots:
            slot = plan.slot(shot.id)
            named = {*shot.subjects, *(a.subject for a in shot.actions), *(r.subject for r in shot.relations)}
            named |= {name for a in shot.actions for name in (a.target, a.to, a.tool) if name}
            named |= {name for r in shot.relations for name in (r.object, r.other) if name}
            named |= {shot.camera.focus} if shot.camera.focus else set()
            named |= {shot.transition.target} if shot.transition.target else set()
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
                smoothing=smoothing,
                said=slot.words if any(action.motion in SPEAKING for action in shot.actions) else (),
            ))
    return joined(out, screenplay, plan)


def _plain(value: Any) -> Any:
    """JSON-able form of an order and what hangs on it."""
    if isinstance(value, (Order, End, Chain)):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, (Scene, Shot, Cast)):
        return value.model_dump(mode="json")
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
