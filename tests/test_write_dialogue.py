"""Dialogue: who says it is in the picture when it is heard, and nobody tells that it is said."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay, Shot
from skyscreen.write import write
from skyscreen.write.text.dialogue import speeches, voiced


def heard(film: Screenplay) -> list[tuple[str, Shot]]:
    return [(shot.line, shot) for shot in film.shots() if shot.line]


@pytest.mark.parametrize(("text", "said"), [
    ('Anna: "Stay." Tom: "No."', ["Stay.", "No."]),
    ('A boy asks, "Why?" "Because," says the man.', ["Why?", "Because"]),
    ("林静：“票都买好了。”周远说：“我送你。”", ["票都买好了。", "我送你。"]),
    ('A sign reads "Closed" over a door.', []), ('A cat sits, ending with the words "Slow down."', []),
    ("旁白：“很久以前。”", []),
])
def test_what_is_said_is_told_from_what_is_written(text: str, said: list[str]) -> None:
    assert [one.text for one in speeches(text)] == said


def test_a_speaker_before_a_colon_says_it_and_no_character_moves() -> None:
    text = 'Anna: "Stay with me." She smiles.'
    assert len(voiced(text)) == len(text) and voiced(text).startswith("Anna says") and voiced(text).endswith(" She smiles.")
    assert voiced("林静（小声）：“票都买好了。”").startswith("林静\u200b说")


@pytest.mark.parametrize(("text", "row"), [
    ("火车站站台。林静站在站台上。周远跑过来。周远：“你真的要走？”林静：“票都买好了。”周远挥手。",
     [("你真的要走？", "man-1"), ("票都买好了。", "woman-1")]),
    ('A boy walks on a beach with his grandfather. The boy asks, "Why is it salty?" "Because of the stones," says the grandfather. They run.',
     [("Why is it salty?", "boy-1"), ("Because of the stones", "old-man-1")]),
])
def test_who_speaks_is_seen_speaking_in_its_turn(text: str, row: list[tuple[str, str]]) -> None:
    film = write(text)
    found = heard(film)
    assert [line for line, _ in found] == [line for line, _ in row]
    for (_, shot), (_, who) in zip(found, row, strict=True):
        assert shot.camera.focus == who and any(a.subject == who and a.motion == "talk" for a in shot.actions)
        assert shot.camera.size not in ("wide", "extreme_wide")
    talking = [a.subject for shot in film.shots() if not shot.line for a in shot.actions if a.motion == "talk"]
    assert not talking, "nobody moves the lips in silence"
    assert film.shots()[-1].card_role == "end" and film.shots()[-1].card in ("完", "The End")


def test_nobody_tells_that_somebody_says_something() -> None:
    film = write('A man walks into a bakery. "Do you have rye bread?" he asks. The baker smiles and gives him a loaf.', voice="espeak")
    told = [shot.line for shot in film.shots() if shot.line]
    assert "Do you have rye bread?" in told and not [line for line in told if " ask" in line or "say" in line]


def test_named_people_have_no_article_in_chinese() -> None:
    film = write("林静站在站台上。周远跑过来。林静挥手。", voice="espeak")
    told = [text for shot in film.shots() for text in (shot.line, shot.card) if text]
    assert any("周远" in line for line in told) and not [line for line in told if "一个周远" in line or "有周远" in line]


def test_a_story_of_events_is_told_by_its_events() -> None:
    film = write("A keeper finds a bottle on the shore. He packs a suitcase. At dawn he rows out to sea. A woman waits for him on an island.", voice="flite")
    lines = [shot.line for shot in film.shots() if shot.line][1:]
    assert len(lines) >= 3 and not [line for line in lines if "shadow" in line or "light" in line.lower().split()]


def test_a_question_that_somebody_asks_makes_no_explainer() -> None:
    film = write("剧本：内景，老面馆，夜。老板老陈在擦桌子。一个女孩推门进来。女孩：“还有面吗？”老陈：“最后一碗了。”女孩笑了。")
    assert [line for line, _ in heard(film)] == ["还有面吗？", "最后一碗了。"]
    assert film.scenes[0].place == "noodle_shop" and not [m for m in film.cast if m.thing == "notebook"]
    assert sum(member.thing in ("businessman", "man", "shopkeeper") for member in film.cast) == 1, "老板老陈 is one"


def test_an_owner_who_comes_running_is_there() -> None:
    film = write("A pigeon steals a businessman's croissant and he chases it.", voice="flite", duration=30)
    assert "businessman" in {member.thing for member in film.cast}
    told = [shot.line for shot in film.shots() if shot.line]
    assert "A pigeon steals a businessman's croissant." in told


def test_what_is_no_longer_done_is_not_shown() -> None:
    film = write("一头大象跑去树林里躲着。大象笑了，再也不躲了。")
    assert "lie" not in {a.motion for a in film.shots()[-1].actions if a.subject == "elephant-1"}


def test_a_participle_before_its_noun_is_told_without_it() -> None:
    film = write("A paper boat floats past a sleeping cat.", voice="flite", shots=1)
    assert "sleeps cat" not in film.shots()[0].line


def test_who_is_spoken_to_looks_at_the_speaker() -> None:
    film = write("林静提着一只旧皮箱站在站台上。周远跑过来。周远：“你真的要走？”林静：“票都买好了。”")
    shot = next(shot for shot in film.shots() if shot.line == "你真的要走？")
    assert [(a.motion, a.target) for a in shot.actions if a.subject == "woman-1"] == [("look", "man-1")]
