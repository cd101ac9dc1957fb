"""A chain: shots that are one camera set-up filmed at several times (`nouns.passage`, time_wipe).

Each of them is staged as the whole chain in its own light and weather, under the ids of the first for every random
stream, and shows its part. So set, cast and camera stand the same, pixel for pixel, where two of them meet.
"""

from __future__ import annotations

from dataclasses import replace

from skyscreen.nouns.order import Order


def whole(order: Order) -> Order:
    """The order of the whole chain in this shot's hour, weather and season; the order itself without a chain."""
    chain = order.chain
    if chain is None:
        return order
    first = chain.first or order
    shot = order.shot.model_copy(update={"id": first.shot.id, "duration": chain.total / order.fps,
                                         "speed": first.shot.speed})
    scene = order.scene.model_copy(update={"id": first.scene.id, "wind": first.scene.wind, "shots": [shot]})
    return replace(order, scene=scene, shot=shot, frames=chain.total, head=first.head, entry=None, exit=None,
                   chain=None)


def camera(order: Order) -> Order | None:
    """The whole chain as its first shot has it, whose camera this shot takes over; None when that is its own."""
    if order.chain is None or order.chain.first is None:
        return None
    return whole(replace(order.chain.first, chain=replace(order.chain, first=None, at=0)))


def at(order: Order) -> int:
    """Frame of the whole chain that is this take's first."""
    return 0 if order.chain is None else order.chain.at
