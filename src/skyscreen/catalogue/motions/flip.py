"""Flip: sink, throw the arms up, leave the floor, over in a tight ball, land deep; back over, then front over."""

from math import pi

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, both
from skyscreen.nouns.tumbles import HIPS, tumble


def _stands(turned: float) -> Channels:
    """Feet on the floor of a body that has gone over by `turned` radians, whole turns: the feet have gone over too."""
    return both(foot=(0.10, 0.084, 0.0), toe=turned, knee=(0.2, 0.2, 1.0), sole=0.0)


HIGH, HALF = 0.58, 1.35 * (2 * 0.58 / 9.81) ** 0.5
"""Shares of the body that the hips rise in the air, and seconds of half the flight: a third longer than gravity lets it
last, or at 24 frames a second the legs of the tuck would leap from place to place."""


def _over(start: float, begin: float, end: float) -> list[tuple[float, Channels]]:
    """Off the floor at `start`: the trunk goes from `begin` to `end` radians of pitch, tucked in the middle of it."""
    out = []
    for k in range(9):
        u = k / 8
        e = min(max((u - 0.06) / 0.86, 0.0), 1.0)
        turn = begin + (end - begin) * (e + 0.40 * (e * e * (3 - 2 * e) - e))
        tight = (4 * u * (1 - u)) ** 1.3
        hips = (0.0, HIPS + HIGH * (1 - (2 * u - 1) ** 2), 0.0)
        grasp = {**both(hand=(0.14, 0.44 - 0.62 * tight, 0.06 + 0.24 * tight), grip=0.3 + 0.6 * tight),
                 "lean": 0.30 * tight, "nod": 0.25 * tight}
        pose = tumble(hips, turn, apart=0.05, fore=1.2 * tight, long=1 - 0.30 * tight, toe=0.6, own=grasp)
        if k in (0, 8):
            pose = {**pose, **_stands(end if k else begin)}
        out.append((start + 2 * HALF * u, pose))
    return out


def _leap(start: float, begin: float, end: float) -> list[tuple[float, Channels]]:
    """Stand, sink, fly, land, stand: 2.6 s."""
    still = {"ahead": 0.0, "aside": 0.0}
    calm, done = {**still, **_stands(begin)}, {**still, **_stands(end)}
    sunk = {"drop": 0.24, "lean": 0.40, "nod": -0.2, **both(hand=(0.25, -0.40, -0.14)), **calm}
    return [
        (start, {"drop": 0.0, "lean": 0.0, "nod": 0.0, "pitch": begin, "roll": 0.0,
                 **both(hand=(0.22, -0.46, 0.06), grip=0.4), **calm}),
        (start + 0.50, {**sunk, "pitch": begin}),
        *_over(start + 0.80, begin, end),
        (start + 1.2 + 2 * HALF, {"drop": 0.26, "lean": 0.45, "nod": -0.3, "pitch": end, **both(hand=(0.28, -0.16, 0.34)), **done}),
        (start + 1.75 + 2 * HALF, {"drop": 0.0, "lean": -0.06, "nod": -0.1, "pitch": end, **both(hand=(0.36, 0.16, 0.10)), **done}),
    ]


@motion(
    en=("do a backflip", "backflip", "do a back flip", "do backflips", "do a flip", "do flips", "flip over", "do a front flip",
        "somersault", "do a somersault", "turn a somersault", "turn somersaults", "do somersaults", "do gymnastics",
        "perform gymnastics", "do acrobatics", "tumble through the air"),
    zh=("后空翻", "空翻", "前空翻", "做空翻", "翻跟头", "翻跟斗", "翻筋斗", "做体操", "腾空翻"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={"biped": Keys((*_leap(0.5, 0.0, -2 * pi), *_leap(3.7, -2 * pi, 0.0)), loop=0.5, end=6.9)},
)
def flip(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
