"""Cartwheel: over sideways, hand after hand, the legs a wide V, foot after foot; then back the other way."""

from math import pi

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, mirrored
from skyscreen.nouns.tumbles import tumble

WAY = 2.70
"""Shares of the body from the start to the end of one wheel."""
ANKLE, FIRST, SECOND = 0.084, 1.12, WAY - 1.12
"""Heights of a standing ankle; how far off the first and the second hand are set down."""
UP: Channels = {"hand_l": (0.24, 0.44, 0.05), "hand_r": (0.24, 0.44, 0.05), "grip_l": 0.1, "grip_r": 0.1}


def _stands(side: str, x: float) -> Channels:
    """A foot flat on the ground, `x` to the right."""
    return {f"foot_{side}": (-x if side == "l" else x, ANKLE, 0.0), f"toe_{side}": 0.0, f"sole_{side}": 0.0,
            f"knee_{side}": (0.3, 0.1, 1.0)}


def _leans(side: str, x: float | None) -> Channels:
    """A hand on the ground, or free of it again."""
    if x is None:
        return {f"ground_{side}": None, f"hand_{side}": (0.24, 0.44, 0.05)}
    return {f"ground_{side}": (-x if side == "l" else x, 0.06, 0.04), f"hand_{side}": None,
            f"palm_{side}": (0.0, -1.0, 0.0), f"way_{side}": (0.0, 0.0, 1.0)}


def _rows() -> list[tuple[float, Channels]]:
    """The wheel to the right: its first half, and that once more from the other end."""
    stand = {**_stands("l", -0.22), **_stands("r", 0.22), **UP}
    lunge = {**_stands("l", -0.22), **_stands("r", 0.62), **UP}
    one = {**_leans("r", FIRST), **_leans("l", None)}
    rows = [
        (0.50, tumble((0.0, 0.86, 0.0), apart=0.16, own=stand)),
        (0.90, tumble((-0.22, 0.82, 0.0), roll=0.28, own=lunge)),
        (1.20, tumble((-0.62, 0.80, 0.0), roll=1.75, apart=0.70, own={**_stands("r", 0.62), **one})),
        (1.42, tumble((-1.05, 0.96, 0.0), roll=2.50, apart=0.80, own=one)),
    ]
    both = {**_leans("r", FIRST), **_leans("l", SECOND)}
    top = (1.62, tumble((-WAY / 2, 0.965, 0.0), roll=pi, apart=0.80, own=both))
    return [*rows, top, *((2 * top[0] - t, _moved(pose, 2 * pi)) for t, pose in reversed(rows))]


def _moved(pose: Channels, turn: float) -> Channels:
    """The mirror image, begun from the far end of the way, the trunk `turn` radians further."""
    out = mirrored(pose)
    out["roll"] = turn + float(out["roll"])  # type: ignore[arg-type]
    out["aside"] = float(out["aside"]) - WAY  # type: ignore[arg-type]
    for name in ("foot_l", "foot_r", "ground_l", "ground_r"):
        spot = out.get(name)
        if isinstance(spot, tuple):
            out[name] = (spot[0] + (-WAY if name.endswith("_l") else WAY), *spot[1:])
    for name in ("sole_l", "sole_r"):
        out[name] = turn + float(out[name]) if out[name] else 0.0  # type: ignore[arg-type]
    return out


THERE = _rows()
BACK = [(t + THERE[-1][0] - 0.2, _moved(pose, 2 * pi)) for t, pose in THERE]
"""The way back is the mirror image of the way there."""


@motion(
    en=("cartwheel", "do a cartwheel", "turn a cartwheel", "do cartwheels", "turn cartwheels"),
    zh=("侧手翻", "做侧手翻", "翻车轮", "侧空翻"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={"biped": Keys((*THERE, *BACK[1:-1]), loop=THERE[0][0], end=BACK[-1][0])},
)
def cartwheel(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
