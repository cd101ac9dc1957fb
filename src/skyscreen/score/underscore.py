"""Music and ambience for a video that is there already, from what was seen of it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.sound import RATE, Soundtrack
from skyscreen.score.ambience.beds import ambience
from skyscreen.score.dsp import fade
from skyscreen.score.master import TARGET, master
from skyscreen.score.mixing import AMBIENCE
from skyscreen.score.music.commission import commission
from skyscreen.score.music.compose import compose
from skyscreen.score.music.perform import perform


def mood_seen(seen: dict[str, Any]) -> str:
    """From motion, light and warmth (each 0–1): quick and bright is joyful, dark and quick tense, dark and still
    mysterious, cold and still melancholy, else serene or, quick with many cuts, epic."""
    pace = 60.0 * len(seen["cuts"]) / max(seen["frames"] / seen["fps"], 1.0)
    quick = seen["motion"] > 0.45 or pace > 20
    dark, warm = seen["light"] < 0.28, seen["warmth"] > 0.52
    if quick:
        return "tense" if dark else "joyful" if warm else "epic"
    if dark:
        return "mysterious"
    return "serene" if warm else "melancholy" if seen["light"] < 0.45 else "corporate"


def underscore(seen: dict[str, Any], *, wish: str = "", place: Scene | None = None, seed: int = 0,
               lufs: float = TARGET) -> Soundtrack:
    """A soundtrack of the video's length: music whose sections begin on its cuts, and the ambience of a place.

    Args:
        seen: of `watching.watch`.
        wish: music in words; empty: by what was seen.
        lufs: loudness of the whole.
        place: a scene whose ambience is laid under it; None: none.
    """
    fps = max(round(seen["fps"]), 1)
    frames = max(round(seen["frames"] / seen["fps"] * fps), fps)
    edges = sorted({0, *(round(cut / seen["fps"] * fps) for cut in seen["cuts"]), frames})
    edges = [edge for edge in edges if 0 <= edge <= frames]
    spans = enumerate(pairwise(edges))
    slots = tuple(Slot(f"shot-{k + 1}", "scene", a, b, 0, 0, "cut") for k, (a, b) in spans)
    plan = Schedule(fps, frames, slots)
    # The plan alone says when a shot ends; a shot itself lasts ten minutes at most, a lecture without a cut more.
    shots = [Shot(id=slot.shot, duration=min(max((slot.end - slot.start) / fps, 0.01), 600.0)) for slot in slots]
    scene = (place or Scene(id="scene", place="studio", shots=shots)).model_copy(update={"id": "scene", "shots": shots})
    mood = mood_seen(seen)
    film = Screenplay(scenes=[scene], seed=seed, mood=mood)  # pyright: ignore[reportCallIssue]
    samples = frames * RATE // fps
    notes: list[str] = []
    asked = commission(wish, max(frames / fps, 4.0)) if wish else None
    piece = compose(film, plan, asked.mood if asked else None)
    stems = {"music": fade(perform(piece, samples, seed), 0.02, 0.6), "ambience": np.zeros((2, samples))}
    if place is not None:
        stems["ambience"] = 1.3 * AMBIENCE[False] * ambience(film, plan, samples, notes)
    gain, out, loud, peak = master(stems["music"] + stems["ambience"], lufs)
    sections = tuple((section.label, section.start, section.end) for section in piece.sections)
    notes += list(asked.notes) if asked else [f"music by what was seen: {mood}"]
    return Soundtrack(
        {name: np.ascontiguousarray((stem * gain).T, np.float32) for name, stem in stems.items()},
        np.ascontiguousarray(out.T, np.float32), round(loud, 3), round(peak, 3), sections, tuple(notes),
    )  # fmt: skip
