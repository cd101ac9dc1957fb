"""Connected patches of one colour in every frame of a clip."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LEAST = 10
"""Pixels of a patch at 64 × 64: the smallest solid, farthest away, has 35; scales with the picture's area."""
PART = 0.22
"""Of the largest patch of its colour in the frame: smaller ones are crumbs of it."""
INNER = 3
"""Pixels with four neighbours of their own patch, at least: where two colours meet, pixels of a third lie between."""
CELLS = 12
"""A patch is brought to 12 × 12 cells before its shape is looked at."""

BLOB = np.dtype([
    ("frame", np.int16), ("colour", np.int8), ("area", np.float32), ("x", np.float32), ("y", np.float32),
    ("left", np.int16), ("top", np.int16), ("right", np.int16), ("bottom", np.int16),
    ("cut", np.bool_), ("beside", np.bool_), ("shape", np.int8),
])  # fmt: skip
"""x, y: centre in pixels, pixel i covers i … i + 1. left … bottom: its box, half open. cut: at the picture's edge.
beside: touches a patch of another colour, so one may hide a part of the other. shape: of `shapes`, −1 not told."""

IN_PLANE = np.zeros((3, 3, 3), bool)
IN_PLANE[1] = [[0, 1, 0], [1, 1, 1], [0, 1, 0]]


SLIVER = 0.2
"""Of the most frequent colour of a patch of any colours: rarer ones in it are edges and dark stripes of that one."""


def settled(classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(T, H, W) with the slivers of other colours given to the solid that they lie on."""
    from scipy import ndimage

    labels = np.zeros(classes.shape, np.int32)
    count = int(ndimage.label(classes > 0, IN_PLANE, labels))  # pyright: ignore[reportArgumentType]
    kinds = int(classes.max()) + 1
    shares = np.bincount(labels.ravel() * kinds + classes.ravel(), minlength=(count + 1) * kinds)
    shares = shares.reshape(count + 1, kinds)
    rare = shares < SLIVER * shares.max(1, keepdims=True)
    taken = np.where(rare, shares.argmax(1)[:, None], np.arange(kinds)[None]).astype(np.uint8)
    taken[0] = 0
    return taken[labels, classes]


def find(classes: NDArray[np.uint8], video: NDArray[np.uint8]) -> tuple[NDArray[np.void], NDArray[np.float32]]:
    """Patches of a clip.

    Args:
        classes: (T, H, W) colour number + 1, 0: none (`palette`).
        video: (T, H, W, 3).

    Returns:
        (N,) of BLOB in the order of colours and frames, and (N, 2 · CELLS² + 2) features of each.
    """
    from scipy import ndimage

    classes = settled(classes)
    frames, high, wide = classes.shape
    least = LEAST * high * wide / 4096
    rows: list[tuple[float, ...]] = []
    features: list[NDArray[np.float32]] = []
    light = video.astype(np.float32).mean(3)
    for colour in np.unique(classes):
        if colour == 0:
            continue
        mask = classes == colour
        if mask.sum() < 2 * least:
            continue
        labels = np.zeros(mask.shape, np.int32)
        count = int(ndimage.label(mask, IN_PLANE, labels))  # pyright: ignore[reportArgumentType]
        areas = np.bincount(labels.ravel(), minlength=count + 1)
        boxes = ndimage.find_objects(labels)
        largest = np.zeros(frames)
        for number in range(count):
            t = boxes[number][0].start
            largest[t] = max(largest[t], areas[number + 1])
        for number in range(count):
            t, box = boxes[number][0].start, boxes[number][1:]
            area = areas[number + 1]
            if area < least or area < PART * largest[t]:
                continue
            inside = labels[t][box] == number + 1
            inner = inside[1:-1, 1:-1] & inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:]
            if inner.sum() < INNER:
                continue
            top, bottom, left, right = box[0].start, box[0].stop, box[1].start, box[1].stop
            ys, xs = np.nonzero(inside)
            cut = left == 0 or top == 0 or right == wide or bottom == high
            around = classes[t, max(top - 1, 0) : bottom + 1, max(left - 1, 0) : right + 1]
            other = (around != 0) & (around != colour)
            rows.append((t, colour - 1, area, left + xs.mean() + 0.5, top + ys.mean() + 0.5, left, top, right, bottom,
                         cut, other.sum() > 2, -1))
            features.append(_features(inside, light[t][box]))
    if not rows:
        return np.zeros(0, BLOB), np.zeros((0, 2 * CELLS**2 + 2), np.float32)
    return np.array(rows, BLOB), np.stack(features)


def _features(inside: NDArray[np.bool_], light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Outline and shading, freed of size and brightness, and how wide and how full the box is."""
    high, wide = inside.shape
    row = ((np.arange(CELLS) + 0.5) * high / CELLS).astype(np.intp)
    column = ((np.arange(CELLS) + 0.5) * wide / CELLS).astype(np.intp)
    mask = inside[row[:, None], column].astype(np.float32)
    shade = light[row[:, None], column]
    mean = float((shade * mask).sum() / max(mask.sum(), 1.0))
    tone = (shade / max(mean, 1.0) - 1) * mask
    return np.concatenate([mask.ravel(), tone.ravel(), [4 * np.log(wide / high), 4 * inside.mean()]]).astype(np.float32)
