"""Play a zither: the right hand plucks near the bridge, finger after finger, the left presses and glides along the strings."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("play the zither", "play the guqin", "play the guzheng", "play guqin", "play guzheng", "play a guqin", "play a guzheng", "play the koto", "pluck the strings"),
    zh=("弹古琴", "弹古筝", "抚琴", "弹奏古琴", "弹奏古筝", "拨弄琴弦", "弹琴弦"),
    plays=("guzheng", "guqin"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.74, thing="guqin"),
    keys={
        "biped": Keys((
            (0.5, {**both(way=(-0.15, -0.35, 0.95), palm=(-0.1, -1.0, -0.2), elbow=(0.9, -0.6, -0.3)), "work_l": (0.22, 0.025, 0.0), "work_r": (0.22, 0.06, -0.02), "grip_l": 0.25,
                   "grip_r": 0.55, "lean": 0.08, "nod": 0.16, "bend": 0.0}),
            (0.8, {"work_r": (0.22, 0.03, 0.02), "grip_r": 0.9}), (1.0, {"work_r": (0.25, 0.10, -0.05), "grip_r": 0.35}),
            (1.3, {"work_r": (0.20, 0.03, 0.02), "grip_r": 0.9, "work_l": (0.10, 0.025, 0.0), "bend": 0.05}), (1.55, {"work_r": (0.26, 0.13, -0.07), "grip_r": 0.3}),
            (2.0, {"work_r": (0.18, 0.03, 0.01), "grip_r": 0.9, "work_l": (0.34, 0.025, 0.0), "bend": -0.06, "cock": 0.08, "shut": 0.5}),
            (2.35, {"work_r": (0.24, 0.20, -0.10), "grip_r": 0.25, "nod": 0.06}),
            (2.9, {"work_r": (0.22, 0.06, -0.02), "work_l": (0.22, 0.025, 0.0), "bend": 0.0, "cock": 0.0, "shut": 0.0, "nod": 0.16}),
        ), loop=0.5, end=3.3),
    },
    music="guzheng",
)
def play_zither(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
