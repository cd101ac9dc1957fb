"""perform: notes → sound. Each part has its place on the stage, its level and its share of the hall."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.sound import RATE
from skyscreen.score.dsp import Sound, add, high_pass, place
from skyscreen.score.master import weighted
from skyscreen.score.music.compose import Piece
from skyscreen.score.music.note import Note
from skyscreen.score.music.strikes import drum, struck
from skyscreen.score.music.tones import held
from skyscreen.score.room import reverb

HELD = ("strings", "pad", "brass", "flute", "dizi", "erhu", "bass", "spiccato")
DESK = {
    # part: (gain, pan −1 … 1, share of the hall, human error of time in ms)
    "pad": (0.10, 0.0, 0.5, 12), "strings": (0.085, 0.15, 0.55, 14), "brass": (0.12, 0.25, 0.5, 10),
    "flute": (0.16, -0.2, 0.5, 12), "dizi": (0.14, -0.15, 0.45, 12), "erhu": (0.13, 0.15, 0.45, 14),
    "bass": (0.14, 0.0, 0.12, 6), "spiccato": (0.15, -0.3, 0.35, 7), "harp": (0.17, -0.35, 0.45, 9),
    "pluck": (0.12, 0.35, 0.35, 7), "guzheng": (0.15, -0.3, 0.4, 9), "keys": (0.11, 0.2, 0.3, 8),
    "piano": (0.13, -0.1, 0.4, 8), "bells": (0.09, 0.4, 0.55, 8), "drums": (0.30, 0.0, 0.3, 4),
}
LEAD = {"flute": 1.15, "strings": 1.9, "brass": 1.5, "piano": 1.9, "bells": 1.7, "pluck": 1.6, "dizi": 1.25,
        "erhu": 1.3, "guzheng": 1.4, "keys": 2.2, "harp": 1.25}
"""The melody stands this much over its own part: one phrase at velocity 0.7 is at −22 ± 2 LUFS on every lead."""
CRESCENDO = 9.0
"""dB from the height of a piece down to an intensity of nothing, as it is heard."""
HELP = 9.0
"""dB by which a section is turned up or down at most to stand where the story wants it."""
DRUM_PAN = {2: 0.3, 3: -0.35, 8: 0.25, 9: 0.1, 4: -0.05}


def perform(piece: Piece, samples: int, seed: int) -> Sound:
    """(2, samples). The order of the notes decides the sum, so the same piece gives the same bits."""
    rng = np.random.default_rng(stream(seed, "score", "perform"))
    desks = {part: np.zeros((2, samples), np.float32) for part in dict.fromkeys(note.part for note in piece.notes)}
    for note in piece.notes:
        gain, pan, _, error = DESK[note.part]
        # Nobody plays on the grid: a normal error, cut at twice its width, and late rather than before the film begins.
        late = float(np.clip(rng.standard_normal(), -2, 2)) * error / 1000
        at = max(round((note.start + late) * RATE), 0)
        add(desks[note.part], _sound(note, pan, rng), at, gain * (LEAD.get(note.part, 1.35) if note.role else 1.0))
    dry, wet = np.zeros((2, samples), np.float32), np.zeros((2, samples), np.float32)
    for part, desk in desks.items():
        hall = np.float32(DESK[part][2])
        dry += (1 - np.float32(0.4) * hall) * desk
        wet += hall * desk
    out = high_pass(dry + reverb(wet, piece.mood.room), 28.0)
    return out * _shape(piece, out)


def _sound(note: Note, pan: float, rng: np.random.Generator) -> Sound | NDArray[np.float32]:
    if note.part == "drums":
        layer = max(round(note.velocity * 8), 1)
        tone = drum(note.pitch, layer, round(note.length, 3) if note.pitch == 5 else 0.0)
        return place(tone, DRUM_PAN.get(note.pitch, 0.0))
    if note.part in HELD:
        sound = held(note.part, note.pitch, note.length, note.velocity, rng)
        left, right = min(1.0, 1.0 - pan), min(1.0, 1.0 + pan)
        return sound * np.array([[left], [right]], np.float32)
    # Low strings lie left, high ones right, as before a player.
    tone = struck(note.part, note.pitch, note.velocity)
    keep = int((note.length + 1.2) * RATE)
    if keep < tone.size:
        tone = tone[:keep].copy()
        tone[-RATE // 2:] *= np.linspace(1, 0, RATE // 2)[-tone.size:] if keep > RATE // 2 else 1.0
    return place(tone, float(np.clip(pan + (note.pitch - 64) / 60, -0.8, 0.8)))


def _shape(piece: Piece, sound: Sound) -> Sound:
    """(samples,) the story's dynamics: each section is brought to the loudness that its intensity asks for, for the
    number of players alone made steps of 15 dB; it moves within 1.2 s before the section, and breathes out at the end.
    """
    samples = sound.shape[1]
    power = np.square(weighted(sound)).sum(axis=0)
    top = max(section.intensity for section in piece.sections)
    want, found = [], []
    for section in piece.sections:
        part = power[round(section.start * RATE):max(round(section.end * RATE), round(section.start * RATE) + 1)]
        found.append(10 * float(np.log10(max(float(part.mean()) if part.size else 0.0, 1e-12))))
        want.append(CRESCENDO * (section.intensity / max(top, 1e-6) - 1))
    middle = float(np.mean(np.array(found) - np.array(want)))
    gains = [float(np.clip(0.85 * (w + middle - f), -HELP, HELP)) for w, f in zip(want, found, strict=True)]
    points, levels = [0.0], [gains[0]]
    for section, gain in zip(piece.sections[1:], gains[1:], strict=True):
        points += [max(section.start - 1.2, points[-1] + 0.01), max(section.start, points[-1] + 0.02)]
        levels += [levels[-1], gain]
    end = samples / RATE
    curve = 10 ** (np.interp(np.arange(0, samples + 480, 480) / RATE, points, levels) / 20)
    gain = np.interp(np.arange(samples), np.arange(curve.size) * 480, curve)
    tail = min(1.6, 0.15 * end)
    t = np.arange(samples) / RATE
    return gain * (0.5 - 0.5 * np.cos(np.pi * np.clip((end - t) / tail, 0, 1)))
