"""Finish first: what goes on wheels, hulls or four legs draws ahead of the others over the line."""

from skyscreen.catalogue import motion


@motion(
    en=("cross the finish line", "cross the line", "win the race", "finish first", "win a race"),
    zh=("冲过终点", "冲线", "夺冠", "冲过终点线", "赢得比赛", "率先冲线", "率先撞线", "冲破终点线"),
    rigs=("vessel", "vehicle", "quadruped"), travels=True, speed=4.6, target="optional",
)
def finish_first(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
