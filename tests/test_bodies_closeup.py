"""What only close shots hold: finer skin without cracks, strands that lie on the head, a level of their own."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.body import hand, strands
from skyscreen.forge.body.face import Face
from skyscreen.forge.body.field import ellipsoid, surface
from skyscreen.forge.body.head import Head
from skyscreen.forge.body.refine import refined
from skyscreen.forge.build import build


def ball(p: np.ndarray) -> np.ndarray:
    return ellipsoid(p, (0, 0, 0), (0.1, 0.1, 0.1))


def test_finer_triangles_open_no_crack_and_lie_on_the_surface() -> None:
    step = 0.02
    p, n, t = surface(ball, (-0.13,) * 3, (0.13,) * 3, step)
    q, normal, index_ = refined(ball, p, n, t, p[:, 2] > 0.02, step)
    assert len(index_) > 1.5 * len(t)
    pairs = np.sort(np.concatenate([index_, np.roll(index_, -1, 1)], 0).reshape(2, -1).T.astype(int), 1)
    edges = Counter(map(tuple, pairs.tolist()))
    assert set(edges.values()) == {2}
    new = q[len(p):]
    assert np.abs(np.linalg.norm(new, axis=1) - 0.1).max() < 0.02 * step
    a, b, c = (q[index_[:, k]] for k in range(3))
    assert ((np.cross(b - a, c - a) * normal[index_[:, 0]]).sum(1) > 0).all()


def test_strands_keep_their_distance_from_the_head() -> None:
    root = np.array([[0.0, 0.1, 0.0], [0.06, 0.08, 0.0], [0.0, 0.05, -0.087]])
    lift = np.tile([0.001, 0.002, 0.003, 0.004, 0.005], (3, 1))
    line, up = strands.comb(ball, root, lambda p: np.tile([0.0, -1.0, 0.3], (len(p), 1)), np.full(3, 0.06), lift)
    np.testing.assert_allclose(np.linalg.norm(line, axis=-1) - 0.1, lift, atol=4e-4)
    sheet, of, along = strands.ribbons(line, up, strands.taper(np.full(3, 0.002), 4))
    assert len(sheet.position) == len(of) == len(along) == 3 * 9 and len(sheet.index) == 3 * 7
    assert np.abs(np.linalg.norm(sheet.normal, axis=1) - 1).max() < 1e-3


@pytest.mark.parametrize("style", ["short", "pigtails"])
def test_a_person_has_a_level_for_close_shots(style: str) -> None:
    entry = index.get("things", "girl")
    near, usual = build(entry, {**entry.params(), "style": style}).lods[:2]

    def hair(mesh) -> int:
        return sum(part.count for part in mesh.parts if part.material in ("hair", "strand"))

    assert hair(near) > hair(usual)
    assert len(near.index) < 1.45 * len(usual.index)  # what a frame can carry


def test_strands_with_corners_or_leaps_are_left_out() -> None:
    u = np.linspace(0, 1, 6)
    straight, bent, leap = (np.stack([u, 0 * u, 0 * u], 1) for _ in range(3))
    bent[3:, 1] = [0.3, 0.6, 0.9]
    leap[4:, 0] += 0.5
    line = np.stack([straight, bent, leap])
    kept, up, width = strands.sound(line, np.ones_like(line), np.array([1.0, 2.0, 3.0]))
    np.testing.assert_array_equal(kept, straight[None])
    assert up.shape == kept.shape and width.tolist() == [1.0]


def test_a_face_is_uneven_by_a_hair_and_its_ears_are_not() -> None:
    head = Head(skin=(0.6, 0.4, 0.3), centre=(0, 0, 0), scale=1.0, face=Face(lean=1.0, tilt=-1.0))
    eye, ear, brow = (np.array([[s * x, y, z] for s in (1, -1)]) for x, y, z in
                      ((0.038, 0.0, 0.09), (0.0885, -0.006, -0.012), (0.035, 0.04, 0.085)))
    for place, least, most in ((eye, 0.0, 0.0008), (ear, 0.0, 0.0), (brow, 0.001, 0.004)):
        left, right = head.world(place)
        apart = np.abs(left * [-1, 1, 1] - right).max()
        assert least <= apart <= most


def test_a_nail_lies_on_the_back_of_each_fingertip() -> None:
    wrist = np.array([0.5, 0.9, 0.0])
    for n, bone in enumerate(hand.fingers(wrist, 1.0)):
        finger, _ = hand.finger(n, bone, 1.0)
        nail = hand.nail(n, bone, 1.0).position
        away = np.linalg.norm(nail[:, None] - finger.position[None], axis=-1).min(1)
        assert away.max() < 0.006
        assert ((nail - bone[2]) @ hand.BACK).mean() > 0.002, n
