"""Groom: a paw comes up to the mouth and is licked, then goes over the ear."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("groom", "lick its paw", "lick its paws", "wash itself", "clean itself", "lick itself", "preen", "wash its face", "lick its fur"),
    zh=("舔爪子", "舔毛", "梳毛", "洗脸", "梳理羽毛", "理毛", "舔爪"),
    rigs=("quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        # Seated: the paw is licked four times, then goes over the ear and down the cheek, twice.
        "quadruped": Keys((
            (0.6, {"sit": 1.0, "jaw": 0.0, "tongue": 0.0, "fore_r": (-0.10, 0.50, 0.20), "neck": 0.20, "nod": 0.62, "look": -0.14, "cock": 0.0}),
            *((0.85 + 0.25 * k, {"nod": (0.48, 0.68)[k % 2], "jaw": 0.30, "tongue": (0.25, 0.9)[k % 2], "fore_r": (-0.10, (0.52, 0.49)[k % 2], 0.20)}) for k in range(6)),
            (2.6, {"jaw": 0.0, "tongue": 0.0, "fore_r": (-0.04, 0.92, 0.10), "nod": 0.70, "cock": 0.34, "look": -0.28}),
            (3.0, {"fore_r": (-0.06, 0.60, 0.24), "nod": 0.80, "cock": 0.28}),
            (3.4, {"fore_r": (-0.04, 0.92, 0.10), "nod": 0.70, "cock": 0.36}),
            (3.8, {"fore_r": (-0.06, 0.58, 0.24), "nod": 0.78, "cock": 0.16, "look": -0.2, "sit": 1.0}),
        ), loop=0.6, end=4.4),
        "bird": Keys((
            (0.5, {"look": 1.1, "nod": 0.55, "wings": 0.12}), (0.7, {"nod": 0.75}), (0.9, {"nod": 0.5}), (1.1, {"nod": 0.75}), (1.4, {"look": 0.0, "nod": 0.0, "wings": 0.3}),
            (1.9, {"look": -1.1, "nod": 0.55, "wings": 0.12}), (2.1, {"nod": 0.75}), (2.3, {"nod": 0.5}), (2.6, {"nod": 0.7}),
        ), loop=0.5, end=3.2),
    },
)
def groom(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
