"""Models: cache, levels of detail, parameters, mass and colliders."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.forge import build, cache, sets
from skyscreen.forge.kit import Kit
from skyscreen.nouns.model import Model


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SKYSCREEN_CACHE", str(tmp_path))
    monkeypatch.setattr(build, "_made", {})


def _same(a: Model, b: Model) -> bool:
    arrays = all(
        np.array_equal(getattr(x, name), getattr(y, name))
        for x, y in zip(a.lods, b.lods, strict=True)
        for name in ("position", "normal", "uv", "colour", "aux", "index")
    )
    plain = [f.name for f in dataclasses.fields(Model) if f.name != "lods"]
    return arrays and all(getattr(a, n) == getattr(b, n) for n in plain if n != "facts")


def test_disk_gives_back_the_same_model(monkeypatch) -> None:
    first = build.model("lighthouse")
    monkeypatch.setattr(build, "_made", {})
    monkeypatch.setattr(build, "build", lambda *_: pytest.fail("built again"))
    assert _same(first, build.model("lighthouse"))


def test_damaged_file_is_found_and_made_again(monkeypatch) -> None:
    first = build.model("ball")
    entry = index.get("things", "ball")
    file = cache.path(build.key(entry, build.checked(entry, {})))
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(bytes(raw))
    monkeypatch.setattr(build, "_made", {})
    assert _same(first, build.model("ball"))
    assert cache.load(build.key(entry, build.checked(entry, {}))) is not None


def test_building_twice_is_bit_identical() -> None:
    entry = index.get("things", "rock")
    params = build.checked(entry, {"seed": 3})
    assert _same(build.build(entry, params), build.build(entry, params))


def test_unknown_parameter_names_the_allowed() -> None:
    with pytest.raises(BadInput, match="colour"):
        build.model("ball", {"flavour": "mint"})
    with pytest.raises(BadInput, match="colour word"):
        build.model("ball", {"colour": "blurple"})


def test_text_numbers_are_converted() -> None:
    assert build.checked(index.get("things", "ball"), {"size": "0.5"})["size"] == 0.5


def test_ball_is_a_sphere_of_its_size() -> None:
    ball = build.model("ball", {"size": 0.4})
    assert ball.colliders[0].shape == "sphere"
    assert ball.colliders[0].size[0] == pytest.approx(0.2, rel=0.03)
    assert ball.mass == 0.45


def test_set_is_equal_for_an_equal_seed_only() -> None:
    a, b, c = (sets.build("beach", {}, seed=s) for s in (1, 1, 2))
    rows = [np.concatenate([d.transforms.ravel() for d in piece.dressing]) for piece in (a, b, c)]
    assert np.array_equal(rows[0], rows[1])
    assert not np.array_equal(rows[0], rows[2])


def test_stage_is_kept_free() -> None:
    piece = sets.build("snow_meadow", {}, seed=5)
    length, width = piece.stage_size
    for thing in piece.obstacles:
        assert abs(thing.x) > width / 2 or abs(thing.z) > length / 2


def test_lamps_follow_the_hour() -> None:
    assert len(sets.build("city_street", {}, hour=22).lights) > 3
    assert not sets.build("city_street", {}, hour=11).lights


def test_unknown_place_parameter() -> None:
    with pytest.raises(BadInput, match="trees"):
        sets.build("meadow", {"dragons": 3})


def test_a_posed_still_bends_at_its_joints_and_stands_on_the_ground() -> None:
    """The head of a grazing cow hangs far lower than at rest, its feet stay on the ground, bones keep their length."""
    from skyscreen.forge import still

    rest = build.model("cow")
    cow = still.posed(rest, "graze")
    head = next(k for k, joint in enumerate(rest.joints) if joint.name == "head")
    mesh, bent = rest.lods[0], cow.lods[0]
    assert mesh.joints is not None and mesh.weights is not None
    skull = (mesh.joints[:, 0] == head) & (mesh.weights[:, 0] > 0.999)
    assert bent.position[skull, 1].mean() < mesh.position[skull, 1].mean() - 0.35
    assert abs(cow.low[1]) < 1e-5 and cow.high[1] < rest.high[1] and not cow.joints
    size = [np.ptp(np.linalg.norm(m.position[skull] - m.position[skull].mean(0), axis=1)) for m in (mesh, bent)]
    assert size[0] == pytest.approx(size[1], rel=1e-4)


def test_ribbons_made_together_equal_ribbons_made_alone() -> None:
    """`strips` is `strip` without the price of one piece a ribbon."""
    kit = Kit("test", {})
    paths = [[(0, 0, 0), (0, 1, 0.2), (0.1, 1.5, 0.6)], [(2, 0, 0), (2, 1, 0), (2.5, 2, 0)]]
    across = [(1, 0, 0), (0, 0, 1)]
    paint = kit.material("leaf")
    together = kit.strips(paths, 0.2, paint, across).pieces[0]
    alone = [kit.strip(path, 0.2, paint, side).pieces[0] for path, side in zip(paths, across, strict=True)]
    for name in ("position", "normal", "uv"):
        assert getattr(together, name) == pytest.approx(np.concatenate([getattr(one, name) for one in alone]), abs=1e-6)
    assert together.index.shape == (8, 3) and together.index.max() == 11


@pytest.mark.parametrize("name", ["broadleaf", "cherry_tree", "maple_tree", "palm"])
def test_no_crown_hangs_in_the_air_at_any_level(name: str) -> None:
    """The far level of a tree once had a trunk up to its fork, and its crown began a metre higher."""
    for seed in (0, 2):
        made = build.model(name, {"seed": seed} if name == "broadleaf" else {})
        heights = np.linspace(0.03, 0.85, 30) * made.high[1]
        for mesh in made.lods:
            y = np.asarray(mesh.position)[np.asarray(mesh.index)].reshape(-1, 3, 3)[..., 1]
            low, high = y.min(1), y.max(1)
            assert all(((low <= at) & (high >= at)).any() for at in heights)
