"""Keep a football up: instep, knee and instep again, arms out, the eyes on the ball."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both

ARMS = both(hand=(0.40, -0.20, 0.10), way=(0.6, -0.3, 0.6), palm=(0.0, -1.0, 0.2), grip=0.3, elbow=(0.5, -0.9, -0.4))


@motion(
    en=("play football", "play soccer", "juggle a football", "practise football", "do keepie-uppies", "juggle the football"),
    zh=("踢足球", "玩足球", "练足球", "颠球"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    bounces=0.0,
    strikes="toe_r",
    each=True,
    prop="football",
    plays=("football",),
    keys={
        "biped": Keys((
            (0.0, {**ARMS, "foot_l": (0.08, 0.084, 0.0), "toe_l": 0.0, "foot_r": (0.10, 0.10, 0.02), "toe_r": 0.1, "drop": 0.05,
                   "nod": 0.30, "lean": 0.10, "aside": 0.03}),
            (0.30, {"foot_r": (0.03, 0.36, 0.42), "toe_r": -0.05, "knee_r": (0.2, -0.1, 1.0), "drop": 0.03, "ahead": -0.04,
                    "nod": 0.36, "lean": 0.06, "aside": 0.05, "twist": 0.10, "hand_l": (0.42, -0.08, 0.18),
                    "hand_r": (0.40, -0.22, -0.06)}),
            (0.62, {"foot_r": (0.10, 0.10, 0.04), "toe_r": 0.1, "drop": 0.07, "ahead": 0.0, "nod": -0.02, "lean": 0.04,
                    "twist": -0.04, "hand_l": (0.38, -0.22, 0.08), "hand_r": (0.40, -0.18, 0.14)}),
        ), loop=0.0, end=0.95, cues={"drop": 0.31}),
    },
    noise=Noise("tap", at=(0.30,)),
)
def play_football(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
