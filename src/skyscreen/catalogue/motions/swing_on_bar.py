"""Giants on the high bar: from the handstand down and round and up into it again, forwards and then backwards."""

from math import cos, pi, sqrt

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Work
from skyscreen.nouns.tumbles import hung

SLOW, FAST = 0.9, 8.0
"""Radians a second over the top; gravity over the body's own radius, 1/s²: so it is four times as fast below."""
REST = 0.5
"""Seconds in the handstand."""


def _giant(start: float, begin: float, way: float) -> list[tuple[float, Channels]]:
    """A whole round from a handstand, hollow on the way down and arched through the bottom."""
    out, time, gone, step = [(start, hung(begin))], start, 0.0, 0.01
    while gone < 2 * pi - 1e-3:
        pace = sqrt(SLOW**2 + 2 * FAST * (1 - cos(gone)))
        time, gone = time + step / pace, gone + step
        if len(out) * 2 * pi / 28 <= gone < 2 * pi - 0.1:
            out.append((time, hung(begin + way * gone, fore=way * 0.30 * cos(gone) * min(gone, 2 * pi - gone) / pi)))
    return [*out, (time, hung(begin + way * 2 * pi))]


BEGIN = 1.6
"""Seconds that somebody who stood is given to be up there."""
FORWARD = _giant(BEGIN, pi, 1.0)
BACK = _giant(FORWARD[-1][0] + REST, 3 * pi, -1.0)


@motion(
    en=("swing on the bar", "swing on the bars", "swing on a bar", "swing on the high bar", "swing on the uneven bars", "swing on bars",
        "swing on the horizontal bar", "do giants", "perform on the bars", "perform on the high bar", "perform on the uneven bars",
        "swing around the bar", "swing round the bar"),
    zh=("单杠大回环", "在单杠上摆动", "在单杠上翻转", "做单杠", "玩单杠", "荡单杠", "大回环", "在高低杠上翻转"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), thing="high_bar"),
    keys={"biped": Keys(((0.6, hung(0.0)), (1.1, hung(0.5 * pi)), *FORWARD, *BACK), loop=BEGIN, end=BACK[-1][0] + REST)},
)
def swing_on_bar(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
