"""Flap: up on the toes, wings wide, a few strong beats on the spot."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("flap", "flap its wings", "flap their wings", "beat its wings", "spread its wings", "spread their wings", "flutter its wings"),
    zh=("拍打翅膀", "扇动翅膀", "拍翅膀", "扑腾翅膀", "张开翅膀", "展开翅膀", "扑棱"),
    rigs=("bird",), travels=False, speed=0.0, target="optional",
    keys={
        "bird": Keys((
            (0.4, {"wings": 0.2, "pitch": -0.1}), (0.6, {"wings": 1.0, "pitch": -0.28, "nod": -0.2}), (0.75, {"wings": 0.45, "pitch": -0.2}), (0.9, {"wings": 1.0, "pitch": -0.28}),
            (1.05, {"wings": 0.45}), (1.2, {"wings": 1.0}), (1.35, {"wings": 0.45}), (1.5, {"wings": 1.0}), (1.7, {"wings": 0.3, "pitch": 0.0, "nod": 0.0}), (2.2, {"wings": 0.0}),
        ), loop=0.4, end=2.8),
    },
)
def flap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
