"""Bodies in motion: planted feet stay, distance walked is steps times stride, nothing pops, nothing is frozen."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.build import model
from skyscreen.stage.bodies import arms, performer
from skyscreen.stage.bodies.algebra import Chain, Spring
from skyscreen.stage.performer import Beat
from sweep import swept

FPS = 24


def flat(x: Any, z: Any) -> Any:
    return np.zeros_like(np.asarray(x, np.float32))


def hilly(x: Any, z: Any) -> Any:
    return (0.10 * np.sin(np.asarray(x) * 0.9) + 0.12 * np.sin(np.asarray(z) * 0.7)).astype(np.float32)


def walk(speed: float, seconds: float = 4.0) -> list[Beat]:
    path = np.array([[0, 0], [0, speed * (seconds + 1)]], np.float32)
    end = Beat("stand", seconds, seconds + 2, path[1:], 0.9, 0.0)
    return [Beat("walk", -1.0, seconds, path, 0.0, speed), end]


def play(
    name: str,
    beats: list[Beat],
    ground: Any = flat,
    start: float = -1.0,
    end: float = 5.5,
    seed: int = 3,
    scale: float = 1.0,
) -> tuple[Any, Any, list[tuple[float, Any]]]:
    thing = model(name)
    body = performer(thing, beats, ground, seed, scale)
    times = start + np.arange(int((end - start) * FPS)) / FPS
    return thing, body, [(float(t), body.step(float(t), 1 / FPS)) for t in times]


def joints(thing: Any, frames: list[tuple[float, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """World rotation (F, J, 3, 3) and position (F, J, 3)."""
    skin = np.array([pose.joints for _, pose in frames], float)
    root = np.array([pose.root for _, pose in frames], float)
    rest = np.array([joint.head for joint in thing.joints])
    local = np.einsum("fjab,jb->fja", skin[..., :3, :3], rest) + skin[..., :3, 3]
    turn = np.einsum("fab,fjbc->fjac", root[:, :3, :3], skin[..., :3, :3])
    return turn, np.einsum("fab,fjb->fja", root[:, :3, :3], local) + root[:, None, :3, 3]


CASES = (
    ("woman", 1.3, ("_l", "_r"), "toe", 0.02),
    ("woman", 3.6, ("_l", "_r"), "toe", 0.02),
    ("child", 0.9, ("_l", "_r"), "toe", 0.02),
    ("dog", 1.0, ("fore_l", "hind_r"), "", 0.0),
    ("mammoth", 1.4, ("fore_l", "hind_r"), "", 0.0),
    ("horse", 3.4, ("fore_l", "hind_r"), "", 0.0),
)


@pytest.mark.parametrize(("name", "speed", "feet", "bone", "late"), CASES)
@pytest.mark.parametrize("ground", (flat, hilly))
def test_planted_feet_do_not_slide(
    name: str, speed: float, feet: tuple[str, ...], bone: str, late: float, ground: Any
) -> None:
    thing, body, frames = play(name, walk(speed), ground)
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    worst = 0.0
    for foot in feet:
        k = names.index(bone + foot if bone else foot)
        before = None
        for (time, _), at in zip(frames, place[:, k], strict=True):
            hold = body.plan.at(foot, time)
            # The toe rests from the end of the heel strike to lift-off; a paw as long as it is planted.
            if hold.planted and (hold.age > 0.10 or not bone) and hold.left > late:
                if before is not None and before[0] == hold.after:
                    worst = max(worst, float(np.linalg.norm(at - before[1])))
                before = (hold.after, at)
            else:
                before = None
    assert worst < 0.01


@pytest.mark.parametrize(("name", "speed"), (("woman", 1.3), ("dog", 1.0), ("mammoth", 1.4)))
def test_distance_is_steps_times_stride(name: str, speed: float) -> None:
    _, body, _ = play(name, walk(speed))
    for contacts in body.plan.contacts.values():
        steady = [c for c in contacts if 0.3 < c.on < 3.0]
        for one, two in itertools.pairwise(steady):
            stride = np.hypot(two.x - one.x, two.z - one.z)
            assert stride == pytest.approx(speed * (two.on - one.on), rel=0.08)


@pytest.mark.parametrize(("name", "speed", "most"), (("woman", 1.3, 34), ("mammoth", 1.4, 21), ("dog", 1.0, 40)))
def test_no_joint_pops(name: str, speed: float, most: float) -> None:
    """Second differences of every joint's angle at 24 frames a second, eyelids apart (a blink is quick)."""
    thing, _, frames = play(name, walk(speed))
    turn, place = joints(thing, frames)
    step = np.einsum("fjab,fjac->fjbc", turn[:-1], turn[1:])
    angle = np.degrees(np.arccos(np.clip((np.trace(step, axis1=2, axis2=3) - 1) / 2, -1, 1)))
    keep = [k for k, joint in enumerate(thing.joints) if not joint.name.startswith("lid")]
    assert np.abs(np.diff(angle[12:, keep], axis=0)).max() < most
    assert np.linalg.norm(np.diff(place[12:], 2, axis=0), axis=2).max() < 0.13 * thing.high[1]


@pytest.mark.parametrize("name", ("woman", "dog", "mammoth", "gull", "fish", "whale"))
def test_idle_is_never_frozen(name: str) -> None:
    thing, _, frames = play(name, [Beat("idle", -1.0, 6.0, np.zeros((1, 2), np.float32), 0.0, 0.0)], end=4.0)
    _, place = joints(thing, frames)
    moved = np.linalg.norm(place[24:] - place[23:-1], axis=2).max(1)
    assert (moved > 1e-5).all() and moved.max() < 0.2 * max(thing.size)


@pytest.mark.parametrize("name", ("woman", "dog", "mammoth"))
def test_who_has_stopped_does_not_step_on(name: str) -> None:
    _, body, _ = play(name, walk(1.2, 2.0), end=0.0)
    assert all(contacts[-1].on < 4.4 for contacts in body.plan.contacts.values())


def test_a_herd_is_not_in_lockstep() -> None:
    poses = [play("mammoth", walk(1.4), end=0.5, seed=s)[2][-1][1].joints for s in (1, 2)]
    assert np.abs(poses[0] - poses[1]).max() > 0.05


def test_same_seed_same_pose() -> None:
    one, two = (play("woman", walk(1.3), end=1.0)[2][-1][1] for _ in range(2))
    assert one.joints.tobytes() == two.joints.tobytes() and one.root.tobytes() == two.root.tobytes()


def test_footfalls_sound() -> None:
    _, _, frames = play("woman", walk(1.3), end=3.0)
    touches = [t for _, pose in frames for t in pose.touches]
    assert 6 <= len(touches) <= 10
    assert all(t.kind == "step" and t.impulse == pytest.approx(60 * 9.81 * 0.1) for t in touches)
    assert all(-1.0 < t.time < 3.0 and abs(t.point[1]) < 1e-6 for t in touches)


def test_scale_walks_the_same_path() -> None:
    _, _, frames = play("dog", walk(1.0), end=2.0, scale=2.0)
    assert frames[-1][1].root[2, 3] == pytest.approx(frames[-1][0] + 1.0, abs=0.05)
    assert np.linalg.norm(frames[-1][1].root[:3, 0]) == pytest.approx(2.0, rel=1e-5)


RIGS = {"biped": "woman", "quadruped": "dog", "bird": "gull", "fish": "fish"}
PAIRS = [(rig, name) for name, entry in index.family("motions").items() for rig in entry.facts["rigs"] if rig in RIGS]


@pytest.mark.parametrize(("rig", "motion"), swept(PAIRS))
def test_every_motion_can_be_performed(rig: str, motion: str) -> None:
    """From standing into the motion, one round, and back: all finite, and what is keyed neither snaps nor sinks in."""
    facts = index.get("motions", motion).facts
    keys = (facts.get("keys") or {}).get(rig)
    speed = float(facts["speed"]) if facts.get("travels") else 0.0
    last = 2.0 if keys is None or keys.steps else keys.length + 0.4
    path = np.array([[0, 0], [0, max(speed, 0.01) * last]], np.float32) if speed else np.zeros((1, 2), np.float32)
    aim = None if keys else np.array([2.0, 0.45, 1.0], np.float32)
    beats = [Beat(motion, 0.0, last, path, 0.0, speed, aim), Beat("stand", last, last + 1.5, path[-1:], 0.0, 0.0)]
    beats.insert(0, Beat("stand", -1.0, 0.0, path[:1], 0.0, 0.0))
    thing, _, frames = play(RIGS[rig], beats, end=last + 1.0)
    for _, pose in frames:
        assert np.isfinite(pose.joints).all() and np.isfinite(pose.root).all()
    if keys is None:
        return
    turn, place = joints(thing, frames)
    step = np.einsum("fjab,fjac->fjbc", turn[:-1], turn[1:])
    angle = np.degrees(np.arccos(np.clip((np.trace(step, axis1=2, axis2=3) - 1) / 2, -1, 1)))
    # A blink is quick, and hair and skirt are cloth.
    body = [k for k, joint in enumerate(thing.joints) if not joint.name.startswith(("lid", "hair", "skirt", "ear"))]
    assert np.abs(np.diff(angle[12:, body], axis=0)).max() < 42
    reach = thing.high[0] if rig == "bird" else thing.high[1]  # the tip of a wing sweeps through half the span
    assert np.linalg.norm(np.diff(place[12:, body], 2, axis=0), axis=2).max() < 0.13 * reach
    below = facts.get("swims") or facts.get("under")  # who dives goes under, who climbs out of a hole comes from there
    assert below or place[12:, body, 1].min() > -0.03 * thing.high[1]


STILL = [
    (rig, name)
    for name, entry in index.family("motions").items()
    for rig in entry.facts.get("keys") or {}
    if rig in ("biped", "quadruped") and not entry.facts["travels"]
]


@pytest.mark.parametrize(("rig", "motion"), swept(STILL))
def test_feet_that_no_pose_moves_stay_where_they_stand(rig: str, motion: str) -> None:
    """The toe, or paw, of a foot that the motion does not name moves less than a centimetre."""
    keys = index.get("motions", motion).facts["keys"][rig]
    named = {channel for _, pose in keys.poses for channel in pose}
    if named & {"fold", "air", "sit"}:  # who sits down draws the hind feet under it
        return
    feet = ("toe_l", "toe_r") if rig == "biped" else ("hind_l", "hind_r", "fore_l", "fore_r")
    free = [foot for foot in feet if foot.replace("toe", "foot") not in named]
    spot = np.zeros((1, 2), np.float32)
    thing, _, frames = play(RIGS[rig], [Beat(motion, -1.0, keys.length, spot, 0.0, 0.0)], end=min(keys.length, 3.0))
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    for foot in free:
        at = place[:, names.index(foot)]
        assert np.linalg.norm(at - at[0], axis=1).max() < 0.01


def test_a_hand_reaches_where_its_key_is() -> None:
    """Both wrists meet over the head within four centimetres of the place that 'hold_up' asks for."""
    spot = np.zeros((1, 2), np.float32)
    thing, _, frames = play("woman", [Beat("hold_up", -1.0, 6.0, spot, 0.0, 0.0)], end=3.0)
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    middle = (place[:, names.index("arm_l")] + place[:, names.index("arm_r")]) / 2
    for side in ("_l", "_r"):
        rise = place[-1, names.index("hand" + side), 1] - middle[-1, 1]
        assert rise == pytest.approx(0.35 * thing.facts["gait"]["k"], abs=0.06)


def test_a_spring_taken_at_once_is_a_spring_taken_in_its_steps():
    spring, dt = Spring(np.array([0.2, -1.0]), 1.7, 0.35), 1 / 12
    x, v, target = spring.x.copy(), spring.v.copy(), np.array([1.0, 0.5])
    for _ in range(9):
        for _ in range(20):  # 240 a second
            v = v + (spring.w**2 * (target - x) - 2 * spring.z * spring.w * v) / 240
            x = x + v / 240
        assert np.allclose(spring.step(target, dt), x, atol=1e-12)


def test_a_chain_keeps_its_lengths_hangs_down_and_comes_to_rest():
    line = np.stack([np.linspace(0, 0.5, 6), np.zeros(6), np.zeros(6)], 1)
    chain = Chain(line, 0.02)
    for _ in range(300):
        before, now = np.array(chain.x), chain.step(line, 1 / 24)
    assert np.allclose(np.linalg.norm(np.diff(now, axis=0), axis=1), 0.1, atol=1e-9)
    assert (np.diff(now[:, 1]) < 0).all()
    assert np.abs(now - before).max() < 1e-4


SPOT = np.zeros((1, 2), np.float32)


@pytest.mark.parametrize(("motion", "least"), (("talk", 0.20), ("idle", 0.10)))
def test_who_talks_or_waits_has_business_of_its_own(motion: str, least: float) -> None:
    """The hands do something within eight seconds, the feet stay, and two bodies do not do the same."""
    ways = []
    for seed in (3, 4):
        thing, _, frames = play("woman", [Beat(motion, -1.0, 9.0, SPOT, 0.0, 0.0)], end=8.0, seed=seed)
        _, place = joints(thing, frames)
        names = [joint.name for joint in thing.joints]
        hands = place[24:, [names.index("hand_l"), names.index("hand_r")]]
        assert np.ptp(hands[..., 1], axis=0).max() > least * thing.facts["gait"]["k"]
        for toe in ("toe_l", "toe_r"):
            at = place[24:, names.index(toe)]
            assert np.linalg.norm(at - at[0], axis=1).max() < 0.01
        ways.append(hands)
    assert np.linalg.norm(ways[0] - ways[1], axis=2).max() > 0.05


def test_a_tool_in_the_hand_is_not_fidgeted_with() -> None:
    """Who carries something keeps the hand where it is carried."""
    thing, _, frames = play("woman", [Beat("idle", -1.0, 9.0, SPOT, 0.0, 0.0, carries="hand")], end=8.0)
    _, place = joints(thing, frames)
    hand = place[36:, [joint.name for joint in thing.joints].index("hand_r")]
    assert np.ptp(hand[:, 1]) < 0.06


def test_a_runner_leans_ahead_and_lifts_the_heel() -> None:
    thing, _, frames = play("woman", walk(3.6))
    turn, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    run = slice(30, 100)
    lean = np.degrees(np.arctan2(turn[run, names.index("chest"), 2, 1], turn[run, names.index("chest"), 1, 1]))
    assert 6 < lean.mean() < 20
    k = thing.facts["gait"]["k"]
    assert place[run, names.index("foot_l"), 1].max() > 0.36 * k
    # The skirt goes with the knees and does not leap.
    hems = [n for n, name in enumerate(names) if name.startswith("skirt") and name.endswith("b")]
    assert np.linalg.norm(np.diff(place[run][:, hems], 2, axis=0), axis=2).max() < 0.2 * thing.high[1]


def test_a_horse_that_is_said_to_gallop_gallops_where_there_is_little_room() -> None:
    """At a speed at which it would trot by itself the fore feet come down one after the other behind the hind ones."""
    path = np.array([[0, 0], [0, 30]], np.float32)
    _, body, _ = play("horse", [Beat("gallop", -1.0, 5.0, path, 0.0, 4.4)], end=1.0)
    downs = {foot: [c.on for c in contacts if 0.5 < c.on < 3.5] for foot, contacts in body.plan.contacts.items()}
    period = float(np.median(np.diff(downs["hind_l"])))
    after = (np.array(downs["fore_r"][:3])[:, None] - np.array(downs["hind_l"])[None]) % period / period
    assert np.median(after[:, 0]) == pytest.approx(0.50, abs=0.06)
    after = (np.array(downs["fore_l"][:3])[:, None] - np.array(downs["hind_l"])[None]) % period / period
    assert np.median(after[:, 0]) == pytest.approx(0.63, abs=0.06)


def high(name: str, motion: str, joint: str, end: float = 3.5) -> np.ndarray:
    """(F,) metres of a joint over the ground, standing first and from 0 on at the motion."""
    beats = [Beat("stand", -1.0, 0.0, SPOT, 0.0, 0.0), Beat(motion, 0.0, 9.0, SPOT, 0.0, 0.0, exact=0.0)]
    thing, _, frames = play(name, beats, end=end)
    return joints(thing, frames)[1][:, [joint.name for joint in thing.joints].index(joint), 1]


def test_a_dog_that_sits_down_lowers_its_haunches_and_not_its_chest() -> None:
    withers = model("dog").facts["gait"]["withers"]
    hips, chest = high("dog", "sit_down", "pelvis"), high("dog", "sit_down", "humerus_l")
    assert hips[0] - hips[-1] > 0.3 * withers
    assert abs(chest[0] - chest[-1]) < 0.12 * withers


def test_all_four_paws_leave_the_ground_in_a_leap() -> None:
    withers = model("dog").facts["gait"]["withers"]
    paws = np.array([high("dog", "jump", foot) for foot in ("hind_l", "hind_r", "fore_l", "fore_r")])
    assert (paws - paws[:, :1]).min(0).max() > 0.3 * withers


def test_the_knees_of_who_stalks_stay_under_the_back() -> None:
    path = np.array([[0, 0], [0, 3]], np.float32)
    thing, _, frames = play("cat", [Beat("sneak", -1.0, 5.0, path, 0.0, 0.35)], end=4.0)
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    for knee in ("knee_l", "knee_r"):
        assert (place[12:, names.index(knee), 1] < place[12:, names.index("pelvis"), 1]).all()


def test_who_points_stretches_the_arm_and_who_looks_around_turns_the_head_to_both_sides() -> None:
    thing, _, frames = play("woman", [Beat("point", -1.0, 6.0, SPOT, 0.0, 0.0)], end=2.0)
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    arm, fore, hand = (place[-1, names.index(name + "_r")] for name in ("arm", "fore", "hand"))
    bend = (fore - arm) @ (hand - fore) / np.linalg.norm(fore - arm) / np.linalg.norm(hand - fore)
    assert np.degrees(np.arccos(bend)) < 25
    thing, _, frames = play("woman", [Beat("look_around", -1.0, 6.0, SPOT, 0.0, 0.0)], end=4.5)
    head = joints(thing, frames)[0][24:, names.index("head"), :, 2]
    aside = np.degrees(np.arctan2(head[:, 0], head[:, 2]))
    assert aside.max() > 50 and aside.min() < -50


@pytest.mark.parametrize(("motion", "side"), (("rub_face", "_l"), ("cover_ears", "_r"), ("phone", "_r"), ("cry", "_r")))
@pytest.mark.parametrize("who", ("man", "child"))
def test_a_hand_at_the_face_is_where_its_key_is_on_every_head_however_it_nods(
    who: str, motion: str, side: str
) -> None:
    spot = np.zeros((1, 2), np.float32)
    thing, body, frames = play(who, [Beat(motion, -1.0, 9.0, spot, 0.0, 0.0)], end=4.0)
    turn, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    head, hand, sign = names.index("head"), names.index("hand" + side), 1.0 if side == "_l" else -1.0
    rest = np.array([joint.head for joint in thing.joints])
    eyes = (rest[names.index("eye_l")] + rest[names.index("eye_r")]) / 2 - rest[head]
    worst = 0.0
    for n, (time, _) in enumerate(frames):
        spot_, weight = body.acting.at(time - 0.02).own("face" + side)
        if weight < 0.999 or time < 0:
            continue
        goal = eyes + spot_ * [sign, 1, 1] * thing.facts["gait"]["head"]
        palm = place[n, hand] + arms.palm(sign, thing.facts["gait"]["k"], turn[n, hand])
        worst = max(worst, float(np.linalg.norm(turn[n, head].T @ (palm - place[n, head]) - goal)))
    assert 0.0 < worst < 0.02


@pytest.mark.parametrize("name", ["girl", "woman", "tang_lady"])
def test_who_sits_on_the_ground_in_a_skirt_stretches_the_legs_side_by_side(name: str) -> None:
    """With the knees up and apart the hem would stand open before them."""
    beats = [Beat("stand", -1.0, 0.0, SPOT, 0.0, 0.0), Beat("sit", 0.0, 9.0, SPOT, 0.0, 0.0)]
    thing, _, frames = play(name, beats, end=4.0)
    _, place = joints(thing, frames)
    names, k = [joint.name for joint in thing.joints], thing.facts["gait"]["k"]
    thigh, left, right, foot = (place[-1, names.index(n)] for n in ("thigh_l", "calf_l", "calf_r", "foot_l"))
    assert np.linalg.norm(left - right) < 0.22 * k
    assert max(left[1], right[1]) < thigh[1] + 0.12 * k
    straight = np.linalg.norm(left - thigh) + np.linalg.norm(foot - left)
    assert np.linalg.norm(foot - thigh) > 0.93 * straight
