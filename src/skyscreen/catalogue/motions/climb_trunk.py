"""An animal climbs: upright against the trunk, a fore paw and the hind paw of the other side go on together."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, alternate

UP = {"drop": -0.35, "pitch": -1.45, "tuck": 1.0, "neck": -0.1, "nod": -0.15}


@motion(
    en=("climb", "climb up", "scale", "clamber up", "scramble up", "shin up"),
    zh=("爬", "爬上", "爬树", "攀爬", "攀上", "爬上树"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={"quadruped": Keys(alternate(
        0.45,
        (0.0, {**UP, "fore_l": (0.03, 0.0, 0.24), "fore_r": (0.03, 0.0, -0.06), "hind_r": (0.03, 0.0, 0.20),
               "hind_l": (0.03, 0.0, -0.10), "look": 0.12, "roll": 0.0}),
        (0.22, {"fore_l": (0.03, 0.0, 0.08), "fore_r": (0.05, 0.10, 0.10), "hind_r": (0.03, 0.0, 0.06), "hind_l": (0.05, 0.09, 0.06)}),
    ), loop=0.0, end=0.9)},
)
def climb_trunk(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
