"""The mix: exact length, loudness, true peak, ducking, onsets, determinism."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Camera, Format, Scene, Screenplay, Shot, Transition
from skyscreen.nouns.sound import RATE, STEMS, Soundtrack
from skyscreen.nouns.world import Event
from skyscreen.score import mix
from skyscreen.score.ambience.beds import BEDS, palette
from skyscreen.score.master import limit, loudness, master, true_peaks

DISSOLVE = Transition(kind="dissolve", duration=0.5)


def film(**more) -> Screenplay:
    shots = [Shot(id="p0", duration=3, line="word", transition=DISSOLVE), Shot(id="p1", duration=3, line=""),
             Shot(id="p2", duration=4, camera=Camera(size="close"))]
    plain = {"mood": "epic", "seed": 3, "format": Format(duration=10, fps=24)} | more
    return Screenplay(scenes=[Scene(id="a", place="nowhere", weather="rain", shots=shots)], **plain)


def spoken(folder) -> Narration:
    """A buzz of 1.5 s in the voice's place, so that no engine is needed."""
    from scipy.io import wavfile

    t = np.arange(int(1.5 * RATE)) / RATE
    wave = 0.2 * np.sign(np.sin(2 * np.pi * 140 * t)) * np.sin(np.pi * t / 1.5)
    wavfile.write(folder / "p0.wav", RATE, wave.astype(np.float32))
    return Narration("test", "en", (Line("p0", "word", 1.5, (Word("word", 0, 1.5),), folder / "p0.wav"),))


def step(frame: int, **more) -> Event:
    plain = {"frame": frame, "time": 0.01, "kind": "impact", "a": "x", "b": "ground", "material_a": "wood",
             "material_b": "stone", "impulse": 5.0, "mass": 2.0, "point": (0.0, 0.0, 0.0), "distance": 3.0, "pan": 0.5}
    return Event(**(plain | more))


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> tuple[Screenplay, Narration, Soundtrack]:
    play = film()
    words = spoken(tmp_path_factory.mktemp("voice"))
    return play, words, mix(play, schedule(play, words), words, {"p1": [step(30)]})


def test_length_is_exact_and_stems_sum(made):
    play, words, sound = made
    frames = schedule(play, words).frames
    assert sound.master.shape == (frames * 2000, 2) and set(sound.stems) == set(STEMS)
    assert all(stem.shape == sound.master.shape and stem.dtype == np.float32 for stem in sound.stems.values())
    total = sum(stem.astype(np.float64) for stem in sound.stems.values())
    quiet = np.abs(total).max(axis=1) < 0.15  # under the limiter's reach the sum is the master up to its slow gain
    ratio = sound.master[quiet][:, 0] / np.where(np.abs(total[quiet][:, 0]) > 1e-3, total[quiet][:, 0], np.inf)
    ratio = ratio[ratio != 0]
    assert ratio.min() > 0.2 and ratio.max() < 1.001


def test_loudness_and_true_peak(made):
    sound = made[2]
    both = sound.master.T.astype(np.float64)
    assert loudness(both) == pytest.approx(-14.0, abs=0.2)
    assert 20 * np.log10(true_peaks(both).max()) <= -1.5 and sound.peak <= -1.5


def test_no_click_at_the_ends_and_no_dc(made):
    master_ = made[2].master
    assert np.abs(master_[:48]).max() < 0.02 and np.abs(master_[-48:]).max() < 0.005
    assert np.abs(master_.mean(axis=0)).max() < 1e-3


def test_music_gives_way_to_the_voice(made):
    play, _, sound = made
    alone = mix(play, schedule(play, Narration("none", "en")), Narration("none", "en"), {})
    a, b = sound.stems["music"], alone.stems["music"]

    def level(x, start, end):
        return 10 * np.log10(np.mean(x[int(start * RATE):int(end * RATE)] ** 2))
    change = (level(a, 0.5, 1.7) - level(b, 0.5, 1.7)) - (level(a, 4, 6) - level(b, 4, 6))
    assert -13 < change < -6


def test_a_contact_sounds_within_one_frame(made):
    play, words, sound = made
    slot = schedule(play, words).slot("p1")
    at = (slot.start - slot.head + 30) / 24 + 0.01
    stem = np.abs(sound.stems["effects"]).max(axis=1)
    onset = int(np.argmax(stem > 0.1 * stem.max())) / RATE
    assert slot.head == 6 and 0 <= onset - at < 1 / 24
    left, right = (np.mean(sound.stems["effects"][:, k] ** 2) for k in range(2))
    assert right > left


def test_events_in_the_handles_are_silent(made):
    play, words, _ = made
    sound = mix(play, schedule(play, words), words, {"p1": [step(2)]})
    assert np.abs(sound.stems["effects"]).max() < 1e-6


def test_same_seed_same_bits_other_seed_other_bits(made):
    play, words, sound = made
    again = mix(play, schedule(play, words), words, {"p1": [step(30)]})
    assert all(np.array_equal(sound.stems[name], again.stems[name]) for name in STEMS)
    assert np.array_equal(sound.master, again.master)
    other = film(seed=4)
    sound2 = mix(other, schedule(other, words), words, {"p1": [step(30)]})
    assert not np.array_equal(sound.stems["music"], sound2.stems["music"])
    assert not np.array_equal(sound.stems["ambience"], sound2.stems["ambience"])


def test_an_odd_rate_keeps_integer_samples():
    play = Screenplay(scenes=[Scene(id="a", place="nowhere", shots=[Shot(id="p", duration=1)])], music="none",
                      format=Format(duration=1, fps=7))
    none = Narration("none", "en")
    sound = mix(play, schedule(play, none), none, {})
    assert sound.master.shape == (7 * RATE // 7, 2) and any("LUFS" in note for note in sound.notes)


@pytest.mark.parametrize("kind", ["impact", "roll", "scrape", "step", "splash", "wing", "engine", "creak", "break"])
def test_every_kind_of_event_sounds_at_once_and_fades(kind):
    from skyscreen.score.foley.kinds import sound

    for material in ("snow", "wood", "asphalt", "steel", "unheard-of"):
        tone = sound(step(0, kind=kind, material_a=material, material_b=material, mass=900.0), 1, wet=True)
        assert np.isfinite(tone).all() and abs(tone[-1]) < 1e-3 and abs(tone[0]) < 0.05
        size = np.abs(tone)
        assert int(np.argmax(size > 0.1 * size.max())) < RATE / 24


@pytest.mark.parametrize("bed", sorted(BEDS))
def test_beds_are_alike_in_level_and_move(bed):
    sound = BEDS[bed](np.random.default_rng(5), 12 * RATE, 0.7)
    level = 20 * np.log10(np.sqrt(np.mean(sound**2)))
    assert sound.shape == (2, 12 * RATE) and np.isfinite(sound).all() and -45 < level < -15
    assert not np.array_equal(sound[0], sound[1])


def test_weather_and_hour_change_the_palette():
    def scene(**more) -> Scene:
        return Scene(id="a", place="x", shots=[Shot(id="p", duration=1)], **more)
    forest = {"ambience": ("forest", "birds")}
    assert "birds" in palette(scene(hour=10), forest) and "birds" not in palette(scene(hour=23), forest)
    assert "night" in palette(scene(hour=23), forest)
    assert {"rain", "thunder", "wind"} <= set(palette(scene(weather="storm"), forest))
    inside = palette(scene(weather="rain"), {"indoor": True, "ambience": ("room",)})
    assert inside["rain"] < -10 and "room" in inside


def test_the_limiter_never_passes_its_ceiling():
    rng = np.random.default_rng(1)
    x = 0.1 * rng.standard_normal((2, RATE))
    x[:, 20000:20050] *= 30
    peaks = true_peaks(x)
    assert (np.abs(x * limit(x, peaks, 0.8)).max() <= 0.8) and limit(x, peaks * 0.01, 0.8).min() == 1
    _, out, got, peak = master(x, -14.0)
    assert peak <= -1.59 and got == pytest.approx(-14, abs=0.2) and out.shape == x.shape
