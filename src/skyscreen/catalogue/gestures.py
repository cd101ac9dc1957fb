"""What hands, head and weight do by themselves: the gestures of who speaks and the small business of who stands about.

Each is a short string of key poses (`nouns.keys`) that begins and ends at nothing. A body puts them one after the
other in an order of its own (`stage.bodies.manner`). A speaker's hand strokes on the stress of a phrase, then holds,
then goes home (D. McNeill, Hand and Mind, 1992); strokes come 0.8–1.5 s apart in lively talk.
"""

from __future__ import annotations

from skyscreen.nouns.keys import Channels, both

Gesture = tuple[tuple[float, Channels], ...]

_OPEN: Channels = both(way=(0.25, 0.15, 0.95), palm=(-0.35, 0.9, 0.1), grip=0.2, elbow=(0.6, -1.0, -0.2))
_PALM_R: Channels = {"way_r": (0.05, 0.2, 1.0), "palm_r": (-0.5, 0.85, 0.0), "grip_r": 0.2,
                     "elbow_r": (0.7, -0.9, -0.1)}
_AT_BELLY_L: Channels = {"hand_l": (0.10, -0.33, 0.22), "way_l": (-0.7, 0.0, 0.7), "palm_l": (-0.4, 0.4, -0.8),
                         "grip_l": 0.6}

SPEECH: tuple[Gesture, ...] = (
    # Both hands open to the other: "you see".
    ((0.45, {**_OPEN, **both(hand=(0.12, -0.24, 0.25)), "nod": 0.04, "lean": 0.0}),
     (0.85, {**both(hand=(0.31, -0.15, 0.30)), "nod": -0.05, "lean": 0.07, "brow": 0.5}),
     (1.30, {**both(hand=(0.30, -0.18, 0.30)), "nod": 0.06}),
     (1.90, {**both(hand=None), "nod": 0.0, "lean": 0.0, "brow": 0.0})),
    # One hand beats the time of a phrase.
    ((0.40, {**_PALM_R, **_AT_BELLY_L, "hand_r": (0.16, -0.06, 0.31), "palm_r": (-1.0, 0.1, 0.0), "cock": 0.04}),
     (0.62, {"hand_r": (0.15, -0.21, 0.36), "nod": 0.10, "lean": 0.06}),
     (0.90, {"hand_r": (0.19, -0.07, 0.31), "nod": -0.02}),
     (1.12, {"hand_r": (0.18, -0.22, 0.36), "nod": 0.10}),
     (1.40, {"hand_r": (0.23, -0.06, 0.30), "nod": -0.02}),
     (1.62, {"hand_r": (0.22, -0.20, 0.35), "nod": 0.08}),
     (2.30, {"hand_r": None, "hand_l": None, "nod": 0.0, "lean": 0.0, "cock": 0.0})),
    # From the heart outwards.
    ((0.50, {"hand_r": (0.01, -0.13, 0.17), "way_r": (-0.9, 0.35, 0.1), "palm_r": (-0.1, 0.0, -1.0), "grip_r": 0.3,
             "elbow_r": (0.9, -0.6, 0.1), "nod": 0.07, "cock": 0.06, "brow": 0.3}),
     (1.00, {"nod": 0.03}),
     (1.35, {**_PALM_R, "hand_r": (0.22, -0.13, 0.40), "nod": -0.05, "lean": 0.06, "cock": -0.03}),
     (2.05, {"hand_r": None, "nod": 0.0, "lean": 0.0, "cock": 0.0, "brow": 0.0})),
    # The left hand sweeps something aside.
    ((0.45, {"hand_l": (-0.02, -0.17, 0.29), "way_l": (-0.8, 0.1, 0.6), "palm_l": (-0.2, -0.5, 0.8), "grip_l": 0.25,
             "elbow_l": (0.9, -0.7, 0.0), "look": -0.10, "twist": -0.04}),
     (0.85, {"hand_l": (0.38, -0.12, 0.22), "way_l": (0.5, 0.1, 0.85), "look": 0.10, "twist": 0.05, "nod": 0.05}),
     (1.25, {"hand_l": (0.36, -0.16, 0.23), "cock": -0.06}),
     (1.90, {"hand_l": None, "look": 0.0, "twist": 0.0, "nod": 0.0, "cock": 0.0})),
    # A raised forefinger: "but mind".
    ((0.50, {"hand_r": (0.17, 0.02, 0.26), "way_r": (-0.1, 1.0, 0.25), "palm_r": (-0.6, 0.0, 0.8), "grip_r": 1.2,
             "point_r": 1.0, "elbow_r": (0.7, -1.0, 0.0), "nod": -0.05, "brow": 0.7, **_AT_BELLY_L}),
     (0.80, {"hand_r": (0.16, -0.04, 0.31), "way_r": (-0.1, 0.85, 0.55), "nod": 0.08, "lean": 0.05}),
     (1.10, {"hand_r": (0.18, 0.03, 0.26), "way_r": (-0.1, 1.0, 0.2), "nod": -0.03}),
     (1.40, {"hand_r": (0.16, -0.03, 0.31), "way_r": (-0.1, 0.85, 0.55), "nod": 0.07}),
     (2.05, {"hand_r": None, "hand_l": None, "nod": 0.0, "lean": 0.0, "brow": 0.0})),
    # Who knows: hands and shoulders up.
    ((0.50, {**_OPEN, **both(hand=(0.33, -0.10, 0.20), way=(0.6, 0.25, 0.75), palm=(-0.1, 1.0, 0.1)), "cock": 0.12,
             "brow": 0.6, "nod": -0.04, "lean": -0.05}),
     (0.95, {"cock": 0.14, "look": 0.10}),
     (1.60, {**both(hand=None), "cock": 0.0, "brow": 0.0, "nod": 0.0, "look": 0.0, "lean": 0.0})),
    # How big it was.
    ((0.45, {**_OPEN, **both(hand=(0.14, -0.20, 0.32), palm=(-1.0, 0.1, 0.0)), "nod": 0.05, "lean": 0.05}),
     (0.90, {**both(hand=(0.33, -0.08, 0.30)), "nod": -0.04, "brow": 0.6, "lean": 0.0}),
     (1.20, {**both(hand=(0.27, -0.12, 0.33)), "nod": 0.05}),
     (1.50, {**both(hand=(0.33, -0.08, 0.30)), "nod": -0.02}),
     (2.20, {**both(hand=None), "nod": 0.0, "brow": 0.0})),
)
LISTENING: tuple[Gesture, ...] = (
    ((0.4, {"nod": 0.0, "cock": 0.05}), (0.65, {"nod": 0.13}), (0.9, {"nod": 0.0}), (1.15, {"nod": 0.11, "cock": 0.06}),
     (1.5, {"nod": 0.0, "smile": 0.2}), (2.1, {"cock": 0.0, "smile": 0.0})),
    ((0.6, {"cock": 0.13, "aside": 0.03, "bend": -0.05, "brow": 0.4}), (1.6, {"cock": 0.11, "nod": 0.05}),
     (2.3, {"cock": 0.0, "aside": 0.0, "bend": 0.0, "brow": 0.0, "nod": 0.0})),
)
"""What who is spoken to does."""

_STAND_L: Channels = {"aside": 0.055, "bend": 0.07, "roll": -0.03, "drop": 0.006}
_STAND_R: Channels = {"aside": -0.055, "bend": -0.07, "roll": 0.03, "drop": 0.006}
_LEVEL: Channels = {"aside": 0.0, "bend": 0.0, "roll": 0.0, "drop": 0.0}

STANDING: tuple[Gesture, ...] = (
    # The weight goes over to the left leg, the hand to the hip.
    ((0.8, {**_STAND_L, "hand_r": (0.20, -0.36, 0.05), "way_r": (-0.55, -0.55, 0.6), "palm_r": (-1.0, -0.1, 0.0),
            "grip_r": 0.5, "elbow_r": (1.0, -0.1, -0.5), "look": 0.15}),
     (2.4, {"look": -0.25, "twist": -0.05, "nod": 0.02}),
     (3.3, {**_LEVEL, "hand_r": None, "look": 0.0, "twist": 0.0, "nod": 0.0})),
    # A look round, the shoulders after it.
    ((0.7, {**_STAND_R, "look": 0.55, "twist": 0.12, "nod": -0.04}),
     (1.6, {"look": 0.48, "twist": 0.14}),
     (2.4, {"look": -0.40, "twist": -0.10}),
     (3.2, {"look": -0.35, "nod": 0.0}),
     (4.0, {**_LEVEL, "look": 0.0, "twist": 0.0})),
    # Hands meet before the belly and part again.
    ((0.8, {**_STAND_L, **both(hand=(0.045, -0.37, 0.21), way=(-0.7, -0.45, 0.5), palm=(-0.4, 0.3, -0.85), grip=0.7),
            "nod": 0.08}),
     (1.8, {"nod": 0.03, "look": -0.15, **both(hand=(0.05, -0.35, 0.22))}),
     (2.8, {**_LEVEL, **both(hand=None), "nod": 0.0, "look": 0.0})),
    # The back of the neck is rubbed.
    ((0.9, {**_STAND_R, "hand_r": (0.13, 0.13, 0.03), "way_r": (-0.6, 0.35, -0.6), "palm_r": (-0.6, -0.2, -0.7),
            "grip_r": 0.4, "elbow_r": (1.0, 0.3, 0.3), "nod": 0.12, "cock": -0.08}),
     (1.2, {"hand_r": (0.12, 0.10, 0.03)}), (1.5, {"hand_r": (0.13, 0.14, 0.03), "cock": -0.12}),
     (1.8, {"hand_r": (0.12, 0.10, 0.03)}),
     (2.7, {**_LEVEL, "hand_r": None, "nod": 0.0, "cock": 0.0})),
    # The sleeve is put straight.
    ((0.7, {**_STAND_L, "hand_l": (0.08, -0.22, 0.27), "way_l": (-0.9, 0.2, 0.4), "palm_l": (0.0, -0.9, 0.3),
            "grip_l": 0.6, "hand_r": (0.03, -0.20, 0.32), "way_r": (-0.9, -0.1, 0.3), "palm_r": (0.0, -0.6, -0.7),
            "grip_r": 0.8, "nod": 0.16}),
     (1.1, {"hand_r": (0.09, -0.24, 0.30), "nod": 0.18}), (1.5, {"hand_r": (0.03, -0.19, 0.32)}),
     (2.4, {**_LEVEL, **both(hand=None), "nod": 0.0})),
)
"""What who only stands there does, now and then."""

WATCHING: tuple[Gesture, ...] = (
    # On tiptoe, the neck long: where does it go?
    ((0.5, {"drop": -0.02, "lean": 0.06, "nod": -0.08, "brow": 0.5}),
     (1.3, {"lean": 0.12, "aside": 0.03, "bend": 0.05, "drop": -0.025}),
     (2.1, {"nod": 0.0, "lean": 0.0, "drop": 0.0, "aside": 0.0, "bend": 0.0, "brow": 0.0})),
    # A fist is shaken: yes.
    ((0.35, {"hand_r": (0.20, -0.06, 0.20), "way_r": (-0.1, 1.0, 0.2), "palm_r": (-1.0, 0.0, 0.1), "grip_r": 1.4,
             "elbow_r": (0.6, -1.0, -0.3), "drop": 0.03, "lean": 0.05, "smile": 0.6}),
     (0.60, {"hand_r": (0.18, -0.26, 0.22), "drop": 0.06, "lean": 0.12, "nod": 0.08}),
     (0.90, {"hand_r": (0.20, 0.02, 0.20), "drop": 0.0, "lean": -0.03, "nod": -0.08}),
     (1.15, {"hand_r": (0.18, -0.22, 0.22), "drop": 0.05, "lean": 0.08}),
     (1.80, {"hand_r": None, "drop": 0.0, "lean": 0.0, "nod": 0.0, "smile": 0.0})),
    # Hands on the hips, the weight on one leg.
    ((0.7, {**_STAND_L, **both(hand=(0.20, -0.36, 0.05), way=(-0.55, -0.55, 0.6), palm=(-1.0, -0.1, 0.0), grip=0.5,
                               elbow=(1.0, -0.1, -0.5)), "nod": -0.04}),
     (1.9, {"cock": 0.06, "nod": 0.03}),
     (2.8, {**_LEVEL, **both(hand=None), "cock": 0.0, "nod": 0.0})),
)
"""What one does who has just thrown or kicked something and sees it go."""
