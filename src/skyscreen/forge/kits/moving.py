"""What moves or shines: parts about a pin, wheels on axles, lamps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.forge import coachwork
from skyscreen.forge.kits.bench import Bench
from skyscreen.forge.solid import Point, Solid
from skyscreen.nouns.world import Light


class Moving(Bench):
    """Hinged parts and lamps."""

    def hinge(self, name: str, solid: Solid, at: Point, axis: str | Point = "y", kind: str = "turn", *,
              rate: float = 2.0, when: str = "going", radius: float = 0.3, degrees: float = 80.0,
              rests: float = 0.0, length: float = 1.0, period: float = 60.0, phase: float = 0.0) -> Solid:
        """A part that moves about a pin; made where it stays, and moved no more.

        Args:
            at, axis: the pin: a point and x, y, z or a vector (right-handed).
            kind: 'turn' (rate in rad/s; when: 'going', 'wind' or 'always'), 'roll' (a wheel of this radius), 'open' (by
                so many degrees; rests 1: it is modelled open), 'swing' (a pendulum of this length, degrees to each
                side), 'hand' (a clock's, one round a period of seconds) or 'leg' (swings by `degrees` to each side
                once a stride of `length` metres, `phase` of a stride late).
        """
        named = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
        way = list(named[axis]) if isinstance(axis, str) else [float(v) for v in axis]
        own = {"turn": {"rate": rate, "when": when}, "roll": {"radius": radius},
               "open": {"degrees": degrees, "rests": rests}, "swing": {"length": length, "degrees": degrees},
               "hand": {"period": period}, "leg": {"length": length, "degrees": degrees, "phase": phase}}
        self.hinges[name] = {"kind": kind, "at": [float(v) for v in at], "axis": way, **own[kind]}
        return Solid(tuple(replace(piece, joint=name) for piece in solid.pieces))

    def axles(self, wheel: Solid, track: float, height: float, places: Sequence[float]) -> Solid:
        """The wheel and its mirror image at each z of `places`; they roll with the way the thing goes."""
        out = Solid()
        for z in places:
            pair = coachwork.axles(wheel, track, height, (z,))
            out += self.hinge(f"axle{len(self.hinges)}", pair, (0, height, z), "x", "roll", radius=height)
        return out

    def light(
        self,
        at: Point,
        colour: str | Sequence[float],
        power: float,
        reach: float,
        kind: str = "point",
        direction: Point = (0, -1, 0),
        angle: float = 45.0,
        flicker: float = 0.0,
        size: tuple[float, float] = (0.0, 0.0),
    ) -> Light:
        """A lamp in object space; `power` multiplies the colour (1 lights white paper at 1 m to 1/π)."""
        r, g, b = (c * power for c in self.colour(colour))
        x, y, z = map(float, at)
        dx, dy, dz = map(float, direction)
        return Light(kind, (x, y, z), (r, g, b), reach, (dx, dy, dz), angle, flicker, size)  # pyright: ignore
