"""Handle: both hands busy with a thing on a table; what is done to it that no other motion says."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("handle", "sharpen", "hone", "work", "work on", "make by hand", "prepare", "craft", "process", "manufacture"),
    zh=(
        "摆弄", "工作", "劳动", "干活", "做", "制作", "加工", "做手工", "弄", "准备", "择菜", "摘菜", "剥蒜",
        "挑豆子", "使用", "摸弄", "把玩", "鼓捣", "调配", "操纵", "处理", "打工", "上工", "忙碌", "忙活", "生产",
        "制造", "做工", "做活", "调试仪器", "捻", "捻线", "翻", "翻动", "翻弄", "拨", "拨弄", "拨动", "上发条",
        "分拣货物", "整理文件", "数数", "修指甲", "解开绳", "搓动", "对付", "捏弄", "操控", "遥控", "鼓弄",
        "摇", "揉弄",
        "数钱", "点钱", "数钞票", "配药", "抓药",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk")),
    keys={
        "biped": Keys((
            (0.6, {"work_l": (0.08, 0.03, 0.0), "way_l": (-0.5, -0.1, 0.8), "palm_l": (-0.8, -0.4, 0.1), "grip_l": 0.7,
                   "work_r": (0.07, 0.03, -0.01), "way_r": (-0.5, -0.1, 0.8), "palm_r": (-0.8, -0.4, 0.1), "grip_r": 0.8, "lean": 0.10, "nod": 0.14}),
            (1.0, {"work_r": (0.04, 0.07, 0.0), "palm_r": (-0.4, -0.9, 0.1)}),
            (1.4, {"work_r": (0.09, 0.02, -0.02), "work_l": (0.05, 0.05, 0.01), "twist": 0.05}),
            (1.9, {"work_r": (0.05, 0.04, 0.01), "work_l": (0.09, 0.02, -0.02), "palm_r": (-0.8, -0.4, 0.1), "cock": 0.1, "frown": 0.2}),
            (2.5, {"work_r": (0.08, 0.08, -0.03), "work_l": (0.07, 0.04, 0.0), "twist": -0.04, "cock": -0.06}),
        ), loop=0.6, end=3.0),
    },
)
def handle(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
