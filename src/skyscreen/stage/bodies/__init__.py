"""Bodies that move: gaits, inverse kinematics, follow-through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skyscreen.nouns.model import Model
    from skyscreen.stage.performer import Beat, Ground, Performer


def performer(model: Model, beats: Sequence[Beat], ground: Ground, seed: int, scale: float = 1.0) -> Performer:
    """The performer of this rig.

    Args:
        beats: in order, in world seconds; the first starts at the pre-roll.
        ground: height of the ground.
        seed: stream of this member in this shot: phase and idle differ by it.
        scale: metres of world per metre of model.
    """
    from skyscreen.stage.bodies.path import Track

    track = Track(beats, scale, max(model.size[1], 0.6 * model.size[2]) * scale)
    if model.rig == "biped":
        from skyscreen.stage.bodies.biped import Biped

        return Biped(model, track, ground, seed, scale)
    if model.rig == "quadruped":
        from skyscreen.stage.bodies.quadruped import Quadruped

        return Quadruped(model, track, ground, seed, scale)
    if model.rig == "bird":
        from skyscreen.stage.bodies.bird import Bird

        return Bird(model, track, ground, seed, scale)
    if model.rig == "fish":
        from skyscreen.stage.bodies.fish import Fish

        return Fish(model, track, ground, seed, scale)
    if model.rig == "walker":
        from skyscreen.stage.bodies.walker import Walker

        return Walker(model, track, ground, seed, scale)
    from skyscreen.stage.bodies.rigid import Rigid

    return Rigid(model, track, ground, seed, scale)
