"""mix: four buses under one desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import RATE, STEMS, Soundtrack, is_song
from skyscreen.nouns.staged import Event
from skyscreen.score.ambience.beds import ambience
from skyscreen.score.dsp import Sound, add, band, fade, high_pass, peak_filter, rms
from skyscreen.score.foley.bus import effects
from skyscreen.score.master import TARGET, decibels, limit, loudness, master
from skyscreen.score.room import reverb

LEVELS = {"voice": -16.5, "music": -19.5}
"""LUFS of a bus by itself before the master. Voice leads; music alone carries a film without one."""
UNDER_VOICE = -6.0
"""dB that the music gives up over the whole film when there is a narrator: what it gives up once it need not give up
again in every line, where one hears it go."""
DUCK = {"music": -5.5, "effects": -4.0, "ambience": -4.0}
"""dB while the narrator speaks."""
BREATH, PAUSE = 1.2, 4.0
"""Seconds between two lines: in a shorter gap the others stay down by `HELD` of their way, over the longer they come
back wholly. Music that swelled by 15 dB in every breath of the narrator pumped."""
HELD = 0.65
CARVE = -4.5
"""dB at 2 kHz, where consonants live, taken from music and ambience while the narrator speaks."""
CLEAR = 10.5
"""dB that the narrator stands over everything else between 300 Hz and 4 kHz, in every line. Where the fixed ducking is
not enough, that line gets more, at most `DEEPEST`."""
DEEPEST = -12.0
EFFECTS = {True: (-28.0, -25.0), False: (-25.0, -22.0)}
"""LUFS with a narrator and without: under the first, effects are turned up (by 10 dB at most), over the second down:
what is seen needs less to be heard, and a herd must not drown the narrator, but a step that is seen is heard."""
PEAKS = {"music": -7.5, "effects": -9.0}
"""dBFS before the master: drums may strike and a mammoth's step may shake the floor, but not turn the whole film down
in the master's limiter."""
AMBIENCE = {True: 0.21, False: 0.33}
"""Of the beds, with a narrator and without: where nobody speaks, the place does."""
QUIET = -9.0
"""dB under the rest for a film with neither voice nor music: a forest at −14 would be a roar."""


def mix(screenplay: Screenplay, plan: Schedule, narration: Narration, events: Mapping[str, Sequence[Event]],
        *, lufs: float = TARGET) -> Soundtrack:
    """See `skyscreen.score.mix`."""
    samples = plan.frames * RATE // plan.fps
    notes: list[str] = []
    stems = {name: np.zeros((2, samples)) for name in STEMS}
    stems["voice"] = voice(plan, narration, samples)
    stems["effects"] = effects(screenplay, plan, events, samples, notes)
    told = bool(narration.lines)
    stems["ambience"] = AMBIENCE[told] * ambience(screenplay, plan, samples, notes)
    sections: tuple[tuple[str, float, float], ...] = ()
    if is_song(screenplay.music):
        stems["music"], sections = own_music(screenplay.music, samples, notes)
    elif screenplay.music != "none":
        stems["music"], sections = music(screenplay, plan, samples)
    played = bool(sections)
    _level(stems, told)
    duck(stems, plan, narration, samples)
    edge = 0.25 if samples > 2 * RATE else 0.05
    stems = {name: fade(high_pass(stem, 18.0), 0.02, edge) for name, stem in stems.items()}
    target = lufs if told or played else lufs + QUIET
    if target != lufs:
        notes.append(f"the film has neither voice nor music: its sound stands at {target:g} LUFS, not {lufs:g}")
    gain, out, got, peak = master(sum(stems.values(), np.zeros((2, samples))), target)
    return Soundtrack(
        stems={name: np.ascontiguousarray((stem * gain).T.astype(np.float32)) for name, stem in stems.items()},
        master=np.ascontiguousarray(out.T.astype(np.float32)), loudness=round(got, 3), peak=round(peak, 3),
        sections=sections, notes=tuple(dict.fromkeys(notes)))


def voice(plan: Schedule, narration: Narration, samples: int) -> Sound:
    """(2, samples): every line at its slot's `speech` frame, centred, with a breath of a small dry room."""
    from scipy.io import wavfile

    out = np.zeros((2, samples))
    for slot in plan.slots:
        line = narration.line(slot.shot)
        if line is None or line.wav is None or slot.speech is None:
            continue
        rate, sound = wavfile.read(line.wav)
        assert rate == RATE
        add(out, np.stack([sound, sound]).astype(np.float64), slot.speech * RATE // plan.fps)
    if narration.lines:
        out += 0.055 * reverb(out, 0.45)
    return out


def music(screenplay: Screenplay, plan: Schedule, samples: int
          ) -> tuple[Sound, tuple[tuple[str, float, float], ...]]:
    """(2, samples) and the form."""
    from skyscreen.score.music.compose import compose
    from skyscreen.score.music.perform import perform

    piece = compose(screenplay, plan)
    form = tuple((section.label, section.start, section.end) for section in piece.sections)
    return perform(piece, samples, screenplay.seed), form


def own_music(file: str, samples: int, notes: list[str]) -> tuple[Sound, tuple[tuple[str, float, float], ...]]:
    """(2, samples) of the user's own song, and where it begins and begins again."""
    from skyscreen.score.song.song import lay, song

    laid = lay(song(Path(file)), samples / RATE)
    notes += laid.notes
    edges = [0.0, *laid.repeats, samples / RATE]
    return laid.sound.astype(np.float64), tuple(("own music", a, b) for a, b in pairwise(edges))


def _level(stems: dict[str, Sound], told: bool) -> None:
    for name, target in LEVELS.items():
        now = loudness(stems[name])
        if np.isfinite(now):
            give = UNDER_VOICE if told and name == "music" else 0.0
            stems[name] *= 10 ** ((target + give - now) / 20)
    now = loudness(stems["effects"])
    if np.isfinite(now):
        stems["effects"] *= 10 ** (min(float(np.clip(now, *EFFECTS[told])) - now, 10.0) / 20)
    for name, peak in PEAKS.items():
        stems[name] *= limit(stems[name], np.abs(stems[name]).max(axis=0), 10 ** (peak / 20))


def activity(plan: Schedule, narration: Narration, samples: int, depth: Mapping[str, float] | None = None) -> Sound:
    """(samples,) 0 … 1: where the narrator speaks. It opens 0.25 s before the line and closes over 0.6 s after it;
    pauses inside a line do not let the music jump up, and short ones between lines only a part of the way.

    Args:
        depth: by shot, in place of 1.
    """
    t = np.arange(0, samples + 240, 240) / RATE
    coarse = np.zeros(t.size)
    lines = spoken(plan, narration)
    for shot, start, end in lines:
        rise, fall = np.clip((t - start + 0.25) / 0.23, 0, 1), np.clip((end + 0.65 - t) / 0.6, 0, 1)
        near = np.minimum(rise, fall)
        # Where the next line begins before the music is back, the deeper of the two holds.
        coarse = np.maximum(coarse, near * near * (3 - 2 * near) * (1.0 if depth is None else depth[shot]))
    for (one, _, end), (two, start, _) in pairwise(lines):
        share = HELD * float(np.clip((PAUSE - (start - end)) / (PAUSE - BREATH), 0.0, 1.0))
        held = share * (1.0 if depth is None else min(depth[one], depth[two]))
        coarse = np.where((t > end) & (t < start), np.maximum(coarse, held), coarse)
    return np.interp(np.arange(samples), t * RATE, coarse)


def spoken(plan: Schedule, narration: Narration) -> list[tuple[str, float, float]]:
    """(shot, start, end) of every line, seconds."""
    out = []
    for slot in plan.slots:
        line = narration.line(slot.shot)
        if line is not None and slot.speech is not None:
            out.append((slot.shot, slot.speech / plan.fps, slot.speech / plan.fps + line.duration))
    return out


def duck(stems: dict[str, Sound], plan: Schedule, narration: Narration, samples: int) -> None:
    """Side-chain: every other bus gives way to the voice, its 2 kHz region more, and in each line as much more as the
    words need."""
    if not narration.lines:
        return
    curve = activity(plan, narration, samples)
    for name, amount in DUCK.items():
        if name != "effects":
            carved = peak_filter(stems[name], 2000.0, CARVE, 0.7)
            stems[name] = stems[name] + (carved - stems[name]) * curve
        stems[name] = stems[name] * 10 ** (amount * curve / 20)
    for names in (("music",), ("music", "effects", "ambience")):  # the music first: it is the loudest of them
        lacking = {shot: float(np.clip(CLEAR - margin, 0.0, -DEEPEST))
                   for shot, margin in margins(stems, plan, narration).items()}
        if any(lacking.values()):
            more = 10 ** (-activity(plan, narration, samples, lacking) / 20)
            for name in names:
                stems[name] = stems[name] * more


def margins(stems: Mapping[str, Sound], plan: Schedule, narration: Narration) -> dict[str, float]:
    """By shot: dB of the voice over the sum of all else from 300 Hz to 4 kHz, where words are told apart."""
    voice, rest = stems["voice"], sum((stems[name] for name in DUCK), np.zeros_like(stems["voice"]))
    out = {}
    for shot, start, end in spoken(plan, narration):
        part = slice(round(start * RATE), round(end * RATE))
        levels = [rms(band(x[:, part], 300.0, 4000.0)) for x in (voice, rest)]
        out[shot] = decibels(levels[0]) - decibels(levels[1])
    return out
