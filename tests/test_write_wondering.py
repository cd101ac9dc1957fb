"""Questions as people lead up to them: what is asked, which topic answers, and when none does."""

# ruff: noqa: E501 - questions on one line each
from __future__ import annotations

import re

import pytest

from skyscreen.write.compose import compose
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.reader.forms import STORY, telling
from skyscreen.write.text.wondering import plainly, unled
from skyscreen.write.topics import recognise


def found(text: str) -> str:
    topic = recognise(text, telling(text).question, "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en")
    return topic.name if topic else ""


@pytest.mark.parametrize(("text", "question"), [
    ("explain like I'm five how a steam engine works", "How a steam engine works"), ("eli5: earthquakes", "Earthquakes"),
    ("explain quantum computers to a 5 year old", "Quantum computers"), ("ever wondered why cats purr?", "Why cats purr"),
    ("i don't get how planes fly", "How planes fly"), ("Teach my kid why we need sleep", "Why we need sleep"),
    ("请问为什么天是蓝的", "为什么天是蓝的？"), ("用通俗的话解释一下黑洞", "黑洞"), ("讲解一下心脏的结构", "心脏的结构"),
    ("有没有人知道为什么海是咸的", "为什么海是咸的？"), ("空调的工作原理", "空调的工作原理"), ("铁做的船咋不沉呢", "铁做的船咋不沉呢"),
])  # fmt: skip
def test_what_leads_up_is_no_part_of_the_question(text: str, question: str) -> None:
    assert telling(text).question == question


def test_loose_words_are_the_plain_ones() -> None:
    assert plainly("船咋不沉，为啥？") == "船怎么不沉，为什么？" and plainly("how come it rains") == "why it rains"
    assert unled("So why is it dark?") == "why is it dark?" and unled("So she left.") == "So she left."
    assert plainly("令人咋舌") == "令人咋舌"


@pytest.mark.parametrize(("topic", "text"), [
    ("autumn_leaves", "how come trees lose their leaves when it gets cold"), ("tides", "what pulls the ocean in and out twice a day?"),
    ("ice_floats", "what happens if ice were heavier than water? why does it float"), ("earthquake", "eli5: earthquakes"),
    ("wifi", "how does my phone get internet through the air"), ("solar_panel", "how can sunlight make electricity"),
    ("greenhouse", "what happens if the planet keeps getting warmer? explain global warming"), ("ships_float", "铁做的船咋不沉呢"),
    ("inflation", "how come everything gets more expensive every year"), ("fish_breathe", "给五岁的孩子讲讲鱼在水里怎么喘气"),
])  # fmt: skip
def test_a_loose_question_finds_its_topic(topic: str, text: str) -> None:
    assert found(text) == topic


@pytest.mark.parametrize("text", ["how does noise cancelling work", "What is a glass ceiling?", "How do sound bars work?", "what is a moon cactus"])
def test_a_thing_called_after_a_topic_is_not_the_topic(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize(("text", "how"), [
    ("why do onions have layers", "nearest"), ("Why do onions make us cry?", "exact"), ("How do rainbows form?", "exact"),
    ("why do bones click and crack", "nearest"), ("骨头为什么会咔咔响", "nearest"), ("什么是月相？", "exact"), ("eli5: black holes", "exact"),
])
def test_a_lesson_that_does_not_speak_of_what_was_asked_is_the_nearest(text: str, how: str) -> None:
    film = compose(text, standard())
    assert [g.how for g in film.grounding if g.became.startswith("topic:")] == [how]


def test_no_part_of_a_rule_is_met_inside_another() -> None:
    assert found("飞机为什么会有黑匣子") == "" and found("飞机为什么会飞") == "planes_fly"


@pytest.mark.parametrize("text", ["空调的工作原理", "eli5: mortgages", "what's the deal with goosebumps"])
def test_without_a_topic_the_film_says_so(text: str) -> None:
    film = compose(text, standard())
    assert any("no answers" in note or "不知道答案" in note for note in film.notes)


@pytest.mark.parametrize("text", ["So she teaches the dog to sit.", "The teacher explains the rules to a boy.", "老师给孩子讲解古诗。"])
def test_who_teaches_in_the_story_asks_nothing(text: str) -> None:
    assert telling(text).form == STORY
