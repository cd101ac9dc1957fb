"""Unlisted Chinese words: what the Chinese Open WordNet says they are, and what is made of them."""

from __future__ import annotations

import pytest

from skyscreen.write import write
from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.shelf import standard


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds(standard())


@pytest.mark.parametrize(("word", "name"), [
    ("轰炸机", "airplane"), ("塑像", "statue"), ("战马", "horse"), ("图画", "painting"), ("短剑", "sword"),
])
def test_a_noun_becomes_what_its_sense_is_called_or_a_kind_of(kinds: Kinds, word: str, name: str) -> None:
    found = kinds.thing(word)
    assert found.entry is not None and found.entry.name == name


def test_a_kind_of_a_sense_is_no_synonym_of_it(kinds: Kinds) -> None:
    assert kinds.thing("塑像").how == "synonym" and kinds.thing("战马").how == "nearest"


@pytest.mark.parametrize("word", ["力量", "势力", "运气", "方法", "世界", "结果"])
def test_what_nobody_sees_is_nobody(kinds: Kinds, word: str) -> None:
    assert kinds.thing(word).entry is None


@pytest.mark.parametrize("word", ["逮捕", "违反", "发表", "占领", "组织"])
def test_a_figure_of_english_speech_is_no_motion(kinds: Kinds, word: str) -> None:
    """To arrest is to nail, to publish to put out: what the name usually means counts."""
    assert kinds.motion_zh(word) == ""


def test_a_verb_is_what_its_bodily_sense_is_called(kinds: Kinds) -> None:
    assert [kinds.motion_zh(word) for word in ("闪避", "倾斜", "匍匐")] == ["dodge", "lean", "crawl"]


@pytest.mark.parametrize("verb", ["投资", "投机"])
def test_an_abstract_verb_is_not_read_by_its_first_character(verb: str) -> None:
    """Both begin with to throw."""
    film = write(f"一个男人在{verb}。")
    assert "throw" not in {action.motion for scene in film.scenes for shot in scene.shots for action in shot.actions}


@pytest.mark.parametrize(("text", "motion"), [
    ("一个男人在院子里铲雪", "dig"), ("警察拦下一辆摩托车", "stop_traffic"), ("老人叹了一口气", "sigh"),
    ("一个男孩打了个喷嚏", "sneeze"), ("男人在合同上签名", "write"), ("士兵匍匐前进", "crawl"),
])
def test_everyday_verbs(text: str, motion: str) -> None:
    film = write(text)
    assert motion in {action.motion for scene in film.scenes for shot in scene.shots for action in shot.actions}
