"""Fold, wrap, tie: finger tips of both hands meet over it, pinch along the edge, turn it and pinch again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both


@motion(
    en=(
        "fold", "wrap", "wrap dumplings", "make dumplings", "tie", "tie up", "braid", "attach", "assemble",
        "put together", "arrange", "organize", "fasten", "decorate", "combine", "pinch", "squeeze", "button",
        "fold clothes",
    ),
    zh=(
        "包", "包饺子", "包粽子", "包馄饨", "折", "折叠", "叠", "系", "捆", "扎", "组装", "拼", "整理", "收拾",
        "布置", "包装", "捏饺子", "拼装", "挤", "折纸", "叠衣服", "叠被子", "叠好", "折好", "绑", "捆绑", "打包",
        "打结", "缠", "缠绕", "卷起", "裹", "裹住", "捆扎", "绑住", "拴", "叠起", "铺床", "折起", "扎紧",
        "绑紧", "捆好", "绑架", "系住", "捆住", "粘", "粘贴", "拼接", "装订", "搓绳", "穿针", "穿珠子",
        "卷烟", "糊",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk")),
    keys={
        "biped": Keys((
            (0.6, {**both(work=(0.07, 0.02, -0.03), way=(-0.5, -0.5, 0.7), palm=(-0.6, -0.7, -0.2), grip=0.5), "lean": 0.10, "nod": 0.10}),
            (1.0, {**both(work=(0.02, 0.03, 0.0), grip=0.85), "lean": 0.13}),
            (1.35, {"work_r": (0.01, 0.05, 0.05), "work_l": (0.03, 0.02, 0.0), "grip_r": 1.0, "nod": 0.12}),
            (1.7, {"work_r": (0.03, 0.03, -0.04), "work_l": (0.01, 0.05, 0.04), "grip_l": 1.0, "twist": 0.04}),
            (2.05, {"work_r": (0.01, 0.05, 0.05), "work_l": (0.04, 0.02, 0.0), "twist": -0.03}),
            (2.6, {**both(work=(0.05, 0.0, 0.0), grip=0.6), "lean": 0.16, "twist": 0.0}),
            (3.1, {**both(work=(0.10, 0.02, 0.02), palm=(-0.2, -1.0, -0.2), grip=0.3), "lean": 0.10}),
        ), loop=0.6, end=3.6),
    },
    noise=Noise("cloth", at=(1.35, 2.05)),
)
def fold(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
