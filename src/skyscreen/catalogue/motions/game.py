"""Play a video game: the pad in both hands, thumbs at work, the body goes along with every bend."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both


@motion(
    en=("play video games", "play a video game", "play computer games", "game"),
    zh=("打游戏", "玩游戏", "打电玩", "玩电子游戏"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", up=(0.0, 0.8, -0.6), front=(0.0, -0.6, -0.8), off=(0.0, 0.03, 0.06), largest=0.5),
    prop="game_controller",
    keys={
        "biped": Keys((
            (0.6, {**both(hand=(0.075, -0.20, 0.28), way=(-0.35, 0.3, 0.9), palm=(-0.9, 0.1, -0.2), grip=0.9, elbow=(0.6, -1.0, -0.1)),
                   "lean": 0.14, "nod": 0.06, "bend": 0.0, "frown": 0.3}),
            (0.85, {"grip_l": 1.15, "bend": 0.05}), (1.05, {"grip_l": 0.9, "grip_r": 1.15}), (1.4, {"grip_r": 0.85, "bend": -0.12, "cock": -0.1,
             "hand_l": (0.08, -0.17, 0.29), "hand_r": (0.07, -0.23, 0.28)}),
            (1.8, {"grip_r": 1.1, "hand_l": (0.07, -0.22, 0.28), "hand_r": (0.08, -0.18, 0.29), "bend": 0.12, "cock": 0.1, "wide": 0.3}),
            (2.2, {"grip_l": 1.15, "bend": 0.0, "lean": 0.2, "cock": 0.0}),
        ), loop=0.6, end=2.6),
    },
    noise=Noise("key", at=(0.8, 1.1, 1.6, 1.9, 2.3)),
)
def game(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
