"""Fall down: the foot catches, the body pitches over it, the hands go out, and it lies on its front, head up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("fall", "fall down", "fall over", "trip and fall", "stumble and fall", "tumble", "topple over", "fall flat",
        "fall to the ground", "slip and fall", "wipe out", "take a fall", "slip in", "slip in the mud", "slip on ice", "fall over backwards", "fall on his face", "crash to the ground"),
    zh=(
        "摔倒", "滑倒", "跌倒", "绊倒", "摔", "跌", "摔跤", "摔了一跤", "跌了一跤", "滑了一跤", "倒下", "栽倒",
        "摔倒在地", "跌落在地", "瘫倒", "瘫软", "瘫坐", "跌下", "摔下", "栽倒在地", "摔跟头",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    once=True,
    keys={
        "quadruped": Keys((
            (0.25, {"pitch": 0.20, "drop": 0.10, "nod": -0.2, "fore_l": (0.02, 0.0, -0.16), "fore_r": (0.02, 0.05, 0.10)}),
            (0.6, {"pitch": 0.26, "drop": 0.30, "roll": 0.12, "fold": 0.6, "neck": 0.3, "fore_l": None, "fore_r": None}),
            (1.0, {"pitch": 0.04, "drop": 0.50, "roll": 0.16, "fold": 1.0, "neck": 0.7, "nod": 0.3}),
            (1.3, {"pitch": 0.0, "drop": 0.48, "neck": 0.6}), (2.4, {"drop": 0.50, "neck": 0.55, "nod": 0.2}),
        )),
        "biped": Keys((
            (0.15, {"lean": 0.04, "pitch": 0.04}),
            (0.42, {"lean": 0.42, "pitch": 0.34, "drop": 0.10, "ahead": 0.10, "nod": -0.35, "jaw": 0.5, "brow": 0.8, "stare": 0.6,
                    **both(hand=(0.30, 0.02, 0.44), way=(0.0, 0.2, 1.0), palm=(0.0, -0.8, 0.6), grip=0.1, elbow=(1.0, 0.2, -0.5)),
                    "foot_r": (0.10, 0.18, -0.22), "toe_r": 0.8, "foot_l": (0.10, 0.084, -0.06)}),
            (0.78, {"lean": 0.22, "pitch": 0.86, "drop": 0.42, "ahead": 0.22, "nod": -0.6, **both(knee=(0.05, -0.9, 0.5), toe=1.2),
                    "foot_r": (0.12, 0.13, -0.50), "foot_l": (0.10, 0.12, -0.40),
                    **both(ground=(0.26, 0.16, 0.58), hand=None, palm=(0.0, -1.0, 0.0))}),
            (1.05, {"lean": 0.05, "pitch": 1.42, "drop": 0.76, "ahead": 0.30, "nod": -0.45, "shut": 0.8, "jaw": 0.2,
                    **both(ground=(0.30, 0.05, 0.52), way=(0.0, 0.0, 1.0), grip=0.2, foot=(0.12, 0.12, -0.80),
                           knee=(0.05, -1.0, 0.1), toe=1.3)}),
            (1.25, {"pitch": 1.36, "drop": 0.735, "nod": -0.5}),
            (1.5, {"pitch": 1.42, "drop": 0.76, "nod": -0.3, "shut": 0.5, "worry": 0.6}),
            (2.4, {"pitch": 1.34, "drop": 0.755, "nod": -0.75, "shut": 0.0, "jaw": 0.1, "brow": 0.2}),
        )),
    },
)
def fall_down(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
