"""What a picture alone tells of its surfaces: class, distance, slope, light of every region. Rough, and steady in time.

No learnt model: position, colour and texture decide. A level camera at eye height over flat ground gives what stands on
the ground the distance of its foot (Hoiem, Efros and Hebert 2005 call such a picture a pop-up); haze puts what is pale
and without darkness farther (the dark channel, He, Sun and Tang 2009); light is the luminance that varies smoothly
within a region (the retinex assumption, Land and McCann 1971).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from skyscreen.nouns.model import CLASSES
from skyscreen.restyle.flow import Floats
from skyscreen.restyle.regions import MOST, Labels

EYE, HORIZON, LENS = 1.6, 0.5, 35.0
"""Height of the camera in metres, height of the horizon as a share of the picture, lens in mm on 36 mm."""
FARTHEST = 60.0
"""Metres to what has its foot on the horizon or over it."""
STEADY = 0.25
"""Share by which a region's class and distance follow a new drawing."""
NONE, SKY, GROUND, SKIN, LEAF = (CLASSES.index(name) for name in ("none", "sky", "ground", "skin", "leaf"))
SEEN = (NONE, SKY, GROUND, SKIN, LEAF)
"""Classes that are told apart; all else takes a look's default rule."""


@dataclass(frozen=True, eq=False)
class Surfaces:
    """All (h, w) of the small picture unless said otherwise."""

    ident: NDArray[np.uint32]
    """Region << 8 | class."""
    far: Floats
    """Metres along the view axis; 0 in the sky."""
    light: Floats
    """Light that falls, 1 as much as white paper needs to look white."""
    normal: Floats
    """(h, w, 3) right, up, towards the camera."""
    sheets: Floats
    """(MOST + 4,) metres to each region, 0 for ground and sky."""
    focus: float
    """Metres to what is nearest and large."""
    night: float
    """0 day … 1 night."""


class Reader:
    """Keeps what it thought of every region, and changes its mind slowly."""

    def __init__(self) -> None:
        self.score = np.zeros((MOST + 4, len(SEEN)), np.float32)
        self.distance = np.zeros(MOST + 4, np.float32)
        self.known = np.zeros(MOST + 4, bool)
        self.level = self.focus = self.night = -1.0

    def read(self, rgb: Floats, labels: Labels) -> Surfaces:
        """Of a small picture, (h, w, 3) display values 0–1, and its regions."""
        count = len(self.distance)
        grey = (rgb**2.2) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
        facts = _Facts(rgb, labels, count)
        self._classes(facts)
        kind = np.array(SEEN)[np.argmax(self.score, 1)]
        self._distances(facts, kind)
        class_ = kind[labels]
        tall = np.broadcast_to(ground_distance(*rgb.shape[:2])[:, None], labels.shape)
        far = np.where(class_ == GROUND, tall, self.distance[labels]).astype(np.float32)
        far[class_ == SKY] = 0.0
        light = self._light(grey, labels, facts)
        sheets = np.where((kind == SKY) | (kind == GROUND), 0, self.distance).astype(np.float32)
        self.known = facts.area > 0
        self._moods(rgb, far)
        ident = (labels * 256 + class_).astype(np.uint32)
        return Surfaces(ident, far, light,
                        _slopes(grey, class_ == GROUND), sheets, self.focus, self.night)

    def _classes(self, facts: _Facts) -> None:
        fresh = facts.scores()
        new = ~self.known
        self.score[new] = fresh[new]
        self.score += STEADY * (fresh - self.score)

    def _distances(self, facts: _Facts, kind: NDArray) -> None:
        ground = ground_distance(facts.height, facts.width)
        foot = facts.foot.copy()
        for _ in range(3):  # a head stands on its shoulders, those on a coat, and that on the ground
            under = facts.under
            carried = (under > 0) & facts.within & (kind[under] != GROUND) & (kind[under] != SKY)
            foot = np.where(carried, np.maximum(foot, foot[under]), foot)
        wanted = ground[np.clip(foot, 0, facts.height - 1)] * 2.0 ** (1.5 * facts.haze)
        new = ~self.known
        self.distance[new] = wanted[new]
        here = facts.area > 0
        pace = np.where(here, STEADY, 0.0)
        logs = np.log2(np.maximum(self.distance, 0.1))
        self.distance = np.exp2(logs + pace * (np.log2(np.maximum(wanted, 0.1)) - logs)).astype(np.float32)

    def _light(self, grey: Floats, labels: Labels, facts: _Facts) -> Floats:
        """Within a region what is lighter is lit; between regions two fifths (in stops) of the difference is light, the
        rest is colour."""
        logs = np.log2(np.maximum(grey, 0.003))
        mean = float(logs.mean())
        self.level = mean if self.level == -1.0 else self.level + 0.1 * (mean - self.level)
        area = np.maximum(facts.area, 1)
        own = (np.bincount(labels.ravel(), logs.ravel(), len(area)) / area).astype(np.float32)[labels]
        smooth = _guided(logs, logs, 6, 0.06)
        stops = 0.9 * (smooth - own) + 0.4 * (own - self.level) - 0.6
        return np.exp2(np.clip(stops, -3.5, 1.0)).astype(np.float32)

    def _moods(self, rgb: Floats, far: Floats) -> None:
        """Where the camera looks, and whether it is night; both follow slowly."""
        near = far[far > 0]
        focus = float(np.percentile(near, 35)) if near.size else 10.0
        dark = float(np.clip((0.24 - rgb.mean()) / 0.12, 0, 1))
        self.focus = focus if self.focus < 0 else self.focus + 0.05 * (focus - self.focus)
        self.night = dark if self.night < 0 else self.night + 0.05 * (dark - self.night)


class _Facts:
    """Per region number: area, means, box, what lies under it."""

    def __init__(self, rgb: Floats, labels: Labels, count: int) -> None:
        self.height, self.width = labels.shape
        flat = labels.ravel()
        self.area = np.bincount(flat, minlength=count)
        safe = np.maximum(self.area, 1)

        def mean(field: NDArray) -> Floats:
            return (np.bincount(flat, field.ravel(), count) / safe).astype(np.float32)

        self.colour = np.stack([mean(rgb[..., k]) for k in range(3)], -1)
        grey = rgb.mean(2)
        self.rough = mean(ndimage.gaussian_gradient_magnitude(grey, 1.0))
        dark = ndimage.minimum_filter(rgb.min(2), 9)
        self.haze = np.clip((mean(dark) - 0.35) / 0.4, 0, 1)
        rows = np.indices(labels.shape)[0]
        self.middle = mean(rows) / self.height
        boxes = ndimage.find_objects(labels, count - 1)
        self.low = np.zeros((count, 2), int)
        self.high = np.zeros((count, 2), int)
        for k, box in enumerate(boxes, 1):
            if box is not None:
                self.low[k] = box[0].start, box[1].start
                self.high[k] = box[0].stop, box[1].stop
        self.foot = self.high[:, 0] - 1
        self.at_top = np.bincount(labels[0], minlength=count) / self.width
        self.at_bottom = np.bincount(labels[-1], minlength=count) / self.width
        self.under, self.within = self._stacked(labels, count)
        across = np.stack([labels[:, :-1].ravel(), labels[:, 1:].ravel()], -1)
        down = np.stack([labels[:-1].ravel(), labels[1:].ravel()], -1)
        both = np.concatenate([across[across[:, 0] != across[:, 1]], down[down[:, 0] != down[:, 1]]])
        self.pairs = np.unique(both, axis=0)
        """(n, 2) neighbours."""

    def _stacked(self, labels: Labels, count: int) -> tuple[NDArray, NDArray]:
        """The region that most of a region's lower border lies on, and whether that one is at least as wide."""
        off = labels[:-1] != labels[1:]
        key = labels[:-1][off].astype(np.int64) * count + labels[1:][off]
        names, times = np.unique(key, return_counts=True)
        under = np.zeros(count, int)
        for name in names[np.argsort(times, kind="stable")]:
            under[name // count] = name % count
        slack = 0.25 * (self.high[:, 1] - self.low[:, 1])
        within = (self.low[:, 1] >= self.low[under, 1] - slack) & (self.high[:, 1] <= self.high[under, 1] + slack)
        return under, within

    def _skies(self, like: Floats) -> Floats:
        """How much of a sky each region is that looks like one (`like`, 0–1): it reaches the top, or what it touches
        there does; it ends over the lower third. What is clearly darker than the sky over it is land or sea."""
        like = like * (self.middle < 0.55) * (self.high[:, 0] < 0.68 * self.height)
        sky = like * np.clip(self.at_top / 0.04, 0, 1)
        bright = self.colour.mean(1)
        a, b = np.concatenate([self.pairs, self.pairs[:, ::-1]]).T
        darker = (self.middle[b] > self.middle[a]) & (bright[b] < 0.8 * bright[a])
        for _ in range(8):
            near = np.zeros_like(sky)
            np.maximum.at(near, b, np.where(darker, 0.0, sky[a]))
            sky = np.maximum(sky, like * near)
        return sky

    def scores(self) -> Floats:
        """(count, len(SEEN)) how much speaks for each class, 0–1; `none` is what is left."""
        red, green, blue = self.colour.T
        top, least = self.colour.max(1), self.colour.min(1)
        share = self.area / (self.height * self.width)
        wide = np.maximum(self.high[:, 1] - self.low[:, 1], 1) / self.width
        pale = np.clip((least - 0.35) / 0.2, 0, 1) * np.clip((0.3 - (red - blue)) / 0.1, 0, 1)
        bluish = np.clip((blue - red) / 0.12, 0, 1) * np.clip((blue - green + 0.02) / 0.06, 0, 1)
        smooth = np.clip((0.035 - self.rough) / 0.02, 0, 1)
        sky = self._skies(np.clip((0.07 - self.rough) / 0.03, 0, 1) * np.maximum(pale, bluish))
        ground = np.clip(self.at_bottom / 0.25, 0, 1) * np.clip(share / 0.06, 0, 1) * np.clip(wide / 0.5, 0, 1)
        # What rises well over the horizon stands on the ground and is none.
        ground *= (self.middle > 0.5) * np.clip((self.low[:, 0] / self.height - 0.30) / 0.08, 0, 1) * 0.8
        leaf = np.clip((green - red * 1.02) / 0.05, 0, 1) * np.clip((green - blue * 1.12) / 0.05, 0, 1)
        # Skin in chroma (Chai and Ngan 1999), on plain regions of moderate size.
        cb = 0.5 - 0.1687 * red - 0.3313 * green + 0.5 * blue
        cr = 0.5 + 0.5 * red - 0.4187 * green - 0.0813 * blue
        skin = ((cb > 0.30) & (cb < 0.50) & (cr > 0.535) & (cr < 0.68) & (top > 0.3)) * smooth * (share < 0.12) * 0.9
        said = np.stack([np.full_like(sky, 0.45), sky, ground, skin, leaf * 0.85], -1)
        return said.astype(np.float32)


def ground_distance(height: int, width: int) -> Floats:
    """(height,) metres to flat ground in each row, under a level camera."""
    half = 18.0 / LENS / max(height, width) * height
    down = ((np.arange(height) + 0.5) / height - HORIZON) * 2 * half
    return (EYE / np.maximum(down, EYE / FARTHEST)).astype(np.float32)


def _slopes(grey: Floats, ground: NDArray[np.bool_]) -> Floats:
    """Normals: brightness read as height, and ground that lies flat."""
    high = ndimage.gaussian_filter(np.sqrt(grey), 2.5)
    x, y = np.gradient(high, axis=1) * 14, np.gradient(high, axis=0) * 14
    n = np.stack([-x, y, np.ones_like(x)], -1)
    n = n / np.linalg.norm(n, axis=2, keepdims=True)
    flat = ndimage.uniform_filter(ground.astype(np.float32), 3)[..., None]
    n = n * (1 - flat) + np.array([0.0, 0.97, 0.24]) * flat
    return (n / np.linalg.norm(n, axis=2, keepdims=True)).astype(np.float32)


def _guided(value: Floats, guide: Floats, radius: int, eps: float) -> Floats:
    """Edge-keeping mean (the guided filter of He, Sun and Tang 2013)."""
    size = 2 * radius + 1

    def mean(field: Floats) -> Floats:
        return ndimage.uniform_filter(field, size, mode="nearest")

    m, v = mean(guide), mean(value)
    a = (mean(guide * value) - m * v) / (mean(guide * guide) - m * m + eps)
    return mean(a) * guide + mean(v - a * m)
