"""What painters through diffusers share. A clip is made in two steps, `denoise` (request → latents) and `decode`
(latents → frames), so that latents can be kept between them: a decoder that runs out of memory loses no denoising.

Pictures go to the device as bytes and come back as bytes: diffusers' own lists of PIL pictures and float frames cost
several seconds a clip of 81 (`python -m skyscreen.paint.bench` measures it).
"""

from __future__ import annotations

import copy
import importlib.util
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.paint import speedups, weights
from skyscreen.paint.architectures import Architecture
from skyscreen.paint.fitting import Plan, place, planned
from skyscreen.paint.loras import Lora, fuse
from skyscreen.paint.protocol import Frames, Limits, Request

Latents = NDArray[np.float32]
"""(C, t, h, w) as the model's sampler leaves them, normalised."""
TOKENS = 512
PACKAGES = ("torch", "diffusers", "transformers", "accelerate", "safetensors")
LEAST_REFERENCE = 16
"""Pixels of a reference's side: the pipelines round pictures down to multiples of 8 or 16."""


class Diffused:
    """A painter through a diffusers pipeline.

    Args:
        make: builds the pipeline in main memory; tests and the benchmark give one with random weights.
        words: (pipeline, text) → (1, tokens, width) embeddings; the pipeline's own encoder unless given.
        room: GB that are free on the card; None: the pipeline stays where `make` put it.
    """

    shape: Architecture
    steps = 30
    """Of one window, unless the request has its own."""
    remembered = 16
    """Texts whose embeddings are kept."""
    caches: tuple[str, ...] = ("taylor",)
    """Of speedups.CACHES, those that its layers take."""
    attentions: tuple[str, ...] = tuple(speedups.ATTENTION)

    def __init__(
        self, limits: Limits, make: Callable[[Limits], Any], words: Callable[[Any, str], Any] | None = None,
        room: Callable[[Limits], float] | None = None,
    ) -> None:  # fmt: skip
        self.limits, self._make, self._words, self._room = limits, make, words or encoded, room
        self._pipe: Any = None
        self._plan: Plan | None = None
        self._known: dict[str, Any] = {}
        self._loras: list[tuple[Lora, Path]] = []
        self.speedups = speedups.Speedups()

    def with_lora(self, lora: Lora, path: Path) -> Diffused:
        """The same painter, distilled: its name says so, and so does the key of every window."""
        other = copy.copy(self)
        other.limits = replace(self.limits, name=f"{self.limits.name}+{lora.name}",
                               controls=(lora.control,) if lora.control else self.limits.controls)  # fmt: skip
        other._pipe, other._plan, other._known, other._loras = None, None, {}, [*self._loras, (lora, path)]
        return other

    def with_speedups(self, asked: speedups.Speedups) -> Diffused:
        """The same painter, faster: its name says so.

        Raises:
            BadInput: its pipeline does not take an option.
        """
        other = copy.copy(self)
        other.speedups = speedups.allowed(asked, self.limits.name, self.caches, self.attentions)
        other.limits = replace(self.limits, name=f"{self.limits.name}:{asked.name()}")
        other._pipe, other._plan, other._known = None, None, {}
        return other

    def told(self, request: Request, guidance: float) -> dict[str, Any]:
        """Steps and guidance of a request: its own, else those of the LoRA, else the model's."""
        usual = {"steps": self.steps, "guidance": guidance}
        for lora, _ in self._loras:
            usual = {"steps": lora.steps, "guidance": lora.guidance} if lora.steps else usual
        return options(request.more, **usual)

    def missing(self) -> str:
        return absent() or weights.missing(self.limits)

    def plan(self, frames: int, width: int, height: int, references: int = 0) -> Plan | None:
        """How it will be laid out on this machine's card; None where it stays where it was built.

        Raises:
            Missing: no layout fits; names what would.
        """
        if self._room is None:
            return None
        if self._plan is None or not self._plan.covers(frames, width, height):
            found = planned(self.shape, frames, width, height, self._room(self.limits), references)
            if found.placed == "layers" and self.speedups.compiled:
                raise BadInput("compile", f"does not go with streamed layers, as {self.shape.name} needs them here",
                               "Leave it out")  # fmt: skip
            self._plan = replace(found, faster=self.speedups.text())
        return self._plan

    @property
    def pipe(self) -> Any:
        """The pipeline, loaded when it is first used and laid out as planned."""
        if self._pipe is None:
            made = self._make(replace(self.limits, name=self.limits.name.partition(":")[0].partition("+")[0]))
            for lora, path in self._loras:
                fuse(made, lora, path)
            made.set_progress_bar_config(disable=True)
            made = made if self._plan is None else place(made, self._plan)
            self._pipe = speedups.applied(made, self.speedups, self.limits.name)
        return self._pipe

    def text(self, words: str) -> Any:
        """A text's embeddings, encoded once: the windows of a shot share their words."""
        found = self._known.pop(words, None)
        self._known[words] = self._words(self.pipe, words) if found is None else found  # the newest stand last
        while len(self._known) > self.remembered:
            del self._known[next(iter(self._known))]
        return self._known[words]

    def paint(self, request: Request) -> Frames:
        return self.decode(self.denoise(request), request)

    def denoise(self, request: Request) -> Any:
        """The window's latents, without those of references.

        Raises:
            Broken: the card ran out of memory all the same, or the latents are no numbers.
        """
        import torch  # pyright: ignore[reportMissingImports]

        self.plan(request.frames, request.width, request.height, len(request.references))
        try:
            with torch.no_grad(), speedups.caching(self.pipe, self.speedups):
                return self.latents(request)
        except torch.OutOfMemoryError as error:
            rule = f"the card ran out of memory at {request.width} × {request.height}, {request.frames} frames"
            raise Broken(self.limits.name, rule, "Close what else uses the card, then start again") from error

    def latents(self, request: Request) -> Any:
        """Each painter's own: an array, or several by name."""
        raise NotImplementedError(self.limits.name)

    def decode(self, latents: Any, request: Request) -> Frames:
        """Latents → exactly the request's frames."""
        self.plan(request.frames, request.width, request.height, len(request.references))
        return decoded(self.pipe, latents, self.limits.name)[: request.frames]


def absent() -> str:
    """Which package is not installed, in words; empty: all are."""
    for name in PACKAGES:
        if importlib.util.find_spec(name) is None:
            return f"{name} is not installed: pip install 'skyscreen[paint]'"
    return ""


def encoded(pipe: Any, words: str) -> Any:
    """By the pipeline's own text encoder."""
    with on_card(pipe):
        return pipe.encode_prompt(prompt=words, do_classifier_free_guidance=False, max_sequence_length=TOKENS)[0]


@contextmanager
def on_card(pipe: Any) -> Iterator[None]:
    """The text encoder goes to the card for its work where the layout keeps it in main memory."""
    import torch  # pyright: ignore[reportMissingImports]

    encoder, card = pipe.text_encoder, pipe._execution_device
    away = encoder.device.type != card.type and not hasattr(encoder, "_hf_hook")
    with torch.no_grad():
        if away:
            encoder.to(card)
        try:
            yield
        finally:
            if away:
                encoder.to("cpu")
                torch.cuda.empty_cache()


def card() -> tuple[str, float]:
    """Name of the first card and GB that are free on it; '' and 0 where torch can use none, or is not here."""
    if importlib.util.find_spec("torch") is None:
        return "", 0.0
    import torch  # pyright: ignore[reportMissingImports]

    if not torch.cuda.is_available():
        return "", 0.0
    return torch.cuda.get_device_name(), torch.cuda.mem_get_info()[0] / 1e9


def free(limits: Limits) -> float:
    """GB that are free on the first card.

    Raises:
        Missing: torch can use none.
    """
    name, room = card()
    if not name:
        raise Missing(limits.name, "there is no GPU that torch can use", "Paint on a machine with one")
    return room


def planes(frames: NDArray[np.uint8], device: Any) -> Any:
    """(T, H, W, 3) or (T, H, W) bytes → (1, T, 3 or 1, H, W) float32 of 0–1 on the device."""
    import torch  # pyright: ignore[reportMissingImports]

    whole = np.ascontiguousarray(frames if frames.ndim == 4 else frames[..., None])
    return torch.from_numpy(whole).to(device).permute(0, 3, 1, 2).to(torch.float32).div_(255)[None]


def pictures(references: Any) -> list[Any] | None:
    """(h, w, 3) pictures of any sizes as PIL, none smaller than the pipeline can take; None for none."""
    from PIL import Image

    out = []
    for one in references:
        picture = Image.fromarray(np.ascontiguousarray(one))
        if min(picture.size) < LEAST_REFERENCE:
            share = LEAST_REFERENCE / min(picture.size)
            picture = picture.resize((round(picture.width * share), round(picture.height * share)))
        out.append(picture)
    return out or None


def sampled(name: str, latents: Any) -> Latents:
    """A sampler's (1, C, t, h, w) as an array.

    Raises:
        Broken: some are no numbers, which no decoder could mend.
    """
    import torch  # pyright: ignore[reportMissingImports]

    if not bool(torch.isfinite(latents).all()):
        bad = int((~torch.isfinite(latents[0])).any(0).flatten(1).any(1).sum())
        raise Broken(name, f"gave {bad} of {latents.shape[2]} latent frames that are not numbers",
                     "Its weights must run in bfloat16 or float32, not in float16")  # fmt: skip
    return latents[0].float().cpu().numpy()


def decoded(pipe: Any, latents: Latents, name: str) -> Frames:
    """(T, H, W, 3) of Wan's decoder, whose latents are normalised."""
    import torch  # pyright: ignore[reportMissingImports]

    vae = pipe.vae
    given = torch.from_numpy(latents)[None].to(pipe._execution_device, vae.dtype)
    mean, spread = (torch.tensor(getattr(vae.config, key), device=given.device, dtype=given.dtype)
                    .view(1, -1, 1, 1, 1) for key in ("latents_mean", "latents_std"))  # fmt: skip
    return through(pipe, given / (1.0 / spread) + mean, name)  # as the pipelines write it, to the last bit


def through(pipe: Any, given: Any, name: str) -> Frames:
    """The decoder's frames of latents on its device. Where the card has no room for whole frames it is tried once more
    in tiles.

    Raises:
        Broken: the pictures are no numbers, or even tiles do not fit.
    """
    import torch  # pyright: ignore[reportMissingImports]

    vae = pipe.vae
    with torch.no_grad():
        try:
            video = vae.decode(given, return_dict=False)[0]
        except torch.OutOfMemoryError:
            torch.cuda.empty_cache()
            vae.enable_tiling()
            try:
                video = vae.decode(given, return_dict=False)[0]
            except torch.OutOfMemoryError as error:
                rule = "its decoder does not fit on the card, not even in tiles"
                raise Broken(name, rule, "Its latents are kept: free the card, then start again") from error
        frames = bytes_of(video[0], name)
    pipe.maybe_free_model_hooks()
    return frames


def bytes_of(video: Any, name: str) -> Frames:
    """(3, T, H, W) of −1 … 1 as (T, H, W, 3) bytes, a frame at a time.

    Raises:
        Broken: some are no numbers (half-precision decoders overflow), which nothing later could mend.
    """
    import torch  # pyright: ignore[reportMissingImports]

    bad = [k for k in range(video.shape[1]) if not bool(torch.isfinite(video[:, k]).all())]
    if bad:
        raise Broken(name, f"gave {len(bad)} frames that are not numbers", "Decode in 32 bits")
    out = np.empty((video.shape[1], *video.shape[2:], 3), np.uint8)
    for k in range(len(out)):
        tone = (video[:, k].float() * 0.5 + 0.5).clamp_(0, 1).mul_(255).round_().to(torch.uint8)
        out[k] = tone.permute(1, 2, 0).cpu().numpy()
    return out


def options(more: Mapping[str, Any], **usual: Any) -> dict[str, Any]:
    """The request's own settings over the usual ones; only those that are known."""
    return {key: type(value)(more[key]) if key in more else value for key, value in usual.items()}
