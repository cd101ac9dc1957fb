"""Where the named points of things stand on the picture: what the labels of a diagram point at.

A model names points by its fact `points` (`kit.pointed`): name → (x, y, z, joint), in its own metres at rest. A point
on a joint goes with it.
"""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.world import World
from skyscreen.shoot.frame import projection


def points(world: World, state: FrameState, width: int, height: int) -> dict[str, dict[str, tuple[float, float]]]:
    """Member → point → (x, y), 0–1 from the top left; what lies behind the camera is left out."""
    clip = projection(state.view, width, height)[0]
    out: dict[str, dict[str, tuple[float, float]]] = {}
    for k, instance in enumerate(world.instances):
        named = instance.model.facts.get("points") if instance.member else None
        if not named:
            continue
        joints = [joint.name for joint in instance.model.joints]
        own = np.asarray(state.transforms[k], float)
        for name, (x, y, z, joint) in named.items():
            at = np.array([x, y, z, 1.0])
            if joint in joints and instance.joint_base >= 0:
                at = np.asarray(state.joints[instance.joint_base + joints.index(joint)], float) @ at
            cx, cy, _, w = clip @ own @ at
            if w > float(state.view.near):
                out.setdefault(instance.member, {})[name] = (float(0.5 + 0.5 * cx / w), float(0.5 - 0.5 * cy / w))
    return out
