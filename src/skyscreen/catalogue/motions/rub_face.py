"""Rub the face: both hands go over eyes and cheeks, the shoulders up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("wash face", "wash his face", "wash her face", "rub his eyes", "rub her eyes", "rub face", "shave", "dry his face", "wash itself"),
    zh=("洗脸", "揉眼睛", "擦脸", "搓脸", "刮胡子", "抹脸", "擦眼泪", "捂脸"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.05, 0.14, 0.19), way=(-0.2, 1.0, 0.0), palm=(0.0, 0.1, -1.0), grip=0.3, elbow=(0.8, -1.0, 0.2)), "nod": 0.26, "lean": 0.14, "shut": 1.0}),
            (0.8, {**both(hand=(0.07, 0.05, 0.19))}), (1.1, {**both(hand=(0.05, 0.16, 0.19)), "nod": 0.20}), (1.4, {**both(hand=(0.08, 0.06, 0.19)), "nod": 0.28}),
            (1.7, {**both(hand=(0.05, 0.15, 0.19))}), (2.3, {**both(hand=(0.12, -0.12, 0.26)), "nod": 0.0, "lean": 0.04, "shut": 0.0}),
        ), loop=0.5, end=2.9),
    },
)
def rub_face(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
