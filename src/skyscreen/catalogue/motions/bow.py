"""Bow: hands to the sides, down from the hips, held, and up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Pair, both


@motion(
    en=("bow", "curtsy", "bow down", "bow to each other", "bend", "bend down", "thank"),
    zh=(
        "鞠躬", "行礼", "作揖", "弯腰", "互相鞠躬", "对拜", "弯下腰", "俯身", "拜年", "拜堂", "拜天地", "躬身",
        "拱手", "谢幕", "致谢", "道歉", "赔礼", "欠身", "俯首", "低头", "哈腰", "点头哈腰", "施礼", "拜见", "拜谢",
        "道谢", "认错", "请安", "问安", "拜别", "赔罪", "垂头", "行大礼", "俯身行礼", "拜师", "赔礼道歉",
    ),
    pair=Pair(1.5),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.4, {"pitch": -0.03, "lean": -0.04, "nod": -0.05}),
                (
                    1.4,
                    {
                        "pitch": 0.60,
                        "lean": 0.42,
                        "nod": 0.22,
                        "ahead": -0.13,
                        "drop": 0.02,
                        **both(hand=(0.17, -0.44, 0.12), way=(0.0, -1.0, 0.2), grip=0.1),
                    },
                ),
                (2.2, {"pitch": 0.62, "lean": 0.44, "nod": 0.22, "ahead": -0.13, "drop": 0.02}),
                (
                    3.3,
                    {
                        "pitch": 0.0,
                        "lean": -0.02,
                        "nod": -0.04,
                        "ahead": 0.0,
                        "drop": 0.0,
                        **both(hand=(0.21, -0.47, 0.02)),
                    },
                ),
                (3.7, {"lean": 0.0, "nod": 0.0}),
            ),
            loop=0.4,
            end=5.0,
        ),
    },
)
def bow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
