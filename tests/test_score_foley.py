"""Deeds, calls and engines: what sounds, when it sounds, and that nobody who should is silent."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index, voices
from skyscreen.nouns.keys import Keys, Noise
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Action, Camera, Cast, Format, Scene, Screenplay, Shot
from skyscreen.nouns.sound import RATE
from skyscreen.score.foley.calls import CALLS, call
from skyscreen.score.foley.hums import HUMS, hum
from skyscreen.score.foley.works import DEEDS, deed


def noisy() -> dict[tuple[str, str], Noise]:
    """(motion, rig) → what is heard of it."""
    out = {}
    for name, entry in index.family("motions").items():
        noise = entry.facts.get("noise")
        for rig in entry.facts.get("keys") or {} if noise else ():
            one = noise.get(rig) if isinstance(noise, dict) else noise
            if one is not None:
                out[name, rig] = one
    return out


def test_every_noise_of_a_motion_is_known_and_lies_within_its_keys():
    assert len(noisy()) > 50
    for (name, rig), noise in noisy().items():
        keys = index.get("motions", name).facts["keys"][rig]
        moments = noise.moments(keys)
        assert moments and noise.sound in {*DEEDS, "call"}, name
        assert all(0 <= at <= keys.length for at in moments), name


def test_a_blow_is_where_the_hand_is_lowest():
    keys = Keys(((0.5, {"work_r": (0, 0.4, 0)}), (0.7, {"work_r": (0, 0.0, 0)}), (0.9, {"work_r": (0, 0.2, 0)})),
                loop=0.5, end=1.2)
    assert Noise("hammer", turns=(("work_r", 1, -1),)).moments(keys) == (0.7,)
    assert Noise("hammer", turns=(("work_r", 1, 1),)).moments(keys) == (0.5,)


def test_whoever_lives_on_land_or_in_the_air_has_a_voice_or_is_known_to_have_none():
    things = index.family("things")
    for name, entry in things.items():
        if entry.facts["kind"] in ("quadruped", "bird"):
            assert voices.call(name, entry.facts) in CALLS or name in voices.CALLS[""], name
    named = [name for table in (voices.CALLS, voices.HUMS) for names in table.values() for name in names]
    assert sorted(set(named)) == sorted(named) and set(named) <= set(things)
    assert set(voices.CALLS) - {""} <= set(CALLS) and set(voices.HUMS) <= {*HUMS, "fire"}
    assert voices.hum("car", {"hum": "jet"}) == "jet" and voices.call("dog", {"call": ""}) == ""


@pytest.mark.parametrize("name", sorted(CALLS))
def test_a_call_sounds_at_once_ends_in_silence_and_is_lower_for_the_larger(name):
    rng = np.random.default_rng(1)
    for mass in (CALLS[name].mass / 4, CALLS[name].mass * 4):
        tone = call(rng, name, mass)
        size = np.abs(tone)
        assert np.isfinite(tone).all() and 0.1 < size.max() < 1.5 and size[-1] < 1e-3
        assert int(np.argmax(size > 0.1 * size.max())) < RATE / 24


@pytest.mark.parametrize("name", sorted(DEEDS))
@pytest.mark.parametrize("material", ["oak", "steel", "unheard-of"])
def test_a_deed_is_heard_within_a_frame_of_its_contact(name, material):
    tone = deed(np.random.default_rng(2), name, material)
    size = np.abs(tone)
    assert np.isfinite(tone).all() and 0.02 < size.max() < 3.0 and size[-1] < 1e-3 and abs(tone[0]) < 0.05
    assert int(np.argmax(size > 0.1 * size.max())) < RATE / 24


@pytest.mark.parametrize("name", [*sorted(HUMS), "fire"])
def test_a_machine_hums_without_a_click_and_louder_when_it_runs(name):
    times = [0.0, 2.0]
    slow, fast = (hum(np.random.default_rng(3), name, times, [v, v], [10.0, 10.0], 2 * RATE) for v in (0.0, 25.0))
    assert np.isfinite(fast).all() and np.abs(fast).max() < 2.0 and np.abs(fast.mean()) < 0.01
    assert np.sqrt(np.mean(fast**2)) >= 0.9 * np.sqrt(np.mean(slow**2)) > 0.0005


def test_what_comes_is_higher_than_what_goes():
    """A helicopter's blades at 60 m/s: 343 / (343 ∓ 60) apart, by the strongest tone of each half."""
    count = 4 * RATE
    sound = hum(np.random.default_rng(4), "propeller", [0, 2, 4], [60, 60, 60], [120, 3, 120], count)

    def pitch(part: np.ndarray) -> float:
        tall = np.abs(np.fft.rfft(part * np.hanning(part.size), 1 << 18))
        hertz = np.fft.rfftfreq(1 << 18, 1 / RATE)
        return float(hertz[(hertz > 50) & (hertz < 250)][np.argmax(tall[(hertz > 50) & (hertz < 250)])])
    assert 1.2 < pitch(sound[RATE // 2:3 * RATE // 2]) / pitch(sound[5 * RATE // 2:7 * RATE // 2]) < 1.6


def staged(motion: str, thing: str = "carpenter", seconds: float = 3.0):
    """(events, states, joints of the first member, frames a second) of one who does one thing in an empty studio."""
    from skyscreen.stage import stage

    shot = Shot(id="p", duration=seconds, subjects=["a"], actions=[Action(subject="a", motion=motion)],
                camera=Camera(size="full"))
    play = Screenplay(cast=[Cast(id="a", thing=thing)], scenes=[Scene(id="s", place="studio", shots=[shot])],
                      format=Format(duration=seconds, width=320, height=180))
    plan = schedule(play, Narration("none", "en"))
    made = stage(orders(play, plan, inner=(320, 180))[0])
    states = list(made.frames())
    return made.events, states, made.world.instances[0].model.joints, plan.fps


def test_hands_are_heard_when_they_meet():
    """Claps lie within a frame of the moments when the two hands are nearest to each other."""
    events, states, joints, fps = staged("clap")
    claps = [event.frame + event.time * fps for event in events if event.sound == "clap"]
    assert len(claps) >= 5
    hands = [k for k, joint in enumerate(joints) if joint.name in ("hand_l", "hand_r")]
    heads = [np.array([*joints[k].head, 1.0]) for k in hands]
    apart = np.array([np.linalg.norm(state.joints[hands[0]] @ heads[0] - state.joints[hands[1]] @ heads[1])
                      for state in states])
    low = [k for k in range(1, len(apart) - 1) if apart[k] < apart[k - 1] and apart[k] <= apart[k + 1]]
    assert len(low) >= 5 and all(min(abs(k - at) for at in claps) <= 1.5 for k in low)


def test_a_dog_barks_and_a_car_runs():
    events = staged("howl", thing="dog", seconds=6.0)[0]
    assert {event.sound for event in events if event.kind == "call"} == {"bark"}
    rows = [event for event in staged("drive", thing="car")[0] if event.kind == "hum"]
    assert {event.sound for event in rows} == {"car"} and len(rows) >= 10 and max(e.impulse for e in rows) > 1.0
