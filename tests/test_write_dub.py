"""The same film in the other language: other words, no other picture."""

from __future__ import annotations

import json
import re

import pytest

import model_server as server
from skyscreen.core.errors import BadInput, Missing
from skyscreen.write import change, dub, write
from skyscreen.write.dubbing import texts
from skyscreen.write.llm import Endpoint

FILMS = [
    ("A pirate ship sails through a stormy sea at sunset.", "auto"),
    ("Two children fly a kite in a meadow. Then it starts to rain.", "espeak"),
    ("一个穿红裙的女孩和一只狗在公园里散步。", "espeak"),
    ("Why do ships float?", "auto"),
    ("A cobbler in a workshop.", "auto"),
    ("一位钟表匠在店里。", "auto"),
    ("为什么会有彩虹?", "auto"),
]
HAN = re.compile("[\u4e00-\u9fff]")


def pictures(film):
    return [
        (shot.id, shot.subjects, shot.actions, shot.camera, shot.relations, shot.duration, shot.transition)
        for shot in film.shots()
    ]


@pytest.mark.parametrize(("words", "voice"), FILMS)
def test_every_word_is_in_the_other_language_and_every_picture_stays(words: str, voice: str):
    film = write(words, duration=30, voice=voice)
    other = "zh" if film.language == "en" else "en"
    told = dub(film, other)
    assert told.language == other and pictures(told) == pictures(film)
    assert texts(told) and all((HAN.search(text) is not None) == (other == "zh") for text in texts(told).values())
    assert {shot.id for shot in told.shots() if shot.card_role == "title"} == {
        shot.id for shot in film.shots() if shot.card_role == "title"
    }


def test_what_was_quoted_stays_as_it_was_asked_for():
    film = write("Buy the new cup. “Stay warm.”", duration=30)
    assert "Stay warm." in texts(dub(film, "zh")).values()


def test_a_changed_line_needs_a_model():
    film = change(write(FILMS[0][0], duration=30), 'shot 2 says "Hold on to something!"').screenplay
    with pytest.raises(Missing, match="Hold on"):
        dub(film, "zh")

    def vendor(body, call):
        rows = json.loads(body["messages"][0]["content"].rpartition("\n")[2])["texts"]
        if "response_format" in body:
            return server.refused(400, "no response_format here")
        return 200, server.said("Here: " + json.dumps({"texts": [f"译{k}" for k, _ in enumerate(rows)]}))

    with server.serving(vendor) as (address, came):
        told = dub(film, "zh", model=Endpoint(address, "tester"))
    assert told.shots()[1].line.startswith("译") and len(came) == 2


def test_a_model_that_loses_a_text_is_not_believed():
    film = write(FILMS[0][0], duration=30)
    with (
        server.serving(lambda b, n: (200, server.said('{"texts": ["x"]}'))) as (address, _),
        pytest.raises(Missing, match="1 texts of"),
    ):
        dub(film, "zh", model=Endpoint(address, "tester"))


@pytest.mark.parametrize("language", ["en", "fr", ""])
def test_its_own_or_no_language_is_an_error(language: str):
    with pytest.raises(BadInput):
        dub(write(FILMS[0][0], duration=10), language)
