"""Handstand: both hands down, one leg kicked up, the other after it, straight as a candle; and down again."""

from math import pi

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, both
from skyscreen.nouns.tumbles import tumble

HANDS = 1.02
"""Shares of the body from where it stands to where the hands are set."""
STEP: Channels = {"foot_l": (0.09, 0.084, 0.50), "toe_l": 0.0, "sole_l": 0.0, "knee_l": (0.2, 0.2, 1.0)}
REAR: Channels = {"foot_r": (0.09, 0.084, 0.0), "toe_r": 0.3, "sole_r": 0.0, "knee_r": (0.2, 0.2, 1.0)}
FLOOR: Channels = {**both(ground=(0.20, 0.06, HANDS), palm=(0.0, -1.0, 0.0), way=(0.0, 0.0, 1.0), grip=0.1), "hand_l": None, "hand_r": None}
FREE: Channels = {**both(hand=(0.22, 0.44, 0.10)), "ground_l": None, "ground_r": None}


def _up(time: float, sway: float, split: float) -> tuple[float, Channels]:
    """Upside down over the hands."""
    return time, tumble((0.0, 0.985, HANDS + sway), pitch=pi + 0.6 * sway, apart=0.03, split=split, fore=-0.05 - sway,
                        own={**FLOOR, "nod": -0.5})


KICK = tumble((0.0, 0.80, 0.58), pitch=1.75, split=-0.9, own={**FLOOR, **STEP, "nod": -0.6})
HALF = tumble((0.0, 0.92, 0.84), pitch=2.45, split=-0.55, own={**FLOOR, "nod": -0.5})
LIFT = tumble((0.0, 0.86, 0.72), pitch=2.1, split=-0.75, own={
    **FLOOR, "nod": -0.55, "foot_l": (0.09, 0.34, 0.42), "toe_l": 0.7, "sole_l": 0.0, "knee_l": (0.2, -1.0, 0.05)})
LUNGE = tumble((0.0, 0.80, 0.30), pitch=0.35, own={**STEP, **REAR, **FREE, "nod": -0.1})


@motion(
    en=("do a handstand", "do handstands", "stand on its hands", "stand on his hands", "stand on her hands", "handstand",
        "walk on its hands", "walk on his hands", "walk on her hands"),
    zh=("倒立", "拿大顶", "做倒立", "倒立行走", "竖蜻蜓"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={"biped": Keys((
        (0.5, {**LUNGE, "pitch": 0.0, "ahead": 0.10}), (0.9, LUNGE), (1.35, KICK), (1.7, LIFT), (2.1, HALF), _up(2.45, 0.02, -0.25), _up(2.7, -0.02, 0.0),
        _up(3.0, 0.02, -0.04), _up(3.8, -0.02, 0.04), _up(4.1, 0.0, -0.25), (4.4, HALF), (4.8, LIFT), (5.15, KICK), (5.6, LUNGE),
    ), loop=0.5, end=6.0)},
)
def handstand(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
