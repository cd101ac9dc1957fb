"""Weights on disk: found, looked through, loaded; and named where they are missing, cut short or another model's (needs
torch and diffusers)."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from paint_world import scene  # noqa: E402
from skyscreen.core.errors import Broken, Missing, Refused, SkyscreenError  # noqa: E402
from skyscreen.paint import random_weights, weights  # noqa: E402
from skyscreen.paint.painters import wan_vace  # noqa: E402
from skyscreen.paint.painters.wan_vace import SMALL, WanVace  # noqa: E402
from skyscreen.paint.protocol import Request  # noqa: E402
from tiny_pipes import TINY_VACE, words  # noqa: E402

FILE = "diffusion_pytorch_model.safetensors"


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("weights") / SMALL.name
    random_weights.vace(TINY_VACE).save_pretrained(folder)
    return folder


@pytest.fixture
def here(saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the weights to spoil, where the painter looks for them."""
    shutil.copytree(saved, tmp_path / SMALL.name)
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(tmp_path))
    monkeypatch.setitem(wan_vace.ARCHITECTURES, SMALL.name, replace(TINY_VACE, name=SMALL.name))
    return tmp_path / SMALL.name


def test_weights_are_loaded_as_they_were_saved(here: Path, saved: Path):
    assert here != saved
    pipe = wan_vace._loaded(SMALL, text_encoder=None, tokenizer=None)
    assert pipe.transformer.dtype == torch.bfloat16 and pipe.vae.dtype == torch.float32
    assert pipe.transformer.scale_shift_table.dtype == torch.float32
    assert pipe.scheduler.config.flow_shift == 3.0 and pipe.scheduler.config.prediction_type == "flow_prediction"
    known = random_weights.vace(TINY_VACE)
    for part in ("transformer", "vae"):
        told = dict(getattr(known, part).named_parameters())
        for name, one in getattr(pipe, part).named_parameters():
            assert torch.equal(one, told[name].to(one.dtype)), name
    asked = Request("a ball", 5, 64, 32, 5, scene(5).colour, "depth", more={"steps": 2})
    assert WanVace(SMALL, lambda _: pipe, words).paint(asked).std() > 1


def _drop(here: Path) -> None:
    (here / "transformer" / FILE).unlink()


def _cut(here: Path) -> None:
    whole = (here / "vae" / FILE).read_bytes()
    (here / "vae" / FILE).write_bytes(whole[: len(whole) // 2])


def _cut_in_the_header(here: Path) -> None:
    (here / "vae" / FILE).write_bytes((here / "vae" / FILE).read_bytes()[:300])


def _no_weights(here: Path) -> None:
    (here / "vae" / FILE).write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")


def _other_shape(here: Path) -> None:
    _resave(here, lambda held: held | {"proj_out.bias": torch.zeros(7)})


def _one_gone(here: Path) -> None:
    _resave(here, lambda held: {k: v for k, v in held.items() if k != "blocks.1.ffn.net.2.bias"})


def _pickle(here: Path) -> None:
    (here / "transformer" / FILE).rename(here / "transformer" / "diffusion_pytorch_model.bin")


def _foreign(here: Path) -> None:
    told = json.loads((here / "model_index.json").read_text())
    told["scheduler"] = ["my_package", "Sampler"]
    (here / "model_index.json").write_text(json.dumps(told))


def _shard_outside(here: Path) -> None:
    index = {"weight_map": {"proj_out.bias": "../../secret.safetensors"}}
    (here / "transformer" / f"{FILE}.index.json").write_text(json.dumps(index))


def _shard_gone(here: Path) -> None:
    held = weights.header(here / "transformer" / FILE, "")
    index = {"weight_map": dict.fromkeys(held, "model-00002-of-00002.safetensors")}
    (here / "transformer" / f"{FILE}.index.json").write_text(json.dumps(index))


def _resave(here: Path, change: Any) -> None:
    from safetensors.torch import load_file, save_file

    path = here / "transformer" / FILE
    save_file(change(load_file(path)), path)


@pytest.mark.parametrize(
    ("spoil", "kind", "said"),
    [
        (_drop, Missing, r"transformer/\*\.safetensors: is not there"),
        (_cut, Broken, rf"vae/{FILE}: is cut short: [\d,]+ of [\d,]+ bytes"),
        (_cut_in_the_header, Broken, f"vae/{FILE}: is no safetensors file, or is cut short in its header"),
        (_no_weights, Broken, f"vae/{FILE}: is no safetensors file"),
        (_other_shape, Broken, rf"transformer/{FILE}: proj_out\.bias is \[7\], expected \[64\]"),
        (_one_gone, Broken, r"transformer: lacks blocks\.1\.ffn\.net\.2\.bias, expected as \[24\]"),
        (_pickle, Refused, r"transformer/diffusion_pytorch_model\.bin: is a pickle"),
        (_foreign, Refused, "scheduler: wants the package my_package"),
        (_shard_outside, Refused, "lies outside its folder"),
        (_shard_gone, Missing, r"transformer/model-00002-of-00002\.safetensors: is not there"),
    ],
)
def test_what_is_wrong_with_weights_is_named(spoil: Any, kind: type[SkyscreenError], said: str, here: Path):
    spoil(here)
    with pytest.raises(kind, match=said):
        wan_vace._loaded(SMALL)


def test_another_models_weights_are_named_with_the_expected_shape(here: Path, monkeypatch: pytest.MonkeyPatch):
    wider = replace(TINY_VACE, transformer={**TINY_VACE.transformer, "ffn_dim": 48})
    monkeypatch.setitem(wan_vace.ARCHITECTURES, SMALL.name, wider)
    with pytest.raises(Broken, match=r"is \[32, 24\], expected \[48, 24\]"):
        wan_vace._loaded(SMALL)


def test_the_hub_cache_is_found_and_a_folder_of_ones_own_goes_first(saved: Path, tmp_path: Path,
                                                                    monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.delenv("SKYSCREEN_WEIGHTS", raising=False)
    assert weights.folder(SMALL) is None and "SKYSCREEN_WEIGHTS" in weights.missing(SMALL)
    snapshot = tmp_path / "hub" / "models--Wan-AI--Wan2.1-VACE-1.3B-diffusers" / "snapshots" / "abc"
    shutil.copytree(saved, snapshot)
    assert weights.folder(SMALL) == snapshot and not weights.missing(SMALL)
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(saved.parent))
    assert weights.folder(SMALL) == saved
