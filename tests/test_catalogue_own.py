"""Users' own things: a .glb and a few words join the catalogue; what is broken or hostile is refused, and why."""

from __future__ import annotations

import json
import struct
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import trimesh
from PIL import Image

from skyscreen.catalogue import own
from skyscreen.catalogue.closure import closure
from skyscreen.core.errors import BadInput
from skyscreen.forge import build

WORDS = "en: [aerocup, travel mug]\nzh: [随行杯]\nkind: prop\nheight: 0.22\nlicence: own\n"


def glb(mesh: trimesh.Trimesh) -> bytes:
    return trimesh.Scene(mesh).export(file_type="glb")  # pyright: ignore[reportReturnType]


def cup(subdivisions: int = 3) -> trimesh.Trimesh:
    """A ball whose upper half is red and whose lower half is blue, by a texture; 3 units tall, off the origin."""
    mesh = trimesh.creation.icosphere(subdivisions, 1.5)
    uv = np.c_[np.full(len(mesh.vertices), 0.5), (mesh.vertices[:, 1] + 1.5) / 3]
    picture = np.zeros((64, 4, 3), np.uint8)
    picture[:32] = (255, 0, 0)
    picture[32:] = (0, 0, 255)
    skin = trimesh.visual.material.PBRMaterial(
        baseColorTexture=Image.fromarray(picture), roughnessFactor=0.3, metallicFactor=0.0
    )
    mesh.visual = trimesh.visual.TextureVisuals(uv=uv, material=skin)
    mesh.apply_translation((7, 4, -2))
    return mesh


def saved(folder: Path, model: bytes, words: str = WORDS) -> Path:
    (folder / "aerocup.glb").write_bytes(model)
    path = folder / "aerocup.yaml"
    path.write_text(words, "utf-8")
    return path


def built(path: Path):
    entry = own.described(path)
    return build.build(entry, build.checked(entry, {}))


def test_a_thing_stands_on_the_ground_at_its_true_height_in_its_colours(tmp_path: Path):
    model = built(saved(tmp_path, glb(cup())))
    assert model.size[1] == pytest.approx(0.22, rel=0.02) and model.low[1] == pytest.approx(0, abs=1e-6)
    assert abs(model.low[0] + model.high[0]) < 1e-6
    mesh = model.lods[0]
    high = mesh.position[:, 1] > 0.15
    low = mesh.position[:, 1] < 0.07
    assert mesh.colour[high, 0].mean() > 200 and mesh.colour[high, 2].mean() < 40
    assert mesh.colour[low, 2].mean() > 200 and mesh.parts[0].material == "plastic"


def test_a_heavy_model_is_let_down_in_levels(tmp_path: Path):
    counts = [len(mesh.index) // 3 for mesh in built(saved(tmp_path, glb(cup(6)))).lods]
    assert counts[0] <= 24_500 and all(b < 0.8 * a for a, b in pairwise(counts))


def test_the_words_join_the_catalogue_and_the_file_the_take_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from skyscreen.catalogue import closure as keys
    from skyscreen.catalogue import index
    from skyscreen.write.lexis.shelf import Shelf

    saved(tmp_path, glb(cup()))
    monkeypatch.setenv(own.VARIABLE, str(tmp_path))
    for kept in (index.family, keys._files, keys._named_in):
        kept.cache_clear()
    try:
        things = index.family("things")
        assert things["aerocup"].zh == ("随行杯",)
        assert Shelf(things, {}, {}, {}).ground("things", "travel mug").entry is things["aerocup"]
        assert {path.name for path in closure(["aerocup"])} == {"aerocup.glb", "aerocup.yaml"}
    finally:
        monkeypatch.delenv(own.VARIABLE)
        for kept in (index.family, keys._files, keys._named_in):
            kept.cache_clear()


def test_another_file_is_another_key(tmp_path: Path):
    one = own.described(saved(tmp_path, glb(cup(2))))
    two = own.described(saved(tmp_path, glb(cup(3))))
    assert build.key(one, one.params()) != build.key(two, two.params())


def naming(uri: str) -> bytes:
    """A .glb whose buffer is another file."""
    tree = json.dumps({"asset": {"version": "2.0"}, "buffers": [{"uri": uri, "byteLength": 4}]}).encode()
    tree += b" " * (-len(tree) % 4)
    return b"glTF" + struct.pack("<II", 2, 20 + len(tree)) + struct.pack("<I4s", len(tree), b"JSON") + tree


@pytest.mark.parametrize(
    ("model", "why"),
    [
        (b"", "no .glb"),
        (b"solid ascii stl", "no .glb"),
        (b"glTF" + b"\xff" * 60, "cut short"),
        (glb(cup(2))[:900], "cut short|ended the reader"),
        (naming("../../secret.bin"), "names files beside it"),
        (naming("http://127.0.0.1/x.bin"), "names files beside it"),
        (glb(trimesh.Trimesh([[0, 0, 0], [1, 0, 0], [0, 0, 1]], [[0, 1, 2]])), "is flat"),
    ],
    ids=["empty", "other", "header", "truncated", "path", "network", "flat"],
)
def test_a_broken_or_hostile_file_is_refused_with_the_reason(model: bytes, why: str, tmp_path: Path):
    with pytest.raises(BadInput, match=why):
        built(saved(tmp_path, model))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "no keys"),
        ("[1, 2]", "no keys"),
        ("en: [a", "cannot be read"),
        (WORDS.replace("height: 0.22", "height: tall"), "must be a number"),
        (WORDS.replace("height: 0.22\n", ""), "height"),
        (WORDS.replace("licence: own\n", ""), "licence"),
        (WORDS.replace("kind: prop", "kind: weapon"), "none of"),
        (WORDS + "file: ../other.glb\n", "no .glb file beside it"),
        (WORDS + "front: up\n", "front"),
        (WORDS + "sockets: [1]\n", "sockets"),
        (WORDS + "exec: rm\n", "none of"),
        (WORDS.replace("[aerocup, travel mug]", "{a: 1}"), "list of words"),
    ],
)
def test_a_wrong_description_names_the_key(words: str, why: str, tmp_path: Path):
    with pytest.raises(BadInput, match=why):
        own.described(saved(tmp_path, b"", words))
