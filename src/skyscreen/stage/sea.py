"""The long sea: the ocean's strongest waves as a closed form, so that hulls and camera know it before it is drawn."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.geometry import Array
from skyscreen.stage.ocean import CHOP, N, Ocean

COMPONENTS = 360
"""Waves kept: over 97 % of the height's variance in a storm (the spectrum is narrow)."""


class LongSea:
    """The same surface as `Ocean.height`, without its shortest waves."""

    def __init__(self, ocean: Ocean, count: int = COMPONENTS) -> None:
        kx, kz, omega, a, b, edge = [], [], [], [], [], []
        for c in ocean.active:
            if c >= 2 and not ocean.water.calm:
                continue
            cascade = ocean.cascades[c]
            kx.append(cascade.kx.ravel())
            kz.append(cascade.kz.ravel())
            omega.append(cascade.omega.ravel())
            a.append(cascade.forward.ravel())
            b.append(cascade.backward.ravel())
            edge.append(np.full(N * N, 0.5 * cascade.edge / N))
        self.level = float(ocean.water.level)
        self.significant = float(ocean.height_significant)
        self.peak = float(ocean.peak)
        if not kx:
            self.kx = np.zeros(0)
            return
        power = np.abs(np.concatenate(a)) ** 2 + np.abs(np.concatenate(b)) ** 2
        # A stable order of equal powers keeps the choice the same on every machine.
        best = np.sort(np.argsort(-power, kind="stable")[:count])
        self.kx = np.concatenate(kx)[best].astype(float)
        self.kz = np.concatenate(kz)[best].astype(float)
        self.omega = np.concatenate(omega)[best].astype(float)
        self.k = np.maximum(np.hypot(self.kx, self.kz), 1e-9)
        # Texel i is drawn at (i + ½)·edge / N: the phase of that half step goes into the amplitude.
        shift = np.exp(-1j * (self.kx + self.kz) * np.concatenate(edge)[best])
        self.a = np.concatenate(a)[best].astype(complex) * shift
        self.b = np.concatenate(b)[best].astype(complex) * shift

    def at(self, x: Array, z: Array, t: float) -> Array:
        """World height of the surface over points (P,) at one time: three fixed-point steps undo the sideways
        displacement (Tessendorf's choppy waves)."""
        x, z = np.asarray(x, float).ravel(), np.asarray(z, float).ravel()
        if not len(self.kx):
            return np.full(x.shape, self.level)
        turn = np.exp(1j * self.omega * t)
        high = self.a * turn + self.b * np.conj(turn)
        lean = 1j * high * CHOP / self.k
        qx, qz = x, z
        for _ in range(3):
            wave = np.exp(1j * (np.outer(qx, self.kx) + np.outer(qz, self.kz)))
            moved = wave @ np.stack([lean * self.kx, lean * self.kz], -1)
            qx, qz = x - moved[:, 0].real, z - moved[:, 1].real
        wave = np.exp(1j * (np.outer(qx, self.kx) + np.outer(qz, self.kz)))
        return self.level + (wave @ high).real

    def heights(self, x: Array, z: Array, times: Array) -> Array:
        """Heights at places that change with time; three arrays of one shape (F,)."""
        return np.array([self.at(np.array([a]), np.array([b]), t)[0] for a, b, t in zip(x, z, times, strict=True)])
