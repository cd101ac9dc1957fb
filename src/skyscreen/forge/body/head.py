"""A head of a feature animation film: the skull is a field, everything crisp or moving is a parametric sheet on it.

Local metres of a head 0.25 m high, origin in its middle, facing +Z; `scale` and `centre` place it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import brows, complexion, mouth, skull, sockets
from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.expression import flesh
from skyscreen.forge.body.face import Face, hairline
from skyscreen.forge.body.field import capsule, cut, ellipsoid, fold, join, smooth, surface
from skyscreen.forge.body.refine import refined

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
CELL = 0.0068
"""Metres of the grid that the skull is meshed on."""
RELIEF, RELIEF_LOW = 0.003, -0.200
"""Metres of the grid of the face's front, and the height at which it begins."""


@dataclass(frozen=True)
class Head:
    skin: Any
    iris: Any = (0.16, 0.09, 0.04)
    brow: Any = (0.05, 0.03, 0.02)
    eye: float = 0.0246
    """Radius of the eyeball."""
    nose: float = 0.92
    jaw: float = 1.0
    cheek: float = 1.0
    smile: float = 0.32
    """How far the corners of the closed mouth turn up at rest; expressions add to it."""
    lash: float = 1.0
    lips: float = 1.0
    brows: float = 1.0
    age: float = 0.0
    """0 smooth … 1 old: creases."""
    neck: float = 0.88
    feminine: float = 1.0
    child: float = 0.0
    """1 a child of six: no folds round the eyes."""
    haired: bool = True
    """Whether hair grows over the brow; the skin at its edge shows the roots."""
    hatted: bool = False
    """Whether a hat presses the hair down."""
    face: Face = field(default_factory=Face)
    """What makes this face its own."""
    centre: Any = (0.0, 1.52, 0.014)
    scale: float = 1.05

    def world(self, q: Array) -> Array:
        q = np.asarray(q)
        return (q + self._uneven(q)) * self.scale + np.asarray(self.centre)

    def _uneven(self, q: Array) -> Array:
        """Metres (..., 3) by which one half of the face differs from the other: 1 to 2 mm in life (B. Ferrario et al.,
        J. Craniofac. Surg. 6, 1995). It fades before the ears and the crown, where hats and hair are fitted."""
        g = self.face
        x, y, z = q[..., 0], q[..., 1], q[..., 2]
        front = smooth(z, 0.020, 0.060) * smooth(y, -0.135, -0.100) * smooth(0.085 - y, 0.0, 0.03)
        low = smooth(-y, -0.01, 0.07)
        aside = 0.0016 * g.lean * low
        high = 0.0011 * g.lean * low * x / 0.03 + 0.0014 * g.tilt * smooth(y, 0.012, 0.034) * np.clip(x / 0.03, -1, 1)
        return np.stack([aside, high, 0 * x], -1) * front[..., None]

    @property
    def recede(self) -> float:
        """Metres that the hairline over the brow has gone back; a child's comes down."""
        grown = (1 - self.child) * (0.006 * max(self.face.hairline, 0) + 0.004 * min(self.face.hairline, 0))
        return 0.016 * self.age * (1 - self.feminine) - 0.011 * self.child + grown

    @property
    def part(self) -> float:
        """x of the parting of hair that falls: 2 cm off the middle on either side, or in it."""
        return 0.020 * float(np.clip(4 * self.face.part, -1, 1))

    @property
    def fringe(self) -> bool:
        """Whether locks hang over the brow."""
        return self.face.fringe > 0.3 and max(self.feminine, self.child) > 0.5 and self.age < 0.5

    def scalp(self, p: Array) -> Array:
        """Field of cranium, cheeks, chin and neck in local metres: the skull without ears, sockets and nose."""
        return skull.bones(self, p)

    def skull(self, p: Array) -> Array:
        """Field in local metres."""
        x, g, ball_ = fold(p), self.face, self.eye / 0.0246
        d = self.scalp(p)
        d = join(d, ellipsoid(p, (0, -0.062, 0.0710), (0.036, 0.025, 0.0200)), 0.03)
        wide, high = 0.0265 * ball_, 0.0195 * ball_
        deep = (0.0205 + 0.0012 * g.deep) * ball_ - 0.003 * self.child
        socket = ellipsoid(x, (0.0385, 0.006, 0.0975), (wide, high, deep))
        h = np.maximum(0.034 - np.abs(-socket - d), 0) / 0.034
        d = np.maximum(d, -socket) + h * h * 0.034 * 0.25
        # Under the eye the cheek comes up to the lid: a hollow there is a bag.
        pad = ellipsoid(x, (0.0390, -0.0205, 0.0690), (0.0210, 0.0085, 0.0095))
        d = join(d, pad + 0.003 * self.age, 0.012)
        if g.fold > 0:
            # A full upper lid: fat lies over it from the brow to the lashes.
            d = join(d, ellipsoid(x, (0.0390, 0.0265, 0.0655), (0.0215, 0.0080, 0.0100 + 0.0020 * g.fold)), 0.012)
        ridge = 0.009 + 0.0008 * g.deep * (1 - self.child) + 0.0014 * (1 - self.feminine) * (1 - self.child)
        d = join(d, capsule(x, (0.016, 0.034, 0.0815), (0.053, 0.037, 0.0645), ridge, ridge - 0.001), 0.026)
        d = self._nose(p, x, d)
        near = np.flatnonzero((x[:, 0] > 0.066) & (np.abs(x[:, 1]) < 0.065) & (np.abs(x[:, 2] + 0.012) < 0.055))
        d[near] = skull.ear(self, x[near], d[near])
        crease = capsule(x, (0.0225 * self.nose**0.4, -0.031, 0.104), (0.049, -0.064, 0.086), 0.0075, 0.0060)
        depth = (0.0006 + 0.0007 * self.smile + 0.0022 * self.age) * (1 - 0.8 * self.child)
        d = d + depth * np.exp(-((crease / 0.007) ** 2)) * np.clip((p[:, 2] - 0.03) / 0.03, 0, 1)
        # The philtrum: a groove between two ridges from the nose to the bow of the lip.
        groove = np.exp(-((p[:, 0] / 0.0036) ** 2)) - 0.7 * np.exp(-(((x[:, 0] - 0.0068) / 0.0030) ** 2))
        groove = groove * np.exp(-(((p[:, 1] + 0.0475) / 0.0065) ** 2)) * (p[:, 2] > 0.06)
        d = d + 0.0010 * (1 - 0.4 * self.child) * groove
        if self.age > 0.3:
            for k in range(3):
                foot = capsule(
                    x, (0.062, 0.006 - 0.004 * (k - 1), 0.056), (0.078, 0.012 - 0.012 * (k - 1), 0.030), 0.0008
                )
                d = d + 0.0007 * self.age * np.exp(-((foot / 0.0036) ** 2))
            for k in range(2):
                line = p[:, 1] - 0.066 - 0.014 * k
                d = d + 0.0009 * self.age * np.exp(-((line / 0.003) ** 2) - (p[:, 0] / 0.045) ** 2) * (p[:, 2] > 0)
        return d

    @property
    def _nose_at(self) -> tuple[float, float, float, float]:
        """Size, width, height of the tip and how far it stands out, local metres."""
        g = self.face
        # A woman's nose is smaller and turned up a little, a child's a button; a man's bridge stands higher.
        soft = max(self.feminine, self.child)
        n = self.nose * (1 - 0.10 * soft)
        wide = n * (1 + 0.21 * g.nose_width) * (1 - 0.06 * soft)
        long = -0.0275 - 0.0045 * g.nose_length + 0.0035 * soft
        out = 0.100 + 0.007 * n + 0.0025 * g.nose_length - 0.0035 * self.child
        return n, wide, long, out

    def nostril(self, p: Array) -> Array:
        """(N,) 1 in a nostril, 0 from its rim on."""
        _, wide, long, out = self._nose_at
        at = ellipsoid(fold(p), (0.0062 * wide, long - 0.0100, out - 0.0040), (0.0036 * wide, 0.0042, 0.0046))
        return 1 - smooth(at, -0.0006, 0.0012)

    def _nose(self, p: Array, x: Array, d: Array) -> Array:
        """Bridge, tip and wings laid on the field d."""
        g, soft = self.face, max(self.feminine, self.child)
        n, wide, long, out = self._nose_at
        high = 0.0800 + 0.0042 * g.bridge - 0.0035 * soft
        d = join(d, capsule(p, (0, 0.010, high), (0, long + 0.004, out - 0.004), 0.0058, 0.0082 * n), 0.020)
        if g.ridge > 0:
            hump = (0, 0.35 * long, high + 0.38 * (out - high) + 0.0026 * g.ridge)
            d = join(d, ellipsoid(p, hump, (0.0050, 0.0110, 0.0060)), 0.014)
        tip = (0, long + 0.0026 * g.tip, out)
        d = join(d, ellipsoid(p, tip, (0.0118 * wide, 0.0102 * n, 0.0105 * n)), 0.012)
        wing = (0.0125 * wide, long - 0.0035, out - 0.0115)
        d = join(d, ellipsoid(x, wing, (0.0072 * wide, 0.0068 * n, 0.0088)), 0.008)
        nostril = ellipsoid(x, (0.0062 * wide, long - 0.0105, out - 0.0035), (0.0034 * wide, 0.0040, 0.0042))
        return -join(-d, nostril, 0.004)

    def carved(self, p: Array) -> Array:
        """The skull with the pocket of the mouth."""
        return cut(self.skull(p), -mouth.pocket(self, p), 0.003)

    @cached_property
    def _relief(self) -> Array:
        """z of the skin's front over x ≥ 0 on a grid of `RELIEF` metres from `RELIEF_LOW`: where a search begins."""
        x, y = np.meshgrid(np.arange(41) * RELIEF, RELIEF_LOW + np.arange(116) * RELIEF, indexing="ij")
        p = np.stack([x.ravel(), y.ravel(), np.full(x.size, 0.14)], -1).astype(np.float32)
        return self._sunk(p, 32).reshape(x.shape)

    def _sunk(self, p: Array, steps: int) -> Array:
        """z (N,) where points (N, 3) meet the skin on their way along −Z, by sphere tracing."""
        for _ in range(steps):
            p[:, 2] -= np.clip(self.skull(p), -0.01, 0.02) * 0.8
        return p[:, 2]

    def drape(self, x: Array, y: Array) -> Array:
        """z of the skin's front at (x, y)."""
        x, y = np.broadcast_arrays(np.asarray(x, np.float32), np.asarray(y, np.float32))
        i = np.clip((np.abs(x.ravel()) / RELIEF).astype(int), 0, self._relief.shape[0] - 2)
        j = np.clip(((y.ravel() - RELIEF_LOW) / RELIEF).astype(int), 0, self._relief.shape[1] - 2)
        near = np.maximum.reduce([self._relief[i + a, j + b] for a in (0, 1) for b in (0, 1)])
        p = np.stack([x.ravel(), y.ravel(), near], -1).astype(np.float32)
        return self._sunk(p, 9).reshape(x.shape)

    def corner(self, x: Array) -> Array:
        """Height of the line between the lips."""
        t = np.clip(np.abs(x) / self.mouth, 0, 1.2)
        return -0.060 + self.smile * 0.0070 * t**2 - 0.0010 * np.exp(-((x / 0.006) ** 2))

    @property
    def mouth(self) -> float:
        """Half its width, local metres."""
        return 0.0298 * (1 + 0.13 * self.face.mouth) * (1 - 0.10 * self.child)

    def build(self, clay: Clay, hidden: bool) -> None:
        """`hidden`: hair covers the crown; what it covers is left out."""
        p, n, t = surface(self.carved, (-0.125, -0.205, -0.13), (0.125, 0.15, 0.14), CELL)
        if hidden:
            # What hair covers is left out, up to a finger's width from the hairline.
            t = t[hairline(p[t].mean(1), self.recede) < 0.016]
            used, flat = np.unique(t, return_inverse=True)
            p, n, t = p[used], n[used], flat.reshape(-1, 3).astype(np.uint32)
        self._cover(clay, p, n, t, (0, 1, 2), True)
        # Close up, nose, sockets, ears and the folds round the mouth want triangles of half the size.
        small = (np.abs(p[:, 0]) < 0.062) & (np.abs(p[:, 1] + 0.022) < 0.066) & (p[:, 2] > 0.040)
        small |= (np.abs(p[:, 0]) > skull.EAR[0] - 0.004) & (np.abs(p[:, 1]) < 0.055) & (np.abs(p[:, 2]) < 0.045)
        self._cover(clay, *refined(self.carved, p, n, t, small, CELL), (FINE,), False)
        sockets.build(clay, self)
        brows.build(clay, self)
        mouth.build(clay, self)

    def _cover(self, clay: Clay, p: Array, n: Array, t: Array, levels: tuple[int, ...], stands_in: bool) -> None:
        """The skin of the skull."""
        inside = 1 - smooth(mouth.pocket(self, p), 0.0005, 0.0025)[:, None]
        colour = complexion.tint(self, p, n)
        clay.add(
            (self.world(p).astype(np.float32), n, t),
            clay.skeleton.blend(flesh(self, p)),
            "skin",
            colour=colour + (mouth.DARK - colour) * inside,
            slot="skin",
            rough=complexion.rough(self, p),
            vary=0.5 + 0.5 * self.age - 0.5 * complexion.freckles(self, p),
            open=(0.72 + 0.28 * smooth(n[:, 1], -0.9, -0.1)) * (1 - 0.7 * np.maximum(inside[:, 0], self.nostril(p))),
            levels=levels,
            stands_in=stands_in,
        )
