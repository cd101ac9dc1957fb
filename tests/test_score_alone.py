"""Sound by itself: wishes in words, music with its notes, speech with its words, a video scored on its own cuts."""

from __future__ import annotations

import io
import json
from fractions import Fraction
from pathlib import Path

import av
import mido
import numpy as np
import pytest
from scipy.io import wavfile

from skyscreen import sounding
from skyscreen.core.errors import BadInput
from skyscreen.cut.laying import lay
from skyscreen.score.alone import phrases, tune
from skyscreen.score.music.commission import commission
from skyscreen.score.underscore import mood_seen, underscore
from skyscreen.score.watching import found


@pytest.mark.parametrize(
    ("text", "mood", "lead", "seconds"),
    [
        ("calm piano, 45 s", "serene", "piano", 45),
        ("epic orchestral battle music with war drums, 2 minutes", "epic", "strings", 120),
        ("a sad erhu, 30 seconds", "melancholy", "erhu", 30),
        ("欢快的古筝和笛子，15秒", "joyful", "guzheng", 15),
        ("playful music box", "playful", "bells", 45),
        ("dark suspense", "tense", "strings", 45),
        ("electric piano lo-fi", "lofi", "keys", 45),
    ],
)
def test_a_wish_is_understood(text: str, mood: str, lead: str, seconds: float):
    asked = commission(text)
    assert (asked.name, asked.mood.lead, asked.seconds) == (mood, lead, seconds)
    assert not asked.notes


def test_who_is_not_asked_for_does_not_play():
    asked = commission("calm piano")
    assert set(asked.mood.parts) == {"piano", "lead"} and asked.mood.rhythm == "none"


def test_who_is_asked_for_by_name_plays_from_the_first_bar_on():
    names = {message.name for track in mido.MidiFile(file=io.BytesIO(tune("lo-fi electric piano, bass and drums",
             seconds=8).midi)).tracks for message in track if message.type == "track_name"}
    assert {"keys", "bass", "drums"} <= names
    assert commission("lo-fi electric piano and drums").mood.rhythm == "lazy"
    assert commission("calm piano and war drums").mood.rhythm == "taiko"


def test_a_wish_that_says_nothing_is_told():
    assert "serene" in commission("xyzzy").notes[0]


@pytest.mark.parametrize("text", ["", "♪♪", "calm, 24 hours 86400 s", "piano, 1 s"])
def test_no_wish_or_an_impossible_one(text: str):
    with pytest.raises(BadInput):
        commission(text)


def test_slower_and_faster():
    plain, slow, fast = (commission(f"{word} piano").mood.tempo[0] for word in ("calm", "calm slow", "calm fast"))
    assert slow < plain < fast


def test_the_same_seed_is_the_same_piece_and_another_another():
    one, two, three = (tune("calm piano", seconds=9, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(one.sound, two.sound) and one.midi == two.midi and one.midi != three.midi
    assert len(one.sound) == 9 * 48_000 and abs(one.loudness + 14) < 0.2


def test_the_notes_are_a_midi_file_of_the_same_length():
    made = tune("joyful guzheng and drums", seconds=12)
    song = mido.MidiFile(file=io.BytesIO(made.midi))
    names = {message.name for track in song.tracks for message in track if message.type == "track_name"}
    assert {"guzheng", "drums"} <= names and 9 < song.length < 14
    held: set[tuple[int, int]] = set()
    for track in song.tracks:
        for message in track:
            if message.type == "note_on":
                held.add((message.channel, message.note))
            elif message.type == "note_off":
                held.discard((message.channel, message.note))
    assert not held


def test_phrases_fill_the_length_without_a_gap():
    for seconds in (4, 7.3, 45, 600):
        plan = phrases(seconds)
        assert [s.start for s in plan.slots][1:] == [s.end for s in plan.slots][:-1]
        assert plan.slots[0].start == 0 and plan.slots[-1].end == plan.frames == round(seconds * 24)


def test_a_text_is_spoken_with_the_time_of_every_word(tmp_path: Path):
    told = sounding.spoken("The tide comes in.", tmp_path / "a.wav")
    rate, sound = wavfile.read(tmp_path / "a.wav")
    words = json.loads((tmp_path / "a.json").read_text("utf-8"))["words"]
    assert rate == 48_000 and len(sound) / rate == pytest.approx(told["seconds"], abs=0.05)
    assert [word for word, _, _ in words][:2] == ["The", "tide"]
    assert all(0 <= a < b <= told["seconds"] + 0.05 for _, a, b in words)


def test_nothing_to_say(tmp_path: Path):
    with pytest.raises(BadInput):
        sounding.spoken("…", tmp_path / "a.wav")
    assert not list(tmp_path.iterdir())


def test_cuts_stand_out_from_motion():
    change = np.full(100, 0.02)
    change[[30, 60]] = 0.3
    change[80:90] = 0.25  # a whip pan is no row of cuts
    assert found(change, 25) == [30, 60]


@pytest.mark.parametrize(
    ("motion", "light", "warmth", "cuts", "mood"),
    [(0.7, 0.6, 0.6, 0, "joyful"), (0.7, 0.1, 0.5, 0, "tense"), (0.1, 0.1, 0.5, 0, "mysterious"),
     (0.1, 0.6, 0.6, 1, "serene"), (0.1, 0.4, 0.4, 1, "melancholy"), (0.2, 0.6, 0.4, 30, "epic")],
)  # fmt: skip
def test_what_is_seen_decides_the_mood(motion: float, light: float, warmth: float, cuts: int, mood: str):
    seen = {"fps": 25.0, "frames": 25 * 60, "cuts": list(range(cuts)), "motion": motion, "light": light}
    assert mood_seen({**seen, "warmth": warmth}) == mood


def video(path: Path, sound: bool = False) -> Path:
    """Three shots of 40 frames at 25 a second, each another picture."""
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 128, 72, "yuv420p"
        track = file.add_stream("aac", rate=48_000) if sound else None
        for k in range(120):
            picture = np.full((72, 128, 3), (20, 230, 90)[k // 40], np.uint8)
            picture[:, k : k + 8] = 128
            file.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        file.mux(stream.encode(None))
        if track is not None:
            tone = 0.2 * np.sin(np.arange(48_000) * 0.1).astype(np.float32)
            for at in range(0, 48_000, 1024):
                part = av.AudioFrame.from_ndarray(np.stack([tone[at : at + 1024]] * 2), format="fltp", layout="stereo")
                part.rate, part.pts = 48_000, at
                file.mux(track.encode(part))
            file.mux(track.encode(None))
    return path


@pytest.mark.parametrize("keep", [False, True])
def test_a_video_is_scored_on_its_cuts_and_its_picture_is_copied(keep: bool, tmp_path: Path):
    source, out = video(tmp_path / "in.mp4", sound=keep), tmp_path / "out.mp4"
    told = sounding.scored(source, out, wish="calm piano", place="a beach", keep=keep)
    assert told["cuts"] == 2 and {a for _, a, _ in told["sections"]} <= {0.0, 1.6, 3.2}
    with av.open(str(source)) as a, av.open(str(out)) as b:
        one = [bytes(p) for p in a.demux(a.streams.video[0]) if p.size]
        two = [bytes(p) for p in b.demux(b.streams.video[0]) if p.size]
        assert one == two and len(b.streams.audio) == 1
        assert b.streams.audio[0].rate == 48_000
        assert float(b.streams.audio[0].duration * b.streams.audio[0].time_base) == pytest.approx(4.8, abs=0.05)


JUNK = {"empty": b"", "text": b"hello", "box": b"\x00\x00\x00\x20ftypisom" + b"\xff" * 400}


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
def test_a_file_that_is_no_video_is_refused_and_leaves_nothing(junk: bytes, tmp_path: Path):
    source = tmp_path / "in.mp4"
    source.write_bytes(junk)
    with pytest.raises(BadInput):
        sounding.scored(source, tmp_path / "out.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["in.mp4"]


def test_the_video_itself_is_not_overwritten(tmp_path: Path):
    source = video(tmp_path / "in.mp4")
    with pytest.raises(BadInput, match="itself"):
        sounding.scored(source, source)


def test_a_lecture_without_a_cut_has_music_to_its_end():
    seen = {"fps": 10.0, "frames": 6300, "cuts": [], "motion": 0.1, "light": 0.5, "warmth": 0.5}
    assert underscore(seen).master.shape[0] == 630 * 48_000


def test_what_is_longer_than_is_watched_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("skyscreen.score.watching.LONGEST", 4.0)
    with pytest.raises(BadInput, match="longer"):
        sounding.scored(video(tmp_path / "in.mp4"), tmp_path / "out.mp4")
    with pytest.raises(BadInput, match=r"\.mp4"):
        sounding.scored(tmp_path / "in.mp4", tmp_path / "out.wav")


@pytest.mark.parametrize(("picture", "sound"), [(0.0, 1.0), (1.5, 1.5), (2.0, 1.0)])
def test_kept_sound_stays_with_its_picture(picture: float, sound: float, tmp_path: Path):
    """A click one second into the sound's own track is where it was against the picture, which begins at 0."""
    source, out = tmp_path / "in.mkv", tmp_path / "out.mp4"
    with av.open(str(source), "w") as file:
        stream, track = file.add_stream("libx264", rate=10), file.add_stream("flac", rate=48_000)
        stream.width, stream.height, stream.pix_fmt, track.layout = 64, 36, "yuv420p", "stereo"
        stream.options = {"bf": "0"}
        for k in range(40):
            frame = av.VideoFrame.from_ndarray(np.full((36, 64, 3), 6 * k, np.uint8), format="rgb24")
            frame.pts, frame.time_base = round(1000 * picture) + 100 * k, Fraction(1, 1000)
            file.mux(stream.encode(frame))
        heard = np.zeros((1, 2 * 48_000 * 3), np.int16)
        heard[0, 2 * 48_000 : 2 * 48_200] = 20_000
        for at in range(0, 48_000 * 3, 4000):
            piece = av.AudioFrame.from_ndarray(heard[:, 2 * at : 2 * (at + 4000)], format="s16", layout="stereo")
            piece.rate, piece.pts, piece.time_base = 48_000, round(48_000 * sound) + at, Fraction(1, 48_000)
            file.mux(track.encode(piece))
        file.mux(stream.encode(None))
        file.mux(track.encode(None))
    lay(source, np.zeros((4 * 48_000, 2), np.float32), out, keep=True)
    with av.open(str(out)) as file:
        assert file.streams.video[0].start_time == 0
        rows = [part.to_ndarray()[0] for part in file.decode(file.streams.audio[0])]
    click = np.flatnonzero(np.abs(np.concatenate(rows)) > 0.2)[0] / 48_000
    assert click == pytest.approx(1.0 + sound - picture, abs=0.03)


def test_a_noise_is_what_happens(tmp_path: Path):
    told = sounding.noise("A glass falls off a table in a kitchen.", tmp_path / "a.wav", seconds=2)
    assert told["place"] == "kitchen" and told["events"] > 0
    _, heard = wavfile.read(tmp_path / "a.wav")
    assert heard.shape == (96_000, 2) and np.isfinite(heard).all() and np.abs(heard).max() > 0.01
