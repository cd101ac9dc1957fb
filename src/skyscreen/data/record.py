"""One clip as it lies in a shard: arrays, words and facts, whichever world it comes from.

| array | type, shape | holds |
|---|---|---|
| video | uint8 (T, H, W, 3) | sRGB |
| depth | float16 (T, H, W) | metres along the view, cut off at `FAR` |
| ids | uint8 (T, H, W) | 0 surroundings; k the k-th member |
| state | float32 (T, 3, 8) | present, visible, x, y, z (m), vx, vy, vz (m/s); +Y up, right-handed |
| camera | float32 (T, 3, 4) | world → pixel: (u·w, v·w, w) = M (x, y, z, 1); w the distance along the view, m |
| normal | int8 (T, H, W, 3) | world-space normal × 127; films only |
| motion | float16 (T, H, W, 2) | pixels right and down since the frame before; films only |
| klass | uint8 (T, H, W) | semantic class (`nouns.model.CLASSES`); films only |
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

FAR = 1000.0
MEMBERS = 3  # rows of `state` in a frame


@dataclass(frozen=True)
class Record:
    """A clip. `key` is unique in its data set; `facts` holds plain values, the same keys for all clips of a world."""

    key: str
    english: str
    chinese: str
    arrays: dict[str, NDArray[Any]]
    facts: dict[str, Any] = field(default_factory=dict)

    def files(self) -> dict[str, bytes]:
        """Members of the tar by their endings: the arrays, compressed, and what is said about them."""
        buffer = io.BytesIO()
        np.savez_compressed(buffer, allow_pickle=False, **self.arrays)  # NumPy dates its members 1980: bytes repeat
        told = {"key": self.key, "english": self.english, "chinese": self.chinese, **self.facts}
        return {"npz": buffer.getvalue(), "json": json.dumps(told, ensure_ascii=False, sort_keys=True).encode()}

    @staticmethod
    def parse(arrays: bytes, told: bytes) -> Record:
        with np.load(io.BytesIO(arrays), allow_pickle=False) as found:
            kept = {name: found[name] for name in found.files}
        facts = json.loads(told)
        key, english, chinese = facts.pop("key"), facts.pop("english"), facts.pop("chinese")
        return Record(key, english, chinese, kept, facts)
