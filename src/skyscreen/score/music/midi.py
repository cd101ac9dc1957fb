"""Notes → a standard MIDI file, one track a part, General MIDI programmes."""

from __future__ import annotations

import io
from collections.abc import Sequence

from skyscreen.score.music import accompany
from skyscreen.score.music.note import Note

TICKS = 960
"""A second, at the fixed 120 beats a minute and 480 ticks a beat: our tempo bends to the cuts; the notes keep it."""
PROGRAMMES = {
    "piano": 0, "keys": 4, "bells": 9, "pluck": 24, "bass": 32, "spiccato": 45, "harp": 46, "strings": 48, "pad": 89,
    "brass": 61, "flute": 73, "dizi": 77, "erhu": 110, "guzheng": 107,
}  # fmt: skip
"""General MIDI 1, counted from 0; dizi is a shakuhachi, erhu a fiddle, guzheng a koto there."""
DRUM_KEYS = {
    accompany.KICK: 36, accompany.TAIKO: 41, accompany.RIM: 37, accompany.SHAKER: 70, accompany.SNARE: 38,
    accompany.SWELL: 55, accompany.CRASH: 49, accompany.HEART: 35, accompany.TOM: 45, accompany.CLAP: 39,
}  # fmt: skip
"""Our drum → General MIDI key on channel 10."""


def written(notes: Sequence[Note]) -> bytes:
    """The file."""
    import mido

    song = mido.MidiFile(type=1, ticks_per_beat=480)
    parts = sorted({note.part for note in notes})
    free = [channel for channel in range(16) if channel != 9]
    for k, part in enumerate(parts):
        track = mido.MidiTrack()
        song.tracks.append(track)
        channel = 9 if part == "drums" else free[k % len(free)]
        track.append(mido.MetaMessage("track_name", name=part, time=0))
        if part != "drums":
            track.append(mido.Message("program_change", channel=channel, program=PROGRAMMES.get(part, 0), time=0))
        now = 0
        for at, order, pitch, velocity in sorted(_strokes([note for note in notes if note.part == part])):
            kind = "note_on" if order else "note_off"
            track.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=at - now))
            now = at
    stream = io.BytesIO()
    song.save(file=stream)
    return stream.getvalue()


def _strokes(notes: Sequence[Note]) -> list[tuple[int, int, int, int]]:
    """(tick, 1 on or 0 off, key, velocity); an off before an on of the same tick."""
    out = []
    for note in notes:
        pitch = DRUM_KEYS.get(note.pitch, 38) if note.part == "drums" else min(max(note.pitch, 0), 127)
        start = round(max(note.start, 0) * TICKS)
        end = max(round((note.start + note.length) * TICKS), start + 1)
        out += [(start, 1, pitch, min(max(round(note.velocity * 127), 1), 127)), (end, 0, pitch, 0)]
    return out
