"""Flap: up on the toes, wings wide, a few strong beats on the spot."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("flap", "flap its wings", "flap their wings", "beat its wings", "spread its wings", "spread their wings", "flutter its wings"),
    zh=("拍打翅膀", "扇动翅膀", "拍翅膀", "扑腾翅膀", "张开翅膀", "展开翅膀", "扑棱"),
    rigs=("bird",), travels=False, speed=0.0, target="optional",
    keys={
        "bird": Keys((
            (0.4, {"wings": 0.3, "pitch": -0.1}), (0.9, {"wings": 1.0, "pitch": -0.28, "nod": -0.2}), (1.2, {"wings": 0.6, "pitch": -0.2}), (1.5, {"wings": 1.0, "pitch": -0.28}),
            (1.8, {"wings": 0.6}), (2.1, {"wings": 1.0}), (2.4, {"wings": 0.6}), (2.7, {"wings": 0.8}), (3.2, {"wings": 0.4, "pitch": 0.0, "nod": 0.0}), (3.8, {"wings": 0.0}),
        ), loop=0.4, end=4.4),
    },
)
def flap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
