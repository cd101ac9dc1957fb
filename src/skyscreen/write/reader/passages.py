"""Passages that the words ask for: the camera that is to go through something."""

from __future__ import annotations

import re

from skyscreen.write.reading import Reading
from skyscreen.write.words.passing import THROUGH


def listen(reading: Reading) -> None:
    """Hear that the camera is to go through something; words that are nothing else are grounded."""
    for pattern in THROUGH:
        hit = re.search(pattern, reading.text, re.IGNORECASE)
        if hit is not None and "through" not in reading.passages:
            reading.passages.append("through")
            inside = [g for g in reading.grounding if hit.start() <= g.start and g.end <= hit.end()]
            reading.grounding = [g for g in reading.grounding if g not in inside or g.how != "ignored"]
            reading.ground(hit.start(), hit.end(), "passage:through", "exact")
