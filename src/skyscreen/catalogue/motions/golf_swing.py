"""A golf swing: the feet apart, the club drawn round over the shoulder, swept down through the ball, and up round the other side; a look after it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise, both

FEET: Channels = {"foot_l": (0.20, 0.084, 0.02), "toe_l": 0.0, "foot_r": (0.20, 0.084, 0.02), "toe_r": 0.0}
FISTS: Channels = both(way=(-0.3, -0.6, 0.7), palm=(-0.9, 0.0, -0.2), grip=1.45, elbow=(0.7, -0.6, -0.4))


@motion(
    en=("golf", "play golf", "swing a golf club", "swing the golf club", "hit a golf ball", "hit the golf ball", "tee off", "putt", "drive a golf ball", "play a round of golf"),
    zh=("打高尔夫", "打高尔夫球", "挥杆", "挥高尔夫球杆", "打高尔夫球赛", "开球"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    wields=("golf_club",), prop="golf_ball",
    holds=Grip("shaft", at=(0.0, 0.90, 0.0), up=(0.0, -1.0, 0.0), largest=1.6),
    strikes="hand_r", gives=True, sends=1.5,
    keys={
        "biped": Keys((
            (0.5, {**FEET, **FISTS, "hand_l": (-0.03, -0.37, 0.27), "hand_r": (0.05, -0.46, 0.31), "lean": 0.34, "drop": 0.05, "nod": 0.22, "twist": 0.0, "turn": 0.0}),
            (0.8, {**FEET, **FISTS, "hand_l": (-0.06, -0.38, 0.26), "hand_r": (0.08, -0.46, 0.30), "twist": -0.06}),
            (1.5, {"hand_l": (-0.42, 0.18, 0.10), "hand_r": (0.38, 0.30, 0.02), "twist": -1.0, "turn": -0.25, "lean": 0.26, "look": 0.70, "nod": 0.20, "aside": -0.03,
                   "way_r": (-0.2, 0.8, 0.3), "way_l": (-0.2, 0.8, 0.3)}),
            (1.66, {"hand_l": (-0.42, 0.20, 0.10), "hand_r": (0.38, 0.32, 0.02), "twist": -1.02}),
            (1.94, {**FISTS, "hand_l": (0.0, -0.38, 0.30), "hand_r": (0.03, -0.48, 0.33), "twist": 0.12, "turn": 0.12, "lean": 0.32, "look": 0.0, "aside": 0.03}),
            (2.3, {"hand_l": (0.34, 0.20, 0.14), "hand_r": (-0.28, 0.28, 0.18), "twist": 0.85, "turn": 0.45, "lean": 0.0, "drop": 0.0, "look": 0.45, "nod": -0.18,
                   "way_r": (0.2, 0.8, 0.2), "way_l": (0.2, 0.8, 0.2), "foot_r": (0.16, 0.16, -0.02), "toe_r": 0.9}),
            (3.4, {"hand_l": (0.36, 0.18, 0.12), "hand_r": (-0.28, 0.26, 0.16), "twist": 0.88, "turn": 0.48, "look": 0.50, "nod": -0.22}),
        ), cues={"strike": 1.94}),
    },
    noise=Noise("tap", at=(1.94,)),
)
def golf_swing(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
