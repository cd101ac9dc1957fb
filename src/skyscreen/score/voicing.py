"""The narrator's tone: the balance of a real voice, even, without hiss or spikes, at one level for all lines."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, band, fade, high_pass, rms, shelf

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVEL = 10 ** (-21 / 20)
"""RMS of the spoken parts of every line."""
CREST = 11.0
"""dB from that level to the highest peak. Formant engines pulse with 19 dB: the master's limiter then turns the whole
film down at every pulse."""
SPEECH = {100: 54.4, 125: 57.7, 160: 56.8, 200: 60.2, 250: 60.3, 315: 59.0, 400: 62.1, 500: 62.1, 630: 60.5, 800: 56.8,
          1000: 53.7, 1250: 53.0, 1600: 52.0, 2000: 48.7, 2500: 48.1, 3150: 46.8, 4000: 45.6, 5000: 44.5, 6300: 44.3,
          8000: 43.7, 10000: 43.4}
"""Third-octave Hz: dB of the long-term average of speech over twelve languages (Byrne et al. 1994)."""
PRESENCE = 2.0
"""dB over that average from 1.6 to 5 kHz: a narrator is recorded near the mouth, and music lies under him."""
REACH = 10.0
"""dB: no band is turned further, or an engine's noise floor comes up with it."""


def polish(lines: list[NDArray[np.float32]], rate: int) -> list[NDArray[np.float32]]:
    """Lines of one narrator, each (N,) at `rate` → (M,) at 48 kHz. No filter delays by more than a few milliseconds.

    One equaliser serves all lines, so the voice does not change its colour from shot to shot: it turns what this engine
    lacks or has too much of, measured over all lines, towards the average of real speech.
    """
    from scipy.signal import oaconvolve, resample_poly

    factor = gcd(RATE, rate)
    raised = [high_pass(resample_poly(x.astype(np.float64), RATE // factor, rate // factor), 70.0) for x in lines]
    answer = equaliser(balance(raised), 0.45 * rate)
    return [_finish(oaconvolve(x, answer)[:x.size]) for x in raised]


def balance(lines: list[Sound]) -> dict[int, float]:
    """Third-octave levels of all lines together, in dB, with the same total as `SPEECH`."""
    from scipy.signal import welch

    hertz, power = np.fft.rfftfreq(8192, 1 / RATE), np.zeros(4097)
    for x in lines:
        power += welch(x, RATE, nperseg=min(8192, x.size), nfft=8192)[1] * x.size
    found = {c: float(np.sum(power[(hertz >= c / 2 ** (1 / 6)) & (hertz < c * 2 ** (1 / 6))])) for c in SPEECH}
    total = sum(10 ** (value / 10) for value in SPEECH.values()) / max(sum(found.values()), 1e-30)
    return {c: 10 * float(np.log10(max(value * total, 1e-9))) for c, value in found.items()}


def equaliser(found: dict[int, float], top: float) -> Sound:
    """(2048,) minimum-phase answer that turns `found` towards speech, gently: 80 % of the way, an octave smooth.

    Args:
        top: Hz; over it the engine has nothing, and nothing is raised.
    """
    centres = np.array(list(SPEECH))
    want = np.array([SPEECH[c] + (PRESENCE if 1600 <= c <= 5000 else 0.0) - found[c] for c in SPEECH])
    want = np.where(centres > top, np.minimum(want, 0.0), want)
    octaves = np.log2(centres)
    near = np.exp(-(((octaves[:, None] - octaves) / 0.45) ** 2))
    gain = np.clip(0.8 * (near @ want) / near.sum(axis=1), -REACH, REACH)
    hertz = np.fft.rfftfreq(8192, 1 / RATE)
    curve = np.interp(np.log2(np.maximum(hertz, 20.0)), octaves, gain)
    # Minimum phase from the real cepstrum: fold the acausal half over (Oppenheim and Schafer).
    cepstrum = np.fft.irfft(curve * np.log(10) / 20)
    cepstrum[1:4096] *= 2
    cepstrum[4097:] = 0
    answer = np.fft.irfft(np.exp(np.fft.rfft(cepstrum)))[:2048]
    return fade(answer, 0.0, 0.01)


def _finish(x: Sound) -> NDArray[np.float32]:
    from scipy.signal import sosfilt

    edge = band(x, 2800.0, 6500.0)
    drive = edge / max(rms(edge), 1e-9)
    # The engines end at 8 or 11 kHz: new overtones from soft clipping of the band below, as an exciter makes them.
    air = high_pass(np.tanh(drive * 0.9 + 0.25) - np.tanh(0.25), 6800.0)
    x = shelf(_calm_hiss(x + 0.035 * air * rms(x)), 9500.0, -1.0)
    # A phase rotator, as radio uses: all-pass at 200 Hz spreads each glottal pulse; 4–6 dB less peak, the same sound.
    x = np.asarray(sosfilt(_rotator(200.0, 4), x))
    level = _spoken(x)
    x = x * np.minimum(1.0, (np.maximum(_power(x, 0.02), 1e-6) / level) ** -0.55)
    x = x * (LEVEL / _spoken(x))
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    # Peaks over the crest are turned down within 4 ms, never clipped.
    need = np.minimum(1.0, LEVEL * 10 ** (CREST / 20) / np.maximum(np.abs(x), 1e-9))
    x = x * uniform_filter1d(minimum_filter1d(need, 193), 193)
    return fade(x, 0.004, 0.012).astype(np.float32)


def _calm_hiss(x: Sound) -> Sound:
    """De-esser: 5–10 kHz may reach 12 dB under the vowels; two thirds of what is over are taken away."""
    hiss = band(x, 5000.0, 10000.0)
    over = np.maximum(_power(hiss, 0.006) / (0.25 * _spoken(x)), 1.0)
    return x + hiss * (over ** -0.67 - 1.0)


def _power(x: Sound, seconds: float) -> Sound:
    from scipy.ndimage import uniform_filter1d

    return np.sqrt(np.maximum(uniform_filter1d(x**2, max(round(seconds * RATE), 1), mode="constant"), 0.0))


def _spoken(x: Sound) -> float:
    """RMS of the parts that are louder than a fifth of the loudest 20 ms."""
    power = _power(x, 0.02)
    return max(float(np.sqrt(np.mean(x[power > 0.2 * power.max()] ** 2))), 1e-9) if x.size else 1e-9


def _rotator(hertz: float, stages: int) -> Sound:
    """(stages, 6) second-order sections of first-order all-passes."""
    c = (np.tan(np.pi * hertz / RATE) - 1) / (np.tan(np.pi * hertz / RATE) + 1)
    return np.tile(np.array([[c, 1.0, 0.0, 1.0, c, 0.0]]), (stages, 1))
