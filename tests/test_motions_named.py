"""What a stranger needs to name a deed: the thing it is done at, bare hands, the side that shows it, its course."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue.index import get
from skyscreen.catalogue.reach import reach
from skyscreen.forge.body.lids import RAISED
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.stage import stage
from skyscreen.stage.streams import running, streams
from skyscreen.write import write
from test_animals_at_rest import beat, shut
from test_bodies_motion import joints, play
from test_stage_works import palm, staged, touch


@pytest.mark.parametrize(("text", "motion", "target"), [
    ("A man washes his face.", "wash_face", "sink"), ("小女孩在洗手。", "wash_hands", "sink"),
    ("A man washes a car.", "wipe", "car"), ("A woman climbs a cliff.", "climb", "rock_face"),
    ("A boy shoots a hoop.", "shoot_hoop", "basketball"), ("A man knocks on a door.", "knock", "front_door"),
])
def test_a_deed_has_in_the_picture_what_it_is_done_at(text: str, motion: str, target: str) -> None:
    film = write(text, duration=6.0, shots=1)
    things = {member.id: member.thing for member in film.cast}
    assert (motion, target) in {(a.motion, things.get(a.target or "", "")) for a in film.shots()[0].actions}


@pytest.mark.parametrize(("text", "motion"), [
    ("A dog lies in the sun.", "lie"), ("小猫趴在阳光下。", "lie"), ("A woman lies on the beach.", "lie"),
    ("小猫卧在沙发上。", "lie"), ("A cat sleeps on a sofa.", "sleep"), ("A man dives into a pool.", "dive"),
    ("A diver swims among corals.", "swim"), ("A diver dives to a shipwreck.", "swim"),
])
def test_who_lies_is_awake_and_who_dives_does_not_swim_only(text: str, motion: str) -> None:
    assert write(text, duration=6.0, shots=1).shots()[0].actions[0].motion == motion


@pytest.mark.parametrize("animal", ["cat", "dog", "lion"])
def test_an_animal_that_lies_awake_has_its_belly_down_and_its_eyes_open(animal: str) -> None:
    thing, _, frames = play(animal, beat("lie"), end=6.0)
    turn, place = joints(thing, frames)
    names, gait = [joint.name for joint in thing.joints], thing.facts["gait"]
    late = [k for k, (t, _) in enumerate(frames) if 2.2 < t < 5.0]
    assert place[late][:, names.index("chest"), 1].max() < 0.75 * gait["withers"]
    assert place[late][:, names.index("head"), 1].min() > place[late][:, names.index("chest"), 1].max()
    assert np.median(shut(turn[late], names)) < 0.5 * RAISED


def test_who_dives_falls_head_first_goes_under_and_comes_up() -> None:
    thing, _, frames = play("man", beat("dive"), end=6.0)
    _, place = joints(thing, frames)
    names, times = [joint.name for joint in thing.joints], np.array([t for t, _ in frames]) + 1.0
    head, hips = (place[:, names.index(name), 1] for name in ("head", "pelvis"))
    surface = 0.64 * float(thing.high[1] - thing.low[1])
    start, falls = int(np.argmin(abs(times - 0.1))), int(np.argmin(abs(times - 0.85)))
    assert hips[start] > surface + 2.0 and head[falls] < hips[falls] - 0.3
    under = (times > 1.4) & (times < 2.0)
    assert hips[under].max() < surface - 0.4
    assert abs(hips[times > 3.5] - surface).max() < 0.3


def test_a_trade_puts_its_tool_away_for_bare_hands() -> None:
    film = write("A baker dusts off his hands.", duration=6.0, shots=1)
    assert film.cast[0].params.get("holds") == ""


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_what_the_right_hand_does_at_the_head_is_seen_from_the_right(seed: int) -> None:
    assert all(shot.camera.side < 0 for shot in write("A woman combs her hair.", seed=seed, shots=3).shots())


def test_a_broom_is_seen_down_to_its_end() -> None:
    assert reach(get("motions", "sweep")) == "body" and reach(get("motions", "write")) == "hands"


def test_knuckles_are_on_the_door_and_the_lens_sees_them() -> None:
    made = staged({"a": "man", "b": "front_door"}, [{"subject": "a", "motion": "knock", "target": "b"}],
                  camera={"side": 40.0, "focus": "a"})
    assert touch(made, "b") == pytest.approx(0.045, abs=0.01)  # of the palm: a fist's knuckles are so far before it
    way = made.done.tracks["a"].roots[0][:3, :3] / made.done.tracks["a"].roots[0][1, 1]
    to = way.T @ (np.asarray(made.shot.views[1].eye, float) - made.done.tracks["a"].roots[0][:3, 3])
    assert np.degrees(np.arctan2(-to[0], to[2])) == pytest.approx(118.0, abs=14.0)  # over the right shoulder


def test_who_turns_round_shows_the_back_then_the_face() -> None:
    made = staged({"a": "woman"}, [{"subject": "a", "motion": "turn"}], seconds=4.0,
                  camera={"focus": "a", "side": 20.0})
    roots = made.done.tracks["a"].roots
    eye = np.array([np.asarray(view.eye, float) for view in made.shot.views])
    to = eye - roots[:, :3, 3]
    faced = np.einsum("fc,fc->f", to, roots[:, :3, 2]) / np.linalg.norm(to, axis=1) / roots[0][1, 1]
    assert faced[5] < -0.5 and faced[-5] > 0.5


@pytest.mark.parametrize(("cast", "action", "kind"), [
    ({"a": "woman", "b": "rose", "t": "watering_can"}, {"subject": "a", "motion": "water", "target": "b", "tool": "t"},
     "rose"),
    ({"a": "dog"}, {"subject": "a", "motion": "shake"}, "flung"),
])
def test_water_leaves_a_tipped_can_and_a_wet_dog(cast: dict[str, str], action: dict[str, str], kind: str) -> None:
    made = staged(cast, [action], seconds=4.0)
    tracks = [made.done.tracks[name] for name in cast]
    times = (np.arange(len(tracks[0].roots)) - 1) / 24
    found = streams(made.order, made.subjects, tracks, times)
    assert [one.kind for one in found] == [kind]
    power = found[0].power
    assert power.max() > 0.8 and power.min() < 0.5
    loud = float(times[int(np.argmax(power))]) + 0.2
    drops = running(found[0], 0, loud, 1, np.zeros(3))[0]
    assert len(drops.size) > 30 and drops.position[:, 1].max() > 0.2


def test_a_seller_stands_behind_the_stall_and_the_ware_comes_up_in_the_hand() -> None:
    made = staged({"a": "woman", "b": "apple", "t": "market_stall"},
                  [{"subject": "a", "motion": "sell", "target": "b"}], {"b": "t"})
    roots = {name: made.done.tracks[name].roots for name in "abt"}
    assert (np.linalg.inv(roots["t"][0]) @ np.append(roots["a"][0][:3, 3], 1))[2] < -0.5  # its front is +Z
    assert roots["b"][:, 1, 3].max() > roots["b"][0, 1, 3] + 0.15


def test_a_tree_that_is_planted_is_a_sapling_and_blocks_that_a_child_builds_with_are_toys() -> None:
    film = write("A gardener plants a tree.", duration=6.0, shots=1)
    tree = next(m for m in film.cast if m.id != film.cast[0].id)
    assert tree.scale * get("things", tree.thing).facts["height"] < 1.3
    assert "building_blocks" in {m.thing for m in write("A child builds a tower of blocks.", duration=6.0).cast}


@pytest.mark.parametrize("text", ["妈妈教女儿织毛衣。", "A father teaches his son to play the guitar.",
                                  "A grandfather teaches his grandson to fish."])
def test_who_teaches_and_who_is_taught_are_within_a_metre_and_a_half_where_the_deed_is_at_home(text: str) -> None:
    film = write(text, duration=6.0, shots=1)
    assert ("fish" in text) == (film.scenes[0].place in ("river", "lake"))
    made = stage(orders(film, schedule(film, Narration("none", "en")))[0])
    people = [made.done.tracks[s.id].roots[0][:3, 3] for s in made.subjects if s.rig == "biped"]
    assert len(people) == 2 and np.linalg.norm(people[0] - people[1]) < 1.5


def test_balls_go_round_over_the_hands_of_who_juggles() -> None:
    made = staged({"a": "clown", "b": "juggling_balls"}, [{"subject": "a", "motion": "juggle", "target": "b"}])
    track = made.done.tracks["b"]
    assert track.joints is not None
    turn = track.joints[:, -1, :3, :3]
    angle = np.unwrap(np.arctan2(turn[:, 1, 0], turn[:, 0, 0]))
    assert abs(angle[-1] - angle[0]) > 4 * np.pi * 0.9 * 4.0 / 2.7  # a round in 1.35 s
    middle = 0.5 * (palm(made, "hand_l") + palm(made, "hand_r"))
    assert np.linalg.norm((track.roots[:, :3, 3] - middle)[:, [0, 2]], axis=1).max() < 0.3
