"""Build: a handful is set on with both hands, patted firm from the sides, looked at, and the next one follows."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both


@motion(
    en=("build", "construct", "pile up", "stack"),
    zh=(
        "搭", "搭建", "堆", "盖", "建造", "搭积木", "砌", "垒", "盖房子", "造房子", "建房子", "搭房子", "盖房",
        "搭窝", "建房", "修建", "施工", "架设", "堆积", "修筑", "兴建", "搭棚", "修路", "打地基", "搭台", "装修",
        "装配", "改建", "堆肥", "筑坝",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=0.85),
    keys={
        "biped": Keys((
            (0.7, {**both(work=(0.12, 0.10, -0.08), way=(-0.2, -0.2, 0.9), palm=(-0.8, -0.4, 0.0), grip=0.5), "lean": 0.10, "nod": 0.06}),
            (1.2, {**both(work=(0.10, 0.0, 0.0)), "lean": 0.18}),
            (1.5, {**both(work=(0.14, 0.02, -0.02)), "lean": 0.15}),
            (1.8, {**both(work=(0.09, 0.0, 0.02)), "lean": 0.19, "twist": 0.05}),
            (2.1, {**both(work=(0.14, 0.02, -0.02)), "lean": 0.15}),
            (2.4, {**both(work=(0.09, 0.0, 0.0)), "lean": 0.19, "twist": -0.05}),
            (3.1, {**both(work=(0.18, 0.04, -0.14)), "lean": 0.04, "cock": 0.12, "smile": 0.4, "twist": 0.0}),
        ), loop=0.7, end=3.7),
    },
    noise=Noise("block", turns=(("work_r", 1, -1),)),
)
def build(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
