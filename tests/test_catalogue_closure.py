"""A shot's key knows just the catalogue files that the shot can reach."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from skyscreen.catalogue import closure, index, material


@pytest.fixture
def small_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for family in index.FAMILIES:
        (tmp_path / family).mkdir()
    head = "from skyscreen.catalogue import thing, place\n"
    (tmp_path / "things" / "oar.py").write_text(
        head + "@thing(en=('oar',), zh=('桨',), kind='prop', height=2.0)\ndef oar(kit):\n    return kit.model()\n")
    (tmp_path / "things" / "skiff.py").write_text(
        head + "@thing(en=('skiff',), zh=('小艇',), kind='vessel', height=1.0)\ndef skiff(kit):\n    return 'oar'\n")
    (tmp_path / "things" / "crow.py").write_text(
        head + "@thing(en=('crow',), zh=('乌鸦',), kind='bird', height=0.4)\ndef crow(kit):\n    return kit.model()\n")
    (tmp_path / "places" / "tarn.py").write_text(
        head + "@place(en=('tarn',), zh=('潭',))\ndef tarn(s):\n    s.put('crow')\n")
    monkeypatch.setattr(index, "ROOT", tmp_path)
    monkeypatch.setattr(material, "materials", dict)
    modules = [f"skyscreen.catalogue.{name}" for name in ("things.oar", "things.skiff", "things.crow", "places.tarn")]
    for name in modules:
        monkeypatch.delitem(sys.modules, name, raising=False)
    for cached in (index.family, closure._files, closure._named_in):
        cached.cache_clear()
    yield tmp_path
    for name in modules:
        sys.modules.pop(name, None)  # where none stood before, nothing is put back: the small one would stay
    for cached in (index.family, closure._files, closure._named_in):
        cached.cache_clear()


def test_a_dropped_file_is_known(small_catalogue: Path) -> None:
    assert sorted(index.family("things")) == ["crow", "oar", "skiff"]
    assert index.get("things", "skiff").zh == ("小艇",)


def test_the_closure_follows_names_and_nothing_else(small_catalogue: Path) -> None:
    def names(*roots: str) -> list[str]:
        return [path.stem for path in closure.closure(roots)]

    assert names("skiff") == ["oar", "skiff"]
    assert names("tarn") == ["tarn", "crow"] or names("tarn") == ["crow", "tarn"]
    assert names("oar") == ["oar"]
    assert names("unheard-of") == []


def test_a_word_that_people_say_is_no_entry(small_catalogue: Path) -> None:
    for entries in (index.family, closure._files, closure._named_in):
        entries.cache_clear()
    source = small_catalogue / "things" / "skiff.py"
    source.write_text(source.read_text("utf-8").replace("en=(", "en=('crow', ", 1), "utf-8")
    assert [path.stem for path in closure.closure(["skiff"])] == ["oar", "skiff"]


def test_where_a_thing_is_at_home_and_what_rig_it_has_reach_no_file() -> None:
    """A fish's rod that lies in a harbour made every motion depend on the harbour's boxes."""
    assert "box" not in {path.stem for path in closure.closure(["idle", "studio", "ball"])}
