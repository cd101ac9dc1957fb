"""Furniture and fittings that rooms are dressed with: plain functions of a kit.

Each stands at the origin, its back at z = 0 where it stands at a wall, its front towards +Z, x along the wall.
goods: what lies on shelves; stores: shelves, counters, stalls; seating: chairs, tables, rows; overhead: lamps, beams;
walls: cloths, rugs, columns, doors; signs: signs, screens, scrolls.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skyscreen.core.errors import Missing
from skyscreen.forge.fittings import overhead, seating, signs, stores, walls
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

KINDS: dict[str, Callable[..., Solid]] = {
    "shelves": stores.shelves,
    "counter": stores.counter,
    "display": stores.display,
    "bins": stores.bins,
    "rack": stores.rack,
    "crates": stores.crates,
    "sacks": stores.sacks,
    "tool_wall": stores.tool_wall,
    "roller_door": stores.roller_door,
    "table": seating.table,
    "round_table": seating.round_table,
    "chair": seating.chair,
    "stool": seating.stool,
    "bench": seating.bench,
    "armchair": seating.armchair,
    "seats": seating.seats,
    "booth": seating.booth,
    "bunk": seating.bunk,
    "bed": seating.bed,
    "desk": seating.desk,
    "workbench": seating.workbench,
    "screen": signs.screen,
    "sign": signs.sign,
    "drape": walls.drape,
    "rug": walls.rug,
    "column": walls.column,
    "arch": walls.arch,
    "panelling": walls.panelling,
    "mirror": walls.mirror,
    "lattice": walls.lattice,
    "scroll": signs.scroll,
    "double_door": walls.double_door,
    "console": signs.console,
    "steps": walls.steps,
    "plant_row": walls.plant_row,
    "beam": overhead.beam,
    "pipes": overhead.pipes,
    **{f"lamp_{name}": make for name, make in overhead.LAMPS.items()},
}


def fitting(kit: Kit, kind: str, /, **more: Any) -> Solid:
    """One of KINDS, or Missing with their names."""
    if kind not in KINDS:
        raise Missing(f"fitting {kind!r}", "is not in forge.fittings", f"Known: {', '.join(KINDS)}")
    return KINDS[kind](kit, **more)
