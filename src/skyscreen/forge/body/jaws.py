"""The jaws of an animal that opens its mouth: the cut between its lips, which skin the lower jaw carries, and what is
seen inside: palate, tongue, throat and teeth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth, triple
from skyscreen.forge.body.sheet import Sheet, grid, tube
from skyscreen.forge.body.weight import Skeleton
from skyscreen.nouns.model import Joint

if TYPE_CHECKING:
    from skyscreen.forge.body.beasthead import Face
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
FLESH, THROAT, PINK, IVORY = (0.155, 0.026, 0.024), (0.020, 0.004, 0.004), (0.46, 0.105, 0.11), (0.74, 0.68, 0.54)
"""Linear albedo of the mouth's lining, of the throat, of the tongue and of the teeth."""
JAW, TONGUE = "jaw", "tongue"
"""Joints: the jaw's is its hinge, the tongue's where its free part begins."""
ROWS = 5
"""Points from the lips to the middle of the mouth."""


class Jaws:
    """Made from the lips of a settled face. Metres; (out, up, ahead) of the face's own frame from the hinge."""

    def __init__(self, face: Face) -> None:
        self.face, self.m = face, face.tip
        self.frame = np.stack([np.array([1.0, 0, 0]), face.up, face.forward])
        half = (face.lips - face.nose)[len(face.lips) // 2:] @ self.frame.T
        order = np.argsort(half[:, 2])
        corner = half[order[0]]
        self.hinge = face.nose + np.array([0.0, corner[1] + 0.10 * self.m, corner[2] - 0.25 * self.m]) @ self.frame
        local = self.local(face.lips[len(face.lips) // 2:])[order]
        self.back = local[:, 2]
        """(K,) how far before the hinge each point of the lips lies, rising."""
        self.line = local[:, 1]
        self.long = float(self.back[-1])
        """From the hinge to the front of the lips."""

    def local(self, p: Array) -> Array:
        return (p - self.hinge) @ self.frame.T

    def world(self, q: Array) -> Array:
        return q @ self.frame + self.hinge

    def over(self, p: Array) -> Array:
        """(N,) how far p lies over the line of the lips."""
        q = self.local(p)
        return q[:, 1] - np.interp(q[:, 2], self.back, self.line)

    def jointed(self, sk: Skeleton) -> Skeleton:
        """The skeleton with jaw and tongue."""
        base = self.world(np.array([0.0, float(np.interp(0.3 * self.long, self.back, self.line)), 0.3 * self.long]))
        joints = [*sk.joints, Joint(JAW, sk.index["head"], triple(self.hinge))]
        return Skeleton([*joints, Joint(TONGUE, len(joints) - 1, triple(base))])

    def part(self, p: Array, n: Array, t: Array) -> tuple[Array, Array, Array, Array]:
        """The surface cut along the lips: position, normal, index, (V,) of the upper edge −1, the lower 1, else 0."""
        over = self.over(p)
        near = self.local(p)[:, 2] > self.back[0]
        near &= np.linalg.norm(p - self.hinge, axis=1) < self.long + 3 * self.m
        ahead = np.flatnonzero(near[t].any(1))
        edges = np.stack([t[ahead], np.roll(t[ahead], -1, 1)], -1).astype(np.int64)
        crosses = ((over[edges[..., 0]] > 0) != (over[edges[..., 1]] > 0)) & near[edges].all(-1)
        torn = crosses.any(1)
        key = np.sort(edges, -1)
        code = key[..., 0] * len(p) + key[..., 1]
        codes, first = np.unique(code[crosses], return_index=True)
        if not len(codes):
            return p, n, t, np.zeros(len(p))
        a, b = key[crosses][first].T
        share = (over[a] / (over[a] - over[b]))[:, None]
        middle = (p[a] + (p[b] - p[a]) * share).astype(np.float32)
        slope = n[a] + (n[b] - n[a]) * share
        slope = (slope / np.linalg.norm(slope, axis=1, keepdims=True)).astype(np.float32)
        count = len(codes)
        upper = np.where(crosses, len(p) + np.searchsorted(codes, code), -1)
        rows: list[list[int]] = []
        for corner, cut in zip(t[ahead[torn]].astype(int).tolist(), upper[torn].tolist(), strict=True):
            where = [k for k in range(3) if cut[k] >= 0]
            for high, late in ((True, 0), (False, count)):  # what lies over the lips, then what lies under them
                if len(where) == 1:  # the cut ends in this triangle: both halves share its far corner
                    k = where[0]
                    one, two, far = corner[k], corner[(k + 1) % 3], corner[(k + 2) % 3]
                    seam = cut[k] + late
                    rows.append([one, seam, far] if (over[one] > 0) == high else [seam, two, far])
                    continue
                ring: list[int] = []
                for k in range(3):
                    ring += [corner[k]] * bool((over[corner[k]] > 0) == high) + [cut[k] + late] * (cut[k] >= 0)
                rows += [[ring[0], ring[k], ring[k + 1]] for k in range(1, len(ring) - 1)]
        kept = np.ones(len(t), bool)
        kept[ahead[torn]] = False
        index = np.concatenate([t[kept], np.asarray(rows, np.uint32)])
        edge = np.concatenate([np.zeros(len(p)), -np.ones(count), np.ones(count)])
        return np.concatenate([p, middle, middle]), np.concatenate([n, slope, slope]), index, edge

    def carried(self, sk: Skeleton, weight: Array, p: Array, edge: Array) -> Array:
        """Weights with the jaw's share: all that lies under the lips before the hinge, less and less behind it, where
        the skin of the throat gives."""
        q = self.local(p)
        under = (self.over(p) < 0) & (edge >= 0)
        turn = np.arctan2(-q[:, 1], q[:, 2])  # 0 ahead, a quarter turn straight down
        share = np.where(q[:, 2] > self.back[0], 1.0, 1 - smooth(turn, 1.2, 2.5)) * (under | (edge > 0))
        share = share * np.where((q[:, 2] <= self.back[0]) & (turn < 0), 0.0, 1.0)
        share = share * (1 - smooth(np.linalg.norm(q, axis=1), self.long + 1.2 * self.m, self.long + 2.4 * self.m))
        head = weight[:, sk.index["head"]] + weight[:, sk.index["neck2"]] * 0.5
        k = (share * np.clip(2 * head, 0, 1))[:, None]
        return (weight * (1 - k) + k * sk.rigid(len(p), JAW)).astype(np.float32)

    def inside(self, clay: Clay) -> None:
        """Palate and floor from the lips inwards, the throat behind them, tongue and teeth."""
        m, lips = self.m, self.local(self.face.lips)
        front = self.long - 0.55 * m
        middle = np.stack([np.zeros(len(lips)), lips[:, 1], np.minimum(lips[:, 2], front)], -1)
        u = np.linspace(0.04, 1, ROWS)[None, :, None]
        flat = lips[:, None] * (1 - u) + middle[:, None] * u
        hollow = np.array([0, 1.0, 0]) * (1 - (1 - u) ** 2)
        depth = np.clip((self.long - lips[:, 2]) / (0.8 * m), 0.25, 1)[:, None, None]
        up, down = flat + 0.50 * m * depth * hollow, flat - 0.34 * m * depth * hollow
        dark = smooth(flat[..., 2], 0.05 * self.long, 0.55 * self.long)[..., None]
        tone = (np.asarray(THROAT) * (1 - dark) + np.asarray(FLESH) * dark).reshape(-1, 3)
        clay.add(grid(self.world(up), -self.face.up), "head", "skin", colour=tone, rough=0.35, levels=(0, 1))
        clay.add(grid(self.world(down), self.face.up), JAW, "skin", colour=tone, rough=0.35, levels=(0, 1))
        # From the palate's back edge to the floor's: it stretches as the mouth opens.
        ends = [np.concatenate([side[0], side[-1, ::-1][1:]]) for side in (up, down)]
        back = np.stack(ends) - np.array([0, 0, 0.05]) * m
        sk = clay.skeleton
        count = back.shape[1]
        weight = np.concatenate([sk.rigid(count, "head"), sk.rigid(count, JAW)])
        clay.add(grid(self.world(back), self.face.forward), weight, "skin", colour=THROAT, rough=0.9, levels=(0, 1))
        self._tongue(clay)
        self._teeth(clay, lips, middle)

    def _tongue(self, clay: Clay) -> None:
        """It lies on the floor of the mouth; its free half goes with its own joint."""
        m, sk = self.m, clay.skeleton
        width = float(np.abs(self.local(self.face.lips)[:, 0]).max())
        t = np.linspace(0, 1, 12)[:, None]
        v = np.linspace(-1, 1, 9)[None]
        wide = 0.66 * width * np.sqrt(np.clip(1 - np.clip((t - 0.55) / 0.46, 0, 1) ** 2, 0, 1)) + 0 * v
        ahead = (0.10 + 0.78 * t) * self.long - 0.35 * m + 0 * v
        floor = np.interp(ahead, self.back, self.line)
        groove = 0.06 * m * (v**2) + 0.05 * m * np.exp(-((v / 0.25) ** 2)) * -1
        top = np.stack([wide * v, floor - 0.10 * m + groove, ahead], -1)
        under = top - np.array([0, 0.16, 0]) * m * (1 - 0.7 * v**2)[..., None]
        share = smooth((0.10 + 0.78 * t) - 0.35, 0.0, 0.18) * np.ones_like(v)
        weight = sk.blend({TONGUE: share.ravel(), JAW: 1 - share.ravel()})
        for sheet, way in ((top, self.face.up), (under, -self.face.up)):
            clay.add(grid(self.world(sheet), way), weight, "skin", colour=PINK, rough=0.32, levels=(0, 1), whole=True)

    def _teeth(self, clay: Clay, lips: Array, middle: Array) -> None:
        """A low row along each jaw, and four fangs of who has claws."""
        m = self.m
        inset = lips + (middle - lips) * 0.24 - np.array([0, 0, 0.22]) * m
        row = inset[3:-3]
        for joint, sign in (("head", 1.0), (JAW, -1.0)):
            edge = row + (np.array([0, -0.07, 0]) if sign > 0 else np.array([0, 0.0, -0.10])) * m
            root = edge + np.array([0, 0.24 * sign, 0]) * m
            for way in (1.0, -1.0):
                sheet = grid(self.world(np.stack([edge, root])), way * self.face.forward)
                clay.add(sheet, joint, "horn", colour=IVORY, rough=0.35, levels=(0, 1), whole=True)
        if self.face.b.hooves:
            return
        for joint, sign, place, long in (("head", 1.0, 0.30, 0.46 * m), (JAW, -1.0, 0.24, 0.34 * m)):
            k = len(lips) // 2 + round(place * (len(lips) // 2))
            foot = inset[k] + np.array([-0.06, 0.10 * sign, -0.06]) * m
            line = foot + np.linspace(0, 1, 4)[:, None] * np.array([0, -sign * long, 0.04 * m])
            clay.add(tube(self.world(line), m * np.array([0.13, 0.11, 0.07, 0.015]), 6), joint, "horn", colour=IVORY,
                     rough=0.3, levels=(0, 1), mirror=True, whole=True)


def rims(clay: Clay, face: Face, dark: Any) -> None:
    """The dark lower lip, which goes with the jaw; the upper is `snout.mouth`'s."""
    m = face.tip
    share = np.abs(np.linspace(-1, 1, len(face.lips)))
    line = face.lips - face.up * 0.03 * m
    sheet: Sheet = tube(line, m * (0.052 - 0.040 * share**2), 5)
    clay.add(sheet, JAW, "leather", colour=dark, rough=0.6, levels=(0, 1))
