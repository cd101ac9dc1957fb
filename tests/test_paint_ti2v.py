"""Wan 2.2 TI2V's path, and LoRAs, on tiny pipelines with random weights (needs torch and diffusers)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from safetensors.torch import save_file  # noqa: E402

from skyscreen.core.errors import BadInput, Broken, Missing, Refused  # noqa: E402
from skyscreen.paint import index, licences, loras, random_weights  # noqa: E402
from skyscreen.paint.painters.wan_ti2v import LIMITS, WanTi2v  # noqa: E402
from skyscreen.paint.painters.wan_vace import SMALL, WanVace  # noqa: E402
from skyscreen.paint.protocol import Request  # noqa: E402
from tiny_pipes import TINY_TI2V, TINY_VACE, words  # noqa: E402


def asked(frames: int = 9, head: int = 0, **more: Any) -> Request:
    kept = np.random.default_rng(3).integers(0, 255, (head, 32, 64, 3)).astype(np.uint8) if head else None
    return Request("a ball", frames, 64, 32, 5, head=kept, more={"steps": 2} | more)


@pytest.fixture
def painter() -> WanTi2v:
    return WanTi2v(LIMITS, lambda _: random_weights.ti2v(TINY_TI2V), words)


@pytest.mark.parametrize("frames", [1, 9, 17])
def test_words_alone_make_a_clip(painter: WanTi2v, frames: int):
    out = painter.paint(asked(frames))
    assert out.shape == (frames, 32, 64, 3) and out.dtype == np.uint8 and out.std() > 1
    assert not np.array_equal(out, painter.paint(replace(asked(frames), prompt="a cube")))


def test_the_picture_before_is_the_first_latent(painter: WanTi2v):
    """Its tokens have the time nought, and it comes out as it went in."""
    times: list[Any] = []
    painter.pipe.transformer.register_forward_pre_hook(
        lambda module, args, kwargs: times.append(kwargs["timestep"]), with_kwargs=True
    )
    latents = painter.denoise(asked(9, 2))
    assert times[0].shape == (1, 3 * 2 * 4) and bool((times[0][0, :8] == 0).all()) and bool((times[0][0, 8:] > 0).all())
    other = painter.denoise(replace(asked(9, 2), seed=6))
    assert np.array_equal(latents[:, 0], other[:, 0]) and not np.array_equal(latents[:, 1:], other[:, 1:])


# ------------------------------------------------------------------ LoRAs


def lora(width: int = 24, layer: str = "transformer.blocks.0.attn1.to_q") -> dict[str, Any]:
    made = torch.Generator().manual_seed(1)
    return {f"{layer}.lora_A.weight": torch.randn(4, width, generator=made),
            f"{layer}.lora_B.weight": torch.randn(24, 4, generator=made)}  # fmt: skip


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(tmp_path))
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "home"))
    (tmp_path / "loras").mkdir()
    return tmp_path / "loras"


def test_a_lora_is_added_into_the_weights_and_sets_steps_and_guidance(shelf: Path):
    parts = lora()
    save_file(parts, shelf / "quick.safetensors")
    (shelf / "quick.json").write_text(json.dumps({"steps": 3, "guidance": 1.0, "scale": 0.5, "licence": "MIT"}))
    plain = WanVace(SMALL, lambda _: random_weights.vace(TINY_VACE), words)
    quick = plain.with_lora(*loras.named("quick", SMALL.name))
    assert quick.limits.name == "wan-vace-1.3b+quick" and plain.limits.name == "wan-vace-1.3b"
    down, up = (parts[f"transformer.blocks.0.attn1.to_q.lora_{c}.weight"] for c in "AB")
    one, two = (p.pipe.transformer.blocks[0].attn1.to_q.weight for p in (plain, quick))
    assert torch.allclose(two, one + 0.5 * up @ down)
    runs: list[int] = []
    quick.pipe.transformer.register_forward_pre_hook(lambda *_: runs.append(1))
    quick.denoise(replace(asked(5), more={}))
    assert len(runs) == 3  # its steps, without guidance


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (lora(32), r"blocks\.0\.attn1\.to_q is \[24, 32\], expected \[24, 24\]"),
        (lora(24, "transformer.blocks.9.attn1.to_q"), r"has a layer blocks\.9\.attn1\.to_q"),
    ],
)
def test_a_lora_of_another_model_is_named(shelf: Path, parts: dict[str, Any], said: str):
    save_file(parts, shelf / "other.safetensors")
    with pytest.raises(Broken, match=said):
        loras.fuse(random_weights.vace(TINY_VACE), *loras.named("other", SMALL.name))


def test_a_lora_cut_short_is_named(shelf: Path):
    save_file(lora(), shelf / "cut.safetensors")
    (shelf / "cut.safetensors").write_bytes((shelf / "cut.safetensors").read_bytes()[:-40])
    with pytest.raises(Broken, match=r"loras/cut\.safetensors: is cut short"):
        loras.fuse(random_weights.vace(TINY_VACE), *loras.named("cut", SMALL.name))


def test_loras_are_found_by_name_and_painter(shelf: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(shelf / "hub"))
    with pytest.raises(Missing, match="neither in"):
        loras.named("nobody", SMALL.name)
    with pytest.raises(BadInput, match=r"is for wan-vace-14b, not for wan-vace-1\.3b"):
        loras.named("lightx2v", SMALL.name)
    with pytest.raises(Missing, match="hf download lightx2v/Wan2"):
        loras.named("lightx2v", "wan-vace-14b")
    with pytest.raises(BadInput, match="is no name"):
        loras.named("../../etc/passwd", SMALL.name)
    known = loras.KNOWN["lightx2v"]
    place = shelf / "hub" / "models--lightx2v--Wan2.1-Distill-Loras" / "snapshots" / "a"
    place.mkdir(parents=True)
    save_file(lora(), place / known.file)
    assert loras.named("lightx2v", "wan-vace-14b") == (known, place / known.file)


def test_a_loras_licence_is_accepted_once(shelf: Path, monkeypatch: pytest.MonkeyPatch):
    save_file(lora(), shelf / "quick.safetensors")
    monkeypatch.setattr(WanVace, "missing", lambda self: "")
    terms = index.terms("wan-vace-1.3b+quick")
    assert [one.name for one in terms] == ["wan-vace-1.3b", "lora quick"]
    with pytest.raises(Refused, match="as whoever made it says"):
        for one in terms:
            licences.ask(one)
    for one in terms:
        licences.ask(one, yes=True)
        licences.ask(one)
