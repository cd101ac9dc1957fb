"""Walk a tightrope: heel to toe, a long pole level across the body; it teeters, the pole dips, a leg goes out, and on."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, both

LINE: Channels = {"foot_l": (-0.01, 0.084, 0.15), "toe_l": 0.0, "foot_r": (-0.01, 0.084, -0.15), "toe_r": 0.0, "drop": 0.035}
POLE: Channels = {**both(hand=(0.34, -0.30, 0.26), way=(-0.1, -0.1, 1.0), palm=(0.0, -1.0, 0.0), grip=1.4, elbow=(0.9, -0.6, -0.3))}


@motion(
    en=("walk a tightrope", "walk the tightrope", "walk on a tightrope", "walk along a tightrope", "balance on a tightrope", "cross a tightrope",
        "walk across a tightrope", "walk a high wire", "walk on a rope"),
    zh=("走钢丝", "走绳索", "踩钢丝", "高空走绳"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    wields=("balance_pole",),
    holds=Grip("shaft", at=(0.0, 0.18, 0.0), up=(0.0, 1.0, 0.0), largest=4.0),
    keys={
        "biped": Keys((
            (0.6, {**LINE, **POLE, "nod": 0.10, "bend": 0.0, "aside": 0.0}),
            # A foot feels its way along the rope.
            (1.1, {"foot_r": (0.07, 0.17, -0.02), "toe_r": 0.2, "bend": -0.05, "hand_l": (0.34, -0.24, 0.27), "hand_r": (0.34, -0.35, 0.25)}),
            (1.5, {"foot_r": (-0.01, 0.10, 0.38), "toe_r": 0.35, "ahead": 0.02}),
            (1.9, {"foot_r": (0.07, 0.17, -0.02), "toe_r": 0.2, "ahead": 0.0}),
            (2.3, {**LINE, **POLE, "bend": 0.0}),
            # It teeters to the right, and to the left.
            (2.8, {"bend": 0.24, "aside": -0.05, "hand_l": (0.36, -0.10, 0.26), "hand_r": (0.34, -0.46, 0.22), "cock": -0.10, "stare": 0.6, "brow": 0.6}),
            (3.4, {"bend": -0.22, "aside": 0.05, "hand_l": (0.34, -0.46, 0.22), "hand_r": (0.36, -0.10, 0.26), "foot_r": (0.26, 0.22, -0.10), "toe_r": 0.3, "cock": 0.10}),
            (4.0, {"bend": 0.08, "aside": -0.02, **POLE, "foot_r": (0.10, 0.14, -0.12), "cock": 0.0, "stare": 0.0, "brow": 0.0}),
            (4.5, {**LINE, "bend": 0.0, "aside": 0.0}),
        ), loop=0.6, end=5.2),
    },
)
def walk_tightrope(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
