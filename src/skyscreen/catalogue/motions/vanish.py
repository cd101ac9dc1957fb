"""Vanishes: it dwindles to nothing in a second."""

from skyscreen.catalogue import motion


@motion(
    en=("vanish", "disappear", "fade", "fade away", "go out", "evaporate"),
    zh=("消失", "不见", "消散", "褪色", "熄灭", "隐去", "化为乌有", "蒸发", "隐身"),
    rigs=("rigid", "vehicle", "vessel"), travels=False, speed=0.0, target="none",
    changes="vanish",
    once=True,
)
def vanish(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
