"""Framing: what part of a subject a shot size shows, and how large it stands in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from skyscreen.nouns.screenplay import ShotSize
from skyscreen.stage.camera.telling import BEINGS, CRAFT, bow, telling
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, corners
from skyscreen.stage.tracks import SKULL_ROOT, Track, boxes, head_joint, outline, points, stature

TALL = {"extreme_wide": 0.32, "wide": 0.50, "full": 0.80, "medium": 0.92, "close": 0.86, "extreme_close": 1.0}
"""Share of the picture's height that the region may fill."""
BROAD = {"extreme_wide": 0.46, "wide": 0.60, "full": 0.74, "medium": 0.80, "close": 0.80, "extreme_close": 0.95}
"""Share of its width: the tighter of the two decides, so a tall picture re-frames by itself."""
SHARED = {"extreme_wide": 0.72, "wide": 0.80, "full": 0.86, "medium": 0.92}
"""Share of the picture that a group may fill."""
MOST = {"extreme_wide": 2.2, "wide": 2.2, "full": 2.6, "medium": 2.0}
"""Factor by which a camera goes back for a group at most: its first must still be told from a speck."""
F_NUMBER = {"extreme_wide": 11.0, "wide": 8.0, "full": 5.6, "medium": 3.2, "close": 2.4, "extreme_close": 2.8}
SHARP = {"close": 0.36, "extreme_close": 0.5}
"""Share of the depth of what is framed that must be sharp: of a head and its shoulders the face, some 15 cm. With all
of it the stop closes to f/15, and who goes by in the street behind is as sharp as a face."""
HEAD, ROOM = "head", 1.15
"""A close picture of the head alone; half sizes of an animal's that it shows."""
BIPED = {"medium": (-0.36, 0.17), "close": (-0.10, 0.16), "extreme_close": (-0.005, 0.125),
         HEAD: (-0.042, 0.152)}
"""What a size shows of a person below and above the root of the skull, as shares of the stature: from the waist, from
the collar bone, from mouth to brow."""
BUSY, PALM, DEEPER, BEYOND = 0.13, 0.10, 0.16, 0.10
"""Shares of the stature: how far before the body a hand is that does something, its length with what lies under it, how
much lower than the waist a picture goes down to it, and how much of what is before it belongs to what it does."""
DETAIL = {"medium": 0.62, "close": 0.36, "extreme_close": 0.17}
"""Share of an animal's or a vessel's size that a closer shot shows, round its head or front."""
CRAFTY = {"medium": 0.80, "close": 0.52, "extreme_close": 0.30}
"""The same for what is driven or sailed."""
SIMPLE = {"medium": 1.05, "close": 0.85, "extreme_close": 0.6}
"""The same for a plain thing: a sixth of a ball is a wall of red."""


UNDER = 0.4
"""Share of a close picture of a swimmer at the surface that may be under the water."""


@dataclass(frozen=True, eq=False)
class Region:
    """What the camera frames, F + 1 samples."""

    points: Array
    """(F + 1, n, 3) world places on its outline."""
    box: Array
    """(F + 1, 8, 3) corners of the whole focus subject."""
    group: Array | None
    """(F + 1, n, 3) outlines of all who should be seen together, or None."""
    height: float
    """Metres of the focus subject as it stands."""
    long: float = 0.0
    """Metres of the longer side of its footprint."""
    sharp: float = 1.0
    """Share of its depth that has to be sharp: of a head the face."""
    sweeps: bool = False
    """The group holds the subject's way up and down, which must all be seen."""

    @cached_property
    def centre(self) -> Array:
        """(F + 1, 3) middle of its bounds."""
        return 0.5 * (self.points.min(1) + self.points.max(1))


def region(size: ShotSize, subject: Subject, track: Track, company: Sequence[tuple[Subject, Track]],
           part: str = "") -> Region:
    """The region of a shot size.

    Args:
        company: the other subjects of the shot; wider shots and two-shots frame them too.
        part: 'head': a close picture is filled by it.
    """
    box = boxes(subject, track)
    shown = outline(subject, track)
    if size in DETAIL:
        person = subject.rig == "biped" and head_joint(subject) >= 0
        filled = _head(subject, track, person) if part == "head" and size == "close" else None
        shown = filled if filled is not None else (
            _biped(size, subject, track) if person else _detail(size, subject, track, box))
        if person and size == "medium":
            shown = np.concatenate([shown, _at_work(subject, track, shown)], axis=1)
    group = None
    if company and size in SHARED:
        group = np.concatenate([shown, *(outline(s, t) for s, t in company)], axis=1)
    height = float(np.median(box[..., 1].max(1) - box[..., 1].min(1)))
    long = float(np.max(subject.high[[0, 2]] - subject.low[[0, 2]]))
    head = subject.kind in BEINGS and head_joint(subject) >= 0
    return Region(shown, box, group, max(height, 0.01), long, SHARP.get(size, 1.0) if head else 1.0)


def emerged(size: ShotSize, view: Region, level: float) -> Region:
    """The region of a swimmer at the surface, raised so far that `UNDER` of it at most is under the water: of a whale's
    head that is all under there is nothing to see but water.

    Args:
        level: metres of the surface.
    """
    if size not in DETAIL:
        return view
    low, high = view.points[..., 1].min(1), view.points[..., 1].max(1)
    lift = np.maximum(level - low - UNDER * (high - low), 0.0)
    points = view.points.copy()
    points[..., 1] += lift[:, None]
    return replace(view, points=points)


def together(size: ShotSize, subject: Subject, track: Track, company: Sequence[tuple[Subject, Track]]
             ) -> list[tuple[Subject, Track]]:
    """Those of the company that a size can show with the lead without making a speck of it, the nearest first.

    What is left out may still be seen: it is not what the camera goes back for.
    """
    if size not in SHARED:
        return []
    middle = len(track.roots) // 2
    shown = region(size, subject, track, []).points[middle]
    own = 0.5 * (shown.min(0) + shown.max(0))
    most = 0.5 * float(np.linalg.norm(np.ptp(shown, axis=0))) * MOST[size] * SHARED[size] / TALL[size]
    ends = {id(s): outline(s, t)[middle] for s, t in company}
    out, low, high = [], shown.min(0), shown.max(0)
    for one in sorted(company, key=lambda c: float(np.linalg.norm(ends[id(c[0])] - own, axis=1).max())):
        points = ends[id(one[0])]
        wider = np.minimum(low, points.min(0)), np.maximum(high, points.max(0))
        if 0.5 * float(np.linalg.norm(wider[1] - wider[0])) <= 1.15 * most:
            out.append(one)
            low, high = wider
    return out


def _head(subject: Subject, track: Track, person: bool) -> Array | None:
    """A cube that a head fills: of a person from under the chin to over the crown; None for what has none."""
    if person:
        return _biped(HEAD, subject, track)
    found = telling(subject, track)
    if found is None or not found.face:
        return None
    # Fans of ears and a trunk are no part of what fills it.
    half = min(ROOM * found.radius, 0.8 * _reach("close", subject))
    centre = found.place - 0.35 * found.radius * found.way
    return centre[:, None] + corners((-half,) * 3, (half,) * 3)[None]


def _biped(size: str, subject: Subject, track: Track) -> Array:
    """A cube hung on the skull, so that a hat, a seat or a bent back does not take the face out of the picture."""
    joint = head_joint(subject)
    root = np.asarray(subject.model.joints[joint].head, float)
    stature = root[1] / SKULL_ROOT
    a, b = BIPED[size]
    half = 0.5 * (b - a) * stature
    # A medium shot hangs on the chest below; nearer ones follow every nod.
    centre = points(track, root + np.array([0.0, 0.5 * (a + b) * stature, 0.03 * stature]), joint)
    if size == "medium":
        centre = points(track, root, joint) + np.array([0.0, 0.5 * (a + b) * stature * subject.scale, 0.0])
    half *= subject.scale
    return centre[:, None] + corners((-0.72 * half, -half, -0.72 * half), (0.72 * half, half, 0.72 * half))[None]


def _at_work(subject: Subject, track: Track, shown: Array) -> Array:
    """(F + 1, 4, 3) where the hands are at their lowest while they are busy before the body, and what is before them:
    a picture from the waist up would cut off what they do. Hanging hands are no deed; what is lower than the thigh
    stays out."""
    names = [joint.name for joint in subject.model.joints]
    low = shown[..., 1].min(1)
    out = np.repeat(shown.mean(1)[:, None], 4, 1)
    tall = stature(subject)
    for n, side in enumerate(("hand_l", "hand_r")):
        if side not in names:
            continue
        k = names.index(side)
        at = points(track, np.asarray(subject.model.joints[k].head, float), k)
        ahead = np.einsum("fc,fc->f", at - track.roots[:, :3, 3], track.roots[:, :3, 2]) / subject.scale
        if float(np.median(ahead)) > BUSY * tall:
            floor = max(float(at[:, 1].min()) - PALM * tall, float(np.median(low)) - DEEPER * tall)
            out[:, n] = at.mean(0) + (track.roots[:, :3, 3] - track.roots[:, :3, 3].mean(0))
            out[:, n, 1] = np.minimum(floor + track.roots[:, 1, 3] - track.roots[:, 1, 3].mean(), out[:, n, 1])
            before = track.roots[:, :3, 2] / subject.scale * (float(np.quantile(ahead, 0.9)) + BEYOND * tall)
            out[:, n + 2] = np.stack([track.roots[:, 0, 3], out[:, n + 2, 1], track.roots[:, 2, 3]], 1) + before
    return out


def _reach(size: str, subject: Subject, share: float | None = None) -> float:
    """Metres from the middle of a detail to its edge: by the geometric mean of height and length, since a
    giraffe's face and a snake's want about the same closeness."""
    dims = subject.high - subject.low
    return 0.5 * (DETAIL[size] if share is None else share) * float(np.sqrt(max(dims[1], 1e-3) * max(dims.max(), 1e-3)))


def _detail(size: ShotSize, subject: Subject, track: Track, box: Array) -> Array:
    """A cube round the head, the bow or the upper front."""
    share = DETAIL[size]
    model = subject.model
    joint = head_joint(subject)
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    middle = 0.5 * (low + high)
    if joint >= 0:
        local = np.asarray(model.joints[joint].head, float)
    elif "head" in model.sockets:
        local = np.asarray(model.sockets["head"].position, float)
    elif subject.kind in CRAFT:
        # A fender fills no picture: half of the craft, its bow in the middle.
        local, share = bow(model, 0.75), CRAFTY[size]
    elif subject.kind in ("quadruped", "bird", "swimmer"):
        local = np.array([middle[0], low[1] + 0.42 * (high[1] - low[1]), middle[2] + 0.62 * (high[2] - middle[2])])
    else:
        local, share = middle, SIMPLE[size]
    if size == "medium" and subject.kind not in CRAFT:
        local = 0.5 * (local + middle)
    reach = _reach(size, subject, share)
    centre = points(track, local, joint)
    return centre[:, None] + corners((-reach,) * 3, (reach,) * 3)[None]
