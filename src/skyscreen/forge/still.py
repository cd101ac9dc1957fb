"""Posed stills: an animal of the dressing grazes, looks round or swims, baked into a mesh without joints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.forge.solid import Point, unit
from skyscreen.nouns.model import Mesh, Model

Array = NDArray[np.float64]

POSES: Mapping[str, Mapping[str, Point]] = {
    # Degrees about x (positive: forward and down), y (positive: to its left), z, on top of the parent's.
    "graze": {
        "neck": (52, 6, 0),
        "neck2": (26, 6, 0),
        "head": (2, 0, 0),
        "humerus_l": (-10, 0, 0),
        "scapula_r": (7, 0, 0),
        "hip_r": (8, 0, 0),
        "ear0_l": (0, 0, 14),
        "tail0": (0, 0, 7),
        "tail2": (0, 0, 10),
    },
    "look": {
        "neck": (-4, 22, 0),
        "neck2": (0, 20, 0),
        "head": (2, 22, 4),
        "scapula_l": (-8, 0, 0),
        "hip_l": (9, 0, 0),
        "tail0": (0, 0, -9),
        "tail1": (0, 0, -9),
    },
    "walk": {
        "neck": (8, -3, 0),
        "scapula_l": (-17, 0, 0),
        "elbow_l": (10, 0, 0),
        "scapula_r": (15, 0, 0),
        "carpus_r": (9, 0, 0),
        "hip_l": (14, 0, 0),
        "hip_r": (-16, 0, 0),
        "hock_r": (8, 0, 0),
        "tail0": (0, 0, 6),
    },
    "left": {"head": (0, -7, 0), **{f"spine{k}": (0, 3.0 + 2.4 * k, 0) for k in range(6)}, "fin_l": (0, 0, -24)},
    "right": {"head": (0, 7, 0), **{f"spine{k}": (0, -3.0 - 2.4 * k, 0) for k in range(6)}, "fin_r": (0, 0, 24)},
}
"""Four for quadrupeds and two beats of a fish; joints that an animal lacks are passed over."""


@lru_cache(maxsize=64)
def posed(model: Model, pose: str) -> Model:
    """The model standing in a pose of POSES, at every level of detail; feet that sink are lifted onto y = 0."""
    if pose not in POSES:
        raise BadInput(f"pose {pose!r}", f"is not one of {', '.join(POSES)}", "Use one of these")
    if not model.rig:
        raise BadInput(f"pose {pose!r} of {model.name}", "needs a thing with joints", "Leave the pose out")
    turn, shift = _skin(model, POSES[pose])
    lods = tuple(_bend(mesh, turn, shift) for mesh in model.lods)
    low, high = lods[0].position.min(0), lods[0].position.max(0)
    if model.rig == "quadruped":
        up = np.array([0, -float(low[1]), 0], np.float32)
        lods = tuple(replace(mesh, position=mesh.position + up) for mesh in lods)
        low, high = low + up, high + up
    box = [(float(v[0]), float(v[1]), float(v[2])) for v in (low, high)]
    return replace(model, name=f"{model.name}~{pose}", lods=lods, low=box[0], high=box[1], joints=(), sockets={})


def _skin(model: Model, pose: Mapping[str, Point]) -> tuple[Array, Array]:
    """(J, 3, 3) rotations and (J, 3) shifts that take a rest position to the posed one: x → R·x + t."""
    count = len(model.joints)
    turn, shift = np.zeros((count, 3, 3)), np.zeros((count, 3))
    for k, joint in enumerate(model.joints):  # parents stand before children
        head, own = np.asarray(joint.head, float), _euler(pose.get(joint.name, (0, 0, 0)))
        if joint.parent < 0:
            turn[k], foot = own, head
        else:
            turn[k] = turn[joint.parent] @ own
            foot = turn[joint.parent] @ head + shift[joint.parent]
        shift[k] = foot - turn[k] @ head
    return turn, shift


def _euler(degrees: Point) -> Array:
    """Rotation about y, then x, then z of the turned frame."""
    (cx, cy, cz), (sx, sy, sz) = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    return y @ x @ z


def _bend(mesh: Mesh, turn: Array, shift: Array) -> Mesh:
    """Linear blend skinning of one level of detail."""
    if mesh.joints is None or mesh.weights is None:
        return mesh
    weight = np.asarray(mesh.weights, float)
    weight = weight / np.maximum(weight.sum(1, keepdims=True), 1e-9)
    # One product for spin and shift: four times faster than three sums over indices.
    both = np.concatenate([turn.reshape(-1, 9), shift], 1).astype(np.float32)
    share = np.zeros((len(weight), len(turn)), np.float32)
    for k in range(weight.shape[1]):
        share[np.arange(len(weight)), mesh.joints[:, k]] += weight[:, k]
    blend = share @ both
    spin = blend[:, :9].reshape(-1, 3, 3)
    position = (spin @ mesh.position[..., None])[..., 0] + blend[:, 9:]
    normal = unit((spin @ mesh.normal[..., None])[..., 0])
    return replace(
        mesh, position=position.astype(np.float32), normal=normal.astype(np.float32), joints=None, weights=None
    )
