"""The sea: Tessendorf's FFT ocean in three band-split cascades with foam history and buoyancy.

Sources: J. Tessendorf, Simulating Ocean Water (SIGGRAPH course notes, 2001): surface and choppy displacement;
K. Hasselmann et al., JONSWAP (1973): spectrum by wind and fetch; H. Mitsuyasu et al. (1975): directional spread;
E. Monahan and I. O'Muircheartaigh (1980): share of the sea that is white, W = 3.84·10⁻⁶ U^3.41.

Each cascade is a 256 × 256 periodic patch that carries only the waves that no other cascade carries, so patches may be
added. The state (foam) advances by `step(t)`; everything else is a closed form of t, and the warm-up is always the
same 20 steps before the first frame, so a shot rendered alone equals the shot in line (law 7).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import WaterState
from skyscreen.nouns.world import Water

Floats = NDArray[np.float32]

N = 256
"""Samples along the edge of a patch."""
WORKERS = 1
"""Threads of one transform, pinned. Lines of a transform are independent, so the bits would not change with more."""
GRAVITY = 9.81
SURFACE_TENSION = 7.4e-5
"""σ/ρ of clean water, m³/s²: ω² = g·k + σ/ρ·k³."""
DRAMA = (1.15, 2.0)
"""Height over JONSWAP's in a breeze (7 m/s and less) and in a gale (14 m/s and more). A camera flattens the sea; films
raise it."""
CHOP = 1.25
"""Share of the horizontal displacement; 1 is Gerstner's, more gives sharp crests and more overlap, hence foam."""
SHELTER = 0.5
"""Share of a wind over 6 m/s that reaches a pond or a harbour: trees and quays hold the rest."""
PERCENT = (11.0, 5.0, 1.5)
"""Share of each cascade below the folding threshold in a gale (16 m/s): white caps directable in any sea."""
FADE = (2.6, 1.2, 0.5)
"""Seconds in which foam falls to 1/e."""
GAIN = (2.6, 1.6, 1.0)
NO_WAKES = np.zeros((0, 8), np.float32)


@dataclass(frozen=True, eq=False)
class Cascade:
    """Spectrum of one patch; all arrays (N, N) with rows along z and columns along x."""

    edge: float
    kx: Floats
    kz: Floats
    inverse_k: Floats
    omega: Floats
    forward: NDArray[np.complex64]
    """Amplitude of waves along k."""
    backward: NDArray[np.complex64]
    """Conjugate amplitude of waves along −k: the sum is real."""
    variance: float
    """Slope variance of the patch."""


class Ocean:
    """One sea during one shot.

    Args:
        water: level, patch edges, calm, depth.
        wind: mean wind over the water in x and z, m/s.
        seed: of this sea (the scene's, so that all its shots see one sea).
    """

    def __init__(self, water: Water, wind: tuple[float, float], seed: int) -> None:
        speed = math.hypot(*wind)
        self.water = water
        most = 3.5 + SHELTER * max(speed - 6.0, 0.0) if water.calm else 24.0
        self.speed = min(max(speed, 1.2 if water.calm else 2.5), most)
        self.direction = math.atan2(wind[1], wind[0]) if speed > 1e-6 else 0.0
        developed = 2.2e4 * self.speed**2 / GRAVITY
        self.fetch = 260.0 if water.calm else min(1.0e5, developed)
        self.peak = 22.0 * (GRAVITY**2 / (self.speed * self.fetch)) ** (1 / 3)
        """Peak frequency, rad/s."""
        self.height_significant = 0.0016 * math.sqrt(GRAVITY * self.fetch / self.speed**2) * self.speed**2 / GRAVITY
        self.height_significant *= 1.0 if water.calm else float(np.interp(self.speed, (7.0, 14.0), DRAMA))
        if water.shallow > 0:  # a wave breaks at 0.78 of the depth; the highest is about 1.8 significant heights
            self.height_significant = min(self.height_significant, 0.43 * water.shallow)
        self.cascades = _spectra(self, seed)
        self.active = [c for c, cascade in enumerate(self.cascades) if cascade.variance > 1e-9]
        self._white = 0.0 if water.calm else min(1.3, 3.84e-6 * self.speed**3.41 / 0.049)
        """1 in a gale of 16 m/s, where 4.9 % of the sea is white."""
        self.foam = np.zeros((len(self.cascades), N, N), np.float32)
        self._threshold = [self._fold_threshold(c) for c in range(len(self.cascades))]
        self._time: float | None = None
        self.state: WaterState | None = None

    # ---------------------------------------------------------------- time

    def warm(self, first: float) -> None:
        """Bring the foam to rest before the first frame at world time `first`: 20 steps of 0.25 s (foam lives 2.6 s).
        Call it once, with the time of the take's first frame."""
        if self._white <= 0:
            return
        for k in range(20):
            time = first - 0.25 * (20 - k)
            for c in self.active:
                _, _, _, _, _, jacobian = self._fields(c, time)
                self._whiten(c, jacobian, 0.25 if k else 0.0)
        self._time = first - 0.25

    def step(self, time: float, wakes: Floats = NO_WAKES) -> WaterState:
        """The surface at world time `time`, seconds; called once a frame in order.

        Args:
            wakes: (W, 8) hulls under way, see WaterState.
        """
        passed = 0.0 if self._time is None else time - self._time
        self._time = time
        displacement = np.zeros((len(self.cascades), N, N, 4), np.float32)
        slope = np.zeros_like(displacement)
        slope[..., 2] = 1.0
        for c in self.active:
            high, dx, dz, slope_x, slope_z, (jxx, jzz, jacobian) = self._fields_full(c, time)
            foam = self._whiten(c, jacobian, passed)
            out, normal = displacement[c], slope[c]
            out[..., 0], out[..., 1], out[..., 2], out[..., 3] = dx, high, dz, foam
            # dh/dX of the displaced surface: the chain rule divides by the stretch; 0.35 keeps folded crests finite
            normal[..., 0] = slope_x / np.maximum(1 + jxx, 0.35)
            normal[..., 1] = slope_z / np.maximum(1 + jzz, 0.35)
            normal[..., 2], normal[..., 3] = jacobian, foam
        self.state = WaterState(displacement=displacement, slope=slope,
                                variance=tuple(c.variance for c in self.cascades), wakes=wakes)
        return self.state

    # ---------------------------------------------------------------- buoyancy

    def height(self, x: NDArray[np.floating] | float, z: NDArray[np.floating] | float) -> NDArray[np.float64]:
        """World height of the surface over world (x, z), metres; any shape. The surface is displaced sideways, so the
        undisplaced point q with q + d(q) = (x, z) is found by six fixed-point steps (the map contracts wherever the
        Jacobian is positive; after six steps 95 % of points are within 3 cm in a gale)."""
        _, moved = self._source(x, z)
        return moved[..., 1] + self.water.level

    def slope(self, x: NDArray[np.floating] | float, z: NDArray[np.floating] | float) -> NDArray[np.float64]:
        """(…, 2) dh/dx and dh/dz of the surface over world (x, z)."""
        (qx, qz), _ = self._source(x, z)
        total = np.zeros((*qx.shape, 2))
        for c in self._long():
            total += self._look(self._state().slope[c], c, qx, qz)[..., :2]
        return total

    def _source(self, x, z):
        x, z = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(z, np.float64))
        qx, qz = x, z
        moved = np.zeros((*x.shape, 4))
        for _ in range(6):
            moved = np.zeros((*x.shape, 4))
            for c in self._long():
                moved += self._look(self._state().displacement[c], c, qx, qz)
            here, (qx, qz) = (qx, qz), (x - moved[..., 0], z - moved[..., 2])
        return here, moved  # pyright: ignore[reportPossiblyUnboundVariable]

    def _long(self) -> list[int]:
        """Cascades that move a body: all but the last at sea, all on a pond."""
        return [c for c in self.active if self.water.calm or c < 2]

    def _state(self) -> WaterState:
        return self.state if self.state is not None else self.step(0.0)

    def _look(self, field: Floats, c: int, x: NDArray[np.float64], z: NDArray[np.float64]) -> NDArray[np.float64]:
        """Bilinear sample of a periodic (N, N, 4) field."""
        u, v = x / self.cascades[c].edge * N - 0.5, z / self.cascades[c].edge * N - 0.5
        i, j = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
        a, b = (u - i)[..., None], (v - j)[..., None]
        near = field[j % N, i % N] * (1 - a) + field[j % N, (i + 1) % N] * a
        far = field[(j + 1) % N, i % N] * (1 - a) + field[(j + 1) % N, (i + 1) % N] * a
        return near * (1 - b) + far * b

    # ---------------------------------------------------------------- one patch

    def _spectrum_at(self, c: int, time: float):
        cascade = self.cascades[c]
        phase = cascade.omega * np.float32(time)
        turn = np.empty(phase.shape, np.complex64)
        np.cos(phase, out=turn.real)
        np.sin(phase, out=turn.imag)
        high = cascade.forward * turn
        high += cascade.backward * np.conj(turn)
        return cascade, high

    def _fields(self, c: int, time: float):
        _, dx, dz, _, _, (_, _, jacobian) = self._fields_full(c, time, slopes=False)
        return None, dx, dz, None, None, jacobian

    def _fields_full(self, c: int, time: float, slopes: bool = True):
        """Height, displacement, slopes and stretch, each (N, N). Two real fields ride in one complex transform."""
        from scipy import fft

        cascade, high = self._spectrum_at(c, time)
        size = np.float32(N * N)
        lean = high * (cascade.inverse_k * np.complex64(1j))
        # dx + i·dz, both real. With a cos(kx) the particle circles: dx = −a sin(kx) squeezes the crest
        pair = fft.ifft2(lean * (cascade.kx + np.complex64(1j) * cascade.kz), overwrite_x=True, workers=WORKERS)
        dx = pair.real * (size * np.float32(CHOP))
        dz = pair.imag * (size * np.float32(CHOP))
        per_metre = np.float32(N / (2 * cascade.edge))
        jxx, jzz, jxz = _along(dx, 1) * per_metre, _along(dz, 0) * per_metre, _along(dz, 1) * per_metre
        jacobian = ((1 + jxx) * (1 + jzz) - jxz * jxz).astype(np.float32, copy=False)
        if not slopes:
            return None, dx, dz, None, None, (jxx, jzz, jacobian)
        height = fft.ifft2(high, workers=WORKERS).real * size
        # (i·kx + i·(i·kz))·h = slope x + i·slope z
        pair = fft.ifft2(high * (np.complex64(1j) * cascade.kx - cascade.kz), overwrite_x=True, workers=WORKERS)
        return height, dx, dz, pair.real * size, pair.imag * size, (jxx, jzz, jacobian)

    def _whiten(self, c: int, jacobian: Floats, passed: float) -> Floats:
        """Foam of one cascade after `passed` seconds: born where the surface folds, then fading."""
        if self._white <= 0:
            return self.foam[c]
        threshold = self._threshold[c]
        born = np.clip((threshold - jacobian) * np.float32(GAIN[min(c, 2)] / max(1e-3, 1 - threshold)), 0, 1.3)
        np.multiply(self.foam[c], np.float32(math.exp(-passed / FADE[min(c, 2)])), out=self.foam[c])
        np.maximum(self.foam[c], born, out=self.foam[c])
        return self.foam[c]

    def _fold_threshold(self, c: int) -> float:
        """Jacobian below which this cascade is white: the percentile of its own statistics at t = 0."""
        if self._white <= 0 or c not in self.active:
            return 0.0
        jacobian = self._fields(c, 0.0)[-1]
        return float(np.percentile(jacobian, PERCENT[min(c, 2)] * self._white))


def _along(field: Floats, axis: int) -> Floats:
    """Central difference of a periodic field, per two samples."""
    return np.roll(field, -1, axis) - np.roll(field, 1, axis)


def _spectra(sea: Ocean, seed: int) -> tuple[Cascade, ...]:
    """Random amplitudes of every cascade, scaled together to the significant height."""
    from scipy.special import gammaln

    random = np.random.default_rng(seed)
    edges, peak = sea.water.patches, sea.peak
    depth = max(4.0, 3.0 * sea.water.shallow) if sea.water.shallow > 0 else 1e4
    parts, total = [], 0.0
    for c, edge in enumerate(edges):
        line = 2 * np.pi * np.fft.fftfreq(N, edge / N)
        kx, kz = np.meshgrid(line, line)
        k = np.hypot(kx, kz)
        k[0, 0] = 1e-6
        omega = np.sqrt((GRAVITY * k + SURFACE_TENSION * k**3) * np.tanh(np.minimum(k * depth, 20.0)))
        safe = np.maximum(omega, 0.05)
        width = np.where(omega < peak, 0.07, 0.09)
        rise = np.exp(-((omega - peak) ** 2) / (2 * width**2 * peak**2))
        power = GRAVITY**2 / safe**5 * np.exp(-1.25 * (peak / safe) ** 4) * 3.3**rise
        power *= GRAVITY / (2 * safe) / k  # S(ω) → S(k): dω/dk = g/2ω, spread over 2πk by the direction's density
        spread = np.where(omega < peak, 6.0, 6.0 * (safe / peak) ** -1.2) + 0.6
        turned = np.arctan2(kz, kx) - sea.direction
        density = np.exp(gammaln(spread + 1) - gammaln(spread + 0.5)) / (2 * np.sqrt(np.pi))
        density = density * np.abs(np.cos(turned / 2)) ** (2 * spread)
        low = 0.0 if c == 0 else 2 * np.pi / edge * 6
        high = 1e9 if c == len(edges) - 1 else 2 * np.pi / edges[c + 1] * 6
        power = np.where((k >= low) & (k < high) & (k > 1e-3), power * density, 0.0)
        power *= np.exp(-((k * 0.012) ** 2))
        noise = random.normal(size=k.shape) + 1j * random.normal(size=k.shape)
        amplitude = np.sqrt(power / 2) * (2 * np.pi / edge) * noise / np.sqrt(2)
        total += 2 * float((np.abs(amplitude) ** 2).sum())
        parts.append((edge, kx, kz, k, omega, amplitude))
    scale = sea.height_significant / 4 / math.sqrt(max(total, 1e-20))
    out = []
    for edge, kx, kz, k, omega, amplitude in parts:
        forward = (amplitude * scale).astype(np.complex64)
        backward = np.conj(np.roll(np.flip(forward), 1, (0, 1)))
        out.append(Cascade(
            edge=edge, kx=kx.astype(np.float32), kz=kz.astype(np.float32), inverse_k=(1 / k).astype(np.float32),
            omega=omega.astype(np.float32), forward=forward, backward=backward,
            variance=float(2 * (np.abs(forward) ** 2 * k**2).sum()),
        ))
    return tuple(out)
