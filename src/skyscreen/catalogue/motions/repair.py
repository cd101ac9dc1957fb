"""Repair: kneel or lean to it, a tool turns to and fro in the right hand, the left holds on; a look, and on."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=(
        "repair", "fix", "mend a machine", "restore", "tinker", "maintain", "service", "adjust", "tune",
        "overhaul", "tighten", "screw", "screw in", "oil", "assemble", "put together", "loosen",
    ),
    zh=(
        "修", "修理", "维修", "修复", "修好", "检修", "调整", "保养", "拧", "拧紧", "拧螺丝", "调试", "组装", "安装",
        "补胎", "抢修", "维护", "操作", "拆卸机器", "上油", "修补", "修表", "修缮", "磨合",
        "上弦", "拧下", "拧上螺丝", "钳住钢丝", "装机", "接线", "修整", "改装", "加固",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk"), high=0.46),
    prop=("wrench", "screwdriver", "hammer"),
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.0, 0.25, 1.0), off=(0.02, 0.07, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.04, 0.02, -0.05), "way_r": (-0.3, 0.0, 1.0), "palm_r": (-0.7, -0.7, 0.0), "grip_r": 1.2,
                   "work_l": (0.07, 0.02, -0.01), "way_l": (-0.3, -0.1, 1.0), "palm_l": (-0.8, -0.6, 0.0), "grip_l": 0.8,
                   "lean": 0.10, "nod": 0.05}),
            (1.0, {"work_r": (-0.02, 0.08, -0.06), "palm_r": (-0.2, -1.0, 0.0), "twist": 0.05, "nod": 0.07}),
            (1.35, {"work_r": (0.06, 0.01, -0.05), "palm_r": (-0.9, -0.4, 0.0), "twist": -0.04}),
            (1.75, {"work_r": (-0.02, 0.08, -0.06), "palm_r": (-0.2, -1.0, 0.0), "twist": 0.05}),
            (2.1, {"work_r": (0.06, 0.01, -0.05), "palm_r": (-0.9, -0.4, 0.0), "twist": -0.04, "cock": 0.0}),
            (2.7, {"work_r": (0.10, 0.05, -0.10), "lean": 0.18, "cock": 0.16, "nod": 0.10, "frown": 0.3}),
            (3.4, {"work_r": (0.10, 0.05, -0.10), "lean": 0.18, "cock": -0.10, "frown": 0.3}),
        ), loop=0.6, end=3.9),
    },
    noise=Noise("wrench", turns=(("work_r", 1, -1),)),
)
def repair(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
