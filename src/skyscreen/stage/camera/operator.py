"""The operator: sets the camera up for a shot, looks at what it shows, and tries other ways until that is good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.camera.dailies import Dailies, Judgement
from skyscreen.stage.camera.setup import Framer
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.geometry import wrap

TURNS = (15, -15, 30, -30, 50, -50, 75, -75, 105, -105, 140, -140, 180)
"""Degrees round the subject, in the order in which they are tried."""
COARSE = (30, -30, 60, -60, 95, -95, 135, -135)
"""The same for hands, which are seen from over a shoulder as well as from before: a piano hides them from there."""
FRONT = (40, 20, 60)
"""Degrees off a face from which it is filmed when the asked side shows its back."""
TRIED = 12
"""Other ways that are looked at, at most: each costs some 50 ms."""
MOMENTS = 3
"""Frames in which a way is looked at."""
SIDE = frozenset({"hidden", "unseen", "before", "faceless", "company", "blank", "ceiling", "cropped", "partless"})
"""Faults that another side may mend; the same for the others."""
HIGHER = frozenset({"hidden", "unseen", "company", "before", "blank", "partless"})
BACK = frozenset({"headless", "beheaded", "cropped", "company", "jammed", "lead_room", "faceless"})
NEARER = frozenset({"small", "unseen", "before", "blank", "hidden", "ceiling"})
LONGER = frozenset({"jammed", "blank", "ceiling"})
SHORTER = frozenset({"before", "hidden", "unseen", "cropped", "company", "headless", "jammed", "beheaded"})
AISLE = 0.5
"""Metres: half the width of a stage that is only an aisle between seats."""
WALLED = ("extreme_wide", "wide", "full")
"""Sizes for which a room may be too small."""
EDGE = frozenset({"joint"})
SIDEWAYS = ("orbit_left", "orbit_right", "truck_left", "truck_right", "follow", "aerial")
CRAMPED = 4.0
"""Cost of a lens that touches something."""
HIDDEN = 3.0
"""Cost of a wall between the lens and the middle of a stage on which nobody is."""
OPEN = 20.0
"""Degrees to each side from which who sit round a table are seen, and no back."""
LEFT_RIGHT, DEEP = ("left_of", "right_of", "between"), ("in_front_of", "behind")
"""Relations that hold on the screen from the asked side alone, and those that bear some turning."""


@dataclass(frozen=True, eq=False)
class Shot:
    """The finished camera: F + 1 views, and what was found."""

    views: tuple[View, ...]
    seen: float
    """Share of the looked-at frames in which the focus is seen."""
    turned: float
    """Degrees by which the side was changed."""
    lens: float
    judged: Judgement
    mended: tuple[str, ...] = ()
    """Faults of the asked way that the kept one has not, the gravest first."""
    raised: float = 0.0
    reach: float = 1.0


@dataclass(frozen=True, eq=False)
class _Try:
    setup: Setup
    turn: float
    judged: Judgement
    cost: float


class Operator:
    """Finds the set-up of one shot."""

    def __init__(self, order: Order, framer: Framer, dailies: Dailies, clear: Clearance,
                 party: bool = False) -> None:
        self.order, self.framer, self.dailies, self.clear = order, framer, dailies, clear
        self.camera = order.shot.camera
        all_ = np.unique(np.linspace(1, framer.count - 1, 2 * MOMENTS - 1).astype(int))
        self.samples, self.rest = all_[::2], all_[1::2]
        kinds = {relation.kind for relation in order.shot.relations}
        self.widest = 22.0 if kinds & set(LEFT_RIGHT) else 50.0 if kinds & set(DEEP) else 180.0
        if party:  # the side of the table that is left open for the lens
            self.widest = min(self.widest, OPEN)

    def shoot(self) -> Shot:
        """The asked way when it is good, else the first good one of the others, else the best of all looked at."""
        asked = best = self._passing(self._try(Setup(self.framer.base_azimuth, self.camera.lens), 0.0))
        count = 0
        for ways in (self._sides, self._sizes):
            for setup, turn in ways(best, asked):
                if best.judged.fine or count >= TRIED:
                    break
                trial = self._passing(self._try(setup, turn))
                count += 1
                if trial.cost < best.cost - 1e-9:
                    best = trial
        return self._finish(best, asked)

    # ------------------------------------------------------------ ways

    def _sides(self, best: _Try, asked: _Try) -> Iterator[tuple[Setup, float]]:
        """Other sides: before the face where its back was shown, then round by growing angles."""
        faults = set(asked.judged.faults)
        turns: list[float] = []
        if "faceless" in faults:
            turns += self._fronts()
        if faults & SIDE:
            turns += [float(t) for t in (COARSE if "partless" in faults else TURNS)]
        done: list[float] = []
        for turn in turns:
            if abs(turn) <= self.widest and all(abs(wrap(np.radians(turn - t))) > 0.12 for t in [0.0, *done]):
                done.append(turn)
                yield Setup(asked.setup.azimuth + np.radians(turn), asked.setup.lens), turn
                if len(done) >= 8:
                    return

    def _fronts(self) -> list[float]:
        """Turns that bring the lens before the face, on its own side of the line of action first."""
        part = self.dailies.telling
        if part is None:
            return []
        way = part.way[self.samples].mean(0)
        if np.hypot(way[0], way[2]) < 0.3:
            return []
        face, now = float(np.arctan2(way[0], way[2])), self.framer.base_azimuth
        sign = 1.0 if wrap(now - face) >= 0 else -1.0
        return [float(np.degrees(wrap(face + s * sign * np.radians(off) - now))) for s in (1, -1) for off in FRONT]

    def _sizes(self, best: _Try, asked: _Try) -> Iterator[tuple[Setup, float]]:
        """From the best side: higher, a longer lens from further back, wider, nearer, a shorter lens."""
        faults, one = set(best.judged.faults), best.setup
        long, short = min(1.5 * one.lens, 200.0), max(0.68 * one.lens, 11.0)
        ways: list[tuple[frozenset[str], Setup]] = [
                (HIGHER, replace(one, raised=0.18)), (LONGER, replace(one, lens=long)),
                (EDGE, replace(one, reach=0.9)), (EDGE, replace(one, reach=1.14)),
                (BACK, replace(one, reach=1.3)), (NEARER, replace(one, reach=0.74)),
                (SHORTER, replace(one, lens=short)), (HIGHER, replace(one, raised=0.42)),
                (BACK, replace(one, reach=1.7)), (NEARER, replace(one, reach=0.52)),
                (NEARER & HIGHER, replace(one, reach=0.74, raised=0.25)),
                (SHORTER, replace(one, lens=max(0.45 * one.lens, 11.0), raised=0.08))]
        if self.framer.box is not None and self.order.shot.camera.size in WALLED and faults & BACK:
            # Between walls there is no going back: a shorter lens is what shows more.
            ways.sort(key=lambda way: way[0] is not SHORTER)
        for helps, setup in ways:
            if faults & helps:
                yield setup, best.turn

    def _try(self, setup: Setup, turn: float) -> _Try:
        views = self.framer.views(setup, self.samples)
        judged = self.dailies.judge(views, self.samples)
        if self.dailies.number < 0:
            judged = self._unpeopled(judged, views)
        cramped = any(self.clear.cramped(np.asarray(v.eye, float), self._elbow()) for v in (views[0], views[-1]))
        # A changed way costs a little: of two that show equally much, the asked one wins; a crossed line costs more.
        crossed = np.sin(setup.azimuth - self.framer.heading) * np.sin(
            self.framer.base_azimuth - self.framer.heading) < -0.05
        own = (0.0012 * abs(turn) + 0.08 * abs(np.log(setup.lens / self.camera.lens)) + 0.1 * setup.raised
               + 0.12 * abs(np.log(setup.reach)) + 0.12 * bool(crossed))
        return _Try(setup, turn, judged, judged.cost + own + CRAMPED * cramped)

    def _unpeopled(self, judged: Judgement, views: list[View]) -> Judgement:
        """Where nobody is, the stage itself is to be seen: a lens within a house, or behind a post, hides it."""
        middle = np.asarray(self.framer.region.centre[self.framer.middle], float)
        shut = self.clear.blocked(middle, np.array([view.eye for view in views], float)).mean()
        return replace(judged, faults={**judged.faults, "hidden": HIDDEN * float(shut)}) if shut else judged

    def _passing(self, found: _Try) -> _Try:
        """A good way of a camera that goes sideways is looked at twice more: it may pass behind a post on its way."""
        if not (found.judged.fine and self.camera.move in SIDEWAYS and len(self.rest)):
            return found
        judged = self.dailies.between(found.judged, self.framer.views(found.setup, self.rest), self.rest)
        return replace(found, judged=judged, cost=found.cost + max(judged.cost - found.judged.cost, 0.0))

    def _elbow(self) -> float:
        """Free radius round the lens, metres: less for small subjects, and in the aisle of a train."""
        return float(np.clip(0.5 * self.framer.region.height, 0.03, 0.30 if self.framer.set.half[1] > AISLE else 0.10))

    def _finish(self, best: _Try, asked: _Try) -> Shot:
        views = tuple(self.framer.views(best.setup, np.arange(self.framer.count)))
        before, after = asked.judged.faults, best.judged.faults
        mended = sorted((name for name in before if before[name] - after.get(name, 0.0) > 0.15),
                        key=lambda name: -before[name]) if best is not asked else []
        seen = float(np.mean([m.area > 0.001 for m in best.judged.moments])) if self.dailies.number >= 0 else 1.0
        return Shot(views, seen, best.turn, best.setup.lens, best.judged, tuple(mended), best.setup.raised,
                    best.setup.reach)
