"""The narrator's tone: an equaliser, a little saturation for air, and one level for all lines."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import band, fade, high_pass, peak_filter, shelf

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEVEL = 10 ** (-21 / 20)
"""RMS of the spoken parts of every line."""


def polish(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """(N,) at `rate` → (M,) at 48 kHz: warm, clear, even. No filter delays by more than a millisecond.

    The engines end at 8 or 11 kHz and buzz at 2–4 kHz: warmth at 160 Hz, less nose at 900 Hz, less edge at 3.1 kHz, and
    new overtones over 6 kHz from soft clipping of the band under it, as an exciter makes them.
    """
    import numpy as np
    from scipy.signal import resample_poly

    factor = gcd(RATE, rate)
    x = resample_poly(samples.astype(np.float64), RATE // factor, rate // factor)
    x = high_pass(x, 75.0)
    x = peak_filter(x, 165.0, 2.5, 0.8)
    x = peak_filter(x, 900.0, -2.0, 1.1)
    x = peak_filter(x, 3100.0, -2.5, 1.4)
    edge = band(x, 2800.0, 6500.0)
    drive = edge / max(float(np.sqrt(np.mean(edge**2))), 1e-9)
    air = high_pass(np.tanh(drive * 0.9 + 0.25) - np.tanh(0.25), 6200.0)
    x = x + 0.05 * air * float(np.sqrt(np.mean(x**2)))
    x = shelf(x, 9000.0, -1.5)
    window = RATE // 50
    power = np.sqrt(np.convolve(x**2, np.full(window, 1 / window), mode="same"))
    # Gentle compression: 2:1 over the line's own level, smoothed over 20 ms, evens syllables as a narrator's engineer.
    level = float(np.sqrt(np.mean(x[power > 0.2 * power.max()] ** 2)))
    x = x * np.minimum(1.0, (np.maximum(power, 1e-6) / level) ** -0.5 * 1.0)
    level = float(np.sqrt(np.mean(x[power > 0.2 * power.max()] ** 2)))
    return fade(x * (LEVEL / level), 0.004, 0.012).astype(np.float32)
