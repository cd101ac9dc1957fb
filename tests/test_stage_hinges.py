"""Parts that turn about their pins, doors and lids, birds that take off, and words for every motion."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.build import model
from skyscreen.stage import shifts, stage
from skyscreen.stage.bodies import performer
from skyscreen.stage.performer import Beat
from skyscreen.write.lexis.shelf import standard
from test_stage_together import order

RIGS = ("biped", "quadruped", "bird", "fish", "vessel", "vehicle", "rigid", "walker")


def angle(staged: object, name: str, joint: str) -> np.ndarray:
    """(F + 1,) signed radians of a hinge about its axis."""
    subject = next(s for s in staged.subjects if s.id == name)  # type: ignore[attr-defined]
    k = next(n for n, j in enumerate(subject.model.joints) if j.name == joint)
    axis = np.asarray(subject.model.facts["hinges"][joint]["axis"])
    m = staged.done.tracks[name].joints[:, k, :3, :3].astype(float)  # type: ignore[attr-defined]
    wedge = np.stack([m[:, 2, 1] - m[:, 1, 2], m[:, 0, 2] - m[:, 2, 0], m[:, 1, 0] - m[:, 0, 1]], 1) / 2
    return np.unwrap(np.arctan2(wedge @ axis, (np.trace(m, axis1=1, axis2=2) - 1) / 2))


def test_wheels_roll_as_far_as_the_car_goes() -> None:
    staged = stage(order({"a": "van"}, [{"subject": "a", "motion": "drive"}], 1.0))
    way = staged.done.tracks["a"].roots[:, :3, 3]
    gone = float(np.linalg.norm(way[-1] - way[0]))
    assert gone > 1.0
    turned = angle(staged, "a", "axle0")
    assert float(turned[-1] - turned[0]) == pytest.approx(gone / 0.33, rel=0.02)


def test_a_machine_at_rest_stays_rigid() -> None:
    staged = stage(order({"a": "van"}, [{"subject": "a", "motion": "idle"}], 0.5))
    assert staged.done.tracks["a"].joints is None
    assert next(i for i in staged.world.instances if i.member == "a").joint_base == -1


def test_a_door_opens_when_the_hand_is_there() -> None:
    staged = stage(order({"a": "man", "b": "door"}, [{"subject": "a", "motion": "open", "target": "b"}], 3.0))
    swung, times = np.abs(angle(staged, "b", "leaf")), staged.clock.times
    assert swung[times < 0.7].max() < 0.01 and swung[-1] == pytest.approx(np.radians(84), abs=0.03)
    assert (np.diff(swung) > -1e-6).all()


def test_a_bird_takes_off_and_lands() -> None:
    up = stage(order({"a": "gull"}, [{"subject": "a", "motion": "take_off"}], 4.0)).done.tracks["a"]
    down = stage(order({"a": "gull"}, [{"subject": "a", "motion": "land"}], 4.0)).done.tracks["a"]
    assert up.roots[-1, 1, 3] - up.roots[0, 1, 3] > 1.5 and up.roots[8, 1, 3] - up.roots[0, 1, 3] < 0.05
    assert down.roots[0, 1, 3] - down.roots[-1, 1, 3] > 1.2
    assert np.abs(np.diff(down.roots[-12:, 1, 3])).max() < 0.01


def test_swimmers_lie_on_the_water() -> None:
    path = np.array([[0, 0], [0, 8]], np.float32)
    thing = model("woman")
    body = performer(thing, [Beat("swim", -1.0, 4.0, path, 0.0, 1.2)], lambda x, z: np.zeros_like(x), 3)
    poses = [body.step(-1.0 + k / 24, 1 / 24) for k in range(72)]
    heads = {joint.name: np.asarray(joint.head) for joint in thing.joints}
    skin = np.asarray(poses[-1].joints, float)
    at = {name: skin[k, :3, :3] @ heads[name] + skin[k, :3, 3] for k, name in enumerate(heads)}
    assert abs(at["head"][1] - at["foot_l"][1]) < 0.45 and at["head"][2] - at["foot_l"][2] > 1.0


def test_every_motion_has_words_of_both_languages_that_lead_to_it() -> None:
    """Each motion is what at least one of its own words means for a body that can do it."""
    shelf, motions = standard(), index.family("motions")
    assert len(motions) >= 120
    for name, entry in motions.items():
        assert set(entry.facts["rigs"]) <= set(RIGS), name
        for words in (entry.en, entry.zh):
            found = [shelf.ground("motions", word, fits=lambda e, r=rig: r in e.facts["rigs"]).entry
                     for word in words for rig in entry.facts["rigs"]]
            assert any(e is not None and e.name == name for e in found), (name, words)


def test_parts_that_do_not_turn_keep_their_closed_forms() -> None:
    times = np.arange(49) / 24
    base = {"at": [0.1, 0.2, 0.0], "axis": [1.0, 0.0, 0.0], "length": 0.3, "period": 2.0, "phase": 0.25}
    slide = shifts.shifted({**base, "kind": "slide"}, times)
    np.testing.assert_allclose(slide[:, 0, 3], 0.3 * np.cos(np.pi * times), atol=1e-9)
    stream = shifts.shifted({**base, "kind": "stream"}, times)[:, 0, 3]
    assert stream.min() >= 0 and stream.max() < 0.3
    pin = np.array([0.1, 0.2, 0.0, 1.0])
    for kind in ("beat", "unfold"):
        moved = shifts.shifted({**base, "kind": kind, "axis": [0.0, 0.0, 0.0]}, times)
        np.testing.assert_allclose(moved @ pin, np.tile(pin, (49, 1)), atol=1e-9)
    free = {**base, "kind": "bounce", "axis": [0.7, -1.1, 0.4], "box": [-0.5, 0.0, -0.5, 0.5, 1.0, 0.5]}
    way = shifts.shifted(free, times)[:, :3, 3] + pin[:3]
    assert (way >= np.array(free["box"][:3]) - 1e-9).all() and (way <= np.array(free["box"][3:]) + 1e-9).all()
    # Elastic walls: only the sign of a component of the velocity ever changes.
    speed = np.abs(np.diff(way, axis=0)) * 24
    assert np.median(speed, axis=0) == pytest.approx(np.abs(free["axis"]), rel=1e-6)


def test_a_piston_keeps_step_with_its_wheel() -> None:
    staged = stage(order({"a": "steam_engine"}, [{"subject": "a", "motion": "idle"}], 2.0))
    subject = next(s for s in staged.subjects if s.id == "a")
    names = [joint.name for joint in subject.model.joints]
    joints = staged.done.tracks["a"].joints
    pin = np.array([0.76 + 0.16, 0.7, 0.0, 1.0])
    crank = joints[:, names.index("wheel")] @ pin
    # The slot of the rod stands 0.76 m out when the piston is in the middle of its stroke.
    rod = 0.76 + joints[:, names.index("piston"), 0, 3]
    np.testing.assert_allclose(crank[:, 0], rod, atol=1e-3)
