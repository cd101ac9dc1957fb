"""Plant: kneel, set it in the hole, draw the soil round it and press it down with both hands."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both


@motion(
    en=("plant", "bed out", "transplant", "sow", "plant rice"),
    zh=(
        "种", "种植", "栽", "种树", "种花", "栽树", "种下", "播种", "插秧", "栽种", "种菜", "植树", "种田", "撒种",
        "移栽", "栽培", "播撒", "绿化", "嫁接", "扦插", "育苗",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.10, thing="flower"),
    keys={
        "biped": Keys((
            (0.8, {**both(work=(0.16, 0.03, -0.02), way=(-0.3, -0.6, 0.7), palm=(-0.9, -0.3, 0.0), grip=0.4), "lean": 0.22, "nod": 0.05}),
            (1.3, {**both(work=(0.07, 0.01, 0.0)), "lean": 0.26}),
            (1.8, {**both(work=(0.17, 0.03, 0.03)), "lean": 0.24, "twist": 0.06}),
            (2.3, {**both(work=(0.08, 0.01, 0.0)), "lean": 0.27, "twist": -0.05}),
            (2.7, {**both(work=(0.09, 0.05, 0.0), palm=(0.0, -1.0, 0.0), way=(-0.3, -0.3, 0.9), grip=0.15), "lean": 0.20, "twist": 0.0}),
            (3.0, {**both(work=(0.09, 0.0, 0.0)), "lean": 0.28}),
            (3.3, {**both(work=(0.09, 0.05, 0.0)), "lean": 0.20}),
            (3.6, {**both(work=(0.09, 0.0, 0.0)), "lean": 0.28}),
            (4.2, {**both(work=(0.10, 0.06, -0.04)), "lean": 0.10, "smile": 0.4}),
        ), loop=0.8, end=5.0),
    },
    noise=Noise("dig", at=(1.3, 2.3)),
)
def plant(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
