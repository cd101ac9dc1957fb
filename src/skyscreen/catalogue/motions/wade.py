"""Wading: a walk through water that reaches to the shins; the stage looks for the shallows."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("wade", "paddle in the shallows", "splash through", "splash about", "ford", "walk through the water",
        "walk in the water", "walk into the water"),
    zh=("涉水", "蹚水", "趟水", "蹚过", "趟过", "踏浪", "踩水", "戏水"),
    rigs=("biped", "quadruped"),
    travels=True,
    speed=0.75,
)
def wade(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
