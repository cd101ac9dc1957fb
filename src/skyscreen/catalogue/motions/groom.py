"""Groom: a paw comes up to the mouth and is licked, then goes over the ear."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("groom", "lick its paw", "lick its paws", "wash itself", "clean itself", "lick itself", "preen", "wash its face", "lick its fur"),
    zh=("舔爪子", "舔毛", "梳毛", "洗脸", "梳理羽毛", "理毛", "舔爪"),
    rigs=("quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.6, {"drop": 0.06, "fore_r": (-0.02, 0.42, 0.26), "neck": 0.22, "nod": 0.65, "look": -0.14}),
            (0.85, {"nod": 0.50}), (1.1, {"nod": 0.70}), (1.35, {"nod": 0.52}), (1.6, {"nod": 0.70}),
            (2.1, {"fore_r": (-0.06, 0.62, 0.22), "nod": 0.80, "cock": 0.30, "look": -0.25}), (2.5, {"fore_r": (-0.04, 0.46, 0.30), "nod": 0.85}), (2.9, {"fore_r": (-0.06, 0.62, 0.22), "cock": 0.34}),
            (3.3, {"fore_r": (-0.03, 0.44, 0.28), "cock": 0.1}),
        ), loop=0.6, end=3.8),
        "bird": Keys((
            (0.5, {"look": 1.1, "nod": 0.55, "wings": 0.12}), (0.7, {"nod": 0.75}), (0.9, {"nod": 0.5}), (1.1, {"nod": 0.75}), (1.4, {"look": 0.0, "nod": 0.0, "wings": 0.3}),
            (1.9, {"look": -1.1, "nod": 0.55, "wings": 0.12}), (2.1, {"nod": 0.75}), (2.3, {"nod": 0.5}), (2.6, {"nod": 0.7}),
        ), loop=0.5, end=3.2),
    },
)
def groom(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
