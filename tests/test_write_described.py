"""Described scenes as people type them: what is told of whom, whose the verb is, and how many of which colour."""

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def acts(play: Screenplay) -> set[tuple[str, str]]:
    thing = {member.id: member.thing for member in play.cast}
    return {(thing[a.subject], a.motion) for shot in play.shots() for a in shot.actions}


def ties(play: Screenplay) -> set[tuple[str, str, str]]:
    thing = {member.id: member.thing for member in play.cast}
    return {(thing[r.subject], r.kind, thing[r.object]) for shot in play.shots() for r in shot.relations}


def things(play: Screenplay) -> list[str]:
    return [member.thing for member in play.cast]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("A young woman with freckles and red hair laughs in a park.", ("woman", "laugh")),
        ("A woman in a yellow raincoat without an umbrella runs down a street.", ("woman", "run")),
        ("A fox with snow on its back trots through a forest.", ("fox", "trot")),
        ("A knight kneels before a queen seated on a golden throne.", ("queen", "sit")),
        ("A vampire rises from his coffin at midnight.", ("vampire", "stand_up")),
        ("A penguin carries a fish in its beak.", ("penguin", "walk")),
    ],
)
def test_the_verb_is_whose_phrase_it_follows(text: str, deed: tuple[str, str]) -> None:
    assert deed in acts(write(text))


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("A monk sweeps fallen leaves off the steps of a temple.", ("monk", "fall_down")),
        ("A tiger cub plays with a butterfly.", ("butterfly", "howl")),
        ("An anxious student bites her nails.", ("student", "dine")),
        ("A mother duck with seven ducklings crosses the road.", ("woman", "dodge")),
    ],
)
def test_nobody_does_what_was_not_said(text: str, deed: tuple[str, str]) -> None:
    assert deed not in acts(write(text))


def test_a_mother_duck_is_a_duck() -> None:
    play = write("A mother duck with seven ducklings crosses the road.")
    assert things(play) == ["duck"] * 8
    assert ("duck", "walk") in acts(play)


@pytest.mark.parametrize(
    ("text", "colours"),
    [
        ("Two red and one blue umbrella on a beach.", ["blue", "red", "red"]),
        ("Red and blue umbrellas on a beach.", ["blue", "blue", "red", "red"]),
        ("A red and a blue umbrella on a beach.", ["blue", "red"]),
    ],
)
def test_a_shared_noun_has_every_colour(text: str, colours: list[str]) -> None:
    assert sorted(str(m.params["colour"]) for m in write(text).cast if m.thing == "umbrella") == colours


def test_scarves_of_two_colours_are_no_more_scarves() -> None:
    assert things(write("Three black and white cows on a farm.")).count("cow") == 3


def test_what_is_beside_the_basket_is_not_beside_its_table() -> None:
    found = ties(write("Three eggs in a basket on a table next to a loaf of bread."))
    assert ("basket", "next_to", "loaf") in found
    assert ("table", "next_to", "loaf") not in found


def test_who_kneels_before_a_throne_is_not_on_it() -> None:
    found = ties(write("A knight kneels before a queen seated on a golden throne."))
    assert ("queen", "on", "throne") in found
    assert ("knight", "on", "throne") not in found


def test_a_tool_stands_beside_nobody() -> None:
    assert not {tie for tie in ties(write("A gardener waters tulips with a watering can.")) if tie[1] == "next_to"}


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("A courier waits with a large box in his arms.", "courier", "box"),
        ("A man stands with a cat in his arms.", "man", "cat"),
    ],
)
def test_in_the_arms_is_carried(text: str, who: str, what: str) -> None:
    play = write(text)
    thing = {member.id: member.thing for member in play.cast}
    carried = {(thing[a.subject], thing.get(a.target or "") or thing.get(a.tool or ""))
               for shot in play.shots() for a in shot.actions if a.target or a.tool}
    assert (who, what) in carried


def test_the_owner_of_whom_one_goes_on_is_there() -> None:
    assert {"girl", "balloon"} == set(things(write("The little girl's red balloon slips out of her hand.")))


def test_the_owner_of_an_unknown_thing_stands_for_it() -> None:
    assert "dog" in things(write("A dog's leash is tied to a lamp post."))


def test_a_snowman_has_its_nose_hat_and_scarf() -> None:
    play = write("A snowman with a carrot nose, a black top hat and a green scarf.")
    assert things(play) == ["snowman"]
    assert play.cast[0].params["colour"] == "green"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("A trumpet player performs in a bar.", "saxophonist"),
        ("A watercolor of a red barn in winter.", "barn"),
        ("A crowd of commuters at a station.", "businessman"),
    ],
)
def test_named(text: str, thing: str) -> None:
    assert thing in things(write(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A detective in a trench coat examines a letter in London.", "london"),
        ("A house beside a road.", "city_street"),
        ("A corgi sprints through shallow surf.", "beach"),
    ],
)
def test_places(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


def test_a_white_chest_is_no_box() -> None:
    assert "treasure_chest" not in things(write("A ginger cat with a white chest sleeps on a sofa."))
    assert "treasure_chest" in things(write("A pirate with a chest of gold walks along a beach."))


def test_a_ship_on_a_painting_is_sailed_by_nobody() -> None:
    assert things(write("A painting of a sailing ship hangs above the fireplace.")) == ["painting", "fireplace"]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("A queen sits on a throne, a white dog at her side.", ("dog", "next_to", "queen")),
        ("A woman reads on a bench, a black dog at her feet.", ("dog", "next_to", "woman")),
        ("A cat sleeps on a sofa, a blue mug beside it.", ("mug", "next_to", "cat")),
        ("A fisherman sits in a boat, a lighthouse behind him and three gulls above.", ("gull", "above", "fisherman")),
        ("A pirate digs on a beach, a green parrot on his shoulder.", ("parrot", "on", "pirate")),
        ("A girl waits by a mailbox, a small frog in front of her.", ("frog", "in_front_of", "girl")),
        ("A chopping board with two tomatoes and an onion on it.", ("tomato", "on", "cutting_board")),
        ("A mouse hides under an armchair, a cat on top of it.", ("cat", "on", "armchair")),
        ("A castle on a hill, with a dragon flying above it.", ("dragon", "above", "castle")),
    ],
)
def test_what_stands_beside_somebody_without_a_verb(text: str, tie: tuple[str, str, str]) -> None:
    found = ties(write(text))
    assert tie in found
    assert (tie[2], "next_to", tie[0]) not in found


def test_who_has_somebody_on_the_shoulder_walks_himself() -> None:
    assert ("sailor", "walk") in acts(write("A sailor with a monkey on his shoulder walks along a pier."))


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("A grandmother knits in an armchair.", ("old_woman", "on", "armchair")),
        ("A man reads in a rocking chair.", ("man", "on", "rocking_chair")),
        ("A boy sleeps in a bed.", ("boy", "on", "bed")),
    ],
)
def test_who_is_in_a_seat_sits_on_that_one(text: str, tie: tuple[str, str, str]) -> None:
    play = write(text)
    assert tie in ties(play)
    assert things(play).count(tie[2]) == 1


def test_as_many_seats_as_sitters() -> None:
    assert things(write("Two men talk in deckchairs.")).count("deckchair") == 2


def test_the_young_go_with_their_mother() -> None:
    play = write("A mother duck with seven ducklings crosses the road.")
    assert ("duck", "walk") in acts(play)
    assert ("duck", "fly") not in acts(play)


def test_what_lies_beside_a_cook_lies_on_the_table() -> None:
    found = ties(write("A woman kneads dough on a table, a rolling pin and three eggs beside her."))
    assert {("egg", "on", "table"), ("rolling_pin", "on", "table")} <= found


def test_a_box_with_something_in_it_stands_open() -> None:
    play = write("A kitten inside a cardboard box.")
    assert {m.thing: m.params.get("open") for m in play.cast}["cardboard_box"] == 1
    assert "open" not in next(m for m in write("A cardboard box on a table.").cast if m.thing == "cardboard_box").params


def test_a_rabbit_that_hops_out_of_a_hat_was_in_it() -> None:
    assert ("rabbit", "inside", "hat") in ties(write("A white rabbit hops out of a magician's hat on a stage."))


def test_friends_of_a_boy_are_children() -> None:
    assert {"teenager", "man", "woman"}.isdisjoint(things(write("A boy hides while his friends count.")))


def test_the_last_of_a_row_is_a_noun_and_what_follows_its_verb() -> None:
    found = ties(write("A green apple and a small key lie on a wooden table."))
    assert {("apple", "on", "table"), ("key", "on", "table")} <= found


def test_who_is_joined_to_a_participle_and_its_noun_does_the_same() -> None:
    assert {("cat", "on", "rug"), ("dog", "on", "rug")} <= ties(write("A cat and a sleeping dog lie on a rug."))


def test_a_cat_that_curls_up_sleeps() -> None:
    assert ("cat", "sleep") in acts(write("A ginger cat curls up on a sofa."))


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("A blacksmith's hammer striking a horseshoe on the anvil.", ("blacksmith", "forge")),
        ("A toddler is building a tower out of blocks on the rug.", ("baby", "build")),
        ("Two girls in pink tutus spin like tops.", ("girl", "pirouette")),
    ],
)
def test_the_verb_is_a_verb(text: str, deed: tuple[str, str]) -> None:
    assert deed in acts(write(text))


def test_a_flowing_dress_is_worn() -> None:
    play = write("A woman in a flowing purple dress walks along a beach.")
    assert things(play) == ["woman"]
    assert "purple" in play.cast[0].params.values()


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Six red apples lie in a blue bowl next to a glass of milk.", ("bowl", "next_to", "glass")),
        ("A black umbrella and a red suitcase lean against a bench.", ("suitcase", "next_to", "bench")),
    ],
)
def test_what_leans_and_what_holds_is_beside(text: str, tie: tuple[str, str, str]) -> None:
    assert tie in ties(write(text))


def test_whose_things_bear_something_does_what_comes_after() -> None:
    play = write("A knight whose shield bears a lion rides a white horse.")
    assert "lion" not in things(play)
    assert ("knight", "on", "horse") in ties(play)


@pytest.mark.parametrize("text", ["A drone delivers a small cardboard box to a house.",
                                  "一架无人机把一个纸箱送到房子前。"])
def test_what_flies_lets_down_from_the_air_what_it_delivers(text: str) -> None:
    done = {(a.subject, a.motion, a.target) for shot in write(text).shots() for a in shot.actions}
    assert ("drone-1", "drop_load", "cardboard-box-1") in done
