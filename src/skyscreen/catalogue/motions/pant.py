"""Pant: the tongue hangs out of the open mouth, and the flanks go quickly in and out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

EACH = 0.20
"""Seconds a breath: dogs pant at their chest's own 5 Hz (E. C. Crawford, J. Appl. Physiol. 17, 1962)."""


@motion(
    en=("pant", "pant heavily", "stick its tongue out", "loll its tongue"),
    zh=("喘气", "喘粗气", "吐舌头", "伸舌头", "哈着气", "气喘吁吁", "流口水", "直流口水", "流着口水", "垂涎欲滴", "垂涎三尺", "淌口水", "直喘气"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.4, {"jaw": 0.45, "tongue": 0.9, "neck": 0.02, "nod": -0.04, "drop": 0.02, "wag": 0.3}),
            *((0.4 + EACH * k + s, {"jaw": (0.58, 0.44)[h], "tongue": (1.0, 0.86)[h], "drop": (0.026, 0.008)[h], "neck": (0.05, 0.0)[h],
                                    "pitch": (0.020, -0.012)[h]}) for k in range(8) for h, s in ((0, 0.10), (1, 0.20))),
            (2.4, {"look": 0.30, "jaw": 0.50, "tongue": 0.95}),
            *((2.4 + EACH * k + s, {"jaw": (0.58, 0.44)[h], "tongue": (1.0, 0.86)[h], "drop": (0.026, 0.008)[h], "neck": (0.05, 0.0)[h]})
              for k in range(4) for h, s in ((0, 0.10), (1, 0.20))),
            (3.4, {"look": 0.0}),
        ), loop=0.4, end=3.6),
    },
)
def pant(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
