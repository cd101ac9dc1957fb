"""The narrator: word times, the way from written to spoken words, missing engines."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.score import narrate, narrators
from skyscreen.score.speaking import ENGINES
from skyscreen.score.voices.wording import align, caption_words, say

WORKS = {engine.name: engine.version() is not None for engine in ENGINES}


def film(*lines: str, language: str = "en") -> Screenplay:
    shots = [Shot(id=f"p{k}", duration=5, line=line) for k, line in enumerate(lines)]
    return Screenplay(language=language, scenes=[Scene(id="a", place="ocean", shots=shots)])


@pytest.mark.parametrize(("engine", "language", "line", "words"), [
    ("flite", "en", "In 1998, Dr. Lee’s ship — 42% faster — sails.", ["In", "1998,", "Dr.", "Lee’s", "ship", "42%",
                                                                   "faster", "sails."]),
    ("espeak-ng", "en", "A quiet, cold street.", ["A", "quiet,", "cold", "street."]),
    ("espeak-ng", "zh", "猛犸象走过雪原，AI很安静。", ["猛犸象", "走过", "雪原", "AI", "很", "安静"]),
])
def test_every_written_word_has_its_time(tmp_path, engine, language, line, words):
    if not WORKS[engine]:
        pytest.skip(f"{engine} is not on this machine")
    from scipy.io import wavfile

    spoken = narrate(film(line, language=language), tmp_path, voice=engine).lines[0]
    assert [word.text for word in spoken.words] == words
    edges = [t for word in spoken.words for t in (word.start, word.end)]
    assert edges == sorted(edges) and edges[0] >= 0 and edges[-1] <= spoken.duration + 1e-3
    assert all(word.end - word.start > 0.02 for word in spoken.words)
    assert spoken.wav is not None
    rate, sound = wavfile.read(spoken.wav)
    assert rate == 48000 and sound.dtype == np.float32 and sound.size == round(spoken.duration * 48000)


@pytest.mark.skipif(not WORKS["flite"] and not WORKS["espeak-ng"], reason="no English narrator on this machine")
def test_the_word_after_a_pause_sounds_where_it_is_said_to(tmp_path):
    """The silence before the second sentence ends within one frame of its first word's time."""
    from scipy.io import wavfile

    line = narrate(film("Snow falls. Pirates come."), tmp_path).lines[0]
    assert line.wav is not None
    sound = np.abs(wavfile.read(line.wav)[1])
    word = next(w for w in line.words if w.text.startswith("Pirates"))
    level = np.array([sound[a:a + 240].max() for a in range(0, sound.size - 240, 240)]) > 0.06 * sound.max()
    gap = int(word.start * 200) - 3
    assert not level[gap - 8:gap].any(), "it is silent before the word"
    onset = next(k for k in range(gap, level.size) if level[k])
    assert abs(onset / 200 - word.start) < 1 / 24


def test_the_same_line_is_the_same_sound(tmp_path):
    if not any(WORKS.values()):
        pytest.skip("no narrator on this machine")
    for name in ("one", "two"):
        narrate(film("The sea is calm."), tmp_path / name)
    assert (tmp_path / "one/voice-p0.wav").read_bytes() == (tmp_path / "two/voice-p0.wav").read_bytes()


def test_no_voice_and_no_words_give_an_empty_narration(tmp_path):
    assert narrate(film("Words."), tmp_path, voice="none").lines == ()
    empty = narrate(film("", "…"), tmp_path)
    assert empty.lines == () and empty.engine == "none" and empty.notes == ()


def test_a_missing_engine_is_a_note_not_a_crash(tmp_path, monkeypatch):
    for engine in ENGINES:
        monkeypatch.setattr(type(engine), "version", lambda self: None)
    silent = narrate(film("Words."), tmp_path)
    assert silent.lines == () and "apt-get install" in silent.notes[0]
    assert not any(voice["works"] for voice in narrators())


def test_an_unknown_voice_is_refused(tmp_path):
    with pytest.raises(BadInput, match="auto, none"):
        narrate(film("Words."), tmp_path, voice="siri")


def test_numbers_and_signs_are_said_with_a_way_back():
    said = say("冷了42%，2026年", "zh")
    assert said.text == "冷了百分之42，二零二六年"
    assert [said.origin[said.text.index(c)] for c in "冷二年"] == [0, 6, 10]
    assert say("ship — fast & 3,500 m", "en").text == "ship, fast  and  3500 m"
    assert say("café “x”", "en", ascii_only=True).text == 'cafe "x"'


def test_words_without_marks_share_the_gap():
    text = "one two three"
    words = align(text, say(text, "en"), ((0, 0.0, None), (8, 1.0, None)), 2.0)
    assert [(w.text, w.start) for w in words] == [("one", 0.0), ("two", 0.5), ("three", 1.0)]
    assert words[-1].end == 2.0 and caption_words("— ok —") == [(2, 4)]


def test_no_foreign_library_enters_this_process(tmp_path):
    code = ("import sys; from pathlib import Path; from skyscreen.score import narrate;"
            "from skyscreen.nouns.screenplay import *;"
            "s = Screenplay(scenes=[Scene(id='a', place='ocean', shots=[Shot(id='p', duration=3, line='Hello.')])]);"
            f"narrate(s, Path({str(tmp_path)!r}));"
            "maps = Path('/proc/self/maps').read_text(); sys.exit('espeak' in maps or 'flite' in maps)")
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def pitches(sound: np.ndarray, rate: int) -> list[float]:
    """Pitch in Hz every 20 ms where there is voice: the fundamental whose harmonics stand highest over what lies
    between them."""
    count, step, out = int(0.05 * rate), int(0.02 * rate), []
    tried = np.arange(90, 300, 1.0)
    for at in range(0, sound.size - count, step):
        frame = sound[at:at + count] * np.hanning(count)
        if np.sqrt(np.mean(frame**2)) < 0.03:
            continue
        tall = np.log(np.abs(np.fft.rfft(frame, 16384)) + 1e-6)
        bins = tried * 16384 / rate
        score = sum(tall[(k * bins).astype(int)] - tall[((k - 0.5) * bins).astype(int)] for k in range(1, 9))
        out.append(float(tried[np.argmax(score)]))
    return out


@pytest.mark.skipif(not WORKS["espeak-ng"], reason="espeak-ng is not on this machine")
@pytest.mark.parametrize("voice", ["cmn", "cmn-male"])
def test_mandarin_has_its_four_tones(voice):
    """妈 is high and level, 麻 rises, 马 is low, 骂 falls: by semitones; pinyin spelt in English fails."""
    from skyscreen.score.voices.espeak import ENGINE

    first, second, third, fourth = (np.array(pitches(one.samples.astype(np.float64), one.rate))
                                    for one in ENGINE.speak(list("妈麻马骂"), "zh", voice))

    def rise(tone: np.ndarray) -> float:
        return 12 * float(np.log2(np.median(tone[-3:]) / np.median(tone[1:4])))
    assert max(map(len, (first, second, third, fourth))) < 14, "one syllable, not three"
    assert abs(rise(first)) < 2.6 and rise(second) > 1.6 and rise(fourth) < -3.5
    assert np.median(third) < 0.86 * np.median(first)


def test_capitals_in_a_chinese_line_are_called_by_name():
    said = say("DNA是3D的", "zh")
    assert said.text == "弟恩诶是3弟的" and [said.text[k] for k, i in enumerate(said.origin) if i == 1] == ["恩"]
    assert say("the DNA of AI", "en").text == "the DNA of AI"


@pytest.mark.skipif(not any(WORKS.values()), reason="no narrator on this machine")
@pytest.mark.parametrize(("language", "lines"), [
    ("en", ("A small red kite climbs over the hill.", "The wind takes it out to sea.")),
    ("zh", ("一只红色的风筝越过山坡。", "风把它带向大海。"))])
def test_the_voice_has_the_balance_of_speech_at_an_even_level_without_spikes(tmp_path, language, lines):
    from scipy.io import wavfile

    from skyscreen.score.voicing import LEVEL, SPEECH, balance

    spoken = narrate(film(*lines, language=language), tmp_path)
    if not spoken.lines:
        pytest.skip(f"no voice for {language}")
    sounds = [wavfile.read(line.wav)[1].astype(np.float64) for line in spoken.lines if line.wav is not None]
    found = balance(sounds)
    off = [found[c] - SPEECH[c] for c in SPEECH if 160 <= c <= 6300]
    assert max(map(abs, off)) < 9 and float(np.sqrt(np.mean(np.square(off)))) < 4.5
    for x in sounds:
        assert np.abs(x).max() < LEVEL * 10 ** (11.5 / 20) and abs(x.mean()) < 1e-4


@pytest.mark.skipif(not WORKS["espeak-ng"], reason="espeak-ng is not on this machine")
def test_a_machines_voice_is_said_to_be_one_unless_it_was_asked_for(tmp_path):
    lines = film("雪落下来。", language="zh")
    assert any("--voice none" in note for note in narrate(lines, tmp_path).notes)
    assert narrate(lines, tmp_path, voice="espeak-ng").notes == ()
