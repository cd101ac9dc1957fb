"""Iron: one hand smooths the cloth, the other draws the iron over it in long strokes."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("iron", "iron clothes", "press clothes", "iron a shirt"),
    zh=("熨", "熨衣服", "烫衣服", "熨烫"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, 0.9, 0.0), up=(1.0, 0.0, 0.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=0.4),
    tools=("clothes_iron",),
    prop="clothes_iron",
    work=Work(("table",)),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.22, 0.07, 0.0), "way_r": (-0.2, -0.2, 1.0), "palm_r": (-0.5, -0.8, 0.0), "grip_r": 1.3, "work_l": (0.22, 0.01, 0.04), "way_l": (-0.2, -0.2, 1.0), "palm_l": (0.0, -1.0, 0.0),
                   "grip_l": 0.1, "lean": 0.20, "nod": 0.22, "twist": -0.12}),
            (1.4, {"work_r": (-0.06, 0.07, 0.10), "work_l": (0.30, 0.01, 0.06), "twist": 0.14, "lean": 0.26}), (1.55, {"work_r": (-0.06, 0.12, 0.08)}), (2.2, {"work_r": (0.22, 0.12, 0.0), "twist": -0.10}),
        ), loop=0.6, end=2.5),
    },
    noise=Noise("steam", at=(1.55,)),
)
def iron(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
