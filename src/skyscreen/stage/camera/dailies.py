"""Dailies: a set-up is judged by what it would really show, before anything is filmed.

Each measure is a plain number; `faults` says which of them a viewer would object to, and how much (1 is a shot that one
would do again).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.nouns.world import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import SPARSE
from skyscreen.stage.camera.sight import WATER, Picture, Sight
from skyscreen.stage.camera.telling import BEINGS, Telling, telling
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track

MOMENTS = 5
LEAST = 0.005
"""Share of the picture from which on a subject counts as seen."""
WHOLE = ("wide", "full")
"""Sizes that show somebody whole."""
TALLEST = {"extreme_wide": 0.15, "wide": 0.26, "full": 0.42}
"""Share of the picture's height or width that the lead must reach; closer shots show a part."""
BODY = ("full", "medium", "close", "extreme_close")
"""Sizes that are about somebody: the face is to be seen."""
TOGETHER = ("extreme_wide", "wide", "full", "medium")
"""Sizes that show all who were asked for."""
NEAR = 0.45
"""Share of the way to the lead: what is nearer stands before the lens."""
TURNED = {"person": 0.0}
"""Cosine of the angle between face and lens from which on a face is seen; an animal's profile is its face."""
ANIMAL = -0.25
JOINTS = ((0.02, 0.09, "ankles"), (0.24, 0.31, "knees"), (0.82, 0.875, "neck"))
"""Heights, as shares of the stature, at which the edge of the picture must not cut a standing person."""
TRUNK = 0.02
"""Share of the picture from which on a body without a head is noticed."""
LIMIT = 0.3
"""Faults summing to less than this are none."""


@dataclass(frozen=True)
class Moment:
    """What one frame shows; shares are of the picture's cells."""

    area: float
    """Of the lead."""
    tall: float
    """The larger of its height and width, in pictures."""
    free: float
    """Share of what is in the picture of it that nothing hides."""
    kept: float
    """Share of it that is in the picture."""
    face: float
    """1 where its face, head or bow is in the picture, free, and turned to the lens."""
    cut: bool
    """The picture's edge goes through its head."""
    others: float
    """Share of the rest of the shot's subjects that can be seen."""
    before: float
    """Share of the picture that something fills which is no subject and much nearer than the lead."""
    blank: float
    """Share that the largest flat surface fills."""
    above: float
    """Share of ceilings."""
    place: tuple[float, float]
    """Where the lead is, −1 … 1."""
    edge: str = ""
    """Joint of a person that the lower edge cuts."""
    beheaded: int = 0
    """Others of the cast whose body is in the picture and whose head is not."""


@dataclass(frozen=True)
class Judgement:
    """Faults by name and what each costs."""

    faults: Mapping[str, float]
    moments: Sequence[Moment]

    @property
    def cost(self) -> float:
        return sum(self.faults.values())

    @property
    def fine(self) -> bool:
        return self.cost < LIMIT

    @property
    def worst(self) -> str:
        return max(self.faults, key=lambda name: self.faults[name]) if self.faults else ""


class Dailies:
    """Judges the set-ups of one shot.

    Args:
        lead: None for a landscape.
        asked: ids of the shot's subjects.
        heading: yaw of the way it travels, None where it stays.
    """

    def __init__(self, order: Order, sight: Sight, lead: Subject | None, asked: Sequence[str],
                 heading: float | None = None) -> None:
        self.order, self.sight, self.lead, self.heading = order, sight, lead, heading
        self.size = order.shot.camera.size
        # What has no body to be seen, like fireworks that are all sparks, is judged as a landscape.
        self.number = next((k for k, s in enumerate(sight.subjects) if lead is not None and s.id == lead.id
                            and any(part.count for mesh in s.model.lods for part in mesh.parts
                                    if part.material not in SPARSE)), -1)
        self.rest = [k for k, s in enumerate(sight.subjects) if s.id in asked and k != self.number]
        self.cast = {k for k, s in enumerate(sight.subjects) if s.id in asked} | {self.number}
        track = sight.tracks.get(lead.id) if lead is not None else None
        self.track: Track | None = track
        self.telling: Telling | None = telling(lead, track) if lead is not None and track is not None else None
        found = ((k, telling(s, sight.tracks[s.id])) for k, s in enumerate(sight.subjects)
                 if k != self.number and s.kind in BEINGS and s.id in sight.tracks)
        self.heads = [(k, part) for k, part in found if part is not None]

    def judge(self, views: Sequence[View], samples: Sequence[int] | Array) -> Judgement:
        """`views[n]` is of sample `samples[n]`."""
        moments = [self.moment(view, int(k)) for view, k in zip(views, samples, strict=True)]
        return Judgement(self._faults(moments), moments)

    def between(self, found: Judgement, views: Sequence[View], samples: Sequence[int] | Array) -> Judgement:
        """The same set-up judged at the moments between those of `found`, too."""
        more = [self.moment(view, int(k)) for view, k in zip(views, samples, strict=True)]
        moments = [m for pair in zip(found.moments, more, strict=False) for m in pair] + list(found.moments[len(more):])
        return Judgement(self._faults(moments), moments)

    # ------------------------------------------------------------ measures

    def moment(self, view: View, sample: int) -> Moment:
        picture = self.sight.look(view, sample)
        cells = picture.owner.size
        blank, above = _blank(picture), _above(picture, view)
        mine = picture.owner == self.number
        if self.number < 0:
            return Moment(0.0, 0.0, 1.0, 1.0, 1.0, False, 1.0, _before(picture, 2.0, self.cast), blank, above,
                          (0.0, 0.0))
        seen = int(mine.sum())
        alone = self.sight.alone(self.number, view, sample)
        rows, columns = np.flatnonzero(mine.any(1)), np.flatnonzero(mine.any(0))
        tall = max(np.ptp(rows) + 1, 1) / mine.shape[0] if seen else 0.0
        broad = max(np.ptp(columns) + 1, 1) / mine.shape[1] if seen else 0.0
        place = (2 * (columns.mean() + 0.5) / mine.shape[1] - 1, 1 - 2 * (rows.mean() + 0.5) / mine.shape[0]
                 ) if seen else (0.0, 0.0)
        face, cut = self._face(view, sample, picture)
        away = view.focus if not seen else float(np.quantile(picture.depth[mine], 0.1))
        return Moment(
            area=seen / cells, tall=float(max(tall, broad)),
            free=min(seen / alone.inside, 1.0) if alone.inside else 0.0,
            kept=alone.inside / alone.whole if alone.whole else 0.0, face=face, cut=cut,
            others=self._others(view, sample, picture), before=_before(picture, away, self.cast),
            blank=blank, above=above, place=(float(place[0]), float(place[1])), edge=self._edge(view, sample),
            beheaded=self._beheaded(view, sample, picture))

    def _beheaded(self, view: View, sample: int, picture: Picture) -> int:
        """Beings beside the lead of which the picture shows the trunk and cuts off the head; feet alone do no harm."""
        count = 0
        for k, part in self.heads:
            if (picture.owner == k).mean() < TRUNK:
                continue
            crown = part.place[sample] + np.array([0.0, part.radius, 0.0])
            if self.sight.subjects[k].kind == "person":
                trunk = part.place[sample] - np.array([0.0, 3.0 * part.radius, 0.0])
            else:
                trunk = self.sight.tracks[self.sight.subjects[k].id].roots[sample][:3, 3] * [1, 0, 1] + [
                    0, part.place[sample][1], 0]
            at, depth = optics.project_view(np.stack([crown, trunk]), view, *self.sight.size)
            inside = depth[1] > 0 and abs(at[1, 0]) < 0.9 and abs(at[1, 1]) < 1.0
            count += bool(inside and (depth[0] <= 0 or at[0, 1] > 1.04 or abs(at[0, 0]) > 1.04))
        return count

    def _face(self, view: View, sample: int, picture: Picture) -> tuple[float, bool]:
        """How well the face is seen, 0–1, and whether an edge goes through the head."""
        part = self.telling
        if part is None or self.lead is None:
            return 1.0, False
        place, way = part.place[sample], part.way[sample]
        to_lens = np.asarray(view.eye, float) - place
        distance = float(np.linalg.norm(to_lens))
        turned = float(way @ to_lens) / max(distance, 1e-6)
        # The front of the head, not its middle, is what is looked for.
        spot = place + 0.25 * part.radius * to_lens / max(distance, 1e-6)
        crown = place + np.array([0.0, part.radius, 0.0])
        at, depth = optics.project_view(np.stack([spot, crown]), view, *self.sight.size)
        if depth.min() <= 0:
            return 0.0, True
        x, y = at[0]
        most = np.inf if self.size in WHOLE else 1.4  # a trunk without a head is one however far off the head is
        cut = bool(abs(x) < 1.3 and -1.0 < y < most and at[1][1] > 1.0)
        if max(abs(x), abs(y)) > 0.97:
            return 0.0, cut
        least = TURNED.get(self.lead.kind, ANIMAL)
        if turned < least and part.upright[sample] > 0:  # of who is upside down the body tells, from any side
            return 0.0, cut
        tall, wide = picture.owner.shape
        # Half the head's size in cells: a window in which the most must be the lead's own.
        reach = part.radius / max(float(depth[0]), 1e-6) / optics.frame(view.lens, *self.sight.size).x * wide / 2
        reach = int(np.clip(0.5 * reach, 0, 12))
        i, j = round((x + 1) * wide / 2 - 0.5), round((1 - y) * tall / 2 - 0.5)
        window = picture.owner[max(j - reach, 0):j + reach + 1, max(i - reach, 0):i + reach + 1]
        return (1.0 if window.size and (window == self.number).mean() >= 0.4 else 0.0), cut

    def _others(self, view: View, sample: int, picture: Picture) -> float:
        """Share of the rest of the subjects of which at least half is in the picture and free."""
        if not self.rest or self.size not in TOGETHER:
            return 1.0
        found = 0
        for k in self.rest[:6]:
            alone = self.sight.alone(k, view, sample)
            seen = int((picture.owner == k).sum())
            found += seen >= max(0.5 * alone.whole, 1.0)
        return found / min(len(self.rest), 6)

    def _edge(self, view: View, sample: int) -> str:
        """Joint of a standing person that the lower edge cuts, '' when none."""
        lead, track = self.lead, self.track
        if lead is None or track is None or lead.kind != "person" or self.size == "extreme_close":
            return ""
        root = track.roots[sample]
        foot, top = root[:3, 3], root[:3, 3] + root[:3, 1] * float(lead.model.high[1])
        at, depth = optics.project_view(foot + np.linspace(0, 1, 41)[:, None] * (top - foot), view, *self.sight.size)
        if depth.min() <= 0 or not at[0, 1] < -1.0 < at[-1, 1]:
            return ""
        share = float(np.argmax(at[:, 1] > -1.0)) / 40
        return next((name for low, high, name in JOINTS if low <= share <= high), "")

    # ------------------------------------------------------------ judgement

    def _faults(self, moments: Sequence[Moment]) -> dict[str, float]:
        out: dict[str, float] = {}

        def fault(name: str, cost: float) -> None:
            if cost > 0.02:
                out[name] = float(cost)

        def mean(name: str) -> float:
            return float(np.mean([getattr(m, name) for m in moments]))

        size = self.size
        area = mean("area")
        # A camera that goes round may meet a bench at one end of its way alone.
        worst = max(m.before for m in moments)
        fault("before", max(7.0 * (mean("before") - 0.06), 4.0 * (worst - 0.07)))
        fault("ceiling", 3.0 * (mean("above") - 0.22))
        if self.number < 0:
            fault("blank", 5.0 * (mean("blank") - 0.78))
            return out
        # In an extreme wide shot less is enough most of the time, but not all of it.
        least = LEAST if size != "extreme_wide" else 0.6 * LEAST
        seen = float(np.mean([m.area >= least for m in moments]))
        shown = float(np.mean([m.area >= LEAST for m in moments])) * self.order.shot.duration
        fault("unseen", 3.0 * (1 - seen) + (12.0 if shown < min(1.0, 0.5 * self.order.shot.duration) else 0.0))
        if size in TALLEST:
            need = TALLEST[size]
            fault("small", 2.0 * (1 - min(mean("tall"), need) / need))
            fault("cropped", 3.0 * (0.85 - mean("kept")))
        within = [m.free for m in moments if m.kept > 0.05]
        fault("hidden", max(4.0 * (0.78 - float(np.mean(within))), 2.0 * (0.6 - min(within))) if within else 0.0)
        if size in BODY and self.telling is not None:
            share = 1.4 if self.telling.face else 0.8
            fault("faceless", share * (0.6 - mean("face")) / 0.6)
            # A crown may leave a close-up for a moment; further off the whole head stays in.
            borne = 0.35 if size == "close" else 0.0
            fault("headless", 1.5 * (mean("cut") - borne) if self.telling.face and size != "extreme_close" else 0.0)
        elif size in WHOLE and self.telling is not None and self.telling.face:
            fault("headless", 2.5 * mean("cut"))
        if size != "extreme_close":
            fault("jammed", 8.0 * (area - (0.72 if size == "close" else 0.62)))
        fault("beheaded", 0.6 * min(mean("beheaded"), 2.0))
        fault("company", 1.5 * (0.85 - mean("others")))
        fault("blank", 5.0 * (mean("blank") - 0.80) if area < 0.12 else 0.0)
        fault("lead_room", 0.4 * self._lead_room(moments))
        fault("joint", 0.3 * float(np.mean([bool(m.edge) for m in moments])))
        return out

    def _lead_room(self, moments: Sequence[Moment]) -> float:
        """0 … 1: the lead goes towards a near edge of the picture at the shot's end."""
        if len(moments) < 2:
            return 0.0
        gone = moments[-1].place[0] - moments[0].place[0]
        ahead = moments[-1].place[0] * (1 if gone > 0 else -1)
        return float(np.clip((ahead - 0.62) / 0.3, 0, 1)) if abs(gone) > 0.25 else 0.0


def _before(picture: Picture, away: float, cast: set[int]) -> float:
    """Share of the picture that stands before the lens: nearer than `NEAR` of the way, no subject, not the ground."""
    near = (picture.depth < NEAR * away) & ~picture.ground & ~np.isin(picture.owner, list(cast))
    return float(near.mean())


def _blank(picture: Picture) -> float:
    """Share of the largest flat surface: cells of one material that face one way within about 20°; sky and waves are
    none."""
    hit = (picture.surface >= 0) & (picture.owner != WATER)
    if not hit.any():
        return 0.0
    facing = np.rint(picture.normal[hit] * 2).astype(int) + 2
    key = picture.surface[hit] * 125 + facing[:, 0] * 25 + facing[:, 1] * 5 + facing[:, 2]
    return float(np.unique(key, return_counts=True)[1].max() / picture.owner.size)


def _above(picture: Picture, view: View) -> float:
    """Share of surfaces that face down, over the lens: ceilings."""
    return float((picture.normal[..., 1] < -0.9).mean()) if view.forward[1] > -0.9 else 0.0


def jitter(place: Array, fps: int) -> float:
    """Root mean square of the second difference of places (F, 2) in the picture, per (1/24 s)²."""
    if len(place) < 3:
        return 0.0
    second = np.diff(place, 2, axis=0) * (fps / 24.0) ** 2
    return float(np.sqrt((second**2).sum(1).mean()))
