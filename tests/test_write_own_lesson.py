"""A lesson in the user's own words: parted into its points, told in their order, nothing added, shown where it can be."""

# ruff: noqa: E501 - texts on one line each
from __future__ import annotations

import pytest

from skyscreen.core.errors import Missing
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import dub
from skyscreen.write.compose import compose
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.telling.doers import doer, somebody
from skyscreen.write.text.points import points_of

ONBOARDING = ("Explain our onboarding: 1. On day one you get a laptop and a badge. 2. In week one you meet your buddy every morning. "
              "3. After ninety days you run your first project.")
WASHING = "给小朋友讲讲怎么洗手：第一步，把手打湿。第二步，抹上肥皂。第三步，搓二十秒。"
LEAF = "Photosynthesis happens in the leaves of plants. Roots draw water up from the soil. The leaf takes carbon dioxide from the air. Sunlight helps to build sugar."
CYCLE = ("Teach this to my class: The water cycle has four stages. Evaporation: the sun heats the sea and water rises as vapour. "
         "Condensation: the vapour cools and forms clouds. Precipitation: rain and snow fall. Collection: rivers carry the water back to the sea.")


def lines(film: Screenplay) -> list[str]:
    return [shot.line for shot in film.shots() if shot.line]


@pytest.mark.parametrize(("text", "title", "marks"), [
    (ONBOARDING, "Our onboarding", ["1", "2", "3"]),
    (WASHING, "怎么洗手", ["第一步", "第二步", "第三步"]),
    (CYCLE, "The water cycle has four stages", ["Evaporation", "Condensation", "Precipitation", "Collection"]),
    ("讲解我们的报销流程：1. 拍下发票。2. 填写金额。3. 经理审批。", "我们的报销流程", ["1", "2", "3"]),
    ("Three rules for cycling safely: First, wear a helmet. Second, look back before you turn.", "Three rules for cycling safely", ["1", "2"]),
    ("How our coffee gets to you:\n1) Farmers pick it.\n2) It goes by ship.\n3) We roast it.", "How our coffee gets to you", ["1", "2", "3"]),
    ("请讲解垃圾分类的要点：①纸放蓝桶。②果皮放绿桶。③电池放红桶。", "垃圾分类的要点", ["1", "2", "3"]),
])  # fmt: skip
def test_a_lesson_is_parted_into_its_points(text: str, title: str, marks: list[str]) -> None:
    points = points_of(text)
    assert points is not None and points.title == title
    assert [row.mark for row in points.rows] == marks
    assert all(row.text in text for row in points.rows), "no word is changed"


@pytest.mark.parametrize("text", [
    "Why do ships float?", "A fox runs through the snow. It stops. It looks back.", "Shots: 1. A ship sails. 2. A gull cries.",
    "1. A ship sails out.\n2. The storm comes.\n3. It comes home.", "Tom: Hello. Anna: Hi. Tom: Shall we go?", "In 2015 the shop opened. It sold 1.5 tons of tea.",
    "三只猫走过雪地。第一只很大，第二只很小。", "一个女孩说：走吧。男孩说：好。老师说：再见。", "镜头：1. 船出海。2. 海鸥叫。",
])  # fmt: skip
def test_a_story_and_a_script_are_no_lesson(text: str) -> None:
    assert points_of(text) is None


def test_the_points_are_told_in_order_and_nothing_else() -> None:
    for text in (ONBOARDING, WASHING, CYCLE):
        points = points_of(text)
        film = compose(text, standard())
        assert points is not None
        told = lines(film)
        assert [line.lower() for line in told[1:]] == [row.text.lower() for row in points.rows]
        assert told[0].rstrip(".。") in text or told[0].rstrip(".。").lower() in text.lower()
        assert film.title == points.title and sum(s.duration for s in film.shots()) == pytest.approx(60, abs=0.05)


def test_every_point_is_numbered_or_named_on_the_picture() -> None:
    assert [s.card for s in compose(ONBOARDING, standard()).shots() if s.card_role == "lower"] == ["Step 1", "Step 2", "Step 3"]
    assert [s.card for s in compose(WASHING, standard()).shots() if s.card_role == "lower"] == ["第一步", "第二步", "第三步"]
    film = compose(CYCLE, standard())
    assert [s.card for s in film.shots() if s.card_role == "lower"] == ["Evaporation", "Condensation", "Precipitation", "Collection"]
    assert film.shots()[-1].card.endswith("Evaporation · Condensation · Precipitation · Collection")


def test_without_a_voice_the_points_are_read() -> None:
    film = compose(ONBOARDING, standard(), voice="none")
    assert not lines(film)
    assert film.shots()[1].card == "Step 1\nOn day one you get a laptop and a badge."


def test_a_pasted_text_is_shown_by_the_demonstrations_of_its_topic() -> None:
    film = compose(LEAF, standard())
    assert film.title == "Photosynthesis" and "leaf_model" in {member.thing for member in film.cast}
    labels = [label.text for shot in film.shots() for label in shot.labels]
    assert "water from the roots" in labels and "carbon dioxide" in labels
    assert lines(film)[1:] == [row + "." for row in LEAF.rstrip(".").split(". ")]
    chinese = compose("光合作用在植物的叶子里进行。根从土里吸水。叶子吸进二氧化碳。阳光帮它造出糖。", standard())
    assert chinese.title == "光合作用" and "leaf_model" in {member.thing for member in chinese.cast}


@pytest.mark.parametrize("count", [1, 2, 4, 5, 9])
@pytest.mark.parametrize("text", [ONBOARDING, LEAF])
def test_the_asked_number_of_shots_is_kept(text: str, count: int) -> None:
    film = compose(text, standard(), shots=count)
    assert len(film.shots()) == count
    points = {ONBOARDING: 3, LEAF: 4}[text]
    assert any("leave out" in note for note in film.notes) == (count <= points), "what is left out is said"


def test_the_user_s_own_words_are_not_translated_by_the_offline_writer() -> None:
    with pytest.raises(Missing, match="own words"):
        dub(compose(ONBOARDING, standard()), "zh")


def test_what_you_do_is_done_by_somebody() -> None:
    assert somebody("wear a helmet.", "en") == "A woman wears a helmet."
    assert somebody("On day one you get your badge.", "en") == "On day one a woman gets her badge."
    assert somebody("The vapour cools.", "en") == "The vapour cools." and somebody("Run your first project.", "en") == "Run your first project."
    assert somebody("把手打湿", "zh") == "一个女人把手打湿"
    assert somebody("wear a helmet.", "en", doer("Rules for cycling", "en")) == "A cyclist wears a helmet."
    assert len([member for member in compose(WASHING, standard()).cast if member.thing == "girl"]) == 1, "one girl through all"
    washing = compose(WASHING, standard())
    assert {"girl", "soap"} <= {member.thing for member in washing.cast}
    assert any(action.motion in ("wash", "wash_hands") for shot in washing.shots() for action in shot.actions)


def test_work_that_happens_nowhere_happens_in_an_office() -> None:
    assert {scene.place for scene in compose(ONBOARDING, standard()).scenes} == {"office"}
