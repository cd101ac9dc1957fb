"""What hands, shoulders and head of who feels something do while nobody tells them: a face is a tenth of a medium shot,
and there a feeling is read from the whole body (M. Coulson, J. Nonverbal Behavior 28, 2004: fear draws back and shields
itself, anger squares up, sadness folds, joy opens and rises).

Gestures as of `catalogue.gestures`, by the mood's name; each is held for some seconds, and between two the arms hang.
"""

from __future__ import annotations

from skyscreen.catalogue.gestures import Gesture
from skyscreen.nouns.keys import Channels, both

_HOME: Channels = {"nod": 0.0, "lean": 0.0, "cock": 0.0, "look": 0.0, "twist": 0.0, "drop": 0.0}
_HIPS: Channels = both(hand=(0.20, -0.36, 0.05), way=(-0.55, -0.55, 0.6), palm=(-1.0, -0.1, 0.0), grip=1.1,
                       elbow=(1.0, -0.1, -0.5))
_HEART: Channels = {"hand_r": (0.01, -0.13, 0.17), "way_r": (-0.9, 0.35, 0.1), "palm_r": (-0.1, 0.0, -1.0),
                    "grip_r": 0.3, "elbow_r": (0.9, -0.6, 0.1)}
_LOW: Channels = both(hand=(0.045, -0.40, 0.19), way=(-0.7, -0.45, 0.5), palm=(-0.4, 0.3, -0.85), grip=0.7)
_ARM_L: Channels = {"hand_r": (-0.15, -0.25, 0.13), "way_r": (-0.9, 0.1, -0.15), "palm_r": (0.0, 0.0, -1.0),
                    "grip_r": 0.7, "elbow_r": (0.8, -0.9, 0.1)}
_BELLY_L: Channels = {"hand_l": (0.02, -0.28, 0.19), "way_l": (-0.9, 0.0, 0.3), "palm_l": (-0.1, 0.3, -0.9),
                      "grip_l": 0.6}
_UNDER_CHIN: Channels = both(hand=(0.055, -0.07, 0.17), way=(-0.25, 1.0, 0.0), palm=(-0.7, 0.0, -0.6), grip=1.1,
                             elbow=(0.5, -1.0, 0.1))


def _gone(*names: str) -> Channels:
    """Hands that go home; a name that the gesture never used has no curve to end."""
    return dict.fromkeys(names)


FEELINGS: dict[str, tuple[Gesture, ...]] = {
    "happy": (
        # Hands clasped before the breast, up on the toes.
        ((0.6, {**_UNDER_CHIN, **both(hand=(0.035, -0.12, 0.20)), "nod": -0.06, "drop": -0.012, "open": 0.25}),
         (1.0, {"drop": 0.012, "cock": 0.06}), (1.4, {"drop": -0.012, "nod": -0.02}),
         (3.6, {"cock": -0.04, "drop": 0.0}),
         (4.4, {**_HOME, **both(hand=None), "open": 0.0})),
        # Arms open: all the world.
        ((0.6, {**both(hand=(0.34, -0.16, 0.22), way=(0.45, 0.25, 0.85), palm=(-0.2, 0.95, 0.2), grip=0.15,
                       elbow=(0.6, -1.0, -0.2)), "lean": -0.06, "nod": -0.10, "open": 0.3, "drop": -0.01}),
         (2.4, {**both(hand=(0.30, -0.20, 0.24)), "nod": -0.03}),
         (3.2, {**_HOME, **both(hand=None), "open": 0.0})),
    ),
    "sad": (
        # A hand holds the other arm, which hangs.
        ((1.0, {**_ARM_L, "nod": 0.14, "lean": 0.05, "cock": 0.06}), (3.2, {"nod": 0.20, "look": 0.08}),
         (5.6, {"nod": 0.12, "lean": 0.06}), (6.8, {**_HOME, "hand_r": None})),
        # Hands folded low; a sigh.
        ((1.0, {**_LOW, "nod": 0.18, "lean": 0.07}), (2.6, {"lean": 0.00, "nod": 0.10, "drop": -0.006}),
         (3.6, {"lean": 0.10, "nod": 0.22, "drop": 0.008}), (5.4, {"look": -0.08}),
         (6.4, {**_HOME, **both(hand=None)})),
    ),
    "tearful": (
        # Tears are wiped off with the back of a hand, the other arm round the belly.
        ((0.8, {**_BELLY_L, "face_r": (0.040, -0.030, 0.050), "way_r": (-0.75, 0.65, 0.1), "palm_r": (-0.2, 0.1, -1.0),
                "grip_r": 0.5, "elbow_r": (0.9, -0.9, 0.2), "nod": 0.14, "shut": 0.5}),
         (1.4, {"face_r": (0.062, -0.040, 0.035), "shut": 0.7, "lean": 0.06}),
         (1.9, {"face_r": (0.042, -0.030, 0.050), "shut": 0.2}),
         (3.0, {**_HEART, "face_r": None, "shut": 0.0, "nod": 0.08}), (5.0, {"nod": 0.14}),
         (6.0, {**_HOME, **_gone("face_r", "hand_r", "hand_l")})),
        # Both arms about oneself.
        ((1.0, {**_ARM_L, **_BELLY_L, "nod": 0.18, "lean": 0.10}), (1.5, {"lean": 0.06}), (1.9, {"lean": 0.11}),
         (2.4, {"lean": 0.06, "nod": 0.12}), (4.4, {"lean": 0.09, "nod": 0.18}),
         (5.4, {**_HOME, **_gone("hand_r", "hand_l")})),
    ),
    "angry": (
        # Fists on the hips, the chin out.
        ((0.5, {**_HIPS, "lean": 0.08, "nod": -0.02}), (2.0, {"nod": 0.10, "lean": 0.12}), (3.6, {"nod": 0.02}),
         (4.6, {"nod": 0.10}), (5.2, {**_HOME, **both(hand=None)})),
        # Fists clenched at the sides, shaken once.
        ((0.4, {**both(hand=(0.23, -0.40, 0.16), way=(0.0, -0.35, 0.95), palm=(-1.0, 0.0, 0.0), grip=1.4,
                       elbow=(0.8, -0.3, -0.8)), "lean": 0.12, "nod": 0.06}),
         (0.8, {**both(hand=(0.23, -0.44, 0.14)), "nod": 0.12}), (1.1, {**both(hand=(0.23, -0.38, 0.17)), "nod": 0.02}),
         (3.6, {"nod": 0.08}), (4.4, {**_HOME, **both(hand=None)})),
    ),
    "surprised": (
        # Both hands fly to the cheeks.
        ((0.35, {**both(face=(0.078, -0.065, 0.030), way=(-0.05, 1.0, -0.15), palm=(-0.9, 0.0, -0.4), grip=0.15,
                        elbow=(0.8, -1.0, 0.2)), "lean": -0.06, "nod": -0.06}),
         (2.6, {"nod": -0.02}), (3.4, {**_HOME, **_gone("face_l", "face_r")})),
        # A step back in the trunk, the hands spread before it.
        ((0.35, {**both(hand=(0.24, -0.13, 0.26), way=(0.35, 0.75, 0.6), palm=(-0.2, 0.2, 0.95), grip=0.05,
                        elbow=(0.7, -1.0, -0.1)), "lean": -0.10, "nod": -0.04}),
         (2.2, {**both(hand=(0.22, -0.17, 0.24)), "lean": -0.05}), (3.0, {**_HOME, **both(hand=None)})),
    ),
    "scared": (
        # Fists together under the chin, the look to and fro.
        ((0.4, {**_UNDER_CHIN, "lean": -0.08, "drop": 0.03, "nod": 0.04}), (1.3, {"look": 0.30}), (1.9, {"look": 0.28}),
         (2.3, {"look": -0.30}), (3.6, {"look": -0.25, "lean": -0.05}), (4.4, {**_HOME, **both(hand=None)})),
        # Hands held out against it.
        ((0.4, {**both(hand=(0.15, -0.07, 0.27), way=(0.1, 0.9, 0.35), palm=(-0.15, 0.0, 1.0), grip=0.2,
                       elbow=(0.6, -1.0, 0.0)), "lean": -0.14, "drop": 0.035, "twist": 0.10}),
         (1.6, {"twist": 0.14, **both(hand=(0.14, -0.03, 0.24))}), (3.0, {"twist": 0.08}),
         (3.8, {**_HOME, **both(hand=None)})),
    ),
    "tired": (
        # An eye is rubbed, the other arm hangs.
        ((1.0, {"face_r": (0.038, -0.004, 0.052), "way_r": (-0.6, 0.8, 0.0), "palm_r": (-0.2, 0.0, -1.0), "grip_r": 0.9,
                "elbow_r": (0.8, -1.0, 0.2), "nod": 0.16, "shut": 0.9, "lean": 0.08}),
         (1.5, {"face_r": (0.050, -0.006, 0.046)}), (2.0, {"face_r": (0.038, -0.004, 0.052)}),
         (2.9, {**_HOME, **_gone("face_r"), "shut": 0.0})),
        # It nods off nearly, and comes up again.
        ((2.0, {"nod": 0.24, "lean": 0.10, "shut": 0.75, "cock": 0.08}), (2.5, {"nod": -0.04, "shut": 0.0}),
         (3.6, {**_HOME})),
    ),
    "thoughtful": (
        # A hand at the chin, its elbow in the other.
        ((0.9, {**_BELLY_L, "face_r": (0.010, -0.112, 0.062), "way_r": (-0.5, 0.85, 0.1), "palm_r": (-0.4, 0.3, -0.85),
                "grip_r": 0.9, "elbow_r": (0.4, -1.0, 0.3), "cock": 0.05}),
         (3.0, {"look": 0.14, "nod": -0.05}), (5.2, {"look": 0.02, "nod": 0.04}),
         (6.2, {**_HOME, **_gone("hand_l", "face_r")})),
    ),
    "proud": (
        # Fists on the hips, the breast out.
        ((0.8, {**_HIPS, "lean": -0.08, "nod": -0.05}), (3.0, {"look": 0.18, "nod": -0.08}), (5.0, {"look": -0.12}),
         (6.0, {**_HOME, **both(hand=None)})),
    ),
    "shy": (
        # Fingers are wrung before the belly, the shoulders turn to and fro.
        ((0.9, {**_LOW, "twist": 0.10, "nod": 0.06, "drop": 0.01}), (2.0, {"twist": -0.10, "cock": 0.06}),
         (3.2, {"twist": 0.08, "nod": 0.10}), (4.4, {**_HOME, **both(hand=None)})),
        # Hair is put behind the ear.
        ((0.8, {"face_r": (0.082, 0.010, -0.010), "way_r": (-0.3, 0.7, -0.7), "palm_r": (-1.0, 0.0, -0.2),
                "grip_r": 0.4, "elbow_r": (0.8, -1.0, 0.2), "nod": 0.10, "cock": -0.06}),
         (1.5, {"face_r": (0.086, -0.020, -0.045)}), (2.4, {**_HOME, **_gone("face_r")})),
    ),
    "loving": (
        # A hand on the heart, the head aside.
        ((0.8, {**_HEART, "cock": 0.08, "nod": 0.04, "lean": 0.04}), (3.4, {"cock": 0.10, "nod": 0.07}),
         (4.6, {**_HOME, "hand_r": None})),
        ((0.9, {**_LOW, **both(hand=(0.04, -0.30, 0.21)), "cock": -0.07, "lean": 0.05}), (3.2, {"nod": 0.06}),
         (4.2, {**_HOME, **both(hand=None)})),
    ),
    "disgusted": (
        # Turned away, a palm held out against it.
        ((0.5, {"hand_r": (0.14, -0.08, 0.33), "way_r": (0.0, 1.0, 0.2), "palm_r": (-0.1, 0.0, 1.0), "grip_r": 0.1,
                "elbow_r": (0.6, -1.0, 0.0), "lean": -0.10, "look": 0.30, "twist": 0.08, "nod": -0.04}),
         (2.6, {"look": 0.24}), (3.4, {**_HOME, "hand_r": None})),
    ),
}
"""One or more gestures by the name of a mood of `catalogue.moods`."""
