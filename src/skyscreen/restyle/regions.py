"""Regions of one colour that keep their numbers from drawing to drawing: they stand for things where no scene is known.

Regions come from a graph segmentation (Felzenszwalb and Huttenlocher 2004) and are then carried along the motion: what
surely lies inside a region of the drawing before marks it anew, and a watershed over the edges of the new picture
(Meyer 1991) decides where exactly it ends. So an outline moves with the edge that it follows, and does not boil.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from skyscreen.restyle.flow import Floats

Labels = NDArray[np.int32]
MOST = 900
"""Numbers of regions; the looks read those from 1000 on as dressing."""
SCALE, SOFT = 220.0, 0.9
"""Of the segmentation: how large regions like to be, and the blur before it in pixels."""
LEAST = 1 / 900
"""Share of the picture of the smallest region."""
EVERY = 4
"""Drawings between two searches for new regions."""
FRESH = 0.06
"""Share of the picture that the motion does not explain, from which on new regions are searched for at once."""
SAME = 0.035
"""Difference of mean colour (0–1) and of height of the edge between them, up to which two regions become one."""
OTHER = 0.10
"""Difference of mean colour from which on a part of a region is a region of its own."""


class Regions:
    def __init__(self) -> None:
        self.labels: Labels | None = None
        self.age = 0
        self.free = list(range(MOST, 0, -1))

    def update(self, rgb: Floats, way: Floats | None, trust: NDArray[np.bool_] | None) -> Labels:
        """(h, w) numbers from 1 on.

        Args:
            rgb: (h, w, 3), 0–1.
            way: `flow.flow` to the drawing before; None: there is none.
            trust: `flow.trusted`.
        """
        from skimage.segmentation import watershed

        soft = np.stack([ndimage.gaussian_filter(rgb[..., k], 0.8) for k in range(3)], -1)
        edge = np.max([ndimage.gaussian_gradient_magnitude(rgb[..., k], 1.0) for k in range(3)], 0)
        if self.labels is None or way is None or trust is None:
            self.free = list(range(MOST, 0, -1))
            found = _segment(rgb)
            markers = self._named(found, np.unique(found))
            self.labels = _joined(markers, soft, edge)
            self.age = 0
            return self.labels
        rows, columns = np.indices(way.shape[:2])
        height, width = way.shape[:2]
        at = (np.clip(np.rint(rows + way[..., 1]), 0, height - 1).astype(int),
              np.clip(np.rint(columns + way[..., 0]), 0, width - 1).astype(int))
        before = np.where(trust, self.labels[at], 0).astype(np.int32)
        markers = _inside(before)
        self._reclaim(markers)
        self.age += 1
        if self.age >= EVERY or np.mean(before == 0) > FRESH:
            self.age = 0
            self._seek(rgb, soft, before, markers)
        if not markers.any():
            self.labels = None
            return self.update(rgb, None, None)
        self.labels = _joined(watershed(edge, markers).astype(np.int32), soft, edge)
        return self.labels

    def _seek(self, rgb: Floats, soft: Floats, before: Labels, markers: Labels) -> None:
        """Mark what is new, in place: what the motion does not explain, and parts whose colour is another."""
        found = _segment(rgb)
        count = int(found.max()) + 1
        area = np.bincount(found.ravel(), minlength=count)
        pairs, shared = np.unique(found.ravel() * (MOST + 1) + before.ravel(), return_counts=True)
        segment, label = pairs // (MOST + 1), pairs % (MOST + 1)
        best = np.zeros(count, int)
        most = np.zeros(count, int)
        for s, l, n in zip(segment, label, shared, strict=True):
            if n > most[s]:
                best[s], most[s] = l, n
        mean_found = _means(found, soft, count)
        mean_label = _means(before, soft, MOST + 1)
        off = np.abs(mean_found - mean_label[best]).max(1)
        whole = np.bincount(before.ravel(), minlength=MOST + 1)[best]
        new = (best == 0) | ((most < 0.7 * whole) & (off > OTHER))
        core = _inside(np.where(new[found], found + 1, 0).astype(np.int32)) - 1
        for s in np.flatnonzero(new & (area > 0)):
            here = core == s
            if here.any() and self.free:
                markers[here] = self.free.pop()

    def _named(self, found: Labels, which: NDArray) -> Labels:
        table = np.zeros(int(found.max()) + 1, np.int32)
        for s in which[:MOST]:
            table[s] = self.free.pop()
        return table[found]

    def _reclaim(self, markers: Labels) -> None:
        """Numbers that no region has any more may be given again."""
        held = np.zeros(MOST + 1, bool)
        held[np.unique(markers)] = True
        self.free = [k for k in range(MOST, 0, -1) if not held[k]]


def _segment(rgb: Floats) -> Labels:
    from skimage.segmentation import felzenszwalb

    least = max(int(rgb.shape[0] * rgb.shape[1] * LEAST), 12)
    return felzenszwalb(rgb, scale=SCALE, sigma=SOFT, min_size=least, channel_axis=-1).astype(np.int32)


def _inside(labels: Labels) -> Labels:
    """What lies two pixels inside of its region; of small regions one pixel."""
    def core(size: int) -> Labels:
        same = ndimage.minimum_filter(labels, size) == ndimage.maximum_filter(labels, size)
        return np.where(same, labels, 0).astype(np.int32)

    deep = core(5)
    kept = np.zeros(int(labels.max()) + 1, bool)
    kept[np.unique(deep)] = True
    return np.where((deep == 0) & ~kept[labels], core(3), deep).astype(np.int32)


def _means(labels: Labels, rgb: Floats, count: int) -> Floats:
    """(count, 3) mean colour of every number."""
    flat = labels.ravel()
    area = np.maximum(np.bincount(flat, minlength=count), 1)
    return np.stack([np.bincount(flat, rgb[..., k].ravel(), count) / area for k in range(3)], -1).astype(np.float32)


def _joined(labels: Labels, rgb: Floats, edge: Floats) -> Labels:
    """Neighbours of one colour, with no edge between them, become one; the larger keeps its number."""
    count = int(labels.max()) + 1
    first, second, height = _borders(labels, edge)
    if not len(first):
        return labels
    mean = _means(labels, rgb, count)
    area = np.bincount(labels.ravel(), minlength=count)
    alike = (np.abs(mean[first] - mean[second]).max(1) < SAME) & (height < SAME)
    table = np.arange(count, dtype=np.int32)
    for a, b in zip(first[alike], second[alike], strict=True):
        a, b = table[a], table[b]
        if a != b:
            keep, go = (a, b) if area[a] >= area[b] else (b, a)
            table[table == go] = keep
            area[keep] += area[go]
    return table[labels]


def _borders(labels: Labels, edge: Floats) -> tuple[NDArray, NDArray, Floats]:
    """Pairs of neighbours and the mean height of the edge along their border."""
    rows = []
    for a, b, e in ((labels[:, :-1], labels[:, 1:], edge[:, :-1]), (labels[:-1], labels[1:], edge[:-1])):
        off = a != b
        rows.append(np.stack([np.minimum(a, b)[off], np.maximum(a, b)[off], e[off]], -1))
    pairs = np.concatenate(rows)
    key = pairs[:, 0].astype(np.int64) * (MOST + 2) + pairs[:, 1].astype(np.int64)
    names, which, times = np.unique(key, return_inverse=True, return_counts=True)
    height = np.bincount(which, pairs[:, 2]) / times
    return names // (MOST + 2), names % (MOST + 2), height.astype(np.float32)
