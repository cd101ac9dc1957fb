"""Hit: the bat or the racket goes back, the hips lead, the arms swing through level."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both

BAT = {**both(way=(-0.8, 0.2, 0.6), palm=(-0.2, -0.3, -0.9), grip=1.4, elbow=(1.0, -0.4, 0.0)), "foot_l": (0.16, 0.084, 0.20), "toe_l": 0.0,
       "foot_r": (0.16, 0.084, -0.20), "toe_r": 0.0}


@motion(
    en=(
        "hit", "bat", "swing a bat", "strike a ball", "play tennis", "play baseball", "swat",
        "spike", "strike"),
    zh=(
        "击打", "击球", "挥棒", "打网球", "打棒球", "挥拍", "打羽毛球", "打乒乓球", "抽打", "鞭打", "击中",
        "抽", "拍打", "甩鞭子", "抡", "抡起", "扑打", "棒打", "敲头",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.75, 0.0), up=(0.0, 0.3, 1.0), off=(0.02, 0.07, 0.0), largest=1.2),
    tools=("baseball_bat", "ping_pong_bat", "tennis_racket", "golf_club"),
    prop="baseball_bat",
    keys={
        "biped": Keys((
            (0.5, {**BAT, "hand_r": (0.20, 0.02, 0.10), "hand_l": (-0.10, -0.02, 0.16), "twist": -0.5, "turn": -0.2, "drop": 0.08, "lean": 0.08, "look": 0.5}),
            (1.0, {"hand_r": (0.24, 0.06, 0.0), "hand_l": (-0.14, 0.02, 0.10), "twist": -0.65, "turn": -0.3, "ahead": -0.05, "look": 0.6}),
            (1.22, {"hand_r": (0.10, -0.12, 0.40), "hand_l": (-0.02, -0.14, 0.40), "twist": 0.05, "turn": 0.05, "ahead": 0.04, "drop": 0.10, "look": 0.1}),
            (1.36, {"hand_r": (-0.10, -0.04, 0.40), "hand_l": (0.16, -0.06, 0.36), "twist": 0.45, "turn": 0.25}),
            (1.62, {"hand_r": (-0.22, 0.16, 0.18), "hand_l": (0.26, 0.12, 0.12), "twist": 0.75, "turn": 0.35, "lean": 0.0, "look": -0.5, "ahead": 0.06}),
            (2.3, {"hand_r": (0.10, -0.16, 0.28), "hand_l": (0.02, -0.18, 0.30), "twist": 0.0, "turn": 0.0, "drop": 0.06, "look": 0.0, "ahead": 0.0}),
        ), loop=0.5, end=3.0),
    },
    noise=Noise("whoosh", at=(1.3,)),
)
def hit(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
