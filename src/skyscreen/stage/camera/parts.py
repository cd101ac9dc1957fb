"""Parts that a near picture is of: the hands with what they work on, the feet with what they stand on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.screenplay import Camera
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.sight import Picture
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, corners
from skyscreen.stage.tracks import Track, outline, points, stature

JOINTS = {"hands": (("hand_l", "finger1b_l"), ("hand_r", "finger1b_r")),
          "feet": (("foot_l", "toe_l"), ("foot_r", "toe_r"))}
"""Joints of each of the two, from its root on; a body that has one of them is shown by it."""
ROUND = {"close": 0.032, "extreme_close": 0.026}
"""Air round the joints that a size shows, as a share of the stature: 5.5 cm hold a fist and its wrist."""
APART = 0.42
"""Share of the stature from which on two hands do not go into one near picture: the one that does more is held."""
NEAR, SMALL = 0.22, 0.30
"""Shares of the stature: how far off its middle is and how large a thing is that belongs to what the hands do."""
HANG, CLEAR = 0.60, 0.17
"""Shares of the stature: below that over the feet, and no more ahead of them, a hand hangs."""
TALL = 0.2
"""Metres: how tall what is framed counts, so that the lens looks down on it as on any small thing."""
SHARP = 0.55
"""Share of what is framed that has to be sharp: the hands, not the air round them."""
BEFORE = 0.14
"""Metres before a joint from which on something hides it."""
FREE = 4
"""Cells round a joint that are looked at: some 3 cm in a picture of the hands."""


def shown(camera: Camera) -> bool:
    """Whether the camera is asked for hands or feet, at a size that shows them."""
    return camera.part in JOINTS and camera.size in ROUND


def joints(camera: Camera, subject: Subject, track: Track) -> Array | None:
    """(F + 1, n, 3) world places of the asked part's joints, two for a hand; None for a body without it, or for who is
    seen from too far to tell."""
    if not shown(camera) or track.joints is None:
        return None
    names = [joint.name for joint in subject.model.joints]
    pairs = []
    for chain in JOINTS[camera.part]:
        own = [names.index(name) for name in chain if name in names]
        if own:
            places = [points(track, np.asarray(subject.model.joints[k].head, float), k) for k in own]
            pairs.append(np.stack([places[0], places[-1]], 1))
    if not pairs:
        return None
    tall = stature(subject)
    busy = [pair for pair in pairs if camera.part != "hands" or not hanging(subject, track, pair)]
    if len(busy) == 1:
        pairs = busy  # of who blows a whistle, the hand at the mouth
    if len(pairs) == 2:
        apart = np.linalg.norm(pairs[0].mean(1) - pairs[1].mean(1), axis=1)
        if float(np.median(apart)) > APART * tall:
            pairs = [max(pairs, key=_busy)]
    return np.concatenate(pairs, axis=1)


def _busy(pair: Array) -> float:
    """Metres that a hand goes over the shot, and how high it is: who waves does it with the hand that is up."""
    place = pair.mean(1)
    return float(np.linalg.norm(np.ptp(place, axis=0)) + np.median(place[:, 1]))


def small(thing: Subject, lead: Subject) -> bool:
    """Whether a thing is no larger than what two hands hold."""
    return thing.id != lead.id and float(np.max(thing.high - thing.low)) < SMALL * stature(lead)


def outlined(camera: Camera, subject: Subject, track: Track, others: Sequence[tuple[Subject, Track]]) -> Array | None:
    """(F + 1, n, 3) what a near picture of the part holds: boxes round its joints, and the outline of what is worked
    on, where that is small and near."""
    at = joints(camera, subject, track)
    if at is None:
        return None
    tall = stature(subject)
    air = ROUND[camera.size] * tall
    boxes = (at[:, :, None] + corners((-air,) * 3, (air,) * 3)).reshape(len(at), -1, 3)
    middle = at.mean(1)
    rows = [boxes]
    for other, way in others:
        its = outline(other, way)
        off = float(np.median(np.linalg.norm(0.5 * (its.min(1) + its.max(1)) - middle, axis=1)))
        if small(other, subject) and off < NEAR * tall:
            rows.append(its)
    if len(rows) == 1 and camera.part == "hands" and hanging(subject, track, at):
        return None
    return np.concatenate(rows, axis=1)


def hanging(subject: Subject, track: Track, at: Array) -> bool:
    """Whether the hands hang idle at the sides through most of the shot: a near picture of them is one of trousers."""
    tall = stature(subject)
    own = at - track.roots[:, None, :3, 3]
    ahead = (own * track.roots[:, None, :3, 2]).sum(-1)
    low = own[..., 1] < HANG * tall
    return bool(np.mean(low & (ahead < CLEAR * tall)) > 0.6)


def seen(places: Array, view: View, picture: Picture, size: tuple[int, int], mine: Sequence[int]) -> float:
    """Share of the joints (n, 3) round which the picture shows the body itself, or what it works on."""
    at, depth = optics.project_view(places, view, *size)
    tall, wide = picture.owner.shape
    free = 0
    for (x, y), away in zip(at, depth, strict=True):
        if away <= 0 or max(abs(x), abs(y)) > 0.97:
            continue
        i, j = round((x + 1) * wide / 2 - 0.5), round((1 - y) * tall / 2 - 0.5)
        around = slice(max(j - FREE, 0), j + FREE + 1), slice(max(i - FREE, 0), i + FREE + 1)
        # A back or a shoulder before the hands is the body's own, too.
        there = np.isin(picture.owner[around], mine) & (picture.depth[around] > away - BEFORE)
        free += bool(there.size and there.mean() >= 0.4)
    return free / max(len(places), 1)
