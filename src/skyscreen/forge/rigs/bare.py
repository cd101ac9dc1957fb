"""What of people is bare between their clothes, or gloved: hands, and neck and throat under an open collar."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import hand
from skyscreen.forge.body.clay import FINE, Clay
from skyscreen.forge.body.field import fold, smooth, surface
from skyscreen.forge.body.weight import by_bone
from skyscreen.forge.rigs import wardrobe
from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]


def hands(clay: Clay, f: Figure, tone: Any, outfit: str, wool: Any, mitten: bool) -> None:
    """Hands, in the outfit's gloves or in those of a colour that are worn beside it."""
    sk, k = clay.skeleton, f.k
    wrist = sk["hand_l"]
    bones = hand.fingers(wrist, k)
    knuckles = [bones[n][0] for n in range(5)]
    low, high = np.min([wrist, *knuckles], 0) - 0.034 * k, np.max([wrist, *knuckles], 0) + 0.034 * k
    p, n, t = surface(hand.field(wrist, k), low, high, 0.0086 * k)
    palm: list[tuple[str, Any]] = [("fore_l", wrist), ("hand_l", wrist + hand.ARM * 0.078 * k)]
    palm.append(("finger4a_l", bones[4][1]))
    weight = by_bone(sk, p, t, palm, 0.0045 * k, {"hand_l": 0.016 * k}, 3)
    glove = "cloth" if mitten else wardrobe.OUTFITS[outfit].gloves
    skin = np.asarray(tone)

    def lay(sheet: Any, weight: Array, flush: Array) -> None:
        colour = skin * (1 - flush) + skin * np.array([1.04, 0.64, 0.58]) * flush
        clay.add(
            sheet,
            weight,
            glove or "skin",
            colour=wool if mitten else 0.6 if glove else colour,
            mirror=True,
            rough=0.5,
            slot="" if glove else "skin",
            open=0.85,
        )

    lay((p, n, t), weight, hand.blush(p, wrist, k))
    for j in range(5):
        sheet, share = hand.finger(j, bones[j], k)
        # Blood shows at the middle joint and the tip.
        red = 0.15 * (np.abs(hand.ROWS - 1) < 0.3) + 0.35 * (hand.ROWS > 1.6)
        flush = np.repeat(red, hand.SIDES + 1)
        lay(sheet, sk.blend(share), flush[:, None])
        if not glove:
            pink = skin * 0.80 + np.array([0.16, 0.115, 0.105])
            plate = hand.nail(j, bones[j], k)
            clay.add(plate, f"finger{j}b_l", "skin", colour=pink, slot="skin", rough=0.28, mirror=True,
                     levels=(FINE, 0), whole=True)


def bust(clay: Clay, f: Figure, tone: Any, deep: float) -> None:
    """Neck and throat under an open neckline, `deep` metres down: what a closed collar hides is not made."""
    k = f.k
    trunk = f.trunk(-0.004)

    def field(p: Array) -> Array:
        x, y = np.abs(p[:, 0]) / k, (p[:, 1] - f.top) / k
        # Collar bones, out and a little up from the pit of the throat, where the two muscles of the neck end.
        bone = np.exp(-(((y + 0.052 - 0.10 * x) / 0.0085) ** 2)) * smooth(x, 0.012, 0.030) * smooth(0.125 - x, 0, 0.04)
        pit = np.exp(-((x / 0.014) ** 2) - ((y + 0.046) / 0.014) ** 2)
        front_ = smooth(p[:, 2], 0.0, 0.03 * k)
        rise = k * front_ * (0.0050 * bone - 0.0050 * pit)
        # Upwards it grows thinner and sinks into the head's own neck: no ledge where they meet.
        d = trunk(p, fold(p)) - rise + 0.013 * k * smooth(p[:, 1], f.top - 0.035 * k, f.top + 0.018 * k)
        d = np.maximum(d, np.abs(p[:, 0]) - 0.105 * k)
        return np.maximum(np.maximum(d, f.top - deep - p[:, 1]), p[:, 1] - f.top - 0.018 * k)

    low, high = (-0.13 * k, f.top - deep - 0.02 * k, -0.14 * k), (0.13 * k, f.top + 0.03 * k, 0.17 * k)
    p, n, t = surface(field, low, high, 0.0105 * k)
    clay.add((p, n, t), f.torso_weights(p, t), "skin", colour=tone, slot="skin", rough=0.5, levels=(0, 1))
