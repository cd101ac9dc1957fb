"""Clips that show the same: banded hashing finds pairs worth comparing, their prints decide.

With 16 bands of 16 bits, two prints that differ by 15 bits or fewer share a band for certain (the pigeonhole
principle); at 31 bits nine pairs in ten still do, and a clip has a print a second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from skyscreen.data.curate.record import Clip

BANDS = 16
SAME = 31
"""Bits of 256 (PDQ's own threshold)."""
SHARE = 0.8
"""Of the shorter clip's prints that must be found in the other."""
CROWD = 200
"""Prints in one bucket beyond which it says nothing: a black slide, a test card."""


def find(clips: Sequence[Clip]) -> dict[int, int]:
    """Index of a clip to leave out → index of the clip that stays; of a group stays that with the most pixels, then the
    most frames, then the first."""
    prints = [np.frombuffer(bytes.fromhex("".join(clip.prints)), np.uint8).reshape(-1, 32) for clip in clips]
    leader = list(range(len(clips)))

    def root(k: int) -> int:
        while leader[k] != k:
            leader[k] = leader[leader[k]]
            k = leader[k]
        return k

    for a, b in sorted(_pairs(prints)):
        if root(a) != root(b) and alike(prints[a], prints[b]) >= SHARE:
            leader[max(root(a), root(b))] = min(root(a), root(b))
    groups: dict[int, list[int]] = defaultdict(list)
    for k in range(len(clips)):
        groups[root(k)].append(k)
    out: dict[int, int] = {}
    for group in groups.values():
        stays = min(group, key=lambda k: (-clips[k].width * clips[k].height, clips[k].first - clips[k].end, k))
        out |= {k: stays for k in group if k != stays}
    return out


def _pairs(prints: Sequence[NDArray[np.uint8]]) -> set[tuple[int, int]]:
    """Clips that share a band of a print."""
    owner = np.repeat(np.arange(len(prints)), [len(rows) for rows in prints])
    if not len(owner):
        return set()
    bands = np.concatenate(list(prints)).view(">u2").astype(np.int64)
    out: set[tuple[int, int]] = set()
    for band in range(BANDS):
        order = np.argsort(bands[:, band], kind="stable")
        edges = np.flatnonzero(np.diff(bands[order, band])) + 1
        for bucket in np.split(owner[order], edges):
            members = np.unique(bucket)
            if len(members) > 1 and len(bucket) <= CROWD:
                out |= {(int(a), int(b)) for i, a in enumerate(members) for b in members[i + 1 :]}
    return out


def alike(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    """Share of the shorter one's prints (N, 32 bytes) that the other holds."""
    if not len(a) or not len(b):
        return 0.0
    bits = np.bitwise_count(a[:, None] ^ b[None]).sum(axis=2)
    return float((bits.min(axis=1 if len(a) <= len(b) else 0) <= SAME).mean())
