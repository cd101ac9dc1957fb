"""One clip of Skyscreen's own world: staged and drawn in this process, read from the device's own textures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.data.films.sentence import Sentence, draw
from skyscreen.data.record import FAR, MEMBERS, Record
from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.staged import Staged
from skyscreen.nouns.world import World
from skyscreen.stage import stage

SEEN = 0.01  # least share of the picture that a clip's member fills, in all but a quarter of the frames
AGAIN = 4


@dataclass(frozen=True)
class Ask:
    """Which clip, and of what size."""

    number: int
    size: int  # pixels, both ways
    frames: int
    rate: int  # frames a second
    split: str = "train"
    seed: int = 0


def film(ask: Ask) -> Record:
    """Draw, write, stage and shoot one clip. Where its member is hardly seen, or its body cannot do what is said,
    another sentence is filmed; if none of `AGAIN` does better, the last one stands, and its facts tell."""
    for again in range(AGAIN):
        last = again == AGAIN - 1
        asked = draw(ask.number, split=ask.split, seed=ask.seed, size=ask.size, seconds=max(ask.frames / ask.rate, 1.0),
                     rate=ask.rate, again=again)  # fmt: skip
        order = _order(asked.screenplay, ask.frames)
        staged = stage(order)
        if any(f"cannot {asked.motion}" in note for note in staged.notes) and not last:
            continue  # seahorses have no rig that swims
        record = _shot(ask, asked, order, staged)
        if record.facts["seen"] >= SEEN or last:
            return record
    raise AssertionError("the last one returns")


def _shot(ask: Ask, asked: Sentence, order: Order, staged: Staged) -> Record:
    """A staged clip, drawn."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer

    renderer = Renderer(gpu(), staged.world, order, look_of(order), passes=True)
    members = {m.id: k for k, m in enumerate(order.cast[:MEMBERS])}
    frames: list[dict[str, NDArray[Any]]] = []
    for state in staged.frames():
        renderer.draw(state)
        picture = renderer.picture()
        assert renderer.gather is not None
        where = bodies(staged.world, state, members, order.step)
        told = {"camera": matrix(state.view, ask.size), "state": where}
        frames.append({**_passes(picture, renderer.gather.read()), **told})
    arrays = {name: np.stack([frame[name] for frame in frames]) for name in frames[0]}
    for k in range(len(members)):
        arrays["state"][:, k, 1] = (arrays["ids"] == k + 1).any((1, 2))
    shot = asked.screenplay.shots()[0]
    facts = {
        "world": "films", "split": ask.split, "number": ask.number, "seed": ask.seed, "rate": ask.rate,
        "frames": ask.frames, "size": ask.size, "thing": asked.thing, "kind": asked.kind, "colour": asked.colour,
        "motion": asked.motion, "place": asked.place, "hour": asked.screenplay.scenes[0].hour,
        "camera_move": shot.camera.move, "camera_size": shot.camera.size,
        "seen": float(np.quantile((arrays["ids"] > 0).mean((1, 2)), 0.25)), "notes": "; ".join(staged.notes),
    }  # fmt: skip
    return Record(f"films-{ask.split}-{ask.number:08d}", asked.english, asked.chinese, arrays, facts)


def _order(screenplay: Any, frames: int) -> Order:
    """The one shot, exactly `frames` long, without handles."""
    order = orders(screenplay, schedule(screenplay, Narration("none", screenplay.language)), draft=True)[0]
    return replace(order, frames=frames, head=0)


def _passes(picture: NDArray[np.uint8], found: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """What the device holds of one frame → the record's arrays."""
    number = found["object"][..., 0]
    return {
        "video": np.ascontiguousarray(picture[..., :3]),
        "depth": np.minimum(found["depth"][..., 0], FAR).astype(np.float16),
        "ids": np.where(number <= MEMBERS, number, 0).astype(np.uint8),
        "normal": np.rint(np.clip(found["normal"], -1, 1) * 127).astype(np.int8),
        "motion": found["motion"][..., :2].astype(np.float16),
        "klass": found["class"][..., 0].astype(np.uint8),
    }


def matrix(view: View, size: int) -> NDArray[np.float32]:
    """World → pixel (3, 4) of a square picture: a lens of f mm covers 36 mm, so 1 m at 1 m is size · f / 36 pixels."""
    scale = size * view.lens / 36.0
    right, up, forward, eye = (np.asarray(v, np.float64) for v in (view.right, view.up, view.forward, view.eye))
    turn = np.stack([scale * right + size / 2 * forward, -scale * up + size / 2 * forward, forward])
    return np.concatenate([turn, -(turn @ eye)[:, None]], 1).astype(np.float32)


def bodies(world: World, state: FrameState, members: dict[str, int], step: float) -> NDArray[np.float32]:
    """(MEMBERS, 8): centres of the members' bounds at rest, carried by their transforms, and their speed since the
    frame before; limbs are not in it. `step`: seconds a frame. Column 1 (visible) is filled in when all are drawn."""
    out = np.zeros((MEMBERS, 8), np.float32)
    for number, instance in enumerate(world.instances):
        k = members.get(instance.member)
        if k is None or out[k, 0]:
            continue
        model = instance.model
        centre = np.array([*(np.asarray(model.low) + np.asarray(model.high)) / 2, 1.0])
        now, before = state.transforms[number] @ centre, state.previous[number] @ centre
        out[k] = [1, 0, *now[:3], *((now - before)[:3] / step)]
    return out
