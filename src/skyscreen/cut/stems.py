"""stems/*.wav: 48 kHz stereo float32, exactly the film's length."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from skyscreen.cut.files import whole
from skyscreen.nouns.sound import RATE, Soundtrack


def write(sound: Soundtrack, folder: Path) -> list[Path]:
    """One file a stem."""
    from scipy.io import wavfile

    made = []
    for name, samples in sound.stems.items():
        with whole(folder / f"{name}.wav") as work:
            wavfile.write(str(work), RATE, np.ascontiguousarray(samples, np.float32))
        made.append(folder / f"{name}.wav")
    return made
