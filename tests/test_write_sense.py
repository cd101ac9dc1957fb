"""No absurd readings: parts of speech, words about the film, far relatives, compounds, the young of who is there."""

from __future__ import annotations

import pytest

from skyscreen.catalogue.index import family
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.lexis.tagger import coarse, tags
from skyscreen.write.reader.young import ANIMALS

TAGGED = """
A/D weathered/A sailor/N mends/V his/D torn/A net/N on/P the/D quay/N ./.
Three/# orange/A kites/N dance/V above/P a/D windy/A beach/N while/P children/N cheer/V ./.
The/D old/A clock/N strikes/V midnight/N and/C a/D ghost/N drifts/V through/P the/D hall/N ./.
Soft/A light/N falls/V across/P a/D stack/N of/P dusty/A books/N ./.
A/D girl/N jumps/V into/P a/D puddle/N ,/. laughing/V loudly/R ./.
Two/# foxes/N chase/V each/D other/A through/P fresh/A snow/N ./.
A/D paper/N dragon/N unfolds/V itself/O on/P a/D desk/N ./.
The/D chef/N slices/V a/D red/A onion/N with/P a/D sharp/A knife/N ./.
An/D astronaut/N floats/V slowly/R past/P a/D broken/A satellite/N ./.
A/D narrow/A boat/N glides/V under/P a/D stone/N bridge/N at/P dusk/N ./.
Bright/A sparks/N pour/V from/P the/D grinder/N onto/P the/D floor/N ./.
A/D tall/A man/N in/P a/D grey/A coat/N waits/V at/P the/D bus/N stop/N ./.
Heavy/A rain/N beats/V on/P a/D tin/N roof/N ./.
A/D black/A cat/N yawns/V on/P the/D windowsill/N ./.
Her/D grandfather/N plays/V the/D cello/N in/P an/D empty/A church/N ./.
Elephants/N cross/V a/D shallow/A river/N in/P single/A file/N ./.
The/D goalkeeper/N dives/V to/P the/D left/N and/C saves/V the/D ball/N ./.
A/D toy/N train/N runs/V around/P a/D kitchen/N table/N ./.
Golden/A leaves/N swirl/V around/P a/D lonely/A bench/N ./.
A/D welder/N lowers/V his/D mask/N ./.
The/D camera/N circles/V a/D rusty/A lighthouse/N ./.
A/D nurse/N pushes/V an/D old/A woman/N in/P a/D wheelchair/N along/P the/D corridor/N ./.
Smoke/N rises/V from/P the/D chimneys/N of/P a/D quiet/A village/N ./.
A/D mechanic/N wipes/V her/D hands/N on/P an/D oily/A rag/N ./.
Slow/A motion/N of/P a/D glass/N shattering/V on/P a/D wooden/A floor/N ./.
A/D hawk/N circles/V above/P the/D fields/N ,/. then/R drops/V toward/P a/D hare/N ./.
The/D moon/N shines/V over/P a/D frozen/A lake/N ./.
A/D street/N musician/N tunes/V her/D guitar/N ./.
Waves/N crash/V against/P black/A rocks/N during/P a/D storm/N ./.
A/D boy/N in/P yellow/A boots/N kicks/V a/D ball/N over/P the/D fence/N ./.
"""
LETTERS = {"N": "noun", "V": "verb", "A": "adjective", "R": "adverb", "P": "preposition", "D": "determiner",
           "C": "joiner", "#": "number", "O": "pronoun", ".": "other"}


def things(film: Screenplay) -> set[str]:
    return {member.thing for member in film.cast}


def deeds(film: Screenplay) -> set[str]:
    return {action.motion for shot in film.shots() for action in shot.actions}


def places(film: Screenplay) -> set[str]:
    return {scene.place for scene in film.scenes}


def test_words_are_tagged_by_what_they_are_in_the_sentence() -> None:
    """Thirty sentences tagged by hand; nineteen of twenty words at least."""
    right = total = 0
    for row in TAGGED.strip().split("\n"):
        pairs = [pair.rsplit("/", 1) for pair in row.split()]
        found = tags([word for word, _ in pairs])
        right += sum(coarse(tag) == LETTERS[mark] for tag, (_, mark) in zip(found, pairs, strict=True))
        total += len(pairs)
    assert right >= 0.95 * total, f"{right} of {total}"


@pytest.mark.parametrize(("text", "never"), [
    ("Three horses trot in single file along a ridge.", {"play"}),
    ("The apprentice pumps the bellows in a workshop.", {"phone"}),
    ("A chef slices an onion with one clean stroke.", {"sweep", "pat"}),
    ("A girl takes the lead in a forest.", {"pull"}),
    ("A cat sits by the open window.", {"stand_up", "open"}),
    ("A ballerina warms up in a studio, quiet piano score.", {"shoot_hoop", "play_piano"}),
])
def test_a_base_form_is_no_verb_after_an_article_an_adjective_or_a_noun(text: str, never: set[str]) -> None:
    assert not deeds(write(text)) & never


@pytest.mark.parametrize(("text", "motion"), [
    ("A boy run in the park.", "run"), ("A cat and a dog run through a park.", "run"),
    ("Two children dance in a kitchen.", "dance"),
    ("A woman in black crosses a bridge.", "walk"),
])
def test_a_verb_stays_one(text: str, motion: str) -> None:
    assert motion in deeds(write(text))


@pytest.mark.parametrize(("text", "never"), [
    ("Lightning forking behind a farmhouse.", {"fork"}), ("A mason chips away at a block of marble.", {"fries"}),
    ("A welder lowers his mask and orange sparks pour down.", {"orange"}),
    ("A robot waters a flower on a desk.", {"glass", "bottle"}),
])
def test_a_verb_and_an_adjective_are_no_things(text: str, never: set[str]) -> None:
    assert not things(write(text)) & never


@pytest.mark.parametrize(("text", "never"), [
    ("A narrow beam of light sweeps over a car.", {"ocean"}),
    ("Sunlight flares across the visor of a pilot.", {"mountain"}),
    ("Two cyclists race down a street, shallow depth of field.", {"wheat_field", "meadow"}),
])
def test_an_adjective_a_far_sense_or_a_film_word_is_no_place(text: str, never: set[str]) -> None:
    assert not places(write(text)) & never


@pytest.mark.parametrize("style", [
    "35mm film grain", "1970s film grain", "soft pastel colours", "clean 3D animation", "high key lighting",
    "desaturated palette", "dramatic backlight", "food advert, macro lens", "bright colours, friendly narrator",
    "soft window light", "shallow focus", "quiet piano score", "tight framing, muted teal grade", "90s VHS look",
    "melancholic piano", "cheerful accordion tune",
])
def test_words_about_the_film_bring_nobody_and_nothing(style: str) -> None:
    plain, told = write("A dog sleeps on a beach."), write(f"A dog sleeps on a beach, {style}.")
    assert things(told) == things(plain) and deeds(told) == deeds(plain) and places(told) == places(plain)


@pytest.mark.parametrize("style", ["广告质感", "胶片颗粒感", "快速剪辑，广角镜头", "科普动画", "电影级光影，浅景深"])
def test_chinese_words_about_the_film_bring_nobody_and_nothing(style: str) -> None:
    plain, told = write("一只狗在沙滩上睡觉。"), write(f"一只狗在沙滩上睡觉，{style}。")
    assert things(told) == things(plain) and deeds(told) == deeds(plain) and places(told) == places(plain)


@pytest.mark.parametrize("word", ["slate", "shaft", "visor", "gutter", "tin", "ash", "ledge"])
def test_no_far_relative_stands_in_for_a_lifeless_thing(word: str) -> None:
    assert Kinds(standard()).thing(word).entry is None


@pytest.mark.parametrize("word", ["sweeper", "medic"])
def test_a_trade_is_a_person_before_a_fish_or_a_herb(word: str) -> None:
    entry = Kinds(standard()).thing(word).entry
    assert entry is not None and entry.facts["kind"] == "person"


@pytest.mark.parametrize(("text", "never"), [
    ("Heavy rain bounces off a tin roof.", {"bowl", "table"}), ("A glass perfume bottle stands on a table.", {"glass"}),
    ("A stone mason works in a courtyard.", {"rock"}), ("A snail races a toy train across a table.", {"teddy_bear"}),
])
def test_matter_and_kind_before_a_noun_qualify_it(text: str, never: set[str]) -> None:
    assert not things(write(text)) & never


@pytest.mark.parametrize(("text", "thing"), [
    ("Three elephants cross a river, the calf holding its mother's tail.", "elephant"),
    ("A whale and her calf glide through deep water.", "whale"), ("An eagle lands where two chicks wait.", "eagle"),
    ("A polar bear and her two cubs swim between ice floes.", "polar_bear"),
    ("A cow and a calf graze in a meadow.", "cow"), ("一群大象走过河边，幼崽跟在后面。", "elephant"),
])
def test_the_young_are_those_of_the_animal_that_is_there(text: str, thing: str) -> None:
    film = write(text)
    animals = {m.thing for m in film.cast if family("things")[m.thing].facts["kind"] in ANIMALS}
    assert animals == {thing} and any(m.params.get("young") for m in film.cast)


@pytest.mark.parametrize(("text", "never"), [
    ("The clock is ticking in a room.", "sew"), ("Wolves huddle in the snow.", "peck"),
    ("A caravan of camels crests a dune.", "sleep"), ("A surfer leaps over a breaking wave.", "smash"),
    ("Penguins stand in a howling blizzard.", "howl"), ("面包师揉着面团，面粉在阳光里飞扬。", "float"),
    ("小女孩走在街上，水珠从屋檐滴落。", "drop"),
])
def test_no_far_relative_and_nobody_elses_verb_is_done(text: str, never: str) -> None:
    assert never not in deeds(write(text))


def test_a_wall_is_a_fence_only_to_get_over() -> None:
    assert "fence" not in things(write("A detective studies a wall of photographs."))
    assert "fence" in things(write("A cat jumps over a stone wall."))


def test_the_bow_of_a_vessel_is_no_weapon() -> None:
    assert "bow_arrow" not in things(write("A trawler climbs a wave, spray bursting over the bow."))
    assert "bow_arrow" in things(write("An archer on a ship draws a bow."))


@pytest.mark.parametrize(("text", "never", "place"), [
    ("江面上一位渔夫划着船。", {"noodle_bowl"}, "river"),
    ("竹筏在河上漂，两只鸬鹚站在船头。", {"galleon", "noodle_bowl"}, "river"),
    ("火车驶过雪原，车窗亮着灯。", {"car"}, "snow_meadow"), ("侦探在屋顶竖起衣领。", set(), "rooftop"),
])
def test_a_character_of_a_longer_word_is_no_thing_of_its_own(text: str, never: set[str], place: str) -> None:
    film = write(text)
    assert not things(film) & never and place in places(film)
    assert "receive" not in deeds(film)


def test_a_verb_with_its_object_inside_is_done_with_that() -> None:
    assert "dance" in deeds(write("广场上一群阿姨跳扇子舞。"))
    assert "carrot" not in things(write("奶奶在院子里剪窗花。"))
    film = write("An old man plays the cello by a window.")
    assert "cello" in things(film) and any(a.subject.startswith("old-man") and a.motion == "play_cello"
                                           for shot in film.shots() for a in shot.actions)


@pytest.mark.parametrize(("text", "topic"), [
    ("Cross section of a human heart beating, clean 3D teaching animation, white background", "heart"),
    ("Cross section of a volcano showing magma rising, flat infographic style", "volcano"),
    ("Diagram style animation of how the tides work, moon pulling the ocean, upbeat narration.", "tides"),
    ("How does a rainbow form? Simple clean animation for kids, bright colours, friendly narrator.", "rainbow"),
])
def test_a_drawing_that_teaches_is_the_explainer(text: str, topic: str) -> None:
    assert f"topic:{topic}" in {g.became for g in write(text).grounding}
