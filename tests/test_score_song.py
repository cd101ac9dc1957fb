"""The user's own music: beats found, laid to any length, cuts on them, bad files refused before any work."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from skyscreen.core.errors import BadInput
from skyscreen.film import compose, speak
from skyscreen.nouns.narration import Line, Narration
from skyscreen.nouns.on_beats import on_beats
from skyscreen.nouns.schedule import fit, schedule
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.sound import RATE, is_song
from skyscreen.options import Options
from skyscreen.paint.protocol import Limits
from skyscreen.rights import rights
from skyscreen.run import running
from skyscreen.score.song.beats import track
from skyscreen.score.song.song import lay, song

EARLY = 0.37
"""Seconds before the first stroke."""


def played(bpm: float, seconds: float, seed: int = 0) -> np.ndarray:
    """(samples,) a chord a bar and a drum: a deep stroke on one, a dry one on the others, hats between."""
    draw = np.random.default_rng(seed)
    out = 0.004 * draw.standard_normal(round(seconds * RATE))
    t = np.arange(round(0.25 * RATE)) / RATE
    deep, dry = np.sin(2 * np.pi * 55 * t) * np.exp(-14 * t), draw.standard_normal(t.size) * np.exp(-45 * t)
    chord = np.arange(out.size) / RATE
    for k, at in enumerate(np.arange(EARLY, seconds - 0.3, 30 / bpm)):
        stroke = (0.8 * deep + 0.2 * dry) if k % 8 == 0 else 0.35 * dry if k % 2 == 0 else 0.06 * dry
        first = round(at * RATE)
        out[first : first + t.size] += stroke
    tone = 220 * 2 ** (np.floor((chord - EARLY) / (240 / bpm)) % 3 / 4)
    return (out + 0.05 * np.sin(2 * np.pi * np.cumsum(tone) / RATE)).astype(np.float32) * 0.8


def saved(path: Path, sound: np.ndarray, codec: str) -> Path:
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=RATE)
        stream.codec_context.layout = "stereo"
        frame = av.AudioFrame.from_ndarray(np.stack([sound, sound]), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = RATE, 0
        size = stream.codec_context.frame_size or 1024
        form = stream.codec_context.format
        for piece in av.AudioResampler(format=form, layout="stereo", rate=RATE, frame_size=size).resample(frame):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("bpm", [72.0, 97.0, 126.0, 151.0])
def test_beats_and_bars_are_found(bpm: float) -> None:
    found = track(played(bpm, 30), RATE)
    ratio = found.bpm / bpm
    assert min(abs(ratio - 1), abs(ratio - 0.5), abs(ratio - 2)) < 0.015, "the tempo, or its half or double"
    step = 60 / bpm / (2 if ratio > 1.5 else 1)
    off = [abs((time - EARLY + step / 2) % step - step / 2) for time in found.times]
    assert np.mean(np.array(off) < 0.035) > 0.9
    if abs(ratio - 1) < 0.02:
        bar = 240 / bpm
        assert np.mean([abs((time - EARLY + bar / 2) % bar - bar / 2) < 0.05 for time in found.bars]) > 0.9


@pytest.mark.parametrize("kind", ["noise", "tone"])
def test_where_no_beat_is_none_is_found(kind: str) -> None:
    time = np.arange(12 * RATE) / RATE
    sound = np.random.default_rng(1).standard_normal(time.size) if kind == "noise" else np.sin(2 * np.pi * 330 * time)
    assert track(0.2 * sound, RATE).times == ()


@pytest.mark.parametrize(("suffix", "codec"), [
    ("mp3", "libmp3lame"), ("m4a", "aac"), ("flac", "flac"), ("wav", "pcm_s16le")])
def test_a_short_song_is_repeated_from_bar_to_bar(tmp_path: Path, suffix: str, codec: str) -> None:
    piece = song(saved(tmp_path / f"a.{suffix}", played(120, 14), codec))
    laid = lay(piece, 40.0)
    assert laid.sound.shape == (2, 40 * RATE)
    assert len(laid.repeats) >= 2 and "repeated" in laid.notes[0]
    steps = np.diff(laid.beats)
    assert np.abs(steps - 0.5).max() < 0.06, "the pulse goes on over the joins"
    assert set(laid.repeats) <= set(laid.bars)
    level = [np.abs(laid.sound[0, round(at * RATE) : round((at + 0.1) * RATE)]).max() for at in laid.repeats]
    assert min(level) > 0.3, "the stroke on the bar is heard whole"
    assert np.abs(laid.sound[:, -10:]).max() < 0.01, "it is faded at the end"


def test_a_long_song_is_cut_and_faded(tmp_path: Path) -> None:
    piece = song(saved(tmp_path / "a.flac", played(100, 20), "flac"))
    laid = lay(piece, 9.5)
    assert laid.sound.shape[1] == round(9.5 * RATE) and not laid.notes and max(laid.beats) < 9.5
    assert np.abs(laid.sound[:, -10:]).max() < 0.01 < np.abs(laid.sound[:, : 6 * RATE]).max()
    assert np.array_equal(laid.sound[:, : 6 * RATE], piece.sound[:, : 6 * RATE])


def told(*durations: float) -> Screenplay:
    shots = [Shot(id=f"p{k}", duration=d) for k, d in enumerate(durations)]
    return Screenplay(format={"duration": sum(durations)}, scenes=[Scene(id="a", place="ocean", shots=shots)])  # type: ignore[arg-type]


def test_cuts_land_on_beats_and_lines_keep_their_time() -> None:
    spoken = Narration("x", "en", (Line("p1", "so", 4.9, (), None),))
    film = fit(told(3.1, 5.8, 2.7, 4.4, 6.0), spoken)
    beats = [round(0.3 + 0.52 * k, 3) for k in range(42)]
    moved, landed = on_beats(film, spoken, beats, beats[::4])
    plan, before = schedule(moved, spoken), schedule(film, spoken)
    assert plan.frames == before.frames and plan.overrun == 0 and landed == 4
    marks = {round(beat * plan.fps) for beat in beats}
    assert all(slot.start in marks for slot in plan.slots[1:])
    assert plan.slots[1].frames >= (4.9 + 0.8) * plan.fps
    assert all(abs(a.start - b.start) <= 4 * 0.53 * plan.fps for a, b in zip(plan.slots, before.slots, strict=True))
    assert on_beats(film, spoken, (), ())[1] == 0


def test_a_film_is_cut_to_the_song(tmp_path: Path) -> None:
    path = saved(tmp_path / "my song.flac", played(110, 12), "flac")
    options = Options(duration=20, shots=5, voice="none", music=str(path), preview=False, cache=tmp_path / "cache")
    with running(tmp_path / "film", options, lambda _: None) as run:
        film, _, plan = speak(run, *compose(run, "A dog runs on a beach"))
    assert film.music == str(path) and is_song(film.music)
    marks = {round(beat * plan.fps) for beat in lay(song(path), 20.0).beats}
    assert plan.frames == 20 * plan.fps and sum(slot.start in marks for slot in plan.slots[1:]) == len(plan.slots) - 1
    parts = {part["part"]: part for part in rights(film, Narration("none", "en"))}
    assert parts["music"]["source"] == "my song.flac" and "picture, effects" in parts
    assert any("my song.flac" in note and "your own" in note for note in run.notes)
    assert any("cuts lie on beats" in note for note in run.notes)


def test_who_painted_stands_in_the_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Limits("wan", "Apache-2.0", "Wan-AI/Wan2.1", ((832, 480),))
    monkeypatch.setattr("skyscreen.paint.index.terms", lambda name: [limits, replace(limits, name=name)])
    parts = [part for part in rights(told(6.0), Narration("none", "en"), "lora") if part["part"] == "painted shots"]
    assert [(part["source"], part["licence"]) for part in parts] == [
        ("wan: Wan-AI/Wan2.1", "Apache-2.0"), ("lora: Wan-AI/Wan2.1", "Apache-2.0")]
    assert "painted shots" not in {part["part"] for part in rights(told(6.0), Narration("none", "en"))}


def test_the_song_is_the_music_of_the_mix(tmp_path: Path) -> None:
    from skyscreen.score import mix

    path = saved(tmp_path / "a.flac", played(120, 9), "flac")
    film = told(6.0, 6.0).model_copy(update={"music": str(path)})
    silent = Narration("none", "en")
    sound = mix(film, schedule(film, silent), silent, {})
    stem = sound.stems["music"][:, 0]
    own = lay(song(path), 12.0).sound[0]
    # The peaks of its drums are limited, as those of any music under a film.
    near = np.corrcoef(stem[RATE : 9 * RATE], own[RATE : 9 * RATE])[0, 1]
    assert near > 0.8 and sound.sections[0][0] == "own music" and any("repeated" in note for note in sound.notes)
    assert all(a[2] == b[1] for a, b in pairwise(sound.sections))


BROKEN = {
    "none.mp3": lambda path: None, "empty.mp3": lambda path: path.write_bytes(b""),
    "words.wav": lambda path: path.write_text("no music at all\n" * 99),
    "list.m4a": lambda path: path.write_text("ffconcat version 1.0\nfile /etc/passwd\n"),
    "silent.flac": lambda path: saved(path, np.zeros(5 * RATE, np.float32), "flac"),
    "short.flac": lambda path: saved(path, played(120, 1.2), "flac"),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_what_cannot_be_used_is_said_before_any_work(tmp_path: Path, name: str) -> None:
    BROKEN[name](tmp_path / name)
    options = Options(duration=6, music=str(tmp_path / name), preview=False, cache=tmp_path / "cache")
    with pytest.raises(BadInput) as fault, running(tmp_path / "film", options, lambda _: None) as run:
        compose(run, "A dog runs on a beach")
    assert name in str(fault.value)
