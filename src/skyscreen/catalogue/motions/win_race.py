"""Cross the line: the last strides with the chest thrown forward and both arms up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("cross the finish line", "cross the line", "win the race", "breast the tape", "finish first", "cross the finishing line", "win a race"),
    zh=(
        "冲过终点", "冲线", "夺冠", "冲过终点线", "跑过终点", "赢得比赛", "冲刺过线", "撞线", "第一个撞线", "率先冲线",
        "率先撞线", "冲破终点线",
    ),
    rigs=("biped",), travels=True, speed=2.8, target="optional",
    keys={
        "biped": Keys((
            (0.0, {**both(hand=(0.24, 0.36, 0.10), way=(0.2, 1.0, 0.0), palm=(0.0, 0.0, 1.0), grip=1.3, elbow=(1.0, 0.0, -0.3)), "lean": -0.10,
                   "nod": -0.28, "jaw": 0.5, "smile": 1.0, "twist": 0.06}),
            (0.5, {**both(hand=(0.27, 0.38, 0.08)), "twist": -0.06}),
        ), loop=0.0, end=1.0, steps=True),
    },
)
def win_race(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
