"""Bodies that turn over: whole turns, hands on the floor while it stands on them, and the words that mean it."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.tumbles import HIPS, JOINT, LEG, tumble, turned
from skyscreen.stage.performer import Beat
from skyscreen.write import write
from test_bodies_motion import joints, play


def beat(motion: str) -> list[Beat]:
    return [Beat(motion, -1.0, 7.0, np.zeros((1, 2), np.float32), 0.0, 0.0, exact=0.0)]


def test_a_pose_upside_down_is_the_upright_one_turned_about_the_hips() -> None:
    upright, over = tumble((0.0, HIPS, 0.0)), tumble((0.0, HIPS, 0.0), pitch=np.pi)
    for foot in ("foot_l", "foot_r"):
        assert upright[foot][1] + over[foot][1] == pytest.approx(2 * HIPS)  # type: ignore[index]
    assert turned((0.0, 1.0, 0.0), 0.0, np.pi / 2) == pytest.approx((-1.0, 0.0, 0.0))
    assert upright["foot_l"][1] == pytest.approx(HIPS - JOINT[1] - LEG * np.cos(0.08))  # type: ignore[index]


@pytest.mark.parametrize(("motion", "key", "side"), [("handstand", 3.0, "hand_l"), ("handstand", 3.0, "hand_r"),
                                                     ("cartwheel", 1.62, "hand_l"), ("cartwheel", 1.62, "hand_r")])
def test_who_is_upside_down_stands_on_the_hands(motion: str, key: float, side: str) -> None:
    thing, _, frames = play("gymnast", beat(motion), end=5.5)
    _, place = joints(thing, frames)
    names, k = [joint.name for joint in thing.joints], thing.facts["gait"]["k"]
    at = int(np.argmin([abs(t + 1.0 - key) for t, _ in frames]))
    assert place[at, names.index("foot_l"), 1] > place[at, names.index("head"), 1] + 0.8 * k
    assert place[at, names.index(side), 1] == pytest.approx(0.06 * k, abs=0.015)


@pytest.mark.parametrize("motion", ["flip", "cartwheel"])
def test_the_trunk_goes_right_round(motion: str) -> None:
    thing, _, frames = play("gymnast", beat(motion), end=3.0)
    turn, _ = joints(thing, frames)
    up = turn[:, 0, :, 1]
    step = np.arccos(np.clip((up[1:] * up[:-1]).sum(1), -1, 1))
    assert step.sum() > 1.9 * np.pi
    assert step.max() < 1.2  # no frame of 1/24 s turns it by more than 70°


def test_who_hops_on_one_leg_keeps_the_other_off_the_ground() -> None:
    thing, _, frames = play("boy", beat("hop_on_one_leg"), start=0.0, end=5.0)
    _, place = joints(thing, frames)
    names, k = [joint.name for joint in thing.joints], thing.facts["gait"]["k"]
    late = place[24:]
    assert late[:, names.index("foot_l"), 1].min() > 0.3 * k
    toe = late[:, names.index("toe_r"), 1]
    assert toe.max() - toe.min() > 0.09 * k


@pytest.mark.parametrize(("text", "motion"), [
    ("A boy hops on one leg.", "hop_on_one_leg"), ("小男孩单脚跳。", "hop_on_one_leg"),
    ("A girl does a cartwheel.", "cartwheel"), ("女孩做侧手翻。", "cartwheel"),
    ("An acrobat does a somersault.", "flip"), ("体操运动员翻跟头。", "flip"),
    ("A gymnast does a handstand.", "handstand"), ("小男孩倒立。", "handstand"),
    ("A puppy rolls about in the grass.", "roll_about"),
])
def test_words(text: str, motion: str) -> None:
    shot = write(text, shots=1, voice="none", music="none").scenes[0].shots[0]
    assert motion in [action.motion for action in shot.actions]


@pytest.mark.parametrize(("text", "place"), [
    ("A fish swims.", "reef"), ("一条鱼在游泳。", "reef"), ("A fish leaps out of the water.", "lake"),
    ("A bird takes off.", "meadow"), ("一只鸟飞走了。", "meadow"), ("A gull flies.", "harbour"),
])
def test_where_fish_and_birds_are(text: str, place: str) -> None:
    assert write(text, shots=1, voice="none", music="none").scenes[0].place == place


@pytest.mark.parametrize(("text", "motion", "place"), [
    ("A ballerina dances.", "ballet", "theatre"), ("芭蕾舞者跳舞。", "ballet", "theatre"),
    ("A monk practises kung fu.", "kung_fu", "temple"), ("和尚练武。", "kung_fu", "temple"),
    ("A figure skater spins.", "pirouette", "ice_rink"), ("A boy swims.", "swim", "swimming_pool"),
    ("男孩游泳。", "swim", "swimming_pool"), ("A dog swims.", "swim", "lake"),
])
def test_sports_and_dances_where_they_are_at_home(text: str, motion: str, place: str) -> None:
    scene = write(text, shots=1, voice="none", music="none").scenes[0]
    assert motion in [action.motion for action in scene.shots[0].actions]
    assert scene.place == place


@pytest.mark.parametrize(("text", "under"), [
    ("A man skis down a slope.", "skis"), ("一个女人滑雪。", "skis"), ("A girl skates on the ice.", "skates"),
    ("A girl roller skates.", None),
])
def test_what_is_under_the_feet(text: str, under: str | None) -> None:
    assert write(text, shots=1, voice="none", music="none").cast[0].params.get("carries") == under


def test_who_spins_goes_round_nearly_once_a_second() -> None:
    thing, _, frames = play("girl", beat("pirouette"), start=0.0, end=3.0)
    turn, _ = joints(thing, frames)
    yaw = np.unwrap(np.arctan2(turn[:, 0, 0, 2], turn[:, 0, 2, 2]))
    assert abs(yaw[-1] - yaw[0]) == pytest.approx(5.6 * 3.0, abs=1.2)


@pytest.mark.parametrize(("text", "thing", "motion", "place"), [
    ("A lion dance.", "dancing_lion", "lion_dance", "spring_festival"),
    ("舞狮。", "dancing_lion", "lion_dance", "spring_festival"),
    ("A lion roars.", "lion", "roar", "savanna"),
])
def test_a_lion_dance_is_no_lion(text: str, thing: str, motion: str, place: str) -> None:
    film = write(text, shots=1, voice="none", music="none")
    assert film.cast[0].thing == thing and film.scenes[0].place == place
    assert motion in [action.motion for action in film.scenes[0].shots[0].actions]
