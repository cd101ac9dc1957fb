"""Caches, kernels and compiled layers on tiny pipelines: really on, really off again, and named (needs torch and
diffusers)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from paint_world import scene  # noqa: E402
from skyscreen.core.errors import BadInput, Missing  # noqa: E402
from skyscreen.paint import index, keeping, random_weights, speedups  # noqa: E402
from skyscreen.paint.painters import ltx2, own, wan_ti2v, wan_vace  # noqa: E402
from skyscreen.paint.protocol import Request  # noqa: E402
from skyscreen.paint.speedups import Speedups  # noqa: E402
from tiny_pipes import TINY_LTX2, TINY_TI2V, TINY_VACE, many_words, words  # noqa: E402

STEPS = 8


def vace() -> Any:
    return wan_vace.WanVace(wan_vace.SMALL, lambda _: random_weights.vace(TINY_VACE), words)


def ti2v() -> Any:
    return wan_ti2v.WanTi2v(wan_ti2v.LIMITS, lambda _: random_weights.ti2v(TINY_TI2V), words)


def ltx() -> Any:
    return ltx2.Ltx2(ltx2.LIMITS, lambda _: random_weights.ltx2(TINY_LTX2), many_words, TINY_LTX2)


def asked(**more: Any) -> Request:
    return Request("a ball", 9, 64, 32, 5, scene(9).colour, "depth", more={"steps": STEPS} | more)


def arrays(latents: Any) -> list[Any]:
    return list(latents.values()) if isinstance(latents, dict) else [latents]


def alike(one: Any, two: Any) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(arrays(one), arrays(two), strict=True))


def hooks(pipe: Any) -> int:
    parts = [part for part in pipe.transformer.modules() if hasattr(part, "_diffusers_hook")]
    return sum(len(part._diffusers_hook.hooks) for part in parts)


class Runs:
    """How often layers of a kind computed."""

    def __init__(self, layer: Any) -> None:
        self.count, self._layer, self._was = 0, layer, layer.forward

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.count += 1
            return self._was(*args, **kwargs)

        layer.forward = counted


@pytest.mark.parametrize(
    ("make", "cache", "layer", "full", "fewer"),
    [  # passes: twice a step where guidance takes two, once where both go through at once
        (vace, "taylor", lambda t: t.blocks[1].ffn, 2 * STEPS, 2 * 5),
        (ti2v, "taylor", lambda t: t.blocks[1].ffn, 2 * STEPS, 2 * 5),
        (ti2v, "first-block", lambda t: t.blocks[1].ffn, 2 * STEPS, None),
        (ltx, "taylor", lambda t: t.transformer_blocks[1].ff, STEPS, 5),
        (ltx, "pyramid", lambda t: t.transformer_blocks[1].attn1.to_q, STEPS, None),
    ],
)
def test_a_cache_is_on_for_a_window_and_off_after_it(make: Any, cache: str, layer: Any, full: int, fewer: int | None,
                                                     monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    monkeypatch.setattr(speedups, "THRESHOLD", 0.5)  # random layers change more from step to step than learned ones
    painter = make()
    plain = painter.denoise(asked())
    fast = painter.with_speedups(Speedups(cache=cache))
    fast._pipe = painter.pipe
    runs = Runs(layer(painter.pipe.transformer))
    one, first = fast.denoise(asked()), runs.count
    two = fast.denoise(asked())
    assert runs.count == 2 * first and (first == fewer if fewer else 0 < first < full), (first, full)
    assert alike(one, two) and not alike(one, plain)  # nothing is left over from the window before
    assert not painter.pipe.transformer.is_cache_enabled and hooks(painter.pipe) == 0
    assert alike(painter.denoise(asked()), plain) and runs.count == 2 * first + full


def test_a_stop_in_the_middle_takes_the_cache_off(monkeypatch: pytest.MonkeyPatch):
    painter = vace().with_speedups(Speedups(cache="taylor"))
    seen: list[int] = []

    def stop(module: Any, args: Any, kwargs: Any) -> None:
        seen.append(1)
        if len(seen) == 9:
            raise KeyboardInterrupt

    hook = painter.pipe.transformer.register_forward_pre_hook(stop, with_kwargs=True)
    with pytest.raises(KeyboardInterrupt):
        painter.denoise(asked())
    hook.remove()
    assert not painter.pipe.transformer.is_cache_enabled
    assert alike(painter.denoise(asked()), vace().with_speedups(Speedups(cache="taylor")).denoise(asked()))


def test_first_block_cache_would_add_the_control_twice():
    """Why it is refused: the same pass again, which it skips, must give what it gave."""
    from diffusers.hooks import FirstBlockCacheConfig

    transformer = random_weights.vace(TINY_VACE).transformer
    given = {"hidden_states": torch.randn(1, 16, 3, 4, 8), "timestep": torch.tensor([500.0]),
             "encoder_hidden_states": torch.randn(1, 16, 32), "control_hidden_states": torch.randn(1, 96, 3, 4, 8),
             "control_hidden_states_scale": torch.ones(2)}  # fmt: skip
    transformer.enable_cache(FirstBlockCacheConfig(threshold=0.5))
    with transformer.cache_context("cond"), torch.no_grad():
        one, two = (transformer(**given, return_dict=False)[0] for _ in range(2))
    assert not torch.allclose(one, two, atol=1e-3)
    with pytest.raises(BadInput, match=r"cache 'first-block': spoils what wan-vace-1\.3b paints"):
        vace().with_speedups(Speedups(cache="first-block"))


def test_pyramid_would_hand_one_passes_attention_to_the_other():
    """Why Wan does not take it: with guidance in two passes it answers the second with the first one's attention."""
    from diffusers.hooks import PyramidAttentionBroadcastConfig

    transformer = random_weights.ti2v(TINY_TI2V).transformer
    config = PyramidAttentionBroadcastConfig(2, current_timestep_callback=lambda: 500)
    transformer.enable_cache(config)
    runs = Runs(transformer.blocks[1].attn1.to_q)
    for name in ("cond", "uncond"):
        with transformer.cache_context(name), torch.no_grad():
            transformer(torch.randn(1, 16, 3, 4, 8), torch.tensor([500.0]), torch.randn(1, 16, 32), return_dict=False)
    assert runs.count == 1
    for make in (vace, ti2v):
        with pytest.raises(BadInput, match="cache 'pyramid': spoils"):
            make().with_speedups(Speedups(cache="pyramid"))


def test_other_kernels_are_asked_for():
    painter = vace()
    plain = painter.denoise(asked())
    other = vace().with_speedups(Speedups(attention="math"))
    found = other.denoise(asked())
    assert other.pipe.transformer.blocks[0].attn1.processor._attention_backend == "_native_math"
    assert painter.pipe.transformer.blocks[0].attn1.processor._attention_backend is None
    np.testing.assert_allclose(found, plain, atol=1e-4)
    from diffusers.models.attention_dispatch import _AttentionBackendRegistry

    assert _AttentionBackendRegistry._active_backend.value == "native"  # other painters keep theirs


def test_a_kernel_that_is_not_installed_is_named():
    with pytest.raises(Missing, match="attention sage of wan-vace"):
        vace().with_speedups(Speedups(attention="sage")).denoise(asked())
    with pytest.raises(BadInput, match="attention 'sage': takes no mask, which ltx-2 needs"):
        ltx().with_speedups(Speedups(attention="sage"))


def test_repeated_layers_are_compiled(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(speedups, "COMPILE", {"backend": "eager"})
    plain = vace()
    fast = vace().with_speedups(Speedups(compiled=True))
    found = fast.denoise(asked(steps=2))
    layers = [*fast.pipe.transformer.blocks, *fast.pipe.transformer.vace_blocks]
    assert all(layer._compiled_call_impl is not None for layer in layers) and len(layers) == 5
    np.testing.assert_allclose(found, plain.denoise(asked(steps=2)), atol=1e-4)
    assert all(layer._compiled_call_impl is None for layer in plain.pipe.transformer.blocks)


# ------------------------------------------------------------------ names, plans and keys


@pytest.mark.parametrize(
    ("words", "found", "said"),
    [
        ("cache=taylor", Speedups("taylor"), "two of three steps"),
        ("attention=cudnn, compile", Speedups("", "cudnn", True), "cudnn attention; layers compiled"),
    ],
)
def test_options_are_read_and_said(words: str, found: Speedups, said: str):
    assert speedups.read(words) == found and said in found.text() and speedups.read(found.name()) == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("cache=magic", "option 'cache=magic': is one of taylor"),
        ("attention=flash_hub", "is one of native"),
        ("compile=yes", "is none of cache=…"),
        ("", "is none of"),
    ],
)
def test_options_that_there_are_not_are_named(words: str, said: str):
    with pytest.raises(BadInput, match=said):
        speedups.read(words)


def test_a_cache_and_compile_do_not_go_together():
    with pytest.raises(BadInput, match="compile: does not go with a cache"):
        vace().with_speedups(Speedups(cache="taylor", compiled=True))


def test_options_stand_in_the_name_the_plan_and_the_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path))
    monkeypatch.setattr(wan_vace.WanVace, "missing", lambda self: "")
    plain: Any = index.painter("wan-vace-1.3b")
    fast: Any = index.painter("wan-vace-1.3b:cache=taylor,attention=efficient")
    assert fast.limits.name == "wan-vace-1.3b:cache=taylor,attention=efficient"
    assert keeping.key(plain, asked()) != keeping.key(fast, asked())
    assert [one.name for one in index.terms("wan-vace-1.3b:compile")] == ["wan-vace-1.3b"]
    for painter in (fast, plain):
        painter._room = lambda _: 80.0
        said = painter.plan(81, 832, 480).text()
        assert ("taylor cache: two of three" in said) == (painter is fast)
    monkeypatch.setattr(own.Own, "missing", lambda self: "")
    with pytest.raises(Missing, match="painter own: takes no options"):
        index.painter("own:compile")
    streamed = replace(wan_vace.LARGE)
    big = wan_vace.WanVace(streamed).with_speedups(Speedups(compiled=True))
    big._room = lambda _: 24.0
    with pytest.raises(BadInput, match="compile: does not go with streamed layers"):
        big.plan(81, 832, 480)
