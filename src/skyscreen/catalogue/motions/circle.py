"""Round and round above a point, banked."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("circle", "wheel", "orbit", "fly around", "circle around"),
    zh=("盘旋", "绕飞", "环绕", "打圈", "环飞"),
    rigs=("bird", "vehicle", "rigid", "fish"),
    travels=True,
    speed=6.0,
    target="optional",
)
def circle(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
