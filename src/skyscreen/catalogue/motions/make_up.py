"""Make-up: the right hand draws along lips and cheek, the chin goes up, the head turns to and fro before the glass."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("put on make-up", "apply makeup", "put on lipstick", "apply lipstick", "apply cream", "put on sunscreen"),
    zh=(
        "化妆", "涂口红", "画眉", "擦粉", "抹口红", "抹面霜", "涂防晒霜", "上妆", "涂脂抹粉", "梳妆打扮", "描眉",
        "美容", "敷面膜", "涂指甲油", "勾脸", "敷粉",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", up=(0.1, 0.9, 0.4), off=(0.03, 0.08, 0.0), largest=0.4),
    prop=("lipstick", "paintbrush"),
    keys={
        "biped": Keys((
            (0.7, {"face_r": (0.045, -0.080, 0.085), "way_r": (-0.7, 0.2, -0.6), "palm_r": (-0.4, -0.4, -0.8), "grip_r": 1.0, "elbow_r": (1.0, -0.4, 0.1),
                   "nod": -0.10, "look": 0.0, "wide": -0.5, "jaw": 0.15, "hand_l": (0.10, -0.06, 0.30), "way_l": (-0.3, 0.9, 0.2), "palm_l": (0.0, 0.1, -1.0), "grip_l": 0.5,
                   "elbow_l": (0.6, -1.0, 0.0)}),
            (1.2, {"face_r": (0.000, -0.082, 0.092), "wide": 0.4}),
            (1.7, {"face_r": (0.048, -0.086, 0.083), "look": 0.10}),
            (2.2, {"face_r": (0.002, -0.084, 0.092), "look": -0.08}),
            (2.8, {"face_r": (0.14, -0.15, 0.15), "wide": -0.8, "jaw": 0.0, "look": 0.25, "cock": 0.1}),
            (3.5, {"look": -0.25, "cock": -0.1, "smile": 0.5, "wide": 0.0}),
        ), loop=0.7, end=4.3),
    },
)
def make_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
