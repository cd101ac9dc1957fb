"""How a beat is filmed: size, side, angle, move and lens for each shot, none twice.

Grammar used: wide to say where, medium to say who, close to say what it feels like; cuts change
the size, or the angle by 30 degrees or more; the camera stays on one side of the line of action, so that whoever
goes left keeps going left. A camera moves for a reason: it goes along with who travels, up what is tall, round what
stands still, in where something is about to be understood, out where the film takes its leave. It never merely stands:
a locked camera is for whoever asks for one.
"""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Camera, Shot, Transition
from skyscreen.write.shots.setups import LENS, PLANS, SHARE, Setup

RARE = 2
NEXT_SIZE = {"extreme_wide": ("wide", "full"), "wide": ("full", "medium", "extreme_wide"), "full": ("medium", "wide"),
             "medium": ("full", "close"), "close": ("medium", "full"), "extreme_close": ("close", "medium")}
"""What a shot may be instead of its own size, the least other first."""
STRIDE = (64.0, 92.0)
"""Degrees round its front between which a picture shows the stride of who runs along: of a leg that swings towards the
lens only the sine of that is seen; and past them the face is lost."""
ROUND = 30.0
"""Degrees by which two shots of one size must differ to cut well."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a camera has to know of the cast."""

    going: frozenset[str] = frozenset()
    """Ids that travel."""
    alive: frozenset[str] = frozenset()
    tall: frozenset[str] = frozenset()
    """Ids of what is worth looking up at."""
    rare: frozenset[str] = frozenset()
    """Ids that hold the focus of at most `RARE` shots, the extreme wide ones not counted."""

    once: frozenset[str] = frozenset()
    """Ids that hold the focus of one shot: what somebody works on is looked at once, in their hands."""
    right: bool = False
    """What the lead does is seen from its right alone."""

    def fit(self, needs: str, focus: str | None) -> bool:
        held = {
            "going": focus in self.going,
            "still": focus not in self.going,
            "alive": focus in self.alive,
            "lifeless": focus not in self.alive,
            "tall": focus in self.tall,
            "low": focus not in self.tall,
        }
        return all(held[need] for need in needs.split())


def beats(count: int, form: str = "story", *, hook: bool = False) -> list[str]:
    """One beat a shot; the first and the last kind stand at their ends as soon as there are two shots.

    Args:
        hook: an upright short opens on its subject before it says where.
    """
    shares = SHARE[form]
    if count == 1:
        return [shares[1][0]]
    edges = []
    at = 0
    for name, share in shares:
        at += share
        edges.append((at / 12, name))
    out = [next(name for edge, name in edges if (k + 0.5) / count <= edge) for k in range(count)]
    out[0], out[-1] = shares[0][0], shares[-1][0]
    if hook and form == "story" and count > 2:
        out[0], out[1] = "hook", "establish"
    return out


def cameras(
    order: list[str],
    focuses: dict[str, list[str]],
    traits: Traits,
    *,
    seed: int,
    form: str = "story",
    flat: bool = False,
    asked: list[tuple[str, str]] | None = None,
    where: list[list[int]] | None = None,
) -> list[Camera]:
    """One camera a beat, no two of the same size, side, move and focus.

    Args:
        order: the beats.
        focuses: role ('main', 'other', 'all') → cast ids that may hold the focus, best first; may be empty.
        flat: the place is under a roof: no aerial, no crane over the subject's head.
        asked: camera words of the user; they shape the first shots that can take them.
        where: for each of them the shots in whose clause it stands, best first; empty: any.
    """
    sign = 1 if stream(seed, "write", "line of action") % 2 and not traits.right else -1
    count, used, out = len(order), set(), []
    plan = PLANS[form]
    turns: dict[str, int] = dict.fromkeys(("main", "other", "all"), 0)
    for k, beat in enumerate(order):
        pool = _pool(plan, beat, k, count)
        nth = order[:k].count(beat)
        # Stories vary with the seed; an explainer looks at its thing in a set order.
        turn = 0 if k in (0, count - 1) else stream(seed, "write", "setup", k) if form == "story" else nth
        start = turn % max(len(pool), 1)
        rest = [s for s in plan if s.beat not in (order[0], "hook") and s.move != "pull_out"]
        row = [*pool[start:], *pool[:start], *rest]
        sizes = {camera.size for camera in out}
        if 4 - len(sizes) >= count - k - 1 > 0 and count >= 6:
            row = sorted(row, key=lambda s: s.size in sizes)  # the last chances for a fourth size
        if beat == "introduce" and count > 2:
            # The lead is met first, its company next and from where all of it is seen.
            company = nth == 1 and focuses.get("other", [])[:1] != focuses.get("main", [])[:1]
            row = sorted(row, key=lambda s: (s.who == "other" and s.size in ("medium", "full")) != company)
        held = [camera.focus for camera in out if camera.size != "extreme_wide"]
        seldom = {name for name in traits.rare if held.count(name) >= RARE}
        seldom |= {name for name in traits.once if name in held}
        camera = None
        # The beat's own setups first, turned by the seed; then the others; then the same from another side.
        for drift in range(40):
            for setup in row:
                focus = _focus(setup, focuses, turns)
                tired = focus in seldom and setup.size != "extreme_wide" and drift < 30
                if tired or not traits.fit(setup.needs, focus):
                    continue
                low, high = 12.0, 168.0
                if setup.move == "follow" and focus in traits.alive:
                    low, high = STRIDE
                side = sign * min(max(max(setup.side, low) + (-1) ** drift * 7 * drift, low), high)
                trial = Camera.model_validate(
                    {
                        "size": setup.size,
                        "angle": setup.angle,
                        "move": _move(setup.move, sign, flat),
                        "lens": LENS[setup.size],
                        "focus": focus,
                        "side": round(side, 1),
                    }
                )
                if _key(trial) in used or (out and not cuts(out[-1], trial)):
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
                    "focus": _focus(plan[0], focuses, turns),
                    "side": round(sign * (12 + 156 * (k + 0.5) / count), 2),
                    "lens": 32.0 + k / 10,
                }
            )
        used.add(_key(camera))
        out.append(camera)
    return _as_asked(out, asked or [], where or [])


def _pool(plan: tuple[Setup, ...], beat: str, k: int, count: int) -> list[Setup]:
    """Setups of a beat; the film's last shot takes the one that lets go."""
    own = [s for s in plan if s.beat == beat and s.move != "pull_out"]
    if count == 1:
        return [Setup(beat, "full", "eye", 40, "push_in")]
    if k == count - 1:
        leaving = [s for s in plan if s.beat == beat and s.move == "pull_out"]
        return leaving + [s for s in own if s.size == "wide"] + own
    return own


def _key(camera: Camera) -> tuple[object, ...]:
    return camera.size, round(camera.side / 4), camera.move, camera.focus


def cuts(before: Camera, after: Camera) -> bool:
    """A cut that reads as one: another size, or somebody else from at least 30 degrees round."""
    return before.size != after.size or (
        before.focus != after.focus and abs(before.side - after.side) >= ROUND
    )


def fits(trial: Camera, k: int, out: list[Camera]) -> bool:
    """Whether shot `k`, taken so, cuts with both neighbours and is no other shot once more."""
    like = any(_key(view) == _key(trial) for j, view in enumerate(out) if j != k)
    after = k + 1 == len(out) or cuts(trial, out[k + 1])
    return not like and after and (k == 0 or cuts(out[k - 1], trial))


def parted(out: list[Camera], asked: list[tuple[str, str]]) -> list[Camera]:
    """The cameras, of which no two in a row hold one and the same at one size: the later is taken nearer or farther."""
    out = list(out)
    for k in range(1, len(out)):
        before, view = out[k - 1], out[k]
        if before.size != view.size or before.focus != view.focus or ("size", view.size) in asked:
            continue
        trials = (view.model_copy(update={"size": size, "lens": LENS[size]}) for size in NEXT_SIZE[view.size])
        out[k] = next((trial for trial in trials if fits(trial, k, out)), view)
    return out


def _focus(setup: Setup, focuses: dict[str, list[str]], turns: dict[str, int]) -> str | None:
    ids = focuses.get(setup.who) or focuses.get("main") or []
    return ids[turns[setup.who] % len(ids)] if ids else None


def _move(move: str, sign: int, flat: bool) -> str:
    if move in ("truck", "pan"):
        # Seen from its left (positive side) a subject goes to the left of the picture; the camera goes along.
        return f"{move}_{'left' if sign > 0 else 'right'}"
    if move == "orbit":
        return f"orbit_{'right' if sign > 0 else 'left'}"
    if flat and move in ("aerial", "crane_down", "crane_up"):
        return {"aerial": "crane_up", "crane_down": "push_in", "crane_up": "pull_out"}[move]
    return move


def _as_asked(cameras: list[Camera], asked: list[tuple[str, str]], where: list[list[int]]) -> list[Camera]:
    """Put the user's camera words into shots: one each, and into all when the film is one shot.

    A shot whose neighbours still cut with it is taken before one next to its like.
    """
    out = list(cameras)
    taken: set[int] = set()
    for n, (field, value) in enumerate(asked):
        own = where[n] if n < len(where) else []
        changes: dict[str, object] = {field: value}
        if field == "size":
            changes["lens"] = LENS[value]
        best = [k for k, camera in enumerate(out) if getattr(camera, field) == value]
        order = own or best + sorted(range(len(out)), key=lambda k: abs(k - min(1 + len(taken), len(out) - 1)))
        trials = [(k, out[k].model_copy(update=changes)) for k in order if k not in taken or len(out) == 1]
        trials = [
            (k, trial) for k, trial in trials if all(_key(trial) != _key(c) for j, c in enumerate(out) if j != k)
        ]
        good = [
            (k, trial)
            for k, trial in trials
            if (k == 0 or cuts(out[k - 1], trial)) and (k + 1 == len(out) or cuts(trial, out[k + 1]))
        ]
        for k, trial in (good or trials)[:1]:
            out[k] = trial
            taken.add(k)
    return out


def closing(shot: Shot, *, last: bool) -> Shot:
    """A scene's last shot: it dissolves into the next scene, the film's fades to black."""
    leave = Transition(kind="fade_black" if last else "dissolve", duration=min(1.0, shot.duration / 3))
    return shot.model_copy(update={"transition": leave})
