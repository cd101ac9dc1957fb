"""Deeds that come up once in a hundred: each leaves the state behind that its word says."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.collisions import MEETS, broken
from skyscreen.stage.kindling import FALL, quenched
from skyscreen.stage.sparking import sparks
from skyscreen.stage.streams import running, streams
from skyscreen.stage.thrust import jets
from skyscreen.stage.tracks import points
from skyscreen.write import write
from test_stage_works import palm, staged, surface


def test_candles_burn_until_they_are_blown_out_and_not_after() -> None:
    made = staged({"a": "girl", "cake": "birthday_cake", "t": "table"},
                  [{"subject": "a", "motion": "blow_flame", "target": "cake"}], {"cake": "t"})
    k = next(n for n, s in enumerate(made.subjects) if s.id == "cake")
    end = quenched(made.order, made.subjects, made.done.tracks)[k]
    states = list(made.frames())
    assert states[0].time < end < states[-1].time - 1.0
    for state in states:
        wax = [light for light in state.lights if light.flicker == 0.5]
        assert len(wax) == (1 if state.time < end else 0)
        if state.time > end + FALL:
            assert state.glow is not None and state.glow[k] == 0.0
    fire = made.done.tracks["cake"].roots[:, :3, 3] + np.array([0, 0.33, 0])
    hands = np.stack([palm(made, hand) for hand in ("hand_l", "hand_r")])
    assert np.linalg.norm(hands - fire, axis=-1).min() > 0.2  # out of the flames


@pytest.mark.parametrize("text", ["A girl blows out ten candles on her birthday cake.",
                                  "小女孩吹灭十支生日蜡烛。"])
def test_candles_of_a_birthday_are_as_many_as_said(text: str) -> None:
    play = write(text)
    cake = next(c for s in play.scenes for c in play.cast if c.thing == "birthday_cake")
    assert cake.params["candles"] == 10
    assert any((a.motion, a.target) == ("blow_flame", cake.id) for s in play.shots() for a in s.actions)


def test_what_is_hoisted_goes_up_plumb_under_who_hoists_it_on_a_cable_that_ends_at_it() -> None:
    made = staged({"h": "helicopter", "c": "man"}, [{"subject": "h", "motion": "hoist", "target": "c"}], where="meadow")
    over, load = (made.done.tracks[name].roots for name in ("h", "c"))
    assert np.abs(over[:, [0, 2], 3] - load[:, [0, 2], 3]).max() < 0.01
    assert np.diff(load[:, 1, 3]).min() > -0.05 and np.ptp(load[:, 1, 3]) > 1.5
    assert (over[:, 1, 3] - load[:, 1, 3]).min() > 1.8  # never into the cabin
    cable = next(piece for piece in made.done.debris if piece.model.name == "line").track.roots
    ends = cable[:, :3, 3] + cable[:, :3, 2]
    head = load[:, 1, 3] + next(s for s in made.subjects if s.id == "c").height
    assert np.abs(ends[:, 1] - head).max() < 0.1
    assert np.linalg.norm(cable[:, :3, 0], axis=1).min() > 1.0  # thick enough to be seen, hanging plumb as it does


def test_a_saucer_draws_a_cow_up_in_its_light_and_a_drone_lets_its_parcel_fall() -> None:
    lit = staged({"u": "ufo", "c": "cow"}, [{"subject": "u", "motion": "hoist", "target": "c"}], where="meadow")
    assert [piece.model.name for piece in lit.done.debris] == ["shaft"]
    made = staged({"d": "drone", "b": "gift_box"}, [{"subject": "d", "motion": "drop_load", "target": "b"}],
                  where="meadow")
    box, drone = made.done.tracks["b"].roots[:, 1, 3], made.done.tracks["d"].roots[:, 1, 3]
    tall = next(s for s in made.subjects if s.id == "b").height
    assert 0.0 <= drone[0] - box[0] - tall < 0.1  # in its grip
    falls = np.diff(box, 2) * 24**2
    assert falls.min() == pytest.approx(-9.81, abs=1.5)
    assert drone[-1] - box[-1] - tall > 0.8 and np.ptp(box[-24:]) < 0.01  # and lies there


def test_an_excavators_bucket_goes_into_the_ground_and_tips_out_aside_and_high() -> None:
    made = staged({"e": "excavator"}, [{"subject": "e", "motion": "dig"}], where="meadow", seconds=7.0)
    thing, track = next(s for s in made.subjects if s.id == "e"), made.done.tracks["e"]
    names = [joint.name for joint in thing.model.joints]
    teeth = points(track, np.array([-0.25, 1.0, 4.8]), names.index("bucket"))
    ground = made.set.ground(teeth[:, 0], teeth[:, 2])
    over = teeth[:, 1] - np.asarray(ground, float)
    assert over.min() < 0.1 and over.max() > 2.5
    way = teeth - track.roots[:, :3, 3]
    assert np.ptp(np.unwrap(np.arctan2(way[:, 0], way[:, 2]))) > np.radians(30)
    # arm and boom stay pinned to one another
    pin = np.array([-0.25, 4.25, 4.35])
    apart = points(track, pin, names.index("arm")) - points(track, pin, names.index("boom"))
    assert np.abs(apart).max() < 1e-4


@pytest.mark.parametrize(("text", "who"), [("An excavator digs a hole.", "excavator-1"),
                                           ("A dog digs a hole.", "dog-1"), ("挖掘机在工地上挖坑。", "excavator-1")])
def test_only_people_dig_with_a_spade(text: str, who: str) -> None:
    play = write(text)
    deeds = [a for shot in play.shots() for a in shot.actions if a.subject == who and a.motion == "dig"]
    assert deeds and all(a.tool is None for a in deeds)


def test_a_rocket_goes_straight_up_on_a_jet_that_burns_under_it_and_stands_when_it_is_out() -> None:
    up = staged({"r": "rocket"}, [{"subject": "r", "motion": "take_off"}], where="desert")
    root = up.done.tracks["r"].roots[:, :3, 3]
    assert np.ptp(root[:, [0, 2]], axis=0).max() < 1.0 and np.diff(root[24:, 1]).min() > 0.0
    assert root[-1, 1] - root[0, 1] > 20.0
    jet = jets(up.order, up.subjects, [up.done.tracks["r"]], up.clock.times)[0]
    assert jet.end > up.clock.last and (jet.ahead[:, 1] < -0.9).all()
    down = staged({"r": "rocket"}, [{"subject": "r", "motion": "land"}], where="desert")
    track = down.done.tracks["r"]
    low = track.roots[:, 1, 3]
    assert low[0] - low[-1] > 20.0 and np.ptp(track.roots[:, [0, 2], 3], axis=0).max() < 1.5
    assert down.clock.time(0) < jets(down.order, down.subjects, [track], down.clock.times)[0].end < down.clock.last


def test_a_ship_that_hits_an_iceberg_is_stopped_at_its_side_and_ice_flies() -> None:
    made = staged({"s": "galleon", "b": "iceberg"}, [{"subject": "s", "motion": "collide", "target": "b"}],
                  where="ocean", seconds=5.0)
    ship, berg = made.done.tracks["s"].roots[:, :3, 3], made.done.tracks["b"].roots[:, :3, 3]
    gap = np.hypot(*(ship - berg)[:, [0, 2]].T)
    speed = -np.gradient(gap, made.clock.times)
    k = int(MEETS * len(gap))
    assert speed[5:k - 3].min() > 1.0 and np.abs(speed[-24:]).max() < 0.3
    bow = made.done.tracks["s"].roots[k, :3, 2] * next(s for s in made.subjects if s.id == "s").half[1] + ship[k]
    ice = surface(made, "b", k)
    assert np.linalg.norm((ice - bow)[:, [0, 2]], axis=1).min() < 3.0
    bits = [piece.track for piece in made.done.debris]
    assert len(bits) >= 8 and not any(t.visible[k - 3] for t in bits) and any(t.visible[k + 3] for t in bits)


def test_two_cars_meet_head_on_and_smoke() -> None:
    deeds = [{"subject": name, "motion": "collide"} for name in "ab"]
    made = staged({"a": "car", "b": "car"}, deeds, where="city_street")
    a, b = (made.done.tracks[n].roots for n in "ab")
    assert (a[:, :3, 2] * b[:, :3, 2]).sum(1).max() < -0.9
    gap = np.linalg.norm((a - b)[:, :3, 3], axis=1)
    assert gap[0] > gap[-1] + 5.0 and 3.5 < gap.min() < 6.0  # bonnet to bonnet, not one through the other
    smoke = broken(made.order, made.subjects, [made.done.tracks[s.id] for s in made.subjects], made.clock.times)
    assert len(smoke) == 2 and all(s.since > made.clock.time(0) for s in smoke)


def test_a_welders_torch_creeps_along_the_beam_and_throws_sparks_where_its_tip_is() -> None:
    made = staged({"a": "welder", "b": "steel_beam", "t": "table", "w": "welding_torch"},
                  [{"subject": "a", "motion": "weld", "target": "b", "tool": "w"}], {"b": "t"})
    tracks = [made.done.tracks[s.id] for s in made.subjects]
    found = sparks(made.order, made.subjects, tracks, made.clock.times)
    tip = points(made.done.tracks["w"], np.array([0, 0.408, 0.085]))
    spark = next(s for s in found if s.kind == "spark")
    assert spark.points is not None and np.abs(spark.points - tip).max() < 1e-6
    beam = made.done.tracks["b"].roots
    for k in range(24, 96, 12):  # a hand's breadth off the girder's side, 0.3 m high and 0.28 m broad
        x, y, z, _ = np.linalg.inv(beam[k]) @ np.r_[tip[k], 1.0]
        assert abs(x) < 1.9 and 0.0 < y < 0.4 and abs(z) < 0.26
    assert np.ptp(tip[24:], axis=0).max() > 0.05


def test_a_tap_lets_drop_after_drop_fall() -> None:
    made = staged({"t": "water_tap"}, [{"subject": "t", "motion": "drip"}], where="kitchen")
    drops = streams(made.order, made.subjects, [made.done.tracks["t"]], made.clock.times)
    mouth = drops[0].near[0, 1]
    high = [running(drops[0], 0, t, 3, np.zeros(3))[0].position[0, 1] for t in np.arange(0.5, 3.5, 1 / 24)]
    hanging = np.abs(np.array(high) - mouth) < 0.005
    assert 0.5 < hanging.mean() < 0.9 and min(high) < mouth - 0.1
    assert np.sum(np.diff(hanging.astype(int)) == -1) >= 3


@pytest.mark.parametrize("text", ["A farmer wipes the sweat from his brow.", "农民擦了擦额头上的汗。"])
def test_sweat_is_wiped_off_the_brow_and_not_off_a_table(text: str) -> None:
    play = write(text)
    assert "wipe_brow" in {a.motion for shot in play.shots() for a in shot.actions}
    assert not any(c.thing == "table" for scene in play.scenes for c in play.cast)


def test_a_car_drives_up_and_stands_before_somebody_gets_out_and_walks_round_its_front() -> None:
    made = staged({"c": "car", "a": "man"}, [{"subject": "c", "motion": "halt"},
                                             {"subject": "a", "motion": "get_out", "target": "c"}], where="meadow",
                  seconds=6.0)
    car, man, times = made.done.tracks["c"], made.done.tracks["a"], made.clock.times
    speed = np.linalg.norm(np.gradient(car.roots[:, :3, 3], times, axis=0), axis=1)
    stands = float(times[np.flatnonzero(speed > 0.05)[-1]])
    assert speed[3] > 3.0 and 1.5 < stands < 3.0
    assert man.visible is not None and not man.visible[times < stands - 0.1].any() and man.visible[-1]
    seen = man.roots[man.visible][:, :3, 3]
    away = np.linalg.norm((seen - car.roots[-1, :3, 3])[:, [0, 2]], axis=1)
    assert away[0] < 0.6 and away.max() > 2.0  # out of the car itself
    local = (seen - car.roots[-1, :3, 3]) @ car.roots[-1, :3, :3]
    assert local[:, 2].max() > 2.0  # round its front
    wheels = [k for k, joint in enumerate(next(s for s in made.subjects if s.id == "c").model.joints)
              if joint.name.startswith("axle")]
    assert car.joints is not None and np.abs(car.joints[3, wheels] - car.joints[20, wheels]).max() > 0.5


@pytest.mark.parametrize("text", ["A taxi stops and a woman gets out.", "一辆出租车停下，一位女士下车。",
                                  "A woman gets out of a taxi."])
def test_who_gets_out_gets_out_of_the_vehicle_and_that_stands(text: str) -> None:
    deeds = {(a.subject, a.motion, a.target) for shot in write(text).shots() for a in shot.actions}
    assert {("taxi-1", "halt", None), ("woman-1", "get_out", "taxi-1")} <= deeds
