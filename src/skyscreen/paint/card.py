"""The graphics card that torch can use: what is free on it, and the text encoder brought to it for its work."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from skyscreen.core.errors import Missing
from skyscreen.paint.protocol import Limits


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
