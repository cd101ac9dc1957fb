"""Grammar that decides who does what where, each on the tests' own catalogue; and the practice sentences as a whole."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.catalogue.wardrobe import GARMENTS
from skyscreen.core.errors import BadInput
from skyscreen.fidelity.keys import score_file, score_one
from skyscreen.fidelity.score import Score
from skyscreen.forge.build import checked
from skyscreen.forge.colours import known
from skyscreen.forge.rigs.outfits import OUTFITS
from skyscreen.write import write
from skyscreen.write.lexis.dictionary_zh import tag, tokenizer_of
from skyscreen.write.lexis.morphology_zh import nouns, stems
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.reader import attributes
from skyscreen.write.reader.apart import apart
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.story.scenery import letters
from skyscreen.write.text.clock import told
from skyscreen.write.understanding import read
from skyscreen.write.words.describe import MATERIALS
from write_shelf import shelf


def links(reading: Reading) -> set[tuple[str, str, str]]:
    names = {s.key: s.entry.name for s in reading.subjects}
    return {(names[k.subject], k.kind, names[k.object]) for k in reading.links}


def deeds(reading: Reading) -> set[tuple[str, str, str]]:
    """(who, motion, object)."""
    names = {s.key: s.entry.name for s in reading.subjects}
    return {(names[key], motion, names.get(d.target, "") if d.target is not None else "")
            for d in reading.deeds for key, motion in d.motions.items()}


@pytest.mark.parametrize(("text", "wanted"), [
    ("On the table sits a cat.", ("cat", "on", "table")),
    ("Behind the house, a dog and a cat run.", ("cat", "behind", "house")),
    ("An apple, a ball and a bowl on a table", ("apple", "on", "table")),
    ("There are three apples in a bowl.", ("apple", "inside", "bowl")),
    ("A bowl of apples", ("apple", "inside", "bowl")),
    ("A house stands in the field while gulls circle around it.", ("gull", "around", "house")),
    ("Between two trees stands a house.", ("house", "between", "tree")),
    ("桌子上放着一个苹果和一个碗", ("bowl", "on", "table")),
    ("一只猫坐在树和房子之间", ("cat", "between", "tree")),
    ("一个碗，左边一个苹果，右边一个球", ("ball", "right_of", "bowl")),
    ("坐在树下的女人", ("woman", "under", "tree")),
    ("一只狗在跑，旁边有一匹马", ("horse", "next_to", "dog")),
    ("男人们围着桌子坐着", ("man", "around", "table")),
    ("The woman on the left waves to the man on the right.", ("woman", "left_of", "man")),
    ("A house surrounded by trees", ("tree", "around", "house")),
    ("A woman followed by a barking dog", ("dog", "behind", "woman")),
])
def test_who_stands_where(text: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in links(read(text, shelf()))


@pytest.mark.parametrize(("text", "wanted", "missing"), [
    ("A man runs past a woman and a horse gallops.", ("horse", "run", ""), ("man", "run", "horse")),
    ("A dog and a cat look at each other.", ("cat", "look", "dog"), None),
    ("The running dog chases a cat.", ("dog", "run", "cat"), ("cat", "run", "")),
    ("A man with a beard walks.", ("man", "walk", ""), None),
    ("A man rides a unicycle and a dog runs.", ("dog", "run", ""), None),
    ("三个追着狗的女人", ("woman", "run", "dog"), ("dog", "run", "")),
    ("A cat chased by a dog runs.", ("dog", "run", "cat"), ("dog", "run", "")),
    ("A man pulls a woman's hand and runs.", ("man", "run", ""), ("woman", "run", "")),
    ("被狗追的猫跳上桌子", ("dog", "run", "cat"), ("cat", "run", "")),
    ("女人跑向房子", ("woman", "run", "house"), None),
    ("草地上走来一匹马", ("horse", "walk", ""), None),
    ("狗跑过来，马走过去", ("horse", "walk", ""), ("dog", "walk", "")),
])
def test_who_does_what(text: str, wanted: tuple, missing: tuple | None) -> None:
    told_of = deeds(read(text, shelf()))
    assert wanted in told_of
    assert missing not in told_of


@pytest.mark.parametrize(("text", "cast"), [
    ("A dragon flies over a field.", {}), ("一条龙飞过草原", {}), ("A train crosses a field.", {}),
    ("A golden crown", {}), ("A sheepdog runs", {"dog": 1}), ("A wolf pack runs", {"dog": 5}),
    ("三个提着灯笼的女人", {"woman": 3, "lantern": 1}), ("马群在草原上跑", {"horse": 6}), ("A bowl of apple juice on a table", {"bowl": 1, "table": 1}),
    ("给孩子讲讲猫为什么跑", {"cat": 1}), ("她在厨房里", {"woman": 1}), ("She sits in the kitchen.", {"woman": 1}),
    ("把鱼给猫", {"fish": 1, "cat": 1}),
])
def test_who_is_there(text: str, cast: dict[str, int]) -> None:
    out: dict[str, int] = {}
    for subject in read(text, shelf()).subjects:
        out[subject.entry.name] = out.get(subject.entry.name, 0) + subject.count
    assert out == cast


@pytest.mark.parametrize(("text", "coats"), [
    ("Two dogs, one white and one black, run.", ["black", "white"]),
    ("Three dogs, two white and one black", ["black", "white", "white"]),
    ("A white dog and a black dog", ["black", "white"]),
    ("Two dogs, one red", ["", "red"]),
    ("一只白狗和两只黑狗", ["black", "black", "white"]),
])
def test_colours_are_shared_out(text: str, coats: list[str]) -> None:
    dogs = read(text, shelf()).subjects
    assert sorted(str(dog.params.get("coat", "")) for dog in dogs for _ in range(dog.count)) == coats


def test_weather_and_time_are_no_places() -> None:
    assert read("A dog walks in heavy snow.", shelf()).weather == "snow"
    assert read("一只狗在跑，雪越下越大", shelf()).weather == "snow"
    assert not read("A dog walks in heavy snow.", shelf()).places
    assert read("A dog howls at the moon.", shelf()).hours == [22.0]
    assert read("A street full of neon signs", shelf()).places[0].entry.name == "neon_street"


@pytest.mark.parametrize(("text", "trade", "how"), [
    ("A woman waits in a hat shop.", "hat", "nearest"), ("顾客在帽子店里等。", "帽子", "nearest"), ("一位老人在修表店里工作。", "修表", "nearest"),
    ("He sits in the shop.", "", "exact"), ("She waits in a bakery.", "", "exact")])
def test_a_shop_sells_what_its_name_says(text: str, trade: str, how: str) -> None:
    said = read(text, standard()).places[0]
    assert (said.trade, said.how) == (trade, how)
    assert letters("en", said) == ({"trade": trade} if trade else {})


@pytest.mark.parametrize(("text", "place"), [
    ("Two men drink wine at home.", "living_room"), ("他在家里喝酒。", "living_room"), ("街上有一辆车。", "city_street"),
    ("He waits in the corridor.", "corridor"), ("她走进银行。", "bank"), ("病人在化疗室里睡觉。", "office")])
def test_a_room_is_the_nearest_by_its_words(text: str, place: str) -> None:
    assert read(text, standard()).places[0].entry.name == place


@pytest.mark.parametrize(("text", "hour"), [
    ("three in the morning", 3), ("at 5:30 pm", 17.5), ("9 o'clock", 9), ("12 am", 0), ("eleven at night", 23), ("2 at night", 2),
    ("晚上八点半", 20.5), ("凌晨四点", 4), ("下午三点", 15), ("7点钟", 7), ("一点也不", None), ("three dogs", None), ("99 pm", None),
])
def test_the_clock(text: str, hour: float | None) -> None:
    assert [time for *_, time in told(text)] == ([] if hour is None else [hour])


def test_chinese_words_in_other_forms() -> None:
    assert "掉" in stems("掉下来") and "跑" in stems("跑向") and "游" in stems("游来游去") and stems("跑") == ()
    assert nouns("羊群")[0] == "羊" and "椅子" in nouns("椅")
    assert tag("马上") == "d" and tag("走廊") == "n" and tag("不存在的词") == ""


@pytest.mark.parametrize("text", [
    "between between two two pines", "在在在桌子上上上", "的女孩的狗的", "it it them they", "of of a glass of of", "被狗被猫追", "左边。右边",
    "def f(x):\n    return [x for x in range(9)]", "A cat that is no cat, day and night, red and blue, in the sea in the desert",
    "一个提着的的的", "their mother their cub cub pack", "dog " * 2000, "A cat chases a dog. " * 400, "一只猫追着一只狗，" * 300,
])
def test_nonsense_is_read_without_a_fall(text: str) -> None:
    assert len(read(text, shelf()).subjects) <= 24


def test_a_key_that_is_no_list_is_named(tmp_path: Path) -> None:
    (tmp_path / "key.yaml").write_text("en:\n- {say: A cat sleeps., camera: size=close}\n")
    with pytest.raises(BadInput, match="must be a list"):
        score_file(tmp_path / "key.yaml")


def test_practice_sentences_stay_understood() -> None:
    """On the installed catalogue; the keys allow for things that it does not hold yet."""
    for part, score in score_file(Path(__file__).parent / "data" / "words_practice.yaml").items():
        assert score.share() > 0.95, (part, score.misses)


@pytest.mark.parametrize(("text", "motion", "thing"), [
    ("A man plays the guitar on a stage.", "strum", "guitar"), ("An old woman drinks.", "drink", "cup"),
    ("一个女孩拉小提琴。", "play_violin", "violin")])
def test_a_deed_brings_its_tool_into_the_hand_and_never_alone_into_the_picture(text: str, motion: str,
                                                                               thing: str) -> None:
    screenplay = write(text)
    tool = next(member for member in screenplay.cast if member.thing == thing)
    acts = [action for shot in screenplay.shots() for action in shot.actions if action.motion == motion]
    assert acts and all(action.target == tool.id for action in acts)
    assert not any(tool.id in shot.subjects for shot in screenplay.shots())


@pytest.mark.parametrize(("text", "thing"), [
    ("A kitten sleeps.", "cat"), ("An elephant calf drinks.", "elephant"), ("A baby elephant runs.", "elephant"),
    ("一只小熊在雪地里。", "bear"), ("河马宝宝在河里。", "hippo"), ("A bear cub climbs.", "bear"),
])
def test_the_young_of_animals(text: str, thing: str) -> None:
    """On the installed catalogue: they are their own kind, with a child's proportions and no smaller copy."""
    member = write(text).cast[0]
    assert member.thing == thing and member.params["young"] > 0.5 and member.scale == 1.0


@pytest.mark.parametrize(("text", "things"), [
    ("A family walks in the park.", {"man", "woman", "girl", "boy"}), ("一对情侣在跳舞。", {"man", "woman"}),
    ("Two children play.", {"girl", "boy"}),
])
def test_companies_are_different_people(text: str, things: set[str]) -> None:
    assert {member.thing for member in write(text).cast if member.thing in things | {"child"}} == things


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("唐朝长安城的傍晚,一支骆驼商队穿过城门,街边的酒肆陆续点亮了灯笼。", "tang_city"),
        ("In a Wild West town a cowboy walks down the street past the tavern.", "wild_west"),
    ],
)
def test_a_named_town_has_streets_and_taverns_of_its_own(text: str, place: str) -> None:
    assert {scene.place for scene in write(text, duration=20).scenes} == {place}


@pytest.mark.parametrize("text", ["男孩把红苹果递给女孩。", "A boy gives a red apple to a girl."])
def test_a_colour_does_not_make_it_another_thing(text: str) -> None:
    """西红柿, a relative of the apple, has 红 in its name."""
    assert "apple" in {member.thing for member in write(text, duration=20).cast}


def test_the_lazy_dictionary_cuts_as_jieba_does():
    import jieba

    own = jieba.Tokenizer()
    for text in ("小明硕士毕业于中国科学院计算所，后在日本京都大学深造", "三台拖拉机在田里耕地，马上跑回家", "他说AT&T和T恤都在台上"):
        assert list(tokenizer_of().cut(text)) == list(own.cut(text))
    assert (tag("马上"), tag("拖拉机"), tag("")) == ("d", "n", "")


@pytest.mark.parametrize("text", [
    "🐶🐶 chases 🐱 🎉", "def f(x): return x + 1  # a dog runs; import os", "SELECT * FROM dogs WHERE cat = 'x'; DROP TABLE dogs;",
    "<script>alert('cat')</script> A cat sits.", "Two thousand horses gallop across a steppe.", "两千匹马奔过草原。",
    "A red blue car stands and drives at night in the bright midday sun without a car.", "猫不在，猫在，没有猫，三只猫。",
    "A cat and a dog and a bird " * 220, "\u202eA dog runs.\u202c", "word " * 2000,
])
def test_hostile_text_becomes_a_film_of_bounded_size(text: str) -> None:
    film = write(text)
    assert film.shots() and len(film.cast) <= 60


@pytest.mark.parametrize("text", ["Un chat noir dort sur le canapé rouge.", "Две собаки бегут по снегу.", "🎉🎉🎉", "   ", "A\u0000 dog runs."])
def test_another_language_or_none_is_a_named_error(text: str) -> None:
    with pytest.raises(BadInput):
        write(text)


def test_what_one_is_said_to_wear_can_be_put_on() -> None:
    """On the installed catalogue: 'rain runs off his hat' dressed a detective in the outfit 'hat', which is none."""
    people = [entry for entry in standard().families["things"].values() if "outfit" in entry.params()]
    assert people
    for entry in people:
        for garment in GARMENTS:
            outfit = attributes.clothing(entry, {}, garment, "red").get("outfit", entry.params()["outfit"])
            assert outfit in OUTFITS, (entry.name, garment)


def test_what_a_thing_is_said_to_be_made_of_can_be_built() -> None:
    """'A leather chair' gave the chair the colour 'leather', which is none, and the film stopped at its first shot."""
    given = {(entry.name, key, value) for entry in standard().families["things"].values() for word in MATERIALS
             for key, value in attributes.material(entry, word).items()}
    assert given
    for name, key, value in given:
        assert key != "colour" or known(value), name


def test_several_of_a_kind_can_be_built() -> None:
    """'Three fishermen': the third has pale skin, and a default that was a colour word refused every word but those."""
    for entry in standard().families["things"].values():
        if entry.facts.get("kind") == "person":
            for number in range(1, 6):
                subject = Subject(0, entry.en[0], "person", entry, number, (0, 0))
                checked(entry, apart(subject, number))


def test_a_creature_and_what_it_feels_are_two_words() -> None:
    for text in ("为什么猫怕黄瓜", "猫怕黄瓜。"):
        assert {"cat", "cucumber"} <= {member.thing for member in write(text).cast}, text


def test_an_order_may_be_written_with_then() -> None:
    score = Score()
    score_one({"say": "The dog jumps, then it barks.", "order": ["dog jump then bark"]}, score)
    assert (score.right["order"], score.asked["order"]) == (1, 1)
