"""The bench at which a kit works: its thing, its level of detail, random streams, colours and paints."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from skyscreen.catalogue import material as materials
from skyscreen.core import digest, seeds
from skyscreen.core.errors import BadInput
from skyscreen.forge import colours
from skyscreen.forge.solid import Paint

Outline = Sequence[Sequence[float]]
"""(x, y), (radius, height) or (x, y, z) rows."""


class Bench:
    """One building of one thing at one level of detail."""

    def __init__(
        self,
        name: str,
        params: Mapping[str, Any] | None = None,
        detail: float = 1.0,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        self.name, self.params, self.detail = name, dict(params or {}), detail
        self.facts = dict(facts or {})
        self.young = 0.0
        """0 a grown animal … 1 a newborn one."""
        self.bare = False
        """An animal without fur, mane or whiskers: the figure of one."""
        self.potted = 0.0
        """Metres of a plant in its pot; 0 it grows in the ground: `forge.pots`."""
        self.dressed: dict[str, Any] = {}
        """What an animal wears: `rigs.beastwear.DRESSED`."""
        self.hinges: dict[str, dict[str, Any]] = {}
        """Moving parts by name: see `hinge`."""

    def random(self, purpose: str = "") -> random.Random:
        """A stream of its own for each purpose, equal on every machine and at every level of detail."""
        return random.Random(seeds.stream(0, self.name, digest.of(self.params), purpose))

    def n(self, count: float, least: int = 3) -> int:
        """A count at this level of detail."""
        return max(least, round(count * self.detail))

    def colour(self, value: str | Sequence[float]) -> tuple[float, float, float]:
        """A colour word or triple to linear albedo."""
        return colours.colour(value)  # pyright: ignore[reportArgumentType]

    def mix(self, a: str | Sequence[float], b: str | Sequence[float], share: float) -> tuple[float, float, float]:
        """Between two colours."""
        x, y = self.colour(a), self.colour(b)
        return tuple(p * (1 - share) + q * share for p, q in zip(x, y, strict=True))  # pyright: ignore

    def material(
        self,
        name: str,
        colour: str | Sequence[float] | None = None,
        rough: float | None = None,
        emission: float = 0.0,
        sway: float = 0.0,
        slot: str = "",
        **params: float,
    ) -> Paint:
        """A paint of a catalogue material; its own colour and roughness unless given, parameters by name."""
        facts = materials.get(name)
        values = [default for _, default, _, _ in facts.params] + [0.0] * 4
        for key, value in params.items():
            names = [p[0] for p in facts.params]
            if key not in names:
                raise BadInput(f"{name}: {key!r}", f"is no parameter of this material {names}", "Name one of these")
            values[names.index(key)] = float(value)
        return Paint(
            name,
            self.colour(facts.colour if colour is None else colour),
            facts.rough if rough is None else rough,
            emission,
            sway,
            slot,
            (values[0], values[1], values[2], values[3]),
        )
