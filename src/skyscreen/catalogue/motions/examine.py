"""Examine: bend close to it, one hand lies on it, the other feels along it; a nod, and the next spot."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("examine", "inspect", "check", "look over", "diagnose", "treat", "take blood pressure", "massage", "bandage", "vaccinate",
        "operate on", "tattoo", "test"),
    zh=(
        "检查", "查看", "听诊", "看病", "把脉", "问诊", "诊断", "量血压", "量体温", "按摩", "包扎", "打针", "看牙",
        "针灸", "化验", "检验", "体检", "做手术", "动手术", "号脉", "察验", "检测", "鉴定", "诊治", "治疗", "就诊",
        "诊脉", "会诊", "研究", "审查", "验收", "测试", "试验", "实验", "做实验", "鉴别", "盘点", "清点", "清查",
        "勘查", "勘察", "查验", "医治", "注射", "扎针", "输液", "接种", "手术", "开刀", "解剖", "量体重", "探查",
        "验货", "抢救", "急救", "救治", "验伤", "救护", "扫描", "把关", "检疫", "查处", "检视",
        "拔罐", "刮痧", "量心跳",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.12),
    keys={
        "biped": Keys((
            (0.7, {"work_l": (0.10, 0.0, -0.01), "way_l": (-0.5, 0.2, 0.8), "palm_l": (-0.7, 0.0, 0.6), "grip_l": 0.3,
                   "work_r": (0.03, 0.05, -0.02), "way_r": (-0.3, 0.2, 0.9), "palm_r": (-0.3, 0.0, 0.9), "grip_r": 0.8,
                   "lean": 0.16, "nod": 0.14, "cock": 0.08, "frown": 0.25}),
            (1.4, {"work_r": (0.03, -0.06, -0.02), "lean": 0.20, "nod": 0.18}),
            (2.2, {"work_r": (-0.04, 0.02, -0.02), "cock": -0.12, "lean": 0.18}),
            (3.0, {"work_r": (0.06, 0.10, -0.02), "cock": 0.04, "nod": 0.08}),
        ), loop=0.7, end=3.8),
    },
)
def examine(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
