"""Beats of a recording, after D. Ellis, "Beat Tracking by Dynamic Programming", J. New Music Research 36(1), 2007.

Onset strength is the half-wave rectified flux of a log-mel spectrogram; the tempo is the lag that its autocorrelation,
weighted round 120 beats a minute, likes best; the beats are the path that gathers most onset strength at nearly even
steps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import signal

Floats = NDArray[np.float64]
HOP = 480
"""Samples at 48 kHz from one onset value to the next: 10 ms."""
WINDOW = 2048
BANDS, LOWEST, HIGHEST = 40, 30.0, 8000.0
MIDDLE, SPREAD = 120.0, 0.9
"""Beats a minute that people prefer, and the standard deviation round it in octaves (Ellis 2007)."""
SLOWEST, FASTEST = 45.0, 210.0
TIGHT = 100.0
"""Weight of an even step against onset strength, which has a standard deviation of 1."""
CLEAR = 0.12
"""Autocorrelation at the tempo's lag under which no beat is believed."""
FELT = 1.25
"""Median onset strength on the beats under which none is: noise reaches 1.1, the calmest of our own pieces 1.5."""
BAR = 4


@dataclass(frozen=True)
class Beats:
    times: tuple[float, ...]
    """Seconds; empty where no steady beat was found."""
    first: int
    """Which of them begins a bar of four."""
    bpm: float

    @property
    def bars(self) -> tuple[float, ...]:
        return self.times[self.first :: BAR]


def track(sound: NDArray[np.floating], rate: int) -> Beats:
    """Beats of (samples,) mono sound at 48 kHz."""
    onset, low = _onsets(np.asarray(sound, np.float64), rate)
    step = HOP / rate
    if len(onset) < 4 / step or not onset.any():
        return Beats((), 0, 0.0)
    lag, clear = _tempo(onset, step)
    if clear < CLEAR:
        return Beats((), 0, 0.0)
    path = _path(onset, lag)
    felt = np.array([onset[max(k - 2, 0) : k + 3].max() for k in path])
    if np.median(felt) < FELT:
        return Beats((), 0, 0.0)
    loud = np.flatnonzero(felt > 0.5 * np.sqrt(np.mean(felt**2)))
    path = path[loud[0] : loud[-1] + 1]  # before the first stroke and after the last the path only guesses
    if len(path) < 2 * BAR:
        return Beats((), 0, 0.0)
    times = tuple(round(float(k * step), 4) for k in path)
    strength = np.array([low[max(k - 3, 0) : k + 4].max() for k in path])
    sums = [strength[k::BAR].mean() if len(strength[k::BAR]) else 0.0 for k in range(BAR)]
    return Beats(times, int(np.argmax(sums)), round(60 * (len(path) - 1) / ((path[-1] - path[0]) * step), 1))


def _onsets(sound: Floats, rate: int) -> tuple[Floats, Floats]:
    """Onset strength of all bands and of the bass, one value a hop, centred on the onset; standard deviation 1."""
    _, _, spectrum = signal.stft(sound, rate, nperseg=WINDOW, noverlap=WINDOW - HOP, boundary="even", padded=False)
    mel = np.log10(1 + 1e3 * (_mel(rate) @ np.abs(spectrum)))
    rise = np.maximum(np.diff(mel, axis=1, prepend=mel[:, :1]), 0)
    both = []
    for bands in (rise, rise[:8]):
        flux = bands.mean(0)
        slow = signal.sosfiltfilt(signal.butter(2, 0.4, "high", fs=rate / HOP, output="sos"), flux)
        soft = np.convolve(slow, np.hanning(7) / 3, "same")
        both.append(soft / max(float(soft.std()), 1e-9))
    return both[0], both[1]


def _mel(rate: int) -> Floats:
    """(BANDS, WINDOW / 2 + 1) triangles even on the mel scale (O'Shaughnessy 1987)."""
    def mel(f: Floats) -> Floats:
        return 2595 * np.log10(1 + f / 700)

    edges = 700 * (10 ** (np.linspace(*mel(np.array([LOWEST, HIGHEST])), BANDS + 2) / 2595) - 1)
    at = np.arange(WINDOW // 2 + 1) * rate / WINDOW
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    return np.maximum(np.minimum((at - low) / (middle - low), (high - at) / (high - middle)), 0)


def _tempo(onset: Floats, step: float) -> tuple[float, float]:
    """(lag in hops, autocorrelation there) of the preferred beat."""
    centred = onset - onset.mean()
    size = 1 << int(2 * len(centred) - 1).bit_length()
    spectrum = np.fft.rfft(centred, size)
    auto = np.fft.irfft(spectrum * np.conj(spectrum), size)[: len(centred)]
    auto = auto / max(float(auto[0]), 1e-9)
    lags = np.arange(round(60 / FASTEST / step), min(round(60 / SLOWEST / step), len(auto) // 3) + 1)
    weight = np.exp(-0.5 * (np.log2(60 / (lags * step) / MIDDLE) / SPREAD) ** 2)
    # A beat also repeats at twice its lag (Ellis' duple variant): half of a bar counts for it.
    score = weight * (auto[lags] + 0.5 * auto[np.minimum(2 * lags, len(auto) - 1)])
    best = int(np.argmax(score))
    return float(lags[best]), float(auto[lags[best]])


def _path(onset: Floats, lag: float) -> list[int]:
    """Hops of the beats."""
    back = np.arange(round(lag / 2), round(2 * lag) + 1)
    price = -TIGHT * np.log(back / lag) ** 2
    total = onset.copy()
    before = np.full(len(onset), -1)
    started = False
    for k in range(len(onset)):
        at = k - back
        there = at >= 0
        if there.any():
            sums = price[there] + total[at[there]]
            best = int(np.argmax(sums))
            total[k] += sums[best]
            before[k] = at[there][best]
        if not started and onset[k] < 0.01 * onset.max():
            before[k] = -1  # silence before the music is no beat
        else:
            started = True
    last = len(onset) - round(lag) + int(np.argmax(total[-round(lag) :]))
    path = [last]
    while before[path[-1]] >= 0:
        path.append(int(before[path[-1]]))
    return path[::-1]
