"""Wash the hands at a basin: they rub round each other under the tap, palm on back and back on palm."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both

FEET = {"foot_l": (0.11, 0.084, 0.02), "toe_l": 0.0, "foot_r": (0.11, 0.084, -0.02), "toe_r": 0.0}
"""Where they stand: said, so that the picture holds the basin too."""


@motion(
    en=("wash hands", "wash his hands", "wash her hands", "wash their hands", "rinse his hands", "rinse her hands", "lather his hands", "lather her hands"),
    zh=("洗手", "洗洗手", "洗了洗手", "搓手"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.90, thing="sink"),
    keys={
        "biped": Keys((
            (0.6, {**FEET, **both(way=(-0.6, -0.1, 0.8), palm=(-0.8, -0.3, 0.0), grip=0.35), "work_l": (0.0, 0.01, 0.02), "work_r": (0.05, 0.05, 0.0), "lean": 0.26, "nod": 0.28}),
            (0.85, {"work_l": (0.05, 0.05, 0.02), "work_r": (0.0, 0.00, -0.02)}), (1.1, {"work_l": (0.0, 0.00, -0.02), "work_r": (0.05, 0.05, 0.02)}),
            (1.35, {"work_l": (0.05, 0.04, 0.0), "work_r": (0.01, 0.01, 0.02), "nod": 0.24, "bend": 0.05}),
            (1.6, {"work_l": (0.0, 0.05, 0.02), "work_r": (0.05, 0.00, -0.02), "bend": 0.0}),
        ), loop=0.6, end=1.85),
    },
    noise=Noise("slosh", at=(0.85, 1.35)),
)
def wash_hands(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
