"""The grammar of shots over many sentences, lengths and seeds; and any text at all."""

# ruff: noqa: E501 - word lists on one line each
from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skyscreen.core.errors import BadInput
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import schedule
from skyscreen.write import write
from skyscreen.write.compose import compose
from skyscreen.write.telling.lines import room
from skyscreen.write.text.language import size
from write_shelf import shelf

SENTENCES = (
    "A pirate ship sails through a stormy sea at sunset, gulls circling above the masts.",
    "A woman in a red dress walks down a neon street at night in the rain.",
    "Three woolly mammoths walk through a snowy meadow.",
    "A green apple next to a bowl in the kitchen",
    "A forest in fog",
    "一艘海盗船在暴风雨的大海上航行，夕阳西下，海鸥盘旋。",
    "一只猫在厨房里追球，然后坐下。",
)


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("seed", range(4))
def test_a_minute_has_variety_and_an_end(text: str, seed: int) -> None:
    film = compose(text, shelf(), seed=seed)
    shots = film.shots()
    assert 9 <= len(shots) <= 12
    assert sum(shot.duration for shot in shots) == pytest.approx(60, abs=0.05)
    assert all(3.5 <= shot.duration <= 8 for shot in shots)
    cameras = [shot.camera for shot in shots]
    assert len({camera.size for camera in cameras}) >= 4
    assert len({camera.move for camera in cameras}) >= 4
    looks = [(c.size, c.side, c.move, c.focus) for c in cameras]
    assert len(set(looks)) == len(looks)
    assert cameras[0].size == "extreme_wide" and shots[0].card_role == "title" and shots[0].card == film.title
    assert cameras[-1].move in ("pull_out", "crane_up") and shots[-1].transition.kind == "fade_black"
    assert len({camera.side > 0 for camera in cameras}) == 1, "one side of the line of action"
    for before, after in itertools.pairwise(cameras):
        assert before.size != after.size or before.focus != after.focus
    assert not any(shot.line for shot in shots), "a story without a voice is told by a few cards"
    told = [shot.card for shot in shots if shot.card_role == "lower"]
    assert 1 <= len(told) <= 4 and len(set(told)) == len(told)
    if film.cast:
        assert {name for shot in shots for name in shot.subjects} == {member.id for member in film.cast}


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize(("duration", "shots"), [(4, 1), (15, 4), (30, 7), (60, 11), (120, 21)])
def test_length_decides_the_number_of_shots(text: str, duration: float, shots: int) -> None:
    film = compose(text, shelf(), duration=duration)
    assert len(film.shots()) == shots
    plan = schedule(film, Narration("none", film.language))
    assert plan.frames == duration * 24 and plan.overrun == 0
    for shot in film.shots():
        assert size(shot.line, film.language) <= room(shot.duration, film.language)


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("seed", range(4))
def test_a_voice_that_is_asked_for_has_lines_that_fit(text: str, seed: int) -> None:
    film = compose(text, shelf(), seed=seed, voice="espeak")
    lines = [shot.line for shot in film.shots() if shot.line]
    assert 1 <= len(lines) <= len(film.shots()) // 2 and len(set(lines)) == len(lines)
    assert all(size(shot.line, film.language) <= room(shot.duration, film.language) for shot in film.shots())
    assert not any(shot.card_role == "lower" for shot in film.shots()), "what is said is not set on the picture too"


@pytest.mark.parametrize("count", [1, 2, 3, 7, 20, 40])
def test_exactly_as_many_shots_as_asked(count: int) -> None:
    film = compose(SENTENCES[0], shelf(), shots=count)
    assert len(film.shots()) == count
    looks = [(s.camera.size, s.camera.side, s.camera.move, s.camera.focus) for s in film.shots()]
    assert len(set(looks)) == count


def test_same_seed_same_film_and_another_seed_another() -> None:
    one, two = (compose(SENTENCES[0], shelf(), seed=5) for _ in range(2))
    assert one == two
    assert compose(SENTENCES[0], shelf(), seed=6) != one.model_copy(update={"seed": 6})


def test_a_sentence_takes_a_third_of_a_second() -> None:
    compose(SENTENCES[-1], shelf())
    start = time.process_time()
    for text in SENTENCES:
        compose(text, shelf())
    assert (time.process_time() - start) / len(SENTENCES) < 0.3


@pytest.mark.parametrize(("text", "things"), [
    ("A grandmother knits in an armchair, a kitten at her feet.", {"cat"}),
    ("Around a campfire in the forest four friends tell stories.", {"campfire"}),
    ("A waiter carries a tray through a restaurant.", {"waiter"}),
    ("母鸡带着三只小鸡在谷仓前啄米。", {"chicken"}),
])
def test_what_would_be_a_speck_gets_a_shot(text: str, things: set[str]) -> None:
    """What lies in a hand is seen with whoever holds it."""
    film = write(text, duration=15)
    kinds = {member.id: member.thing for member in film.cast}
    own = [kinds[shot.camera.focus] for shot in film.shots()[2:-1] if shot.camera.focus]
    near = {kinds[name] for shot in film.shots()[2:-1] if shot.camera.size in ("full", "medium")
            for name in shot.subjects}
    assert things & {*own, *near}
    assert all(shot.camera.size in ("full", "medium") or kinds.get(shot.camera.focus or "") in things
               for shot in film.shots()[2:-1])


WORDS = st.sampled_from(
    re.split(
        r"\s+",
        "a the two five red small woman ship cat dog fish walks sails runs on in under between behind sea street forest at night "
        "sunset rain no then and while , . with their masts close-up drone ride rides horse dress wearing not made of for snow "
        "一只 三条 红色的 猫 船 在 大海 上 里 左边 走 追 然后 没有 下雨 夜 穿 红裙 女人 ， 。 和 水墨画 特写",
    )
)


@settings(max_examples=250, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), st.integers(0, 3))
def test_any_row_of_words_is_a_film_or_a_named_error(text: str, seed: int) -> None:
    try:
        film = compose(text, shelf(), seed=seed)
    except BadInput:
        return
    assert film.shots()
    for ground in film.grounding:
        assert film.prompt[ground.start : ground.end] == ground.phrase


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.floats(allow_nan=True), st.integers(-3, 300))
def test_any_text_is_a_film_or_a_named_error(text: str, duration: float, shots: int) -> None:
    for options in ({}, {"duration": duration}, {"shots": shots}):
        try:
            assert compose(text, shelf(), **options).shots()
        except BadInput as error:
            assert error.rule and error.remedy


@pytest.mark.parametrize(("text", "size"), [
    ("a woman nods", "close"), ("一个男人在梳头", "medium"), ("a man knocks on a door", "medium"),
    ("a girl blows out a candle", "medium"), ("a man runs", "full"),
])
def test_a_film_of_one_shot_shows_its_deed_at_the_size_that_tells_it(text: str, size: str) -> None:
    (shot,) = write(text, duration=5.0, shots=1).shots()
    assert shot.camera.size == size
