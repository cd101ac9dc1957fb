"""When a deed is heard: at its blows, also where it is left off and taken up again at once."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.bodies.keyed import Acting
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.performer import Beat


def _heard(*row: tuple[str, float, float]) -> list[float]:
    """Seconds of the claps of somebody who does these motions from … to."""
    here = np.zeros((1, 2), np.float32)
    beats = [Beat(motion, start, end, here, 0.0, 0.0) for motion, start, end in row]
    return [moment.time for moment in Acting(Track(beats), "biped", 0.5).noises(0.0, row[-1][2])]


@pytest.mark.parametrize("pause", [0.05, 0.25, 0.5, 0.69, 0.7, 0.9])
def test_a_deed_taken_up_again_within_a_second_sounds_as_often_as_it_is_seen(pause: float) -> None:
    again = 0.3 + pause
    heard = _heard(("clap", 0.0, 0.3), ("look", 0.3, again), ("clap", again, again + 4.0))
    alone = _heard(("clap", 0.0, 4.0))
    late = [time for time in heard if time >= again]
    assert len(alone) - 2 <= len(late) <= len(alone) + 1, "two claps in a round of 0.8 s"
    gaps = np.diff(late)
    assert gaps.min() > 0.25 and gaps.max() < 0.7
    assert not [time for time in heard if 0.3 <= time < again], "nobody claps while he looks"
