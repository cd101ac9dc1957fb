"""Rooms as data: walls with many windows, flat, barrel or gabled ceilings, round rooms, lamps, fittings."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from skyscreen.forge import daylight, glazing, interior, relief, views
from skyscreen.forge.sets.fitted import SIDES, Fitted
from skyscreen.forge.solid import Paint, Point, Solid, joined

Hole = tuple[str, float, float, float, float]
"""Wall, x of the middle along it, sill, width, height."""
MOST_GLASS = 9.0
"""Square metres of window that count for the key: a glass wall must not burn the room out."""
SKIN = 0.45
"""Metres to the second skin outside, as in `relief.room`."""


class Halls(Fitted):
    """The room kit."""

    def hall(
        self,
        width: float,
        depth: float,
        height: float,
        *,
        wall: Any = "#d8d2c4",
        floor: str | Paint = "planks",
        ceiling: Any = "#ece8de",
        dado: tuple[float, Any] | None = None,
        holes: Sequence[Hole] = (),
        view: str | Mapping[str, str] = "garden",
        bars: str = "casement",
        frame: Any = "ivory",
        curtain: Any = None,
        skirting: Any = "ivory",
        cornice: bool = True,
        shape: str = "flat",
        rise: float = 0.0,
        upstairs: float = 0.0,
        clear: float = 0.6,
        basin: Callable[[float, float], float] | None = None,
    ) -> None:
        """A room round the origin; the camera stays inside. Its head is the −Z wall: broad shots look that way, so what
        tells the trade belongs there.

        Args:
            wall: colour (plaster), Paint, or either by side ('-z', '+z', '-x', '+x'; 'all' for the others).
            ceiling: the same, or None for none (open to the sky).
            dado: (height, colour or Paint) of the lower part of the walls.
            view: what the windows show (`views.KINDS`), the same all round or by side like `wall`; 'none' leaves them
                open.
            bars: of the windows: 'casement', 'steel' (small panes), 'shop' (one pane), 'arch' (tall bars), 'lattice'
                (Chinese), 'shoji', 'stained', 'port' (round).
            skirting, frame: colour of the woodwork; None leaves the skirting out.
            shape: of the ceiling: 'flat', 'barrel' (a vault along z) or 'gable' (a ridge along z), `rise` metres high.
            upstairs: metres that the floor lies over the ground outside.
            clear: metres that the lens keeps from the walls.
            basin: (x, z) → metres that the floor lies lower there, as in a pool.
        """
        kit = self.kit
        walls = wall if isinstance(wall, Mapping) else {"all": wall}
        outside = view if isinstance(view, Mapping) else {"all": view}
        boards = floor if isinstance(floor, Paint) else kit.material(floor)
        cells, fine = (4, 1.0) if basin is None else (int(max(width, depth) / 0.5), 0.5)
        self.ground(boards, reach=max(width, depth) / 2 + 2.5, cells=cells, fine=fine, blocks=1, slope=basin)
        day = 0.0 if self.night else max(math.sin(math.pi * (self.hour - 5.0) / 14.0), 0.1)
        warm = abs(self.hour - 12) > 4.5
        w, d = width / 2, depth / 2
        for side, (nx, nz) in SIDES.items():
            own = [hole[1:] for hole in holes if hole[0] == side]
            wide, away = (width, d) if nz else (depth, w)
            paint, turn = self._plaster(walls.get(side, walls.get("all"))), relief.wall_turn(nx, nz)
            tall = height + rise if nz else height
            face = interior.sheet(wide, tall, paint, own or None)
            wider = [(x, s - 0.5, a + 1.0, b + 1.0) for x, s, a, b in own]
            face += interior.sheet(wide + 1.2, tall + 0.5, paint, wider or None, 0.0).move(0, 0, -SKIN)
            face += self._trim(wide, height, own, dado, skirting, cornice and shape == "flat")
            self.shape("wall", face.turn("y", turn).move(nx * away, 0, nz * away))
            if own:
                seen = outside.get(side, outside.get("all", "none"))
                self._glaze(side, own, turn, away, bars, frame, paint, curtain, seen, day, warm, upstairs)
        self._daylight(holes, day, warm, (w, d), max(width, depth))
        if ceiling is not None:
            self._lid(width, depth, height, self._plaster(ceiling), shape, rise)
        self._head = (0.0, 0.8 * height, -d)
        self.walls_at, self._room = (w, d, height), (width, height + 0.5 * rise, depth)
        top = height + 0.7 * rise if shape != "flat" else height
        self.camera_limits((-w + clear, 0.2, -d + clear), (w - clear, top - 0.2, d - clear))

    def rotunda(
        self,
        radius: float,
        profile: Sequence[tuple[float, float]],
        wall: Paint,
        floor: str | Paint,
        *,
        sides: int = 40,
        clear: float = 0.7,
    ) -> None:
        """A round room: `profile` is the inside of wall and roof as (radius, height), from the floor up."""
        boards = floor if isinstance(floor, Paint) else self.kit.material(floor)
        self.ground(boards, reach=radius + 2.5, cells=4, fine=1.0, blocks=1)
        inside = self.kit.lathe(list(profile)[::-1], wall, segments=sides)
        skin = self.kit.lathe([(r + SKIN, y) for r, y in profile] + [(0, profile[-1][1] + SKIN)], wall, segments=sides)
        self.shape("wall", inside, skin)
        high = max(y for _, y in profile)
        self.walls_at, self._room = (radius, radius, high), (2 * radius, high, 2 * radius)
        half = 0.7 * radius
        low_wall = next((y for r, y in profile if y > 0), 2.4)
        self.camera_limits((-half, 0.2, -half), (half, max(min(low_wall, high) - 0.1, 1.9), half))
        del clear

    # ------------------------------------------------------------ parts

    def _plaster(self, given: Any) -> Paint:
        return given if isinstance(given, Paint) else self.kit.material("plaster", given)

    def _trim(
        self,
        wide: float,
        height: float,
        holes: Sequence[interior.Window],
        dado: tuple[float, Any] | None,
        skirting: Any,
        cornice: bool,
    ) -> Solid:
        """Skirting, dado and cornice of one wall, interrupted where a hole comes down to them."""
        kit, out = self.kit, Solid()
        if dado is not None:
            high, tone = dado
            low = self._plaster(tone) if isinstance(tone, Paint) else kit.material("paint", tone, 0.5)
            runs, at = [], -wide / 2
            for x, _, a, _ in sorted(h for h in holes if h[1] < high):
                runs.append((at, x - a / 2))
                at = x + a / 2
            for x0, x1 in [*runs, (at, wide / 2)]:
                if x1 - x0 > 0.02:
                    out += (
                        interior.sheet(x1 - x0, high, low, None, 0.25).move((x0 + x1) / 2, 0, 0.008)
                        if x1 - x0 > 2.2
                        else (kit.box(x1 - x0, high, 0.008, low, 0.0, ((x0 + x1) / 2, 0, 0.004)))
                    )
        if skirting is not None and not any(h[1] < 0.1 for h in holes):
            out += kit.box(wide, 0.1, 0.02, kit.material("paint", skirting, 0.4), 0.0, (0, 0, 0.012))
        if cornice:
            out += kit.box(wide, 0.07, 0.05, kit.material("plaster", "ivory"), 0.0, (0, height - 0.07, 0.02))
        return out

    def _glaze(
        self,
        side: str,
        holes: Sequence[interior.Window],
        turn: float,
        away: float,
        bars: str,
        frame: Any,
        plaster: Paint,
        curtain: Any,
        view: str,
        day: float,
        warm: bool,
        upstairs: float,
    ) -> None:
        kit = self.kit
        nx, nz = SIDES[side]
        # Windows of one size are one shape many times.
        kinds: dict[tuple[float, float, float], list[tuple[float, float, float]]] = {}
        for x, sill, a, b in holes:
            kinds.setdefault((sill, a, b), []).append((x, 0.0, 0.0))
        made = joined((glazing.window(kit, (0.0, *size), bars, frame, plaster).many(at) for size, at in kinds.items()))
        if curtain is not None:
            for x, sill, a, b in holes:
                rod = sill + b + 0.12
                for s in (-1, 1):
                    made += kit.fitting(
                        "drape", width=0.5, height=rod - 0.06, colour=curtain, phase=x + s, deep=0.04
                    ).move(x + s * (a / 2 + 0.12), 0.06, 0.1)
                made += kit.ropes(
                    [((x - a / 2 - 0.5, rod, 0.1), (x + a / 2 + 0.5, rod, 0.1), 0.014)], kit.material("brass"), 6
                )
        self.shape("window", made.turn("y", turn).move(nx * away, 0, nz * away))
        if view == "none":
            return
        for hole in holes:
            self.pane(hole, (nx, nz), away, turn)
        middle = sum(h[0] * h[2] for h in holes) / sum(h[2] for h in holes)
        level = (0.68 * day if day else 0.035) * daylight.share(self.weather) ** 0.5
        rng = self.random(f"view {side}")
        if bars in ("shoji", "lattice"):
            glow = kit.material("lamp", "#f4ecd8" if day else "#28344c", emission=0.75 * max(day, 0.1))
            seen = joined((kit.panel(a, b, glow, (x, s + b / 2, -0.16)) for x, s, a, b in holes))
        elif bars == "stained":
            seen = joined(glazing.stained(kit, hole, 0.9 * day if day else 0.08, rng.randrange(99)) for hole in holes)
        else:
            sill = min(h[1] for h in holes)
            seen = views.view(kit, view, middle, sill, level, self.night, warm, rng, upstairs, self.weather)
        self.shape("view", seen.turn("y", turn).move(nx * away, 0, nz * away), shadow=False)

    def _daylight(self, holes: Sequence[Hole], day: float, warm: bool, half: tuple[float, float], reach: float) -> None:
        """One light for the windows of each wall, the two walls with most glass."""
        if not day:
            return
        area = {side: sum(h[3] * h[4] for h in holes if h[0] == side) for side in SIDES}
        for side in sorted(area, key=lambda s: -area[s])[:2]:
            own = [h for h in holes if h[0] == side]
            if not own:
                continue
            nx, nz = SIDES[side]
            away, turn = half[1] if nz else half[0], math.radians(relief.wall_turn(nx, nz))
            low, high = min(h[1] - h[3] / 2 for h in own), max(h[1] + h[3] / 2 for h in own)
            sill, top = min(h[2] for h in own), max(h[2] + h[4] for h in own)
            x = (low + high) / 2
            self.light(
                (
                    nx * away + math.cos(turn) * x + 0.05 * nx,
                    (sill + top) / 2,
                    nz * away - math.sin(turn) * x + 0.05 * nz,
                ),
                daylight.colour(self.weather, warm),
                3.4 * day * daylight.share(self.weather) * min(area[side], MOST_GLASS),
                reach * 2.2,
                kind="window",
                direction=(-nx, -0.25, -nz),
                size=(min(high - low, 6.0), min(top - sill, 4.0)),
            )

    def _lid(self, width: float, depth: float, height: float, paint: Paint, shape: str, rise: float) -> None:
        kit = self.kit
        if shape == "flat":
            lid = interior.sheet(width, depth, paint, corner=0.4).move(0, -depth / 2, 0)
            lid += interior.sheet(width + 1.2, depth + 1.2, paint).move(0, -depth / 2 - 0.6, -SKIN)
            self.shape("ceiling", lid.turn("x", 90).move(0, height, 0))
            return

        def curve(more: float) -> Any:
            def roof(u: float, v: float) -> Point:
                if shape == "gable":
                    x = (u - 0.5) * (width + 2 * more)
                    return x, height + more + rise * (1 - abs(2 * u - 1)), (v - 0.5) * (depth + 2 * more)
                a = math.pi * (1 - u)
                return (
                    (width / 2 + more) * math.cos(a),
                    height + (rise + more) * math.sin(a),
                    (v - 0.5) * (depth + 2 * more),
                )

            return roof

        count = 2 if shape == "gable" else 24
        made = Solid()
        for more in (0.0, SKIN):
            if shape == "gable":
                for s in (0, 1):
                    made += kit.sheet(lambda u, v, s=s, more=more: curve(more)(0.5 * (u + s), v), 4, 8, paint)
            else:
                made += kit.sheet(curve(more), count, 8, paint)
        self.shape("ceiling", made)
