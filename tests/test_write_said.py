"""What the narrator says: what is done with its object, in the user's own verb, once; no phrase that fits any film."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns

from __future__ import annotations

import re

import pytest

from skyscreen.write import write

STOCK = re.compile(r"where we leave|We leave|It is one of those|on everything|says most of it|Not a word|So goes one"
                   r"|就送|这样过去了|都写在脸上|用不着说话|照得清清楚楚")
FILMS = (
    "A fox runs through snow.", "A baker kneads dough.", "A girl flies a red kite on the beach.", "An old man fishes by a lake.",
    "A boy loses his balloon and a bird brings it back.", "A cat sleeps on a sofa.", "一只小猫追蝴蝶", "一个老人在湖边钓鱼",
    "除夕夜，一家人围着桌子包饺子", "夕阳下，一对老夫妻在海边散步",
)


def lines(text: str, seed: int = 0) -> list[str]:
    play = write(text, voice="espeak-ng", seed=seed)
    return [shot.line for scene in play.scenes for shot in scene.shots if shot.line]


@pytest.mark.parametrize("text", FILMS)
def test_no_line_would_fit_any_film(text: str) -> None:
    told = [line for seed in range(4) for line in lines(text, seed)]
    assert told and not [line for line in told if STOCK.search(line)]


@pytest.mark.parametrize(("text", "line"), [
    ("A girl flies a red kite on the beach.", "A girl flies a red kite on the beach."),
    ("An old man feeds pigeons in the park.", "An old man feeds pigeons in the park."),
    ("A mother reads a bedtime story to her son.", "A mother reads a bedtime story to her son."),
])
def test_the_deed_is_told_with_what_it_is_done_to(text: str, line: str) -> None:
    assert line in lines(text)


def test_the_verb_is_the_users_own() -> None:
    assert any("steal" in line for line in lines("My dog steals the sausages and hides under the sofa."))


@pytest.mark.parametrize("text", FILMS)
def test_nothing_is_told_twice(text: str) -> None:
    told = lines(text)
    assert len(set(told)) == len(told)
    bare = [re.sub(r"^(?:Then|Next,|After that,|At last|And now|接着，|然后，|随后，|最后，) ?", "", line) for line in told]
    assert len(set(bare)) == len(bare)


def test_a_sky_that_changed_is_not_said_to_stay() -> None:
    for seed in range(6):
        told = lines("A fox runs through snow.", seed)
        assert not (any("flakes" in line or "snow" in line.lower() for line in told[2:5])
                    and any("stays clear" in line or "No cloud" in line for line in told))
