"""Faster at a price: caching between steps, other attention kernels, compiled layers, by diffusers' own hooks. Asked
for after the painter's name, `wan-vace-1.3b:cache=taylor,attention=sage` or `…:compile`, and off otherwise, since all
change the picture: a cache visibly, kernels and compilers in the last bits. The name, and so the key of every window,
says which.

What was measured of them is published by their makers alone (painting facts: caches to 1.7 ×, compiling to 1.3 ×).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from skyscreen.core.errors import BadInput, Missing

ATTENTION = {"native": "native", "cudnn": "_native_cudnn", "efficient": "_native_efficient", "math": "_native_math",
             "flash": "flash", "flash-3": "_flash_3", "sage": "sage", "xformers": "xformers"}  # fmt: skip
"""Our word → diffusers' back-end. Those that fetch a kernel when they are first used are not among them."""
MASKED = ("native", "cudnn", "efficient", "math")
"""Those that take a mask."""
CACHES = {
    "taylor": "two of three steps after the third are foretold from those before (TaylorSeer, arXiv 2503.06923)",
    "first-block": "a step is skipped where the first layer hardly changed (First Block Cache)",
    "pyramid": "every second attention of the middle steps is used again (Pyramid Attention Broadcast, "
               "arXiv 2408.12588)",
}  # fmt: skip
INTERVAL, WARM = 3, 3
"""Of taylor: one step in INTERVAL is computed, and the first WARM all are."""
THRESHOLD = 0.05
"""Of first-block: relative change under which a step is skipped (diffusers' own)."""
COMPILE: dict[str, Any] = {"fullgraph": False, "dynamic": False}
"""Keywords of torch.compile."""


@dataclass(frozen=True)
class Speedups:
    cache: str = ""
    """Of CACHES."""
    attention: str = ""
    """Of ATTENTION; '': torch's own choice."""
    compiled: bool = False

    def name(self) -> str:
        """As it stands after the painter's name; '' for none."""
        rows = [f"cache={self.cache}" if self.cache else "", f"attention={self.attention}" if self.attention else "",
                "compile" if self.compiled else ""]  # fmt: skip
        return ",".join(row for row in rows if row)

    def text(self) -> str:
        """For people; '' for none."""
        rows = [f"{self.cache} cache: {CACHES[self.cache]}" if self.cache else "",
                f"{self.attention} attention" if self.attention else "",
                "layers compiled when they first run" if self.compiled else ""]  # fmt: skip
        return "; ".join(row for row in rows if row)


def read(words: str) -> Speedups:
    """What stands after a painter's colon.

    Raises:
        BadInput: an option or a value that there is not, named.
    """
    given: dict[str, Any] = {}
    for part in words.split(","):
        key, _, value = part.strip().partition("=")
        if key == "compile" and not value:
            given["compiled"] = True
        elif key == "cache" and value in CACHES:
            given["cache"] = value
        elif key == "attention" and value in ATTENTION:
            given["attention"] = value
        else:
            rule = {"cache": f"is one of {', '.join(CACHES)}", "attention": f"is one of {', '.join(ATTENTION)}"}
            raise BadInput(f"option {part.strip()!r}", rule.get(key, "is none of cache=…, attention=…, compile"),
                           "Write PAINTER:cache=taylor,compile")  # fmt: skip
    return Speedups(**given)


def allowed(asked: Speedups, painter: str, caches: tuple[str, ...], attentions: tuple[str, ...]) -> Speedups:
    """The options, if this painter's pipeline takes them.

    Raises:
        BadInput: it does not, or they do not go together.
    """
    if asked.cache and asked.cache not in caches:
        raise BadInput(f"cache {asked.cache!r}", f"spoils what {painter} paints, or is not known to its layers",
                       f"Take {' or '.join(caches)}")  # fmt: skip
    if asked.attention and asked.attention not in attentions:
        raise BadInput(f"attention {asked.attention!r}", f"takes no mask, which {painter} needs",
                       f"Take {' or '.join(attentions)}")  # fmt: skip
    if asked.cache and asked.compiled:
        raise BadInput("compile", "does not go with a cache, which changes what was compiled", "Take one of them")
    return asked


def applied(pipe: Any, asked: Speedups, painter: str) -> Any:
    """The pipeline with its kernels and compiled layers; caches are for `caching`.

    Raises:
        Missing: a kernel's package is not installed.
    """
    if asked.attention:
        from diffusers.models.attention_dispatch import (  # pyright: ignore[reportMissingImports]
            _AttentionBackendRegistry as Kernels,
        )

        usual = Kernels._active_backend
        try:
            pipe.transformer.set_attention_backend(ATTENTION[asked.attention])
            Kernels.set_active_backend(usual)  # diffusers makes it every model's; it shall be this one's
        except (RuntimeError, ImportError, ValueError) as error:
            raise Missing(f"attention {asked.attention} of {painter}", " ".join(str(error).split())[:160],
                          "Install it, or leave the option out") from error  # fmt: skip
    if asked.compiled:
        pipe.transformer.compile_repeated_blocks(**COMPILE)
    return pipe


@contextmanager
def caching(pipe: Any, asked: Speedups) -> Iterator[None]:
    """The cache for one window: put on before it and taken off after it, also where it is stopped in the middle, so
    that no window begins with another one's leftovers."""
    if not asked.cache:
        yield
        return
    transformer, now = pipe.transformer, [0.0]

    def noted(module: Any, args: Any, kwargs: Any) -> None:
        now[0] = float(kwargs["timestep"].max())

    hook = transformer.register_forward_pre_hook(noted, with_kwargs=True) if asked.cache == "pyramid" else None
    transformer.enable_cache(_config(transformer, asked.cache, lambda: now[0]))
    try:
        yield
    finally:
        transformer.disable_cache()
        if hook is not None:
            hook.remove()


def _config(transformer: Any, name: str, now: Any) -> Any:
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers.hooks import (  # pyright: ignore[reportMissingImports]
        FirstBlockCacheConfig,
        PyramidAttentionBroadcastConfig,
        TaylorSeerCacheConfig,
    )

    if name == "first-block":
        return FirstBlockCacheConfig(threshold=THRESHOLD)
    if name == "pyramid":
        return PyramidAttentionBroadcastConfig(spatial_attention_block_skip_range=2, current_timestep_callback=now)
    # the last layer alone is foretold: kept for every attention, as by default, the past would take more than the model
    ends = [key for key, _ in transformer.named_children() if key.endswith("proj_out")]
    layers = [rf"{key}\.\d+" for key, part in transformer.named_children()
              if key.endswith("blocks") and isinstance(part, torch.nn.ModuleList)]  # fmt: skip
    return TaylorSeerCacheConfig(cache_interval=INTERVAL, disable_cache_before_step=WARM, max_order=1,
                                 taylor_factors_dtype=torch.float32, cache_identifiers=ends,
                                 skip_predict_identifiers=layers)  # fmt: skip
