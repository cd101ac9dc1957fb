"""Stage: an order becomes a world and one FrameState a frame. No GPU, no stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.core.verb import callable_package

if TYPE_CHECKING:
    from skyscreen.nouns.order import Order
    from skyscreen.nouns.staged import Staged


def stage(order: Order) -> Staged:
    """Build the world of one shot and rehearse it; its frames come lazily, its events when they are exhausted."""
    from skyscreen.stage.assemble import assemble

    return assemble(order)


callable_package(__name__)
