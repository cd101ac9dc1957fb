"""Hanging in air or water, slowly turning."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("float", "hang", "levitate", "dangle", "hover"),
    zh=("漂浮", "浮", "悬浮", "飘浮", "悬挂", "飘"),
    rigs=("vessel", "rigid", "vehicle", "biped", "fish"),
    travels=False,
    speed=0.0,
    target="none",
)
def float_(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
