"""How low and how high each instrument plays."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.score.music.note import Note

RANGES = {
    "flute": (60, 96), "dizi": (62, 96), "erhu": (57, 93), "strings": (43, 93), "brass": (36, 79), "bass": (28, 60),
    "spiccato": (36, 84), "harp": (31, 96), "guzheng": (33, 96), "pluck": (40, 100), "keys": (33, 96),
    "piano": (28, 100), "bells": (65, 108), "pad": (43, 84),
}
"""MIDI, lowest and highest written note in a film orchestra; a horn section for the brass, a celesta for the bells."""


def fit(phrase: list[Note]) -> list[Note]:
    """A phrase of one part, moved by octaves as a whole into the instrument; a note that still lies outside moves by
    itself, as a player would fold it."""
    if not phrase:
        return phrase
    low, high = RANGES[phrase[0].part]
    pitches = [note.pitch for note in phrase]
    up = 12 * -((min(pitches) - low) // 12) if min(pitches) < low else 0
    down = 12 * -((high - max(pitches)) // 12) if max(pitches) > high and not up else 0
    return [replace(note, pitch=_fold(note.pitch + up - down, low, high)) for note in phrase]


def _fold(pitch: int, low: int, high: int) -> int:
    while pitch < low:
        pitch += 12
    while pitch > high:
        pitch -= 12
    return pitch
