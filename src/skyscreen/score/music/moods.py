"""What each mood means in music: mode, pace, progressions, who plays."""

from __future__ import annotations

from dataclasses import dataclass

MODES = {
    "major": (0, 2, 4, 5, 7, 9, 11), "lydian": (0, 2, 4, 6, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10), "harmonic": (0, 2, 3, 5, 7, 8, 11), "mixolydian": (0, 2, 4, 5, 7, 9, 10),
}
"""Semitones over the tonic."""
PENTATONIC = {"major": (0, 2, 4, 7, 9), "minor": (0, 3, 5, 7, 10)}
"""Gong and yu modes."""


@dataclass(frozen=True)
class Mood:
    mode: str
    tonics: tuple[int, ...]
    """MIDI numbers of the tonic near the bass (C2 = 36)."""
    tempo: tuple[float, float]
    """Beats a minute, slowest and fastest."""
    beats: int
    """Beats a bar; the patterns of `accompany` are written for four."""
    progressions: tuple[tuple[int, ...], ...]
    """Scale degrees (1–7), one chord a bar; repeated with another one to fill a section."""
    cadence: tuple[int, int, int]
    """The last three chords of the film."""
    parts: tuple[str, ...]
    """In order of entry as the intensity rises; see `arrange.PARTS`."""
    lead: str
    """Instrument of the motif."""
    second: str
    """Instrument of its varied return."""
    rhythm: str
    """Percussion: none, pulse, taiko, brush, heart, light, lazy."""
    energy: float
    """0–1: how loud and dense the middle is."""
    pentatonic: bool = False
    whole: bool = False
    """All parts play from the first bar on: they were asked for by name."""
    room: float = 2.2
    """Reverberation time of the hall, seconds."""


MOODS = {
    "serene": Mood(
        "major", (38, 41, 43), (60, 76), 4,
        ((1, 5, 6, 4), (1, 3, 4, 1), (4, 1, 2, 5), (6, 4, 1, 5), (1, 4, 6, 5), (1, 6, 4, 2)),
        (4, 5, 1), ("pad", "bass", "harp", "lead", "strings", "bells"),
        "flute", "strings", "none", 0.5, room=2.8),
    "joyful": Mood(
        "major", (36, 38, 43), (104, 126), 4,
        ((1, 5, 6, 4), (1, 4, 1, 5), (6, 4, 1, 5), (4, 5, 3, 6), (1, 3, 4, 5), (1, 6, 4, 5)),
        (4, 5, 1), ("keys", "bass", "pluck", "lead", "rhythm", "strings", "bells"),
        "flute", "bells", "light", 0.75, room=1.6),
    "epic": Mood(
        "minor", (36, 38, 40), (84, 108), 4,
        ((1, 6, 3, 7), (1, 4, 6, 5), (6, 7, 1, 1), (4, 6, 7, 5), (1, 7, 6, 7), (1, 3, 7, 4)),
        (6, 7, 1), ("strings", "bass", "ostinato", "rhythm", "lead", "brass", "pad"),
        "brass", "strings", "taiko", 0.95, room=2.6),
    "tense": Mood(
        "harmonic", (37, 38, 40), (92, 116), 4,
        ((1, 1, 6, 5), (1, 4, 6, 5), (1, 2, 1, 5), (6, 5, 6, 5), (1, 6, 4, 5), (4, 4, 1, 5)),
        (4, 5, 1), ("pad", "bass", "ostinato", "rhythm", "lead", "strings"),
        "strings", "brass", "heart", 0.8, room=2),
    "playful": Mood(
        "major", (41, 43, 45), (108, 132), 4,
        ((1, 6, 2, 5), (1, 4, 5, 1), (3, 6, 2, 5), (4, 1, 2, 5), (1, 5, 4, 5), (1, 2, 4, 5)),
        (2, 5, 1), ("pluck", "bass", "lead", "rhythm", "keys", "bells"),
        "bells", "flute", "light", 0.65, room=1.2),
    "melancholy": Mood(
        "minor", (38, 40, 45), (58, 74), 4,
        ((1, 6, 3, 7), (1, 4, 7, 3), (6, 3, 4, 5), (4, 1, 6, 5), (1, 7, 6, 5), (1, 3, 6, 4)),
        (4, 5, 1), ("piano", "bass", "pad", "lead", "strings"),
        "piano", "strings", "none", 0.5, room=2.6),
    "mysterious": Mood(
        "dorian", (37, 40, 42), (64, 84), 4,
        ((1, 4, 1, 7), (1, 3, 4, 1), (3, 7, 1, 4), (1, 7, 4, 5), (1, 2, 1, 4), (4, 1, 3, 7)),
        (4, 7, 1), ("pad", "bells", "bass", "harp", "lead", "rhythm", "strings"),
        "flute", "bells", "pulse", 0.55, room=3),
    "corporate": Mood(
        "major", (36, 38, 41), (96, 116), 4,
        ((6, 4, 1, 5), (1, 5, 6, 4), (4, 1, 5, 6), (1, 4, 6, 5), (1, 3, 4, 5), (4, 5, 6, 1)),
        (4, 5, 1), ("keys", "pluck", "bass", "pad", "rhythm", "lead"),
        "pluck", "bells", "light", 0.65, room=1.6),
    "lofi": Mood(
        "dorian", (38, 41, 43), (70, 84), 4,
        ((1, 4, 7, 3), (1, 6, 4, 5), (4, 5, 3, 6), (1, 3, 4, 5), (6, 4, 1, 5)),
        (4, 5, 1), ("keys", "bass", "rhythm", "lead", "pad"),
        "keys", "pluck", "lazy", 0.5, room=1.2),
}
EASTERN = {"flute": "dizi", "strings": "erhu", "piano": "guzheng", "bells": "bells", "brass": "erhu",
           "pluck": "guzheng"}
"""Who takes the lead in a Chinese film."""


def mood_of(name: str, *, chinese: bool) -> Mood:
    """The mood of this name (serene when it is not known), in its pentatonic form for a Chinese film."""
    from dataclasses import replace

    mood = MOODS.get(name, MOODS["serene"])
    if not chinese:
        return mood
    swap = {"harp": "guzheng", "pluck": "guzheng", "keys": "guzheng", "piano": "guzheng"}
    parts = tuple(dict.fromkeys(swap.get(part, part) for part in mood.parts))
    mode = {"lydian": "major", "harmonic": "minor"}.get(mood.mode, mood.mode)
    low, high = mood.tempo
    return replace(mood, mode=mode, parts=parts, lead=EASTERN.get(mood.lead, mood.lead), pentatonic=True,
                   second=EASTERN.get(mood.second, mood.second), tempo=(low * 0.94, high * 0.94))
