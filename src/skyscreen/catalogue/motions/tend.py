"""Tend: both hands go over a large thing, here and there, up and down: what is done to it that no other motion says."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("tend", "look after", "attend to", "decorate", "care for"),
    zh=(
        "照料", "照顾", "打理", "装饰", "布置", "管理", "放牧", "侍弄", "照管", "养蜂", "赶", "驯养", "驯", "装点",
        "养花",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.05),
    keys={
        "biped": Keys((
            (0.7, {"work_l": (0.10, 0.02, -0.01), "way_l": (-0.3, 0.5, 0.7), "palm_l": (-0.3, 0.0, 0.9), "grip_l": 0.3,
                   "work_r": (0.10, 0.04, -0.01), "way_r": (-0.3, 0.5, 0.7), "palm_r": (-0.3, 0.0, 0.9), "grip_r": 0.3, "lean": 0.10, "nod": 0.05}),
            (1.4, {"work_r": (0.16, 0.14, -0.02), "look": -0.15}),
            (2.2, {"work_r": (0.06, -0.06, -0.01), "work_l": (0.15, 0.10, -0.02), "look": 0.12}),
            (3.0, {"work_r": (0.12, 0.05, -0.01), "work_l": (0.06, -0.05, -0.01), "cock": 0.1}),
        ), loop=0.7, end=3.8),
    },
)
def tend(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
