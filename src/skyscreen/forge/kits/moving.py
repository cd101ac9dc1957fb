"""What moves or shines: parts about a pin, wheels on axles, flames, lamps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from skyscreen.forge import coachwork, shapes
from skyscreen.forge.kits.bench import Bench
from skyscreen.forge.solid import Point, Solid
from skyscreen.nouns.model import Light


class Moving(Bench):
    """Hinged parts and lamps."""

    def hinge(self, name: str, solid: Solid, at: Point, axis: str | Point = "y", kind: str = "turn", *,
              rate: float = 2.0, when: str = "going", radius: float = 0.3, degrees: float = 80.0,
              rests: float = 0.0, length: float = 1.0, period: float = 60.0, phase: float = 0.0,
              box: Sequence[float] = (), angles: Sequence[float] = (), on: str = "") -> Solid:
        """A part that moves about a pin; made where it stays, and moved no more.

        Args:
            at, axis: the pin: a point and x, y, z or a vector (right-handed).
            kind: 'turn' (rate in rad/s; when: 'going', 'wind' or 'always'), 'roll' (a wheel of this radius), 'open' (by
                so many degrees; rests 1: it is modelled open), 'swing' (a pendulum of this length, degrees to each
                side), 'hand' (a clock's, one round a period of seconds) or 'leg' (swings by `degrees` to each side
                once a stride of `length` metres, `phase` of a stride late) or 'stir' (turns to and fro at random
                by `degrees`, about once in `period` seconds) or 'oar' (goes with the hand of who rows; `box` is
                where its handle is held: `stage.oars`); or it does not turn: 'slide' (to and fro by
                `length` metres in a `period` of seconds, `phase` of a period early), 'beat' (grows and shrinks by the
                share `length`; axis (0, 0, 0): all ways), 'stream' (goes `length` metres in a period, then begins
                anew), 'bounce' (axis is its velocity, `box` the lower and the upper corner that its middle keeps
                within) or 'unfold' (comes up in `period` seconds, from `phase` seconds of the shot on): see
                `stage.shifts`. 'work' goes through these `angles`, degrees, once a `period` while the machine digs.
            on: the hinge, named before, that carries this one: a bucket on its arm.
        """
        named = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
        way = list(named[axis]) if isinstance(axis, str) else [float(v) for v in axis]
        own = {"turn": {"rate": rate, "when": when}, "roll": {"radius": radius},
               "open": {"degrees": degrees, "rests": rests}, "swing": {"length": length, "degrees": degrees},
               "hand": {"period": period}, "leg": {"length": length, "degrees": degrees, "phase": phase},
               "stir": {"degrees": degrees, "period": period}, "oar": {"handle": [float(v) for v in box]},
               "bounce": {"box": [float(v) for v in box], "period": 1.0, "phase": 0.0}}
        own["work"] = {"angles": [float(v) for v in angles], "period": period}
        shift = {"length": length, "period": period, "phase": phase}
        own |= dict.fromkeys(("slide", "beat", "stream", "unfold"), shift)
        carried = {"on": on} if on else {}
        self.hinges[name] = {"kind": kind, "at": [float(v) for v in at], "axis": way, **carried, **own[kind]}
        return Solid(tuple(replace(piece, joint=name) for piece in solid.pieces))

    def pointed(self, **points: Sequence[float | str]) -> dict[str, Any]:
        """Facts for `model`: points that labels may name.

        Each is (x, y, z), or (x, y, z, name of a hinge) for one that goes with a moving part.
        """
        row = {name: [*map(float, at[:3]), str(at[3]) if len(at) > 3 else ""] for name, at in points.items()}
        return {"points": row}

    def axles(self, wheel: Solid, track: float, height: float, places: Sequence[float]) -> Solid:
        """The wheel and its mirror image at each z of `places`; they roll with the way the thing goes."""
        out = Solid()
        for z in places:
            pair = coachwork.axles(wheel, track, height, (z,))
            out += self.hinge(f"axle{len(self.hinges)}", pair, (0, height, z), "x", "roll", radius=height)
        return out

    def flame(self, height: float, radius: float = 0.0, at: Point = (0, 0, 0), *, wild: float = 0.0, gas: float = 0.0,
              glow: float = 10.0) -> Solid:
        """One tongue of flame over its foot, glowing gas that hides little; give it a `light` too.

        Its outline is that of a laminar diffusion flame, the surface on which a fuel spreading from a point as it rises
        meets just the air it needs: r² ∝ y·ln(h / y), widest at h / e (Burke and Schumann 1928; Roper 1977).

        Args:
            height: metres to the tip. A wax candle's flame has 0.03–0.045, a torch's 0.3.
            radius: at its widest; 0: a candle's share of the height, 0.15.
            wild: 0 the still flame of a wick … 1 torn to tongues, as a fire's are. For a fire set several side by side.
            gas: 1: burns clean and blue, as on a stove.
            glow: emission.
        """
        wide = radius or 0.15 * height
        rows, sides = (4, 6) if gas else (6, 9) if height < 0.12 else (10, 11)  # a stove has dozens of them
        share = np.concatenate([[0.004], np.linspace(0.04, 0.96, self.n(rows, 4)), [0.999]])
        outline = wide * math.sqrt(math.e) * np.sqrt(-share * np.log(share))
        profile = [(float(r), float(height * y)) for r, y in zip(outline, share, strict=True)]
        paint = self.material("flame", None, emission=glow, wild=wild, gas=gas)
        pieces = shapes.lathe(profile, self.n(sides, 5), paint, 360.0)
        up = [replace(p, uv=np.c_[p.position[:, 1] / height, np.full(len(p.position), height)].astype(np.float32))
              for p in pieces]
        return Solid(tuple(up)).sway(0.5 if wild < 0.5 else 0.8).move(*at)

    def blaze(self, width: float, height: float, depth: float = 0.0, at: Point = (0, 0, 0), *,
              glow: float = 10.0) -> Solid:
        """A wood fire over a bed `width` × `depth` (0: round): torn tongues close together, the tallest in the middle.
        The thing's `fire` socket then gives off tongues, embers and smoke of a fire of that width."""
        self.facts["blaze"] = width
        deep, rng = depth or width, self.random("blaze")
        count = int(np.clip(5 + 10 * width, 5, 12))
        out = Solid()
        for k in range(count):
            turn, off = 2.399963 * k, math.sqrt((k + 0.3) / count)  # golden angle: an even disc
            x, z = 0.42 * width * off * math.sin(turn), 0.42 * deep * off * math.cos(turn)
            tall = height * (1.0 - 0.55 * off) * rng.uniform(0.8, 1.15)
            thick = min(0.24 * width, 0.24 * tall) * rng.uniform(0.8, 1.2)
            out += self.flame(tall, thick, (x, 0, z), wild=1.0, glow=glow)
        return out.move(*at)

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
