"""How each cast member was seen, from samples of the id target every few frames."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.nouns.take import Coverage

EVERY = 4
"""Frames between samples; a member seen in a sample counts as seen in all of them."""


class Census:
    def __init__(self, order: Order) -> None:
        self.order = order
        self.seen: dict[int, list[dict[str, Any]]] = {}
        self.samples = 0
        self.points: dict[str, dict[str, list[tuple[float, float, float]]]] = {}

    def wanted(self, frame: int) -> bool:
        return frame % EVERY == 0

    def add(self, frame: int, found: dict[int, dict[str, Any]]) -> None:
        self.samples += 1
        for number, one in found.items():
            self.seen.setdefault(number, []).append({**one, "frame": frame})

    def point(self, frame: int, found: dict[str, dict[str, tuple[float, float]]]) -> None:
        """Member → point → (x, y) of this frame: see `shoot.points`."""
        for member, points in found.items():
            for name, (x, y) in points.items():
                self.points.setdefault(member, {}).setdefault(name, []).append((frame, _round(x), _round(y)))

    def result(self) -> tuple[Coverage, ...]:
        """One row a cast member, in cast order; a member never seen has zeros."""
        out = []
        for k, member in enumerate(self.order.cast):
            rows = self.seen.get(k + 1, [])
            if not rows:
                out.append(Coverage(member.id, 0, 0.0, 0.0, (0.0, 0.0), 0.0, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)))
                continue
            areas = [row["area"] for row in rows]
            frames = min(self.order.frames, round(len(rows) / self.samples * self.order.frames))
            out.append(Coverage(
                member.id, max(frames, 1), _round(max(areas)), _round(sum(areas) / self.samples),
                _mean(rows, "centroid", areas), _round(float(np.average([r["depth"] for r in rows], weights=areas))),
                _mean(rows, "albedo", areas), _mean(rows, "shown", areas),
                tuple((row["frame"], _round(row["centroid"][0]), _round(row["centroid"][1])) for row in rows),
                {name: tuple(way) for name, way in self.points.get(member.id, {}).items()}))
        return tuple(out)


def _mean(rows: list[dict[str, Any]], key: str, areas: list[float]) -> Any:
    return tuple(_round(float(v)) for v in np.average([row[key] for row in rows], axis=0, weights=areas))


def _round(value: float) -> float:
    return float(np.round(value, 5))
