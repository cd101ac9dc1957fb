"""Grows: from a third of itself to its whole height, slowly, then quicker, then slowly."""

from skyscreen.catalogue import motion


@motion(
    en=("grow", "sprout", "bloom", "blossom", "grow up", "unfurl", "expand", "ripen", "swell", "increase", "open its petals", "intensify", "grow taller"),
    zh=("生长", "长", "长大", "长高", "发芽", "盛开", "开花", "绽放", "开放", "成熟", "变大", "膨胀"),
    rigs=("rigid", "vehicle", "vessel"), travels=False, speed=0.0, target="none",
    changes="grow",
)
def grow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
