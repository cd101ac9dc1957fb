"""Row: reach out, dip, lean the whole back into it, and come forward again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("row", "canoe", "oar", "paddle", "paddle a kayak"),
    zh=("划船", "划桨", "摇橹", "划艇", "泛舟", "划", "划着", "划桨前进", "撑船", "撑篙", "摆渡", "渡河", "渡江"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        # The chest is bent over by 0.5 rad where the hands are furthest, so they are raised in its frame to stay level.
        "biped": Keys((
            (0.6, {**both(hand=(0.14, 0.04, 0.46), way=(-0.2, 0.1, 1.0), palm=(0.0, -1.0, 0.0), grip=1.4), "lean": 0.42, "pitch": 0.10, "nod": -0.15}),
            (0.9, {**both(hand=(0.14, 0.12, 0.47)), "lean": 0.44}),
            (1.9, {**both(hand=(0.16, -0.10, 0.16), elbow=(0.8, -0.4, -0.6)), "lean": -0.24, "pitch": -0.10, "nod": 0.10}),
            (2.2, {**both(hand=(0.16, -0.22, 0.16)), "lean": -0.22}),
        ), loop=0.6, end=2.9),
    },
    noise=Noise("oar", at=(0.9,)),
)
def row(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
