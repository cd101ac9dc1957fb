"""Press a doorbell: a forefinger goes to the button beside the door, presses twice, and the body stands back and waits."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("ring the doorbell", "press the doorbell", "press a doorbell", "ring a doorbell", "press the bell", "press the button", "press a button", "ring at the door",
        "push the button", "push a button"),
    zh=("按门铃", "按响门铃", "摁门铃", "按按钮", "按下按钮"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.22, seen=(100.0, 124.0)),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.30, 0.02, -0.30), "way_r": (0.0, 0.25, 1.0), "palm_r": (-0.3, -0.95, 0.0), "grip_r": 1.2, "point_r": 1.0, "elbow_r": (0.8, -0.9, 0.0), "lean": 0.03,
                   "nod": 0.05, "look": -0.20, "hand_l": (0.22, -0.36, 0.12)}),
            *((0.8 + 0.3 * k, {"work_r": ((0.30, 0.02, -0.13), (0.30, 0.02, -0.20))[k % 2], "lean": (0.10, 0.07)[k % 2]}) for k in range(4)),
            (2.2, {"work_r": (0.26, -0.40, -0.34), "way_r": (0.0, -0.8, 0.5), "lean": -0.02, "look": 0.0, "nod": -0.08, "point_r": 0.0, "grip_r": 0.5}),
            (3.0, {"cock": 0.12, "look": 0.15, "brow": 0.5}), (3.6, {"cock": -0.05, "look": 0.0}),
        ), loop=0.5, end=4.2),
    },
    noise=Noise("tap", at=(0.8, 1.4)),
)
def press_doorbell(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
