"""Wash the face at a basin: both hands scoop up water, the face bows into them, they go over it and drip."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both

LET = both(work=None, face=None)


@motion(
    en=("wash face", "wash his face", "wash her face", "wash their faces", "wash its face", "splash water on his face", "splash water on her face",
        "rinse his face", "rinse her face", "freshen up"),
    zh=("洗脸", "洗把脸", "洗洗脸", "洗了把脸", "洗漱", "盥洗"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.95, thing="sink"),
    keys={
        "biped": Keys((
            (0.3, {**both(work=(0.055, 0.10, -0.02), way=(-0.45, -0.35, 0.8), palm=(-0.35, 0.9, 0.0), grip=0.35, elbow=(1.0, -0.6, 0.0)), "lean": 0.34, "nod": 0.25, "shut": 0.0}),
            (0.7, {**both(work=(0.045, 0.03, 0.02)), "lean": 0.42}),
            (0.95, {**both(work=(0.045, 0.08, 0.0)), "lean": 0.44}),
            (1.35, {**LET, **both(face=(0.050, -0.020, 0.046), way=(-0.25, 1.0, -0.15), palm=(-0.25, 0.0, -1.0), grip=0.2, elbow=(1.0, -0.7, 0.2)), "lean": 0.40, "nod": 0.40, "shut": 1.0}),
            (1.6, {**both(face=(0.056, -0.085, 0.040)), "nod": 0.30}), (1.85, {**both(face=(0.050, 0.040, 0.046)), "nod": 0.42}),
            (2.1, {**both(face=(0.058, -0.085, 0.040)), "nod": 0.30}), (2.35, {**both(face=(0.050, 0.020, 0.046)), "nod": 0.40}),
        ), loop=0.3, end=2.9),
    },
    noise=Noise("slosh", at=(0.7, 1.35)),
)
def wash_face(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
