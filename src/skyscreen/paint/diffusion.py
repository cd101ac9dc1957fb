"""What painters through diffusers share. A clip is made in two steps, `denoise` (request → latents) and `decode`
(latents → frames), so that latents can be kept between them: a decoder that runs out of memory loses no denoising.
"""

from __future__ import annotations

import copy
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput, Broken
from skyscreen.paint import speedups, weights
from skyscreen.paint.architectures import Architecture
from skyscreen.paint.card import on_card
from skyscreen.paint.fitting import Plan, place, planned
from skyscreen.paint.loras import Lora, fuse
from skyscreen.paint.protocol import Frames, Limits, Request
from skyscreen.paint.tensors import decoded

TOKENS = 512
PACKAGES = ("torch", "diffusers", "transformers", "accelerate", "safetensors")


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


def options(more: Mapping[str, Any], **usual: Any) -> dict[str, Any]:
    """The request's own settings over the usual ones; only those that are known."""
    return {key: type(value)(more[key]) if key in more else value for key, value in usual.items()}
