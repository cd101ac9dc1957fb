"""How a beat is filmed: size, side, angle, move and lens for each shot, none twice.

Grammar used: wide to say where, medium to say who, close to say what it feels like; cuts change
the size, or the angle by 30 degrees or more; the camera stays on one side of the line of action, so that whoever
goes left keeps going left.
"""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Camera

LENS = {"extreme_wide": 24.0, "wide": 32.0, "full": 40.0, "medium": 50.0, "close": 85.0, "extreme_close": 100.0}
"""mm on full frame: the longer the closer, so that faces keep their shape."""


@dataclass(frozen=True, slots=True)
class Setup:
    beat: str
    size: str
    angle: str
    side: float
    """Magnitude in degrees round the subject's front; the sign is the side of the line of action."""
    move: str
    who: str = "main"
    """main, other, all."""
    needs: str = ""
    """'going' or 'still': only when the focus travels or stays."""


PLAN: tuple[Setup, ...] = (
    Setup("establish", "extreme_wide", "high", 55, "crane_down", "all"),
    Setup("establish", "wide", "eye", 75, "truck", "all", "going"),
    Setup("establish", "wide", "eye", 40, "push_in", "all", "still"),
    Setup("introduce", "full", "low", 35, "follow", "main", "going"),
    Setup("introduce", "full", "eye", 30, "orbit", "main", "still"),
    Setup("introduce", "medium", "eye", 50, "push_in", "main"),
    Setup("introduce", "medium", "eye", 70, "pan", "other"),
    Setup("complicate", "close", "eye", 25, "handheld", "main"),
    Setup("complicate", "wide", "low", 120, "pan", "all"),
    Setup("complicate", "extreme_close", "eye", 60, "static", "main"),
    Setup("complicate", "full", "eye", 90, "truck", "other", "going"),
    Setup("complicate", "full", "high", 65, "orbit", "other", "still"),
    Setup("turn", "medium", "low", 20, "orbit", "main"),
    Setup("turn", "close", "low", 70, "tilt_up", "other"),
    Setup("turn", "full", "eye", 150, "follow", "main", "going"),
    Setup("turn", "full", "low", 45, "push_in", "main", "still"),
    Setup("resolve", "wide", "high", 140, "aerial", "all"),
    Setup("resolve", "close", "eye", 45, "static", "main"),
    Setup("resolve", "extreme_wide", "eye", 160, "pull_out", "all"),
)
SHARE = (("establish", 2), ("introduce", 3), ("complicate", 3), ("turn", 2), ("resolve", 2))
"""Beats of a minute in twelve parts."""


def beats(count: int) -> list[str]:
    """One beat a shot; the first establishes and the last resolves as soon as there are two."""
    if count == 1:
        return ["introduce"]
    edges = []
    at = 0
    for name, share in SHARE:
        at += share
        edges.append((at / 12, name))
    out = [next(name for edge, name in edges if (k + 0.5) / count <= edge) for k in range(count)]
    out[0], out[-1] = "establish", "resolve"
    return out


def cameras(
    count: int,
    focuses: dict[str, list[str]],
    *,
    seed: int,
    going: set[str],
    flat: bool = False,
    asked: list[tuple[str, str]] | None = None,
) -> list[Camera]:
    """`count` cameras, no two of the same size, side, move and focus.

    Args:
        focuses: role ('main', 'other', 'all') → cast ids that may hold the focus, best first; may be empty.
        going: ids that travel.
        flat: the place is under a roof: no aerial, no crane over the subject's head.
        asked: camera words of the user; they shape the first shots that can take them.
    """
    sign = 1 if stream(seed, "write", "line of action") % 2 else -1
    order, used, out = beats(count), set(), []
    turns: dict[str, int] = dict.fromkeys(("main", "other", "all"), 0)
    for k, beat in enumerate(order):
        first, last = k == 0, k == count - 1
        pool = (
            [s for s in PLAN if s.beat == beat and s.move != "pull_out"]
            if count > 1
            else [Setup("introduce", "full", "eye", 40, "push_in")]
        )
        if last and count > 1:
            pool = [s for s in PLAN if s.move == "pull_out"] + [s for s in pool if s.size == "wide"]
        rest = [s for s in PLAN if s.beat != "establish" and s.move != "pull_out"]
        start = 0 if first or last else stream(seed, "write", "setup", k) % max(len(pool), 1)
        camera = None
        # The beat's own setups first, turned by the seed; then the others; then the same from another side.
        for drift in range(40):
            for setup in [*pool[start:], *pool[:start], *rest]:
                focus = _focus(setup, focuses, turns)
                if setup.needs and (setup.needs == "going") != (focus in going):
                    continue
                side = sign * min(max(setup.side + (-1) ** drift * 7 * drift, 12), 168)
                move = _move(setup.move, sign, focus in going, flat)
                trial = Camera.model_validate(
                    {
                        "size": setup.size,
                        "angle": _angle(setup.angle, flat),
                        "move": move,
                        "lens": LENS[setup.size],
                        "focus": focus,
                        "side": round(side, 1),
                    }
                )
                if _key(trial) in used or (out and not _cuts(out[-1], trial)):
                    continue
                camera = trial
                turns[setup.who] += 1
                break
            if camera is not None:
                break
        if camera is None:
            camera = Camera.model_validate(
                {
                    "size": "wide",
                    "focus": _focus(PLAN[0], focuses, turns),
                    "side": round(sign * (12 + 156 * (k + 0.5) / count), 2),
                    "lens": 32.0 + k / 10,
                }
            )
        used.add(_key(camera))
        out.append(camera)
    return _as_asked(out, asked or [])


def _key(camera: Camera) -> tuple[object, ...]:
    return camera.size, round(camera.side / 4), camera.move, camera.focus


def _cuts(before: Camera, after: Camera) -> bool:
    """A cut that reads as one: another size, or at least 30 degrees round, or somebody else; never three alike."""
    return before.size != after.size or (before.focus != after.focus and abs(before.side - after.side) >= 30)


def _focus(setup: Setup, focuses: dict[str, list[str]], turns: dict[str, int]) -> str | None:
    ids = focuses.get(setup.who) or focuses.get("main") or []
    return ids[turns[setup.who] % len(ids)] if ids else None


def _move(move: str, sign: int, going: bool, flat: bool) -> str:
    if move in ("truck", "pan"):
        # Seen from its left (positive side) a subject goes to the left of the picture; the camera goes along.
        return f"{move}_{'left' if sign > 0 else 'right'}"
    if move == "orbit":
        return f"orbit_{'right' if sign > 0 else 'left'}"
    if flat and move in ("aerial", "crane_down", "crane_up"):
        return {"aerial": "crane_up", "crane_down": "push_in", "crane_up": "pull_out"}[move]
    return move


def _angle(angle: str, flat: bool) -> str:
    return "eye" if flat and angle in ("overhead",) else angle


def _as_asked(cameras: list[Camera], asked: list[tuple[str, str]]) -> list[Camera]:
    """Put the user's camera words into shots: one each, and into all when the film is one shot."""
    out = list(cameras)
    taken: set[int] = set()
    for field, value in asked:
        changes: dict[str, object] = {field: value}
        if field == "size":
            changes["lens"] = LENS[value]
        best = [k for k, camera in enumerate(out) if getattr(camera, field) == value]
        order = best + sorted(range(len(out)), key=lambda k: abs(k - min(1 + len(taken), len(out) - 1)))
        for k in order:
            trial = out[k].model_copy(update=changes)
            clash = any(_key(trial) == _key(other) for j, other in enumerate(out) if j != k)
            if (k not in taken or len(out) == 1) and not clash:
                out[k] = trial
                taken.add(k)
                break
    return out
