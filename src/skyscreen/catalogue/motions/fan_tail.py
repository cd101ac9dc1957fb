"""Fan the tail: the train rises and opens into a wheel, quivers, is turned to this side and that, and sinks again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("fan its tail", "spread its tail", "fan out its tail", "display its feathers", "display its tail", "show off its feathers", "show off its tail", "spread its feathers",
        "open its tail", "fan his tail"),
    zh=("开屏", "孔雀开屏", "展开尾羽", "展开尾屏"),
    rigs=("bird",), travels=False, speed=0.0, target="optional",
    keys={
        "bird": Keys((
            (0.6, {"fan": 0.0, "nod": 0.15, "pitch": 0.06, "look": 0.0, "wings": 0.0}),
            (1.6, {"fan": 1.0, "nod": -0.12, "pitch": -0.08, "wings": 0.14}),
            *((1.7 + 0.1 * k, {"fan": (1.0, 0.94)[k % 2], "wings": (0.14, 0.20)[k % 2]}) for k in range(12)),
            (3.4, {"look": 0.5, "fan": 1.0}), (4.6, {"look": -0.5, "fan": 1.0}), (5.4, {"look": 0.0, "fan": 1.0, "wings": 0.10}),
        )),
    },
)
def fan_tail(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
