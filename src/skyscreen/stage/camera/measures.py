"""What one moment of a set-up shows: how much of the lead, its face, the others, what stands before the lens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera import parts
from skyscreen.stage.camera.clearance import SPARSE
from skyscreen.stage.camera.sight import WATER, Picture, Sight
from skyscreen.stage.camera.telling import BEINGS, Telling, telling
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track

WHOLE = ("wide", "full")
"""Sizes that show somebody whole."""
TOGETHER = ("extreme_wide", "wide", "full", "medium")
"""Sizes that show all who were asked for."""
NEAR = 0.45
"""Share of the way to the lead: what is nearer stands before the lens."""
TURNED = {"person": 0.0}
"""Cosine of the angle between face and lens from which on a face is seen; an animal's profile is its face."""
ANIMAL = -0.25
SPECK = 0.008
"""Share of the picture from which on something far behind the lead is seen."""
JOINTS = ((0.02, 0.09, "ankles"), (0.24, 0.31, "knees"), (0.82, 0.875, "neck"))
"""Heights, as shares of the stature, at which the edge of the picture must not cut a standing person."""
TRUNK = 0.02
"""Share of the picture from which on a body without a head is noticed."""


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
    part: float = 1.0
    """Share of the part that the picture is of, the hands, that is in it and free."""
    beheaded: int = 0
    """Others of the cast whose body is in the picture and whose head is not."""
    told: float = 1.0
    """Share of those whom the words place by the lead that can be seen."""


class Measures:
    """Measures what the set-ups of one shot show.

    Args:
        lead: None for a landscape.
        asked: ids of the shot's subjects.
        heading: yaw of the way it travels, None where it stays.
        held: (F + 1, n, 3) joints of the part that the picture is of, or None.
        told: ids of who is set back and yet placed by the lead in words: a lighthouse behind a boat.
    """

    def __init__(self, order: Order, sight: Sight, lead: Subject | None, asked: Sequence[str],
                 heading: float | None = None, held: Array | None = None, told: Sequence[str] = ()) -> None:
        self.order, self.sight, self.lead, self.heading = order, sight, lead, heading
        self.size = order.shot.camera.size
        # What has no body to be seen, like fireworks that are all sparks, is judged as a landscape.
        self.number = next((k for k, s in enumerate(sight.subjects) if lead is not None and s.id == lead.id
                            and any(part.count for mesh in s.model.lods for part in mesh.parts
                                    if part.material not in SPARSE)), -1)
        self.rest = [k for k, s in enumerate(sight.subjects) if s.id in asked and k != self.number]
        self.told = [k for k, s in enumerate(sight.subjects) if s.id in told and k != self.number]
        self.cast = {k for k, s in enumerate(sight.subjects) if s.id in asked} | {self.number}
        track = sight.tracks.get(lead.id) if lead is not None else None
        self.track: Track | None = track
        self.held = held
        self.small = [k for k, s in enumerate(sight.subjects) if lead is not None and parts.small(s, lead)]
        self.telling: Telling | None = (
            telling(lead, track) if lead is not None and track is not None and held is None else None)
        found = ((k, telling(s, sight.tracks[s.id])) for k, s in enumerate(sight.subjects)
                 if k != self.number and s.kind in BEINGS and s.id in sight.tracks)
        self.heads = [(k, part) for k, part in found if part is not None]

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
            part=self._part(view, sample, picture),
            beheaded=self._beheaded(view, sample, picture), told=self._told(view, sample, picture))

    def _told(self, view: View, sample: int, picture: Picture) -> float:
        """Share of those placed by the lead that fill `SPECK` of the picture, or of which half is seen."""
        if not self.told or self.size not in TOGETHER:
            return 1.0
        seen = [int((picture.owner == k).sum()) for k in self.told]
        whole = [self.sight.alone(k, view, sample).whole for k in self.told]
        return float(np.mean([n >= max(min(0.5 * w, SPECK * picture.owner.size), 1.0)
                              for n, w in zip(seen, whole, strict=True)]))

    def _part(self, view: View, sample: int, picture: Picture) -> float:
        """A small thing that is worked on counts as the hands round it."""
        return 1.0 if self.held is None else parts.seen(
            self.held[sample], view, picture, self.sight.size, [self.number, *self.small])

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
        person = lead is not None and lead.kind == "person" and self.held is None
        if lead is None or track is None or not person or self.size == "extreme_close":
            return ""
        root = track.roots[sample]
        foot, top = root[:3, 3], root[:3, 3] + root[:3, 1] * float(lead.model.high[1])
        at, depth = optics.project_view(foot + np.linspace(0, 1, 41)[:, None] * (top - foot), view, *self.sight.size)
        if depth.min() <= 0 or not at[0, 1] < -1.0 < at[-1, 1]:
            return ""
        share = float(np.argmax(at[:, 1] > -1.0)) / 40
        return next((name for low, high, name in JOINTS if low <= share <= high), "")


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
