"""How long a painter takes, by card: measured with `python -m skyscreen.paint.bench` (random weights of full size cost
what the real ones cost) or published by others, each row with its source. No row: not measured."""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.paint.protocol import Limits
from skyscreen.paint.windows import planned


@dataclass(frozen=True)
class Speed:
    """One painter on one card."""

    painter: str
    card: str
    """Words that the card's name holds."""
    step: float
    """Seconds a step of a whole window, guidance included."""
    rest: float
    """Seconds a window beside its steps: coding, checks."""
    measured: bool
    source: str


SPEEDS = (
    Speed("wan-vace-1.3b", "H200", 1.97, 8.5, True, "paint.bench, 81 frames of 832 × 480, one round, November 2026"),
    # 5 s of 480p (81 frames, 50 steps) in about 4 minutes; the control branch adds half of the base's layers
    Speed("wan-vace-1.3b", "4090", 4 * 60 / 50 * 1.5, 12.0, False,
          "github.com/Wan-Video/Wan2.1, base model; control layers reckoned"),
    # 9.77 s a step of 14B image-to-video at 480p by diffusers; eight control layers beside forty
    Speed("wan-vace-14b", "H100", 9.77 * 1.2, 10.0, False,
          "github.com/ModelTC/LightX2V, I2V-14B by diffusers; control layers reckoned"),
    # 50 steps of 1280 × 704, 121 frames in 7:47
    Speed("wan-ti2v-5b", "4090", 467 / 50, 20.0, False, "github.com/Wan-Video/Wan2.2/issues/34, a user's figure"),
)  # fmt: skip


def of(painter: str, card: str) -> Speed | None:
    """What is known of a painter on a card; measured rows go first."""
    rows = [row for row in SPEEDS if row.painter == painter and row.card.lower() in card.lower()]
    return min(rows, key=lambda row: not row.measured, default=None)


def minute(limits: Limits, speed: Speed, steps: int) -> float:
    """Seconds for a minute of film in one shot, each window painted once."""
    windows = planned(round(60 * limits.rate), limits)
    return len(windows) * (speed.step * steps + speed.rest)


def told(limits: Limits, card: str, steps: int) -> str:
    """For people: 'a minute takes about 34 min (published: …)'."""
    speed = of(limits.name, card) if card else None
    if speed is None:
        return f"a minute on {card}: not measured" if card else ""
    took = minute(limits, speed, steps)
    return (f"a minute takes about {took / 60:.0f} min in {steps} steps "
            f"({'measured' if speed.measured else 'published'}: {speed.source})")  # fmt: skip
