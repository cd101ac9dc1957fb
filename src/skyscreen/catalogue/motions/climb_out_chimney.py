"""Climb out of a chimney: as out of any hole, over the rim of a stack of bricks."""

from skyscreen.catalogue import motion
from skyscreen.catalogue.motions.climb_out import OUT


@motion(
    en=("climb out of a chimney", "climb out of the chimney", "come out of the chimney", "climb down a chimney", "climb down the chimney", "climb into the chimney"),
    zh=("从烟囱里爬出来", "从烟囱里钻出来", "钻烟囱", "爬烟囱"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True, under=True,
    keys={"biped": OUT},
)
def climb_out_chimney(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
