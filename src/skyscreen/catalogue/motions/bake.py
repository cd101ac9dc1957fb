"""Bake: bend to the oven, draw the hot thing out with both hands, hold it up, smell it, and set it back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work, both


@motion(
    en=("bake", "roast", "bake bread", "bake cakes"),
    zh=("烤", "烘焙", "烤面包", "烘", "烤蛋糕", "焙", "烘烤", "烤饼"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("stone_oven", "oven"), high=1.2, thing="bread"),
    holds=Grip("hands", off=(0.0, -0.02, 0.08), largest=0.95),
    keys={
        "biped": Keys((
            (0.3, {"hand_l": None, "hand_r": None, "work_l": None, "work_r": None, "lean": 0.05}),
            (0.9, {**both(work=(0.10, 0.0, 0.0), way=(-0.35, -0.35, 0.9), palm=(-0.9, -0.3, 0.1), grip=0.3), "lean": 0.18, "nod": 0.05}),
            (1.3, {**both(work=(0.075, 0.0, 0.0), grip=0.8, hand=None), "lean": 0.20}),
            (2.1, {**both(work=None, hand=(0.10, -0.22, 0.28), way=(-0.3, 0.0, 0.9), palm=(-0.7, 0.7, 0.0)), "lean": -0.04, "nod": 0.16}),
            (2.9, {**both(hand=(0.10, -0.14, 0.26)), "nod": 0.24, "shut": 0.7, "smile": 0.5}),
            (3.6, {**both(hand=(0.10, -0.18, 0.27)), "nod": 0.12, "shut": 0.0}),
            (4.5, {**both(work=(0.075, 0.0, 0.0), hand=None, way=(-0.35, -0.35, 0.9), palm=(-0.9, -0.3, 0.1)), "lean": 0.18, "nod": 0.05}),
            (4.9, {**both(work=(0.11, 0.04, -0.04), grip=0.3), "lean": 0.12}),
        ), loop=0.3, end=5.4, cues={"take": 1.25, "put": 4.55}),
    },
)
def bake(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
