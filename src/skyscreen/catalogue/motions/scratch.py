"""Scratch: the hand goes to the head and rubs, the brow turns aside."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("scratch", "scratch its head", "scratch her head", "scratch his head", "itch", "rub", "scratch at", "claw"),
    zh=(
        "挠", "挠头", "抓痒", "搔痒", "挠痒", "摸头", "抓挠", "磨爪子", "抓耳挠腮", "搔头", "搔", "挠背", "蹭痒",
        "蹭", "抓头", "挠挠",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.6, {"pitch": -0.50, "drop": -0.10, "neck": -0.2, "fore_l": (0.0, 0.62, 0.26), "fore_r": (0.0, 0.50, 0.24)}),
                (0.85, {"fore_l": (0.0, 0.42, 0.22), "fore_r": (0.0, 0.66, 0.26), "look": 0.1}),
                (1.1, {"fore_l": (0.0, 0.66, 0.26), "fore_r": (0.0, 0.42, 0.22), "look": -0.1}),
            ),
            loop=0.6,
            end=1.1 + 0.25,
        ),
        "biped": Keys((
            (0.6, {"face_r": (0.075, 0.175, -0.060), "way_r": (-0.9, 0.35, -0.3), "palm_r": (-0.45, -0.9, 0.0), "grip_r": 0.5, "elbow_r": (1.0, 0.1, 0.3),
                   "cock": 0.20, "nod": 0.06, "look": 0.15, "frown": 0.35, "brow": 0.3}),
            *((0.76 + 0.16 * k, {"face_r": ((0.045, 0.190, -0.070), (0.080, 0.170, -0.055))[k % 2], "grip_r": (0.95, 0.5)[k % 2]}) for k in range(6)),
            (1.90, {"face_r": (0.085, 0.165, -0.050), "look": -0.2, "cock": 0.10}), (2.5, {"face_r": (0.080, 0.170, -0.055), "look": 0.25, "nod": -0.06, "wide": -0.4}),
        ), loop=0.6, end=2.9),
    },
)
def scratch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
