"""Ballet: a bend of both knees, up on the toes with the arms a wreath, an arabesque, a leg to the side, and down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

POINT = {"foot_l": (0.045, 0.165, 0.03), "toe_l": 1.15}
"""On the tips of the left toes, the ankle 0.08 of the body higher than flat."""
WREATH = both(hand=(0.10, 0.52, 0.12), way=(-0.7, 0.7, 0.1), palm=(-0.4, -0.9, 0.0), elbow=(1.0, 0.1, 0.1), grip=0.2)
LOW = both(hand=(0.15, -0.40, 0.24), way=(-0.6, -0.7, 0.3), palm=(-0.6, 0.6, -0.5), elbow=(1.0, -0.2, 0.0), grip=0.2)


@motion(
    en=("dance ballet", "do ballet", "practise ballet", "practice ballet", "perform ballet", "dance en pointe", "dance swan lake"),
    zh=("跳芭蕾", "跳芭蕾舞", "练芭蕾", "芭蕾", "跳天鹅湖"),
    rigs=("biped",), travels=False, speed=0.0, target="none",
    keys={"biped": Keys((
        (0.4, {"drop": 0.11, "aside": 0.0, "pitch": 0.0, "lean": 0.0, "ahead": 0.0, "bend": 0.0, "nod": 0.05, **LOW,
               "foot_l": (0.045, 0.084, 0.05), "toe_l": 0.0, "foot_r": (0.045, 0.084, -0.04), "toe_r": 0.0,
               **both(knee=(0.9, 0.0, 0.7))}),
        (1.1, {"drop": -0.07, "nod": -0.12, **WREATH, **POINT, "foot_r": (0.045, 0.165, -0.05), "toe_r": 1.15, **both(knee=(0.6, 0.0, 1.0))}),
        (1.6, {"drop": -0.075, "bend": 0.08, "nod": -0.14}),
        (2.3, {"drop": -0.05, "aside": 0.05, "pitch": 0.50, "lean": -0.42, "bend": 0.0, "nod": -0.10, **POINT,
               "foot_r": (0.07, 1.02, -0.70), "toe_r": 2.6, "knee_r": (0.6, -0.6, 0.3),
               "hand_l": (0.06, 0.26, 0.50), "way_l": (0.0, 0.4, 1.0), "hand_r": (0.54, 0.14, 0.02), "way_r": (1.0, 0.1, 0.1),
               **both(palm=(0.0, -1.0, 0.2), elbow=(0.8, -0.5, 0.0))}),
        (3.2, {"pitch": 0.54, "foot_r": (0.07, 1.06, -0.68)}),
        (3.9, {"drop": -0.06, "pitch": 0.0, "lean": 0.0, "aside": 0.045, "foot_r": (0.16, 0.50, 0.06), "toe_r": 1.3, "knee_r": (1.0, 0.1, 0.5),
               **both(hand=(0.13, -0.06, 0.38), way=(-0.9, 0.0, 0.3), palm=(-0.3, 0.0, -1.0), elbow=(1.0, -0.2, 0.2))}),
        (4.6, {"bend": 0.10, "foot_r": (0.74, 0.84, 0.10), "toe_r": 0.5, "knee_r": (0.2, 1.0, 0.3),
               **both(hand=(0.54, 0.14, 0.14), way=(1.0, 0.1, 0.2), palm=(0.0, -0.4, 1.0))}),
        (5.1, {"bend": 0.12, "foot_r": (0.74, 0.88, 0.10)}),
    ), loop=0.4, end=5.9)},
)
def ballet(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
