"""English deeds: who is done something to by whom, what wind and hands do, and what is in the hand meanwhile."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def done(film: Screenplay) -> set[tuple[str, str, str]]:
    """Who, motion, to what."""
    return {(a.subject, a.motion, a.target or "") for shot in film.shots() for a in shot.actions}


@pytest.mark.parametrize(("text", "who", "motion", "what"), [
    # The doer at the end of the clause.
    ("Leaves are swept into a heap by a gardener.", "gardener-1", "sweep", "fallen-leaf-1"),
    ("A boat is pulled ashore by three fishermen.", "fisherman-2", "pull", "boat-1"),
    ("A man gets knocked over by a big dog.", "dog-1", "knock_over", "man-1"),
    # Who is thrown off falls.
    ("A cowboy is thrown off a bull.", "cowboy-1", "fall_down", ""),
    # What wind takes goes by itself.
    ("The wind blows a newspaper across the square.", "newspaper-1", "fly", ""),
    ("A kite is carried away by the wind.", "kite-1", "fly", ""),
    ("Whistling a tune, a baker carries a basket.", "baker-1", "whistle", ""),
    # A participle that opens the sentence is the next noun's.
    ("Swimming in the cold lake, a moose crosses to the other side.", "moose-1", "swim", ""),
    # All who are asked.
    ("A photographer asks a bride and groom to smile.", "bride-1", "smile", ""),
    # The door of a room is opened, the well is drunk from.
    ("An old woman opens the cellar door.", "old-woman-1", "open", "door-1"),
    ("A knight drinks from a well.", "knight-1", "drink", "well-1"),
    # A noun is the deed.
    ("A Roman senator gives a speech.", "roman-emperor-1", "talk", ""),
    # Those who are led.
    ("A duck leads seven ducklings across a road.", "duck-4", "walk", ""),
    ("A gladiator raises his sword.", "gladiator-1", "hold_up", "sword-1"),
    ("Two friends share a milkshake.", "woman-1", "drink", "milkshake-1"),
    ("A diver takes off her mask and waves.", "diver-1", "wave", ""),
    ("A kangaroo with a joey in her pouch hops across the road.", "kangaroo-1", "hop_along", ""),
    ("A fairy sprinkles glitter over a sleeping child.", "child-1", "sleep", ""),
])
def test_who_does_what(text: str, who: str, motion: str, what: str) -> None:
    assert any(a == who and m == motion and (not what or what == t) for a, m, t in done(write(text)))


@pytest.mark.parametrize(("text", "thing"), [
    ("Two detectives search a warehouse with flashlights.", "flashlight-2"),
    ("A boy tiptoes down the stairs with a candle.", "candle-1"),
    ("A woman with a suitcase walks to a train.", "suitcase-1"),
    ("A barber shaves an old man with a razor.", "razor-1"),
    ("A prisoner digs a hole with a spoon.", "spoon-1"),
])
def test_what_one_is_with_is_in_the_hand(text: str, thing: str) -> None:
    film = write(text)
    assert any(a.tool == thing for shot in film.shots() for a in shot.actions)
    assert not any(thing in (r.subject, r.object) for shot in film.shots() for r in shot.relations)


def test_what_is_before_him_who_sits_stays_on_the_table() -> None:
    film = write("A man with a newspaper sits at a table.")
    assert any((r.subject, r.kind) == ("newspaper-1", "on") for shot in film.shots() for r in shot.relations)


def test_nobody_swims_beside_the_moose() -> None:
    assert [member.thing for member in write("Swimming in the cold lake, a moose crosses.").cast] == ["moose"]


def test_a_candle_that_wind_blows_out_flies_nowhere() -> None:
    assert not any(motion == "fly" for _, motion, _ in done(write("The wind blows out a candle.")))


def test_a_man_is_there_whose_backpack_is_robbed() -> None:
    film = write("A monkey steals a banana from a tourist's backpack.")
    assert len([member for member in film.cast if member.thing not in ("monkey", "banana", "backpack")]) == 1


def test_tulips_in_a_vase_are_no_field() -> None:
    film = write("A cat knocks a vase of tulips off the windowsill.")
    assert all(scene.place != "tulip_field" for scene in film.scenes)
    assert any(member.thing == "tulip" for member in film.cast)


def test_a_dog_digs_with_its_paws() -> None:
    assert "shovel" not in {member.thing for member in write("A dog digs up a bone in the garden.").cast}


@pytest.mark.parametrize(("text", "who", "motion"), [
    ("A sheepdog herds geese through a gate.", "goose-3", "walk"),
    ("A trapper sets off into the woods.", "hunter-1", "walk"),
    ("A pelican scoops up a fish.", "pelican-1", "fly"),
    ("A stork carries a bundle in its beak over the roofs.", "stork-1", "fly"),
    ("A scribe dips his quill in ink.", "man-1", "put_down"),
    ("A chimney sweep tips his hat to a bride.", "chimney-sweep-1", "doff"),
    ("A bus breaks down in the desert.", "bus-1", "idle"),
    ("A climber pulls herself up onto a ledge.", "climber-1", "climb"),
    ("A boy skims stones across a lake.", "boy-1", "throw"),
])
def test_verbs_of_several_words(text: str, who: str, motion: str) -> None:
    assert (who, motion) in {(a, m) for a, m, _ in done(write(text))}


def test_whither_is_no_deed() -> None:
    assert "talk" not in {motion for _, motion, _ in done(write("A father carries his sleeping son upstairs."))}


def test_who_helps_does_it_too_and_no_dog_is_patted() -> None:
    film = write("A secretary drops some papers and a colleague helps her pick them up.")
    assert "dog" not in {member.thing for member in film.cast}
    assert "pat" not in {motion for _, motion, _ in done(film)}


@pytest.mark.parametrize("text", ["Two boys play well.", "A well-dressed man walks.", "A well known singer sings.",
                                  "A cat sleeps in a well-lit room.", "A well behaved old dog sits."])
def test_an_adverb_is_no_well(text: str) -> None:
    assert "well" not in {member.thing for member in write(text).cast}


@pytest.mark.parametrize("text", ["Two wells in the desert.", "A well dug in the desert.", "The well is deep."])
def test_a_well_is_one(text: str) -> None:
    assert "well" in {member.thing for member in write(text).cast}
