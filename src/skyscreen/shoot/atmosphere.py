"""Clear air as numbers: single scattering by molecules, aerosol and ozone plus the sum of all higher orders.

Sources: E. Bruneton and F. Neyret, Precomputed Atmospheric Scattering (2008), for the coefficients and the ozone tent;
S. Hillaire, A Scalable and Production Ready Sky and Atmosphere Rendering Technique (2020), for the geometric series
that sums the higher orders. Lengths here are kilometres. Everything is small tables in NumPy (about 60 ms a sky): the
same numbers feed the textures, the colour of the sun and the ambient light, so they cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

GROUND, TOP = 6360.0, 6460.0
RAYLEIGH = np.array([5.8e-3, 13.5e-3, 33.1e-3])
"""Scattering at sea level, 1/km, at 680, 550, 440 nm."""
OZONE = np.array([0.65e-3, 1.88e-3, 0.085e-3])
"""Absorption at 25 km, 1/km."""
SUN = 22.0
"""Irradiance of the sun above the air in the film's units: a clear zenith at noon comes to about 0.25."""
MOON = np.array([0.075, 0.100, 0.150])
"""The full moon over SUN = 22: day for night. The real one is 400 000 times dimmer than the sun; its light is the sun's
but night vision sees it blue (Purkinje), which film has always shown so."""
ROWS, COLUMNS = 96, 48


@dataclass(frozen=True)
class Atmosphere:
    """Air with `mie` aerosol scattering at the ground, 1/km (0.002 alpine, 0.02 dust)."""

    mie: float

    def density(self, height: Array) -> tuple[Array, Array, Array]:
        """Relative density of molecules, aerosol and ozone at `height` km."""
        h = np.maximum(height, 0.0)
        return np.exp(-h / 8.0), np.exp(-h / 1.2), np.maximum(0.0, 1 - np.abs(h - 25) / 15)

    def extinction(self, height: Array) -> Array:
        """(…, 3) 1/km."""
        r, m, o = self.density(height)
        return r[..., None] * RAYLEIGH + m[..., None] * (1.11 * self.mie) + o[..., None] * OZONE

    @cached_property
    def _table(self) -> Array:
        """(48, 128, 3) transmittance to the top by height (quadratic to 60 km) and cosine (cubic, fine near 0)."""
        height = 60.0 * np.linspace(0, 1, 48)[:, None] ** 2
        s = np.linspace(-1, 1, 128)[None]
        cosine = np.sign(s) * np.abs(s) ** 2.2 * np.ones_like(height)
        radius = GROUND + height
        along = radius * cosine
        far = -along + np.sqrt(np.maximum(0, along**2 + TOP**2 - radius**2))
        share = (np.arange(40) + 0.5) / 40
        t = far[..., None] * share**2
        dt = far[..., None] * 2 * share / 40
        h = np.sqrt(radius[..., None] ** 2 + t**2 + 2 * t * along[..., None]) - GROUND
        depth = (self.extinction(h) * dt[..., None]).sum(2)
        lowest = np.where(cosine < 0, radius * np.sqrt(np.maximum(0, 1 - cosine**2)), radius) - GROUND
        # 0.5 km of softness at the planet's rim: the width of the penumbra and of refraction
        open_ = 1 / (1 + np.exp(-np.clip((lowest + 0.35) / 0.18, -30, 30)))
        return np.exp(-depth) * open_[..., None]

    def transmittance(self, height: Array | float, cosine: Array | float) -> Array:
        """(…, 3) share of sunlight that reaches `height` km when the sun stands at `cosine` from the zenith."""
        h = np.sqrt(np.clip(np.asarray(height, float) / 60.0, 0, 1)) * 47
        c = np.asarray(cosine, float)
        s = (np.sign(c) * np.abs(c) ** (1 / 2.2) * 0.5 + 0.5) * 127
        h, s = np.broadcast_arrays(h, s)
        i, j = np.minimum(h.astype(int), 46), np.clip(s.astype(int), 0, 126)
        a, b = (h - i)[..., None], (s - j)[..., None]
        t = self._table
        return (t[i, j] * (1 - b) + t[i, j + 1] * b) * (1 - a) + (t[i + 1, j] * (1 - b) + t[i + 1, j + 1] * b) * a

    def many(self, cosine: Array) -> Array:
        """(N, 3) radiance per unit irradiance added by all orders above the first, at the ground, for suns at `cosine`.

        Hillaire's ψ = L₂ / (1 − f): L₂ is second-order light under isotropic phase, f the share that scatters again.
        """
        k = np.arange(48) + 0.5
        up = 1 - 2 * k / 48
        turn = np.pi * (1 + 5**0.5) * k
        flat = np.sqrt(1 - up**2)
        far = np.where(up > 0, -GROUND * up + np.sqrt((GROUND * up) ** 2 + TOP**2 - GROUND**2), 0.1)
        share = (np.arange(20) + 0.5) / 20
        t = far[:, None] * share**2
        dt = far[:, None] * 2 * share / 20
        h = np.sqrt(GROUND**2 + t**2 + 2 * t * GROUND * up[:, None]) - GROUND
        r, m, _ = self.density(h)
        scatter = r[..., None] * RAYLEIGH + m[..., None] * self.mie
        out = np.exp(-np.cumsum(self.extinction(h) * dt[..., None], 1)) * scatter * dt[..., None]
        again = out.sum(1).mean(0)
        result = np.empty((len(cosine), 3))
        for n, c in enumerate(cosine):
            toward = up[:, None] * c + (flat * np.cos(turn))[:, None] * np.sqrt(max(0.0, 1 - c * c))
            local = (GROUND * c + t * toward) / (GROUND + h)
            lit = self.transmittance(h, local)
            ground = 0.12 * np.maximum(c, 0) / np.pi * self.transmittance(0.0, c)
            first = (out * lit).sum(1) / (4 * np.pi) + (up < 0)[:, None] * ground
            result[n] = first.mean(0) / np.maximum(1e-3, 1 - again)
        return result

    def sky(self, sun_height: float) -> tuple[Array, Array]:
        """Radiance per unit irradiance seen from the ground.

        Args:
            sun_height: sine of the sun's elevation.

        Returns:
            (molecules and higher orders, aerosol before its phase function), each (ROWS, COLUMNS, 3). Row v has
            elevation 90°·(v/(ROWS−1))²; column u has azimuth 180°·u/(COLUMNS−1) from the sun.
        """
        elevation = 0.5 * np.pi * np.linspace(0, 1, ROWS)[:, None] ** 2 + 0.0008
        azimuth = np.pi * np.linspace(0, 1, COLUMNS)[None]
        up = np.sin(elevation) * np.ones_like(azimuth)
        toward = up * sun_height + np.cos(elevation) * np.cos(azimuth) * np.sqrt(max(0.0, 1 - sun_height**2))
        start = GROUND + 0.02
        far = -start * up + np.sqrt((start * up) ** 2 + TOP**2 - start**2)
        molecules, aerosol = np.zeros((*up.shape, 3)), np.zeros((*up.shape, 3))
        depth = np.zeros((*up.shape, 3))
        heights = np.linspace(-0.35, 1, 28)
        higher = self.many(heights)
        phase = 3 / (16 * np.pi) * (1 + toward**2)
        steps = 32
        for k in range(steps):
            near, end = (k / steps) ** 2, ((k + 1) / steps) ** 2
            t, dt = far * (near + end) / 2, far * (end - near)
            r = np.sqrt(start**2 + t**2 + 2 * t * start * up)
            h, local = r - GROUND, (start * sun_height + t * toward) / r
            ext = self.extinction(h) * dt[..., None]
            seen = np.exp(-(depth + 0.5 * ext))
            depth += ext
            dr, dm, _ = self.density(h)
            lit = self.transmittance(h, local)
            more = np.stack([np.interp(local, heights, higher[:, c]) for c in range(3)], -1)
            rayleigh, mie = (dr * dt)[..., None] * RAYLEIGH, (dm * dt)[..., None] * self.mie
            molecules += seen * (rayleigh * lit * phase[..., None] + (rayleigh + mie) * more)
            aerosol += seen * mie * lit
        return molecules, aerosol


def aerosol_of(haze: float) -> float:
    """Aerosol scattering in 1/km of the world's haze 0–1."""
    return 0.0015 + 0.019 * haze**1.6
