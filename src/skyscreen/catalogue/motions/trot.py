"""Two by two on the diagonals."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("trot", "canter", "jog along"),
    zh=("慢跑", "小步跑"),
    rigs=("quadruped", "walker"),
    travels=True,
    speed=2.6,
    target="optional",
)
def trot(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
