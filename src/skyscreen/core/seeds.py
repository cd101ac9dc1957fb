"""One random stream per purpose: SHA-256(seed, scene, shot, thing, purpose), law 7 of the design."""

from __future__ import annotations

import hashlib


def stream(seed: int, *names: str | int) -> int:
    """A 64-bit seed for `numpy.random.default_rng`, equal on every machine.

    Streams never depend on how many numbers another stream drew, so a shot rendered alone, last or elsewhere
    equals the shot in line.
    """
    text = "\x1f".join([str(int(seed)), *map(str, names)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
