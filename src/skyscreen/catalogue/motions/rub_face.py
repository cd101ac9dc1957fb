"""Rub the face: both hands go over eyes and cheeks, the shoulders up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("rub face", "rub his face", "rub her face", "dry his face", "dry her face", "cover his face", "cover her face", "hide his face", "hide her face", "wash itself"),
    zh=("擦脸", "搓脸", "抹脸", "捂脸", "捂住脸", "遮住脸", "揉脸", "揉鼻子", "揉揉鼻子", "揉脑袋", "揉揉脸"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.5, {**both(face=(0.050, 0.030, 0.044), way=(-0.25, 1.0, -0.15), palm=(-0.25, 0.0, -1.0), grip=0.2, elbow=(1.0, -0.7, 0.2)), "nod": 0.30, "lean": 0.20, "shut": 1.0}),
            (0.8, {**both(face=(0.056, -0.075, 0.038)), "nod": 0.20}), (1.1, {**both(face=(0.050, 0.040, 0.044)), "nod": 0.32}), (1.4, {**both(face=(0.058, -0.075, 0.038)), "nod": 0.20}),
            (1.7, {**both(face=(0.050, 0.030, 0.044)), "nod": 0.32}), (2.3, {**both(face=(0.075, -0.13, 0.035)), "nod": -0.06, "lean": 0.02, "shut": 0.0}),
        ), loop=0.5, end=2.8),
    },
)
def rub_face(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
