"""The colours that a brief asks of the whole film: on its product, on what people wear, and behind it."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Reading
from skyscreen.write.story.scenery import leads


def tint(reading: Reading) -> None:
    """Give them to what has no colour of its own in the text, in `reading`."""
    if not reading.palette:
        return
    first, last = reading.palette[0], reading.palette[-1]
    lead = leads(reading)
    alive = any(subject.kind in ALIVE for subject in lead)
    for subject in lead:
        takes = subject.entry.params()
        if subject.kind not in ALIVE and "colour" in takes and "colour" not in subject.params:
            subject.params["colour"] = last if reading.backdrop == first else first
            break
    worn = [subject for subject in reading.subjects if subject.kind == "person"]
    for n, subject in enumerate(worn):
        for name, colour in (("dress", reading.palette[n % len(reading.palette)]),
                             ("shirt", reading.palette[(n + 1) % len(reading.palette)])):
            if name in subject.entry.params() and subject.entry.params().get("outfit") in PLAIN:
                subject.params.setdefault(name, colour)
    if not alive and not reading.places and not reading.backdrop:
        reading.backdrop = last if any(s.params.get("colour") == first for s in lead) else first


PLAIN = ("shirt", "dress", "jumper", "coat", "suit", "casual", "")
"""Outfits that may have any colour: a trade keeps its own."""
