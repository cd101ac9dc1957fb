"""Measure: two hands lay the rule along it, the eyes go from end to end, a mark is made."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("measure", "gauge", "size up"),
    zh=(
        "量", "测量", "丈量", "量尺寸", "量身高", "称重", "称量", "过秤", "估量", "量体裁衣", "测绘", "勘测", "称",
        "量雨", "测距", "打量尺寸",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), high=1.12),
    keys={
        "biped": Keys((
            (0.6, {"work_l": (0.06, 0.03, 0.0), "work_r": (0.04, 0.03, 0.0), **both(way=(-0.1, -0.4, 0.9), palm=(-0.3, -1.0, 0.0), grip=0.8), "lean": 0.24, "nod": 0.24}),
            (1.6, {"work_l": (0.30, 0.03, 0.0), "look": 0.28, "cock": 0.06}), (2.2, {"work_l": (0.31, 0.03, 0.0), "look": 0.30}), (2.9, {"look": -0.16, "work_r": (0.05, 0.02, 0.02)}),
            (3.2, {"work_r": (0.02, 0.02, 0.04)}), (3.5, {"work_r": (0.08, 0.02, 0.04)}), (4.2, {"work_l": (0.08, 0.03, 0.0), "look": 0.0, "cock": 0.0, "nod": 0.18}),
        ), loop=0.6, end=4.8),
    },
)
def measure(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
