"""A film told in the user's own sentences: what is told, in which order, and what a narrator leaves alone."""

# ruff: noqa: E501 - sentences on one line each
from __future__ import annotations

import re

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.telling.pacing import paced

MANY = (
    "A cat applies for a job as a mouse catcher but falls asleep at the interview.",
    "Fable: A proud rooster thinks the sun rises because he crows; one morning he oversleeps and the sun rises anyway.",
    "A retired bus driver builds a model railway in his basement.",
    "Two old friends play chess in the park in autumn.",
    "A vampire goes to the dentist and the dentist faints.",
    "An old fisherman who has lost his boat sits on the pier, mends a net and waits for his son to come home.",
    "Old lighthouse. Fog. A letter in a bottle.",
    "A woman in a red dress walks down a neon street at night in the rain.",
    "A girl knits by the stove while it snows outside.",
    "A monk sweeps the temple steps at dawn.",
    "Three woolly mammoths walk through a snowy meadow.",
    "寓言：一只青蛙住在井里，以为天只有井口那么大，直到一只海龟来做客",
    "老师傅一边修表，一边给徒弟讲故事，徒弟却睡着了",
    "一个外地打工的父亲除夕夜赶回家，女儿已经睡着了",
    "两个老人在公园里下棋",
    "一个女孩在窗边弹钢琴，外面下着雨",
    "凌晨四点，环卫工人推着车扫街。",
    "清晨。菜市场。一声吆喝。",
)


def lines(film: Screenplay) -> list[str]:
    return [shot.line for shot in film.shots() if shot.line]


@pytest.mark.parametrize(("text", "told"), [
    ("A cat applies for a job as a mouse catcher but falls asleep at the interview.",
     ["A cat applies for a job as a mouse catcher.", "But it falls asleep at the interview."]),
    ("Fable: A proud rooster thinks the sun rises because he crows; one morning he oversleeps and the sun rises anyway.",
     ["A proud rooster thinks the sun rises because he crows.", "One morning he oversleeps.", "And the sun rises anyway."]),
    ("A nurse finishes her night shift, buys a coffee at the corner kiosk and waits for the bus.",
     ["A nurse finishes her night shift.", "She buys a coffee at the corner kiosk.", "And she waits for the bus."]),
    ("I want a video of a fox that steals a shoe and hides it in the forest", ["A fox steals a shoe.", "And it hides it in the forest."]),
    ("Two kids building a sandcastle on the beach while their dad sleeps", ["Two kids build a sandcastle on the beach.", "Their dad sleeps."]),
    ("Vertical video: my dog sees snow for the first time and loses her mind", ["My dog sees snow for the first time.", "And she loses her mind."]),
    ("He lets the dog in, and from then on he talks all day.", ["He lets the dog in, and from then on he talks all day."]),
    ("小猫第一次看见雪，吓得躲进了主人的怀里", ["小猫第一次看见雪，吓得躲进了主人的怀里。"]),
    ("两只山羊在独木桥上相遇，谁也不肯让路，最后都掉进了河里", ["两只山羊在独木桥上相遇。", "谁也不肯让路。", "最后都掉进了河里。"]),
    ("一镜到底：镜头跟着一只纸飞机飞过教室、操场，最后落在校长的头上", ["一只纸飞机飞过教室、操场。", "最后落在校长的头上。"]),
])
def test_the_users_sentences_are_told_in_their_order(text: str, told: list[str]) -> None:
    assert lines(write(text, voice="flite"))[: len(told)] == told


@pytest.mark.parametrize("text", [
    "A lonely robot walking through a ruined city at sunset, cinematic, 4k, drone shot",
    "Watercolor style: in slow motion, a rabbit drinks tea with a bear in a tiny house",
    "Tense thriller: a detective follows a man in a grey coat through a train station. The camera pushes in.",
    "赛博朋克风格，一个女孩骑着摩托车穿过霓虹街道，镜头跟拍，4K",
    "帮我做一个短视频：小狗在海边追浪花",
])
def test_nobody_tells_how_it_is_filmed(text: str) -> None:
    told = " ".join(lines(write(text, voice="flite"))).lower()
    assert told and not re.search(r"4k|camera|drone|cinematic|style|slow motion|thriller|video|镜头|风格|视频", told), told


def test_a_phrase_is_a_title_and_no_line() -> None:
    for text, title in (("The weight of a secret.", "The Weight of a Secret"), ("山谷里的回声", "山谷里的回声"), ("成长", "成长")):
        film = write(text, voice="flite")
        assert film.title == title and title not in [line.rstrip(".。") for line in lines(film)]


@pytest.mark.parametrize("text", MANY)
def test_a_film_says_nothing_twice_and_bends_its_words(text: str) -> None:
    for seed in range(3):
        film = write(text, voice="flite", seed=seed)
        told = [line.strip(".。!！").lower() for line in lines(film)]
        assert told and len(set(told)) == len(told), told
        for line in [film.title, *lines(film)]:
            assert not re.search(r"\ba [aeio]\w|\ban [b-df-gj-np-tv-z]", line.lower()), line
            assert not re.search(r"\b(?:he|she|it) (?:are|have|were|walk|play|sleep)\b|\b(?:they|we) (?:is|has|was|walks|plays|sleeps)\b", line.lower()), line
            assert not re.search(r"(?:^| )(?:a|the|of|to|and|in the)[.]$|[,，]{2}|[。.]{2}|\s[,.]", line), line


def test_unlike_films_end_on_unlike_lines() -> None:
    last = [lines(write(text, voice="flite"))[-1] for text in MANY]
    assert len(set(last)) == len(last)


def test_of_light_and_air_a_narrator_speaks_where_the_text_does() -> None:
    told = " ".join(line for text in ("A boy reads in a library.", "A fox walks through a forest.", "Two dogs run on a beach.", "一只狐狸走过森林。", "两个老人在公园里下棋")
                    for line in lines(write(text, voice="flite")))
    assert told and not re.search(r"\b(?:sun|light|cloud|sky|wind|shadows?|morning|afternoon)\b|[阳光云风影]", told), told


def test_cards_tell_it_where_no_voice_does() -> None:
    film = write("A samurai fights a dragon and wins. The village bakes him a cake.")
    told = [shot.card for shot in film.shots() if shot.card_role == "lower"]
    assert told == ["A samurai fights a dragon.", "And he wins.", "The village bakes him a cake."]


def test_a_script_is_heard_without_quotation_marks() -> None:
    film = write("INT. NOODLE SHOP - NIGHT\nA cook wipes the counter. A woman walks in.\nWOMAN: Any soup left?\nCOOK: The last bowl.\n")
    assert list(lines(film)) == ["Any soup left?", "The last bowl."] and not film.title.endswith("?")
    film = write("内景 面馆 夜\n老板擦桌子，一个醉汉推门进来。\n醉汉：还有酒吗？\n老板：只有面汤。")
    assert lines(film) == ["还有酒吗？", "只有面汤。"]


def test_a_long_line_borrows_time_and_the_film_keeps_its_length() -> None:
    before, needed = [5.0, 5.0, 5.0, 5.0], [0.0, 9.0, 0.0, 2.0]
    after = paced(before, needed, 24)
    assert sum(after) == pytest.approx(sum(before)) and after[1] >= 8.5 and min(after) >= 0.6 * 5
    assert paced(before, [0.0] * 4, 24) == before
