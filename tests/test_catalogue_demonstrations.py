"""Models for explainers say what is true: which way an axis leans, what light goes where, what is cut open."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.forge import build
from skyscreen.write.topics import topics


def test_only_in_june_does_the_north_lean_to_the_sun() -> None:
    facts = build.model("orbit_model", {"shows": "seasons"}).facts
    sun = np.array(facts["points"]["sun"][:3]) - (0, 0.2, 0)
    leans = {}
    for name in ("march", "june", "september", "december"):
        hinge = facts["hinges"][name]
        way = (sun - hinge["at"]) * (1, 0, 1)
        leans[name] = float(np.dot(hinge["axis"], way / np.linalg.norm(way)))
    assert leans["june"] == pytest.approx(np.sin(np.radians(23.4)))
    assert leans["december"] == pytest.approx(-leans["june"])
    assert leans["march"] == pytest.approx(0, abs=1e-9) and leans["september"] == pytest.approx(0, abs=1e-9)


def test_the_moon_is_new_between_earth_and_sun_and_its_first_quarter_comes_before_the_full() -> None:
    points = build.model("orbit_model", {"shows": "phases"}).facts["points"]
    assert points["light"][0] < points["new"][0] < points["earth"][0] < points["full"][0]
    # Counter-clockwise as seen from the north: from the Sun's side by the viewer's side to the far side.
    assert points["last"][2] < points["new"][2] < points["quarter"][2]


def test_red_light_ends_first_under_water() -> None:
    points = build.model("scatter_model", {"through": "water"}).facts["points"]
    depths = [points[name][1] for name in ("red", "orange", "yellow", "green", "blue")]
    assert depths == sorted(depths, reverse=True)


def test_an_aqueduct_falls_all_the_way() -> None:
    points = build.model("aqueduct_model", {}).facts["points"]
    course = [points[name] for name in ("spring", "tunnel", "slope", "fountain")]
    assert [x for x, *_ in course] == sorted(x for x, *_ in course)
    assert [y for _, y, *_ in course] == sorted((y for _, y, *_ in course), reverse=True)


def test_a_lamp_is_lit_for_every_one_of_a_number_in_twos() -> None:
    def lit(number: int) -> int:
        parts = build.model("bits_model", {"number": number}).lods[0].parts
        return sum(part.count for part in parts if part.material == "lamp")

    assert [lit(number) / lit(1) for number in (0, 1, 2, 5, 7, 15)] == [0, 1, 1, 2, 3, 4]


def test_many_topics_stand_on_the_same_demonstrations() -> None:
    shared = ("orbit_model", "land_model", "scatter_model", "float_model", "leaf_model", "network_model")
    shown = {topic.name: {part.thing for part in topic.cast.values()} for topic in topics().values()}
    users = {name: [topic for topic, things in shown.items() if name in things] for name in shared}
    assert all(len(users[name]) >= 2 for name in shared), users


def test_the_next_goose_flies_where_the_air_rises() -> None:
    points = build.model("flock_model", {"shows": "lift"}).facts["points"]
    leader, following = points["leader"][0], points["next"][0]
    assert abs(points["up"][0] - following) < abs(points["up"][0] - leader)
    assert abs(points["down"][0] - leader) < abs(points["down"][0] - following)


def test_a_comet_s_tails_point_away_from_the_sun() -> None:
    points = build.model("comet_model", {}).facts["points"]
    sun = np.array(points["sun"][:2]) - (0, 0.17)
    for name, share, tail in (("far", 0.0, 0.0), ("near", 0.86, 0.25), ("leaving", 1.22, 0.15)):
        body = 1.15 * (1 + 0.78 * np.cos(np.pi * share))  # metres from the focus of the ellipse, where the Sun is
        reach = float(np.linalg.norm(np.array(points[name][:2]) - sun))
        assert reach - body == pytest.approx(tail, abs=0.1), name


SHOWN = {
    "recycle_model": ("of", "paper glass plastic peel mixed"),
    "plastic_model": ("shows", "river alike crumbs chain"),
    "gunpowder_model": ("shows", "parts air shut open"),
    "gps_model": ("shows", "signals map"),
    "qr_model": ("shows", "whole corners cells stain"),
    "camera_model": ("shows", "hole lens shutter sensor"),
    "beam_model": ("shows", "bare thick lens"),
    "arm_model": ("shows", "bend stretch fibre"),
    "ledger_model": ("shows", "block chain forged copies"),
    "fission_model": ("shows", "split chain rods plant"),
    "ev_model": ("shows", "drive brake motor"),
    "neuron_model": ("shows", "cell net taught"),
    "bacteria_model": ("shows", "cell burst many left"),
    "drift_model": ("shows", "apart together ridge"),
    "flight_model": ("shows", "fall cabin landing"),
    "popcorn_model": ("shows", "grain hot burst"),
    "glyph_model": ("of", "sun moon mountain water tree forest rest"),
    "fire_model": ("shows", "all wax back soot"),
    "cocoa_model": ("step", "tree pod drying roasted paste bar"),
    "digestion_model": ("at", "mouth gullet stomach small blood large"),
}


@pytest.mark.parametrize(("name", "param", "value"), [(n, p, v) for n, (p, row) in SHOWN.items() for v in row.split()])
def test_each_view_of_a_model_stands_on_the_ground_and_its_points_on_it(name: str, param: str, value: str) -> None:
    model = build.model(name, {param: value})
    assert model.low[1] > -0.06
    low = [model.low[k] - 0.15 * model.size[k] - 0.05 for k in range(3)]
    high = [model.low[k] + 1.15 * model.size[k] + 0.05 for k in range(3)]
    for point, (*at, _) in model.facts["points"].items():
        assert all(low[k] <= at[k] <= high[k] for k in range(3)), (point, at, low, high)
