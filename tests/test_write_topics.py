"""Topics: each is recognised by its words in both languages, becomes a film that can be shown, and fits its minute."""

# ruff: noqa: E501 - questions on one line each
from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from skyscreen.core.errors import BadInput
from skyscreen.cut import captions
from skyscreen.forge import build
from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.yaml_io import dump, load
from skyscreen.write.compose import compose
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.reader.forms import telling
from skyscreen.write.shots.shots import cuts
from skyscreen.write.telling.lesson import first, showable, steps_asked
from skyscreen.write.telling.lines import PACE
from skyscreen.write.text.language import size
from skyscreen.write.topics import read, recognise, subject, topics
from topic_questions import QUESTIONS, STORIES

ASKED = yaml.safe_load((Path(__file__).parent / "data/questions_c.yaml").read_text("utf-8"))
CASES = [(name, row) for name in topics() for row in QUESTIONS[name]]


def language_of(text: str) -> str:
    return "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"


def found(text: str) -> str:
    """Name of the topic that the words ask for."""
    topic = recognise(text, telling(text).question, language_of(text))
    return topic.name if topic else ""


def spoken(film: Screenplay) -> Narration:
    """The narrator's estimate: every line at the writer's own pace."""
    lines = []
    for shot in film.shots():
        if not shot.line:
            continue
        seconds = size(shot.line, film.language) / PACE[film.language]
        words = shot.line.split() if film.language == "en" else list(shot.line)
        step = seconds / len(words)
        timed = tuple(Word(word, k * step, (k + 1) * step) for k, word in enumerate(words))
        lines.append(Line(shot.id, shot.line, seconds, timed, None))
    return Narration("estimate", film.language, tuple(lines))


def test_each_topic_is_asked_in_this_test() -> None:
    assert set(QUESTIONS) == set(topics()) and len(topics()) >= 24
    for name, row in QUESTIONS.items():
        assert [language_of(text) for text in row] == ["en"] * 3 + ["zh"] * 3, name


@pytest.mark.parametrize(("name", "text"), CASES)
def test_a_question_is_known_by_its_words(name: str, text: str) -> None:
    assert found(text) == name


@pytest.mark.parametrize("row", [row for rows in ASKED.values() for row in rows], ids=lambda row: row["say"])
def test_a_question_as_people_ask_it_is_known_or_owned_to_be_unknown(row: dict[str, str]) -> None:
    assert found(row["say"]) == row["topic"].strip("-")
    assert telling(row["say"]).question or row["topic"] != "-", "what has no answer is heard as a question, and told"


@pytest.mark.parametrize("text", STORIES)
def test_a_story_is_no_topic(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize("name", topics())
def test_all_that_a_topic_shows_is_in_the_catalogue(name: str) -> None:
    topic, shelf = topics()[name], standard()
    assert showable(topic, shelf)
    for part in topic.cast.values():
        entry = shelf.families["things"][first(part.thing, shelf, "things")]
        assert set(part.params) <= set(entry.params()), part.thing
    for beat in topic.beats():
        pointed = {key.partition(".")[0] for key in beat.labels}
        assert set(beat.show) | set(beat.do) | pointed <= set(topic.cast)
        for who, deed in beat.do.items():
            thing = shelf.families["things"][first(topic.cast[who].thing, shelf, "things")]
            motion = shelf.families["motions"][deed.split(" ")[0]]
            assert shelf.rig(thing) in motion.facts["rigs"], (who, deed)
        assert pointed <= set(beat.show), "what is not shown cannot be pointed at"
        for key in beat.labels:
            name, _, point = key.partition(".")
            if point:
                part = topic.cast[name]
                made = build.model(first(part.thing, shelf, "things"), part.params)
                assert point in made.facts["points"], key
        assert {name for deed in beat.do.values() for name in deed.split(" ")[1:]} <= set(topic.cast)
    words = [" ".join([*beat.show, *beat.do, *beat.stand, *beat.do.values()]) for beat in topic.beats()]
    named = set(" ".join(words).split())
    assert set(topic.cast) <= named, "cast that no beat shows"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", topics())
def test_a_topic_is_a_film_of_a_minute(name: str, language: str) -> None:
    text = QUESTIONS[name][0 if language == "en" else 3]
    film = compose(text, standard())
    shots = film.shots()
    assert film.language == language and 8 <= len(shots) <= 11
    assert load(dump(film)) == film
    assert any(g.became == f"topic:{name}" and g.how == "exact" for g in film.grounding)
    assert not any("no answers" in note or "不知道" in note for note in film.notes)
    assert [shot.note for shot in shots] == ["question", *["demonstrate"] * (len(shots) - 2), "recap"]
    assert shots[0].card_role == "title" and all(cuts(a.camera, b.camera) for a, b in pairwise(shots))
    told = spoken(film)
    plan = schedule(film, told)
    assert plan.overrun == 0 and plan.frames == 60 * 24, "the lines are longer than the minute"
    width, speed = (42, 17.0) if language == "en" else (16, 9.0)
    rows = captions(film, plan, told)
    assert rows
    for row in rows:
        assert len(row.lines) <= 2 and all(len(line) <= width for line in row.lines), row.lines
        letters = sum(len(re.sub(r"\s|\W", "", line) if language == "zh" else line) for line in row.lines)
        assert letters / ((row.end - row.start) / 24) <= speed + 0.5, row.lines


@pytest.mark.parametrize("name", topics())
def test_lines_are_written_for_the_ear(name: str) -> None:
    topic = topics()[name]
    lines = {"en": [beat.en for beat in topic.beats()], "zh": [beat.zh for beat in topic.beats()]}
    assert len(lines["en"]) in range(8, 12)
    for line in lines["en"]:
        assert 12 <= size(line, "en") <= 22 and line[0].isupper() and line[-1] in ".?!", line
        assert not re.search(r"[\u4e00-\u9fff]", line)
        # Nothing that the ear cannot follow: no bracket, no sentence of more than 18 words.
        assert "(" not in line and all(size(part, "en") <= 18 for part in re.split(r"[.?!]", line))
    for line in lines["zh"]:
        assert 18 <= size(line, "zh") <= 34 and line[-1] in "。？！", line
        assert not re.search(r"[A-Za-z,.?!:;]", line), line
        assert all(size(part, "zh") <= 17 for part in re.split(r"[，。？！：；]", line)), line
    for rows in lines.values():
        assert len(set(rows)) == len(rows) and rows[0].rstrip("。.").endswith(("?", "？"))
    for beat in topic.beats():
        for english, chinese in beat.labels.values():
            assert len(english) <= 34 and len(chinese) <= 12


@pytest.mark.parametrize("duration", [6, 15, 30, 90, 180])
@pytest.mark.parametrize("name", ["ships_float", "seasons", "heart"])
def test_any_length_is_filled_and_answered(name: str, duration: int) -> None:
    topic = topics()[name]
    film = compose(QUESTIONS[name][0], standard(), duration=duration)
    plan = schedule(film, spoken(film))
    told = [shot.line for shot in film.shots() if shot.line]
    assert told and plan.frames == pytest.approx(duration * 24, abs=0 if duration > 10 else 48)
    inner = topic.beats()[1:-1]
    left, kept = [[beat.rank for beat in inner if (beat.en in told) == held] for held in (False, True)]
    assert not left or max(kept, default=1) <= min(left), "what matters most is kept"
    assert bool(film.notes) == (len(told) < len(topic.beats())), "what was left out is said"
    assert told[-1] == topic.beats()[-1].en, "no film ends without the answer"
    assert told == [beat.en for beat in topic.beats() if beat.en in told], "the order of the explanation stays"


@pytest.mark.parametrize("count", [1, 2, 5, 8, 12, 20])
def test_the_asked_number_of_shots_is_kept(count: int) -> None:
    film = compose("How a rainbow forms, in four steps.", standard(), shots=count)
    assert len(film.shots()) == count and sum(shot.duration for shot in film.shots()) == pytest.approx(60, abs=1e-3)
    assert sum(bool(shot.line) for shot in film.shots()) == min(count, 8)


def test_steps_and_audience_are_heard() -> None:
    film = compose("How a rainbow forms, in four steps.", standard())
    cards = [shot.card for shot in film.shots()]
    assert [card for card in cards if card.startswith("Step")] == ["Step 1", "Step 2", "Step 3", "Step 4"]
    plain = compose("How does a rainbow form?", standard())
    assert [shot.line for shot in plain.shots()] == [shot.line for shot in film.shots()], "steps change no fact"
    assert not any(shot.card.startswith("Step") for shot in plain.shots())
    chinese = compose("请分三步讲讲火山为什么会喷发，讲给小朋友听。", standard())
    assert [shot.card for shot in chinese.shots() if "步" in shot.card] == ["第一步", "第二步", "第三步"]
    assert {"audience:children", "steps:3", "topic:volcano"} <= {g.became for g in chinese.grounding}
    assert chinese.mood == "playful" and steps_asked("分三步") == (3, 0, 3) and steps_asked("in nine steps") is None


@pytest.mark.parametrize(("text", "about"), [
    ("a video for my class about photosynthesis", "photosynthesis"), ("Food chains explained.", "Food chains"),
    ("the solar system for kids", "the solar system"), ("介绍一下活字印刷术", "活字印刷术"), ("中秋节的由来", "中秋节"),
    ("帮我做一个关于地震的科普视频", "地震"), ("A girl walks home.", "A girl walks home"),
])  # fmt: skip
def test_a_request_is_about_what_stands_inside_it(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_question_that_the_film_does_not_answer_is_not_its_title() -> None:
    film = compose("Who drew the first map of a black hole?", standard())
    assert film.title != "Who drew the first map of a black hole?"
    plain = compose("Who first photographed a comet?", standard())
    assert plain.title == topics()["comet"].title[0]
    assert any(g.became == "topic:comet" and g.how == "nearest" and g.note for g in plain.grounding)


def test_labels_speak_the_film_s_language() -> None:
    for text, words in (("Why do ships float?", "buoyancy"), ("船为什么会浮在水上？", "浮力")):
        labels = [label.text for shot in compose(text, standard()).shots() for label in shot.labels]
        assert any(words in label for label in labels)


def test_the_user_s_own_answer_wins() -> None:
    film = compose("Why do ships float? The hull pushes water aside. The water pushes back.", standard())
    assert "The water pushes back." in [shot.line for shot in film.shots()]
    assert not any(g.became.startswith("topic:") for g in film.grounding)


def test_without_a_voice_the_lines_are_read() -> None:
    film = compose("Why do ships float?", standard(), voice="none")
    assert not any(shot.line for shot in film.shots())
    assert film.shots()[2].card == topics()["ships_float"].beats()[2].en and film.shots()[2].card_role == "lower"


def test_a_broken_topic_names_its_file(tmp_path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("title: [a, b]\nask: {}\nscenes:\n- place: ocean\n  beats:\n  - {shot: near, en: a, zh: b}\n", "utf-8")
    with pytest.raises(BadInput, match=r"odd\.yaml"):
        read(path)
