"""Hop on one leg: the other drawn up behind, arms out for balance, off the floor twice a second."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Noise, flight

RAISED: Channels = {"foot_l": (0.10, 0.46, -0.24), "toe_l": 0.9, "knee_l": (0.1, -0.2, 1.0), "sole_l": 0.0}
HIGH, ROUND = 0.13, 0.62
"""Shares of the body that it comes off the floor, and seconds from one hop to the next."""


def _hop(start: float, tip: float) -> list[tuple[float, Channels]]:
    """Sink, off and down again; the trunk tips to one side and the arms go the other way."""
    low = {"drop": 0.075, "lean": 0.14, "aside": -0.055, "bend": tip, "hand_l": (0.44, -0.16 + tip, 0.10),
           "hand_r": (0.44, -0.16 - tip, 0.10)}
    high = {"drop": -0.015, "lean": 0.02, "bend": -tip, "hand_l": (0.46, 0.06 - tip, 0.04), "hand_r": (0.46, 0.06 + tip, 0.04)}
    half = (2 * HIGH / 9.81) ** 0.5
    rise = flight(start + 0.24, HIGH, {})
    return [(start, {**low, **RAISED}), *rise[:4], (start + 0.24 + half, {**high, **rise[4][1]}), *rise[5:]]


@motion(
    en=("hop on one leg", "hop on one foot", "jump on one leg", "jump on one foot", "play hopscotch", "hopscotch"),
    zh=("单脚跳", "单腿跳", "跳房子", "玩跳房子", "一只脚跳", "单脚蹦", "单腿蹦"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={"biped": Keys((*_hop(0.4, 0.06), *_hop(0.4 + ROUND, -0.06)), loop=0.4, end=0.4 + 2 * ROUND)},
    noise=Noise("land", at=(0.4 + 0.24 + 2 * (2 * HIGH / 9.81) ** 0.5, 0.4 + ROUND + 0.24 + 2 * (2 * HIGH / 9.81) ** 0.5)),
)
def hop_on_one_leg(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
