"""What is long and thin does not stand on its end: a blade on an anvil, a broom on a table lies there.

Its model is turned once, before the shot is laid out, so that heights, supports and hands all take it as it lies: along
its bearer's width, its middle at the origin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.stage import holding
from skyscreen.stage.casting import Subject

LONG, THIN = 0.45, 3.0
"""Metres of height from which on a thing that is so many times as tall as wide lies down."""
RESTING = ("idle", "stand", "look", "")
BEARERS = ("furniture", "prop", "plant")


def laid_down(order: Order, subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects with those lying down that lie on something in this shot."""
    by_id = {s.id: s for s in subjects}
    on = {r.subject for r in order.shot.relations
          if r.kind == "on" and r.object in by_id and by_id[r.object].kind in BEARERS}
    moved = {a.subject for a in order.shot.actions if a.motion not in RESTING}
    held = holding.held(order, by_id)
    return tuple(
        replace(s, model=_lying(s.model)) if s.id in on and s.id not in {*moved, *held} and _long(s) else s
        for s in subjects)


def _long(subject: Subject) -> bool:
    model = subject.model
    bare = not (model.rig or model.joints or model.lights or model.waterline is not None)
    return bare and subject.kind == "prop" and subject.height > max(LONG, THIN * 2 * max(subject.half))


@lru_cache(maxsize=64)
def _lying(model: Model) -> Model:
    """The model turned so that what was up lies along x, and its thinner side is up: a guard lies flat."""
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    if high[2] - low[2] <= high[0] - low[0]:
        turn = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    else:
        turn = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    ends = np.stack([turn @ low, turn @ high])
    shift = -np.array([ends[:, 0].mean(), ends[:, 1].min(), 0.0])
    lods = tuple(replace(mesh, position=(np.asarray(mesh.position, float) @ turn.T + shift).astype(np.float32),
                         normal=(np.asarray(mesh.normal, float) @ turn.T).astype(np.float32)) for mesh in model.lods)
    ends = ends + shift
    a, b = ends.min(0), ends.max(0)
    return replace(model, name=f"{model.name} lying", lods=lods, low=(float(a[0]), float(a[1]), float(a[2])),
                   high=(float(b[0]), float(b[1]), float(b[2])), colliders=(), sockets={})
