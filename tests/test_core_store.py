"""The store keeps whole artefacts or none, finds damage, honours pins and the cap."""

from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.core.errors import Refused
from skyscreen.core.lock import folder_lock
from skyscreen.core.store import Store


def put(store: Store, key: str, data: bytes = b"x") -> Path:
    with store.build("take", key) as work:
        (work / "a.bin").write_bytes(data)
    return store.place("take", key)


def test_an_artefact_comes_back_whole(tmp_path: Path) -> None:
    store = Store(tmp_path)
    folder = put(store, "ab" * 32, b"film")
    assert store.find("take", "ab" * 32) == folder
    assert (folder / "a.bin").read_bytes() == b"film"
    assert store.find("take", "cd" * 32) is None


def test_an_error_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(ZeroDivisionError), store.build("take", "ab" * 32) as work:
        (work / "half").write_bytes(b"x")
        raise ZeroDivisionError
    assert store.find("take", "ab" * 32) is None
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("harm", ["change", "remove", "sums"])
def test_damage_is_found_and_removed(tmp_path: Path, harm: str) -> None:
    store = Store(tmp_path)
    folder = put(store, "ab" * 32)
    if harm == "change":
        (folder / "a.bin").write_bytes(b"y")
    elif harm == "remove":
        (folder / "a.bin").unlink()
    else:
        (folder / "SUMS.json").write_text("{")
    assert store.find("take", "ab" * 32) is None
    assert not folder.exists()
    assert store.damaged == ["take/" + "ab" * 6]
    put(store, "ab" * 32)
    assert store.find("take", "ab" * 32)


def test_trim_removes_the_least_recently_used_and_keeps_pins(tmp_path: Path) -> None:
    import os

    store = Store(tmp_path)
    for age, key in enumerate(("aa", "bb", "cc", "dd")):
        folder = put(store, key * 32, b"x" * 100)
        os.utime(folder / "SUMS.json", (1000 + age, 1000 + age))
    store.cap = store.size()[0] // 2
    with store.pinned([("take", "aa" * 32)]):
        store.trim()
    assert [bool(store.find("take", key * 32)) for key in ("aa", "bb", "cc", "dd")] == [True, False, False, True]


def test_what_a_dead_run_left_is_swept(tmp_path: Path) -> None:
    Store(tmp_path)
    (tmp_path / "tmp" / "999999999-dead").mkdir()
    (tmp_path / "pins" / "999999999-dead.json").write_text("[]")
    Store(tmp_path)
    assert list((tmp_path / "tmp").iterdir()) == [] == list((tmp_path / "pins").iterdir())


def test_a_second_run_into_one_folder_is_refused(tmp_path: Path) -> None:
    with folder_lock(tmp_path), pytest.raises(Refused, match="another run"), folder_lock(tmp_path):
        raise AssertionError("both runs hold the folder")
    with folder_lock(tmp_path):
        assert (tmp_path / ".skyscreen.lock").exists()


@pytest.mark.parametrize("sums", ["[]", "null", "3", '{"a": 1}', "{"])
def test_sums_that_are_no_sums_are_damage(sums: str, tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.build("take", "ab12") as work:
        (work / "a").write_bytes(b"a")
    (store.place("take", "ab12") / "SUMS.json").write_text(sums)
    assert store.find("take", "ab12") is None and len(store.damaged) == 1
