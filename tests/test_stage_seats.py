"""Who sits at something has the seat drawn up to it, hands on the table, and nothing goes through it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.screenplay import Relation
from skyscreen.stage import at_work, supports
from skyscreen.stage.tracks import points
from skyscreen.write import write
from test_stage_works import palm, staged, surface


def seated(cast: dict[str, Any], actions: list[dict[str, Any]], relations: list[tuple[str, str, str]]) -> Any:
    return staged(cast, actions, relations=[Relation.model_validate({"subject": a, "kind": k, "object": b})
                                            for a, k, b in relations])


def test_hands_of_who_sits_at_a_table_lie_on_it_and_never_under() -> None:
    made = seated({"a": "woman", "s": "chair", "t": "table"}, [{"subject": "a", "motion": "idle"}],
                  [("a", "on", "s"), ("a", "at", "t")])
    top = surface(made, "t", 0)[:, 1].max()
    for hand in ("hand_l", "hand_r"):
        high = palm(made, hand)[:, 1] - top
        assert high.min() > -0.012 and high.max() < 0.06
    ahead = made.done.tracks["s"].roots[0][:3, 2]
    way = made.done.tracks["t"].roots[0][:3, 3] - made.done.tracks["s"].roots[0][:3, 3]
    assert ahead @ way / np.linalg.norm(way) > 0.99


@pytest.mark.parametrize("motion", ["drink", "eat", "eat_bowl", "read", "write", "talk", "game"])
def test_no_deed_at_a_table_puts_a_wrist_through_it(motion: str) -> None:
    made = seated({"a": "man", "s": "chair", "t": "table"}, [{"subject": "a", "motion": motion}],
                  [("a", "on", "s"), ("a", "at", "t")])
    who = next(s for s in made.subjects if s.id == "a")
    top = surface(made, "t", 0)
    low, high = top.min(0), top.max(0)
    for name in ("hand_l", "hand_r"):
        k = next(i for i, j in enumerate(who.model.joints) if j.name == name)
        head = np.append(np.asarray(who.model.joints[k].head, float), 1.0)
        at = np.einsum("fij,fjk,k->fi", made.done.tracks["a"].roots, made.done.tracks["a"].joints[:, k], head)[:, :3]
        over = (at[:, 0] > low[0]) & (at[:, 0] < high[0]) & (at[:, 2] > low[2]) & (at[:, 2] < high[2])
        assert (at[over, 1] > high[1]).all()


def test_work_is_done_seated_too() -> None:
    made = seated({"a": "woman", "s": "chair", "t": "table", "b": "laptop"},
                  [{"subject": "a", "motion": "type", "target": "b"}], [("a", "on", "s"), ("b", "on", "t")])
    hands = palm(made)
    near = min(float(np.linalg.norm(surface(made, "b", k) - hands[k], axis=1).min()) for k in range(0, len(hands), 6))
    assert near < 0.03


def test_two_sit_face_to_face_and_each_has_a_seat() -> None:
    made = seated({"a": "woman", "b": "man", "s": "chair", "u": "chair", "t": "table"},
                  [{"subject": "a", "motion": "talk"}],
                  [("a", "on", "s"), ("a", "at", "t"), ("b", "on", "u"), ("b", "at", "t")])
    one, two = (made.done.tracks[name].roots[0][:3, 2] for name in "su")
    assert one @ two < -0.99


def test_a_shaft_runs_through_both_fists() -> None:
    made = staged({"a": "man", "b": "broom"}, [{"subject": "a", "motion": "sweep", "tool": "b"}])
    for k in range(24, 90, 12):
        stick = surface(made, "b", k)
        for hand in ("hand_l", "hand_r"):
            assert np.linalg.norm(stick - palm(made, hand)[k], axis=1).min() < 0.035


def test_a_bowl_and_chopsticks_lie_in_different_hands() -> None:
    made = staged({"a": "woman", "b": "rice_bowl", "c": "chopsticks"},
                  [{"subject": "a", "motion": "eat_bowl", "target": "b", "tool": "c"}])
    for name, hand in (("b", "hand_l"), ("c", "hand_r")):
        gap = [float(np.linalg.norm(surface(made, name, k) - palm(made, hand)[k], axis=1).min()) for k in (30, 60, 90)]
        assert max(gap) < 0.05, name


def test_what_is_pushed_goes_before_who_pushes() -> None:
    made = staged({"a": "woman", "b": "pram"}, [{"subject": "a", "motion": "push_along", "target": "b"}])
    who, thing = made.done.tracks["a"].roots, made.done.tracks["b"].roots
    assert np.linalg.norm(thing[-1, :3, 3] - thing[0, :3, 3]) > 1.5
    apart = np.linalg.norm(thing[:, [0, 2], 3] - who[:, [0, 2], 3], axis=1)
    assert np.ptp(apart) < 0.05


@pytest.mark.parametrize(("who", "motion"), [("man", "pull_along"), ("horse", "draw")])
def test_what_is_pulled_comes_behind_who_pulls_with_its_shafts_at_the_hands_or_flanks(who: str, motion: str) -> None:
    made = seated({"a": who, "c": "ox_cart"}, [{"subject": "a", "motion": motion, "target": "c"}], [])
    body, cart = made.done.tracks["a"].roots, made.done.tracks["c"].roots
    shafts = points(made.done.tracks["c"], made.subjects[1].model.sockets["shafts"].position)
    for k in (0, len(cart) - 1):
        way = body[k][[0, 2], 2] / np.hypot(*body[k][[0, 2], 2])
        assert (cart[k][[0, 2], 3] - body[k][[0, 2], 3]) @ way < -1.0
        assert abs((shafts[k][[0, 2]] - body[k][[0, 2], 3]) @ way) < 0.7
    assert np.linalg.norm(cart[-1][:3, 3] - cart[0][:3, 3]) > 1.5, "it goes along"


def test_a_seat_on_wheels_is_not_drawn_up() -> None:
    made = staged({"a": "man", "b": "bicycle"}, [{"subject": "a", "motion": "idle"}], {"a": "b"})
    by_id = {s.id: s for s in made.subjects}
    assert not at_work.sat_on(by_id["a"], by_id["b"])


def test_a_fireplace_stands_behind_those_who_sit_by_it() -> None:
    made = seated({"a": "woman", "b": "man", "s": "armchair", "u": "armchair", "f": "fireplace"},
                  [{"subject": "a", "motion": "talk"}],
                  [("a", "on", "s"), ("b", "on", "u"), ("s", "next_to", "f"), ("u", "next_to", "f")])
    root = made.done.tracks["f"].roots[0]
    for seat in "su":
        before = root[:3, 2] @ (made.done.tracks[seat].roots[0][:3, 3] - root[:3, 3])
        assert before > 0.7


@pytest.mark.parametrize("name", ["car", "taxi", "police_car", "limousine", "pickup", "suv", "sports_car", "van"])
def test_a_driver_sits_under_the_roof_with_the_feet_over_the_road(name: str) -> None:
    made = seated({"a": "man", "c": name}, [{"subject": "c", "motion": "drive"}], [("a", "on", "c")])
    car, who = (next(s for s in made.subjects if s.id == name) for name in "ca")
    inside = np.linalg.inv(made.done.tracks["c"].roots[0]) @ made.done.tracks["a"].roots[0]
    mesh, skin = who.model.lods[0], made.done.tracks["a"].joints[0]
    head, foot = (next(k for k, j in enumerate(who.model.joints) if j.name == name) for name in ("head", "toe_l"))

    def skinned(joint: int) -> Any:
        mine = np.asarray(mesh.joints)[:, 0] == joint
        spots = np.asarray(mesh.position)[mine] @ skin[joint, :3, :3].T + skin[joint, :3, 3]
        return spots @ inside[:3, :3].T + inside[:3, 3]

    crown = skinned(head)[skinned(head)[:, 1].argmax()]
    assert crown[1] < supports.surface(car.model, crown[:1], crown[2:])[0] - 0.01
    assert skinned(foot)[:, 1].min() > 0.10


def test_who_sits_in_a_car_is_seen_through_its_windows() -> None:
    made = seated({"a": "man", "c": "car"}, [{"subject": "c", "motion": "drive"}], [("a", "on", "c")])
    empty = seated({"c": "car"}, [{"subject": "c", "motion": "drive"}], [])
    panes = [{part.material for s in one.subjects if s.id == "c" for part in s.model.lods[0].parts}
             for one in (made, empty)]
    assert "glass" in panes[0] and "glass" not in panes[1]


@pytest.mark.parametrize(("motion", "way"), [("sit_down", -1), ("stand_up", 1)])
def test_who_sits_down_or_stands_up_moves_between_the_seat_and_the_feet_which_stay(motion: str, way: int) -> None:
    made = seated({"a": "man", "s": "chair"}, [{"subject": "a", "motion": motion}], [("a", "on", "s")])
    who, track, head = made.subjects[0], made.done.tracks["a"], made.done.tracks["s"].roots[0]

    def at(name: str) -> np.ndarray:
        k = next(k for k, joint in enumerate(who.model.joints) if joint.name == name)
        return points(track, who.model.joints[k].head, k)

    hips, toes = at(who.model.joints[0].name), [at("toe_l"), at("toe_r")]
    assert max(float(np.ptp(way, axis=0).max()) for way in toes) < 0.01
    assert way * (hips[-1, 1] - hips[0, 1]) > 0.3
    low = min(hips[0], hips[-1], key=lambda spot: spot[1])
    assert low[1] - head[1, 3] == pytest.approx(0.465 + 0.10 * 1.78 / 1.68, abs=0.03)
    up = max(hips[0], hips[-1], key=lambda spot: spot[1])
    assert (up - low) @ head[:3, 2] > 0.3, "it stands before the seat, not in it"


@pytest.mark.parametrize(("text", "seat"), [
    ("A man stands up from a chair in a living room.", "chair"), ("A girl stands up from the bench.", "bench"),
    ("A man stands up in an office.", "chair"), ("A woman sits down in an office.", "chair"),
])
def test_who_rises_from_a_seat_sits_on_it_first(text: str, seat: str) -> None:
    film = write(text)
    kinds = {member.id: member.thing for member in film.cast}
    shots = [s for s in film.shots() if any(a.motion in ("stand_up", "sit_down") for a in s.actions)]
    assert shots and all(any(r.kind == "on" and kinds[r.object] == seat for r in s.relations) for s in shots)




def test_who_is_under_a_tree_is_before_its_trunk_and_not_in_it() -> None:
    made = seated({"a": "monk", "b": "broadleaf"}, [{"subject": "a", "motion": "meditate"}], [("a", "under", "b")])
    tree = next(s for s in made.subjects if s.id == "b")
    apart = (made.done.tracks["a"].roots[0] - made.done.tracks["b"].roots[0])[[0, 2], 3]
    wood = float(tree.model.facts["trunk_radius"]) * tree.scale
    assert 2.0 * wood + 0.3 < float(np.hypot(*apart)) < max(tree.half)


def test_who_plays_the_drums_sits_at_a_drum_kit() -> None:
    film = write("A man plays the drums on a stage.")
    kinds = {member.id: member.thing for member in film.cast}
    shots = [s for s in film.shots() if any(a.motion == "drum" for a in s.actions)]
    assert shots and all(any(r.kind == "on" and kinds[r.object] == "drum_kit" for r in s.relations) for s in shots)
