"""Dive: off a height into the water, arms wide, then over the head; in head first, along under the water, up and away at a crawl."""

from math import pi

from skyscreen.catalogue import motion
from skyscreen.catalogue.motions.swim import PRONE
from skyscreen.nouns.keys import Channels, Keys, Noise, alternate, both
from skyscreen.nouns.tumbles import tumble

SURFACE = 1.075
"""Shares of the body from the ground under who swims to the water's surface (`stage.afloat.sink`: 0.64 of 1.68)."""
HIGH, LEAP, GRAVITY = 2.6, 1.9, 9.81
"""Shares of the body that the hips are over the water at first, and a second at which they still rise."""
IN = (LEAP + (LEAP**2 + 2 * GRAVITY * HIGH) ** 0.5) / GRAVITY
"""Seconds until the hips are in the water."""
WIDE: Channels = both(hand=(0.58, 0.16, -0.02), way=(1.0, 0.2, 0.0), palm=(0.0, 0.0, 1.0), grip=0.05, elbow=(0.3, -0.3, -1.0))
OVER: Channels = both(hand=(0.05, 0.50, 0.06), way=(-0.1, 1.0, 0.0), palm=(0.0, 0.0, 1.0), grip=0.05, elbow=(1.0, 0.0, 0.2))


def _flight() -> list[tuple[float, Channels]]:
    """From the top of the leap to the hips in the water: prone at first, upside down at the end."""
    out = []
    for k in range(9):
        u = k / 8
        t = IN * u
        turn = 0.9 + (0.95 * pi - 0.9) * (u * u * (3 - 2 * u))
        hips = (0.0, SURFACE + HIGH + LEAP * t - GRAVITY * t * t / 2, -1.5 + 1.3 * t)
        arms = WIDE if u < 0.55 else OVER
        out.append((t, tumble(hips, turn, apart=0.03, fore=0.12 * (1 - u), toe=0.9, own={**arms, "nod": -0.25 + 0.35 * u, "lean": 0.0})))
    return out


def _crawl(start: float) -> list[tuple[float, Channels]]:
    """Five rounds of `swim`: who dives does not begin again."""
    out: list[tuple[float, Channels]] = []
    for t in (start + 1.6 * k for k in range(5)):
        out += alternate(0.8, (t, {"hand_r": (0.10, 0.50, 0.02), "hand_l": (0.17, -0.40, 0.12), "bend": 0.10, "look": 0.0}),
                         (t + 0.4, {"hand_r": (0.12, 0.22, 0.40), "hand_l": (0.32, -0.04, -0.16), "bend": 0.0, "look": -0.30}))
        out += alternate(0.2, *((t + 0.4 * k, {"foot_l": (0.09, 1.16, -0.80), "foot_r": (0.09, 1.02, -0.80)}) for k in range(4)))
    return out


@motion(
    en=("dive", "dive in", "dive into", "plunge", "plunge into", "high dive", "take a dive", "dive head first"),
    zh=("跳水", "跳进水里", "一头扎进", "扎进水里", "扎入水中", "跳进泳池", "纵身入水"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True, swims=True,
    keys={
        "biped": Keys((
            *_flight(),
            (IN + 0.35, tumble((0.0, SURFACE - 1.05, 0.5), 0.75 * pi, apart=0.03, toe=0.9, own={**OVER, "nod": -0.1})),
            (IN + 0.80, tumble((0.0, SURFACE - 0.95, 1.1), 0.5 * pi, apart=0.03, toe=0.9, own={**OVER, "nod": -0.3})),
            (IN + 1.60, {**PRONE, **both(hand=(0.08, 0.50, 0.04), foot=(0.09, 1.10, -0.80), sole=0.0), "aside": 0.0, "roll": 0.0, "ahead": 1.9, "lean": 0.0, "nod": -0.60}),
            *_crawl(IN + 2.0),
        )),
    },
    noise={"biped": Noise("stroke", at=(IN + 2.4, IN + 3.2))},
)
def dive(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
