"""Seas that burst on rocks: sheets of drops and clouds of mist thrown up where a swell meets what does not give way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles
from skyscreen.stage.births import FAINTEST, GRAVITY, Array, ballistic, make, slots
from skyscreen.stage.ocean import Ocean

THROW = 2.4
"""Speed of the sheet that leaves the rock over √(g·Hs): jets at steep walls reach 1.2–2 (Peregrine 2003, Annual Review
of Fluid Mechanics 35, 23–43, on flip-through)."""
RATE = 1.25
"""Radians a second at least: of the many crests that run in, one bursts every five seconds."""
DROPS = 2600
"""Of a rock of 5 m in a full burst."""


def breakers(rocks: Sequence[Sequence[float]], t: float, seed: int, share: float, wind: Array,
             ocean: Ocean) -> list[Particles]:
    """What stands over each rock (x, z, radius in metres) at time `t`.

    A wave of the peak period runs with the wind; where its crest meets the weather side it goes up and back, the
    higher the higher the sea. Between two crests the last drops fall.
    """
    out: list[Particles] = []
    speed = float(np.hypot(wind[0], wind[2]))
    along = np.array([wind[0], 0.0, wind[2]]) / speed if speed > 0.1 else np.array([0.0, 0.0, 1.0])
    beside = np.array([-along[2], 0.0, along[0]])
    power = THROW * float(np.sqrt(GRAVITY * max(ocean.height_significant, 0.05)))
    for k, (x, z, radius) in enumerate(rocks):
        count = int(DROPS * share * min(radius / 5.0, 2.0))
        tag = f"rock {k}"
        life = np.random.default_rng(stream(seed, tag, "life")).uniform(1.2, 2.8, count)
        age, u = slots(seed, tag, count, life, t, 9)
        # The crest reaches the rock at its own time, and its ends a little later than its middle.
        side = 2 * u[:, 0] - 1
        lag = 0.5 * np.abs(side) + 2 * np.pi * ((stream(seed, tag) % 97) / 97)
        rate = max(ocean.peak, RATE)
        swell = np.sin(rate * (t - age) - lag) + 0.35 * np.sin(0.47 * rate * (t - age) - 1.7 * lag)
        burst = np.clip(swell / 1.1, 0, 1) ** 1.5
        mist = u[:, 4] > 0.7
        old = age / life
        alpha = np.where(mist, 0.42, 1.0) * (1 - old) ** 1.1 * np.minimum(old * 9, 1) * burst
        seen = alpha > FAINTEST  # a quarter of all: the others left between two crests
        age, u, side, burst, alpha = (row[seen] for row in (age, u, side, burst, alpha))
        mist = mist[seen]
        lee = np.where(u[:, 7] > 0.62, -1.0, 1.0)  # a sea that has run round the rock meets itself behind it
        root = np.array([x, 0.0, z]) - along * (lee * radius * np.sqrt(np.maximum(1 - 0.9 * side**2, 0.05)))[:, None]
        root = root + beside * (radius * 0.95 * side)[:, None]
        root[:, 1] = ocean.height(root[:, 0], root[:, 2]) + 0.2
        up = power * np.where(lee < 0, 0.65, 1.0) * (0.35 + 0.95 * u[:, 1] ** 1.4) * np.sqrt(np.maximum(burst, 1e-3))
        back = power * (0.25 * (u[:, 2] - 0.55))
        out_speed = power * 0.3 * (side + 0.8 * (u[:, 3] - 0.5))
        velocity = along * back[:, None] + beside * out_speed[:, None]
        velocity[:, 1] = up
        place, moving = ballistic(root, velocity, age, wind * 0.6, np.where(mist, 1.3, 0.5))
        alpha = alpha * (place[:, 1] > ocean.water.level - 0.5)
        size = np.where(mist, 0.5 + 0.6 * u[:, 5] + 1.0 * age, 0.04 + 0.12 * u[:, 6] ** 2)
        out.append(make("spray", place, size, moving, alpha))
    return out
