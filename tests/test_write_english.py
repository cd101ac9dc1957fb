"""English sentences as strangers write them: what is in, on or behind what, and words that mean two things."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def links(text: str) -> set[tuple[str, str, str]]:
    play = write(text)
    names = {member.id: member.thing for member in play.cast}
    return {(names[r.subject], r.kind, names[r.object]) for shot in play.shots() for r in shot.relations}


def acts(text: str) -> set[tuple[str, str]]:
    play = write(text)
    names = {member.id: member.thing for member in play.cast}
    return {(names[a.subject], a.motion) for shot in play.shots() for a in shot.actions}


def things(text: str) -> set[str]:
    return {member.thing for member in write(text).cast}


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("A boy builds a snowman in front of a red barn.", ("boy", "in_front_of", "barn")),
        ("The mayor smiles in front of the new library.", ("mayor", "in_front_of", "public_building")),
        ("An old man waits outside the church.", ("old_man", "in_front_of", "village_church")),
        ("A dog barks behind a diner.", ("dog", "next_to", "shop_house")),
        ("A goat stands on the roof of a blue car.", ("goat", "on", "car")),
        ("Goats stand on the roof of a stone hut while a shepherd sings below.", ("shepherd", "in_front_of", "house")),
        ("A lizard lies on a stone while a hawk circles above.", ("falcon", "above", "lizard")),
        ("A hedgehog carries a red apple on its back.", ("apple", "on", "hedgehog")),
        ("A rabbit hides behind a bush.", ("rabbit", "behind", "bush")),
        ("A hot-air balloon drifts over hills with three boys in the basket.", ("boy", "inside", "hot_air_balloon")),
        ("A librarian on a ladder puts a book on a shelf.", ("teacher", "on", "ladder")),
        ("A waiter drops a tray of glasses.", ("glass", "on", "tray")),
        ("A chest full of gold coins stands in a cave.", ("coins", "inside", "treasure_chest")),
        ("A seal sits next to a trainer with a bucket.", ("sports_coach", "next_to", "bucket")),
        ("A plumber kneels beside a pipe under the sink.", ("water_pipe", "under", "sink")),
        ("A mermaid sits on a rock and a dolphin leaps behind her.", ("dolphin", "behind", "mermaid")),
        ("A knight kneels before the queen.", ("knight", "in_front_of", "queen")),
        ("A nurse pushes an old lady in a wheelchair.", ("old_woman", "on", "wheelchair")),
        ("A parrot on a pirate's shoulder screams.", ("parrot", "on", "pirate")),
        ("An owl lands on the shoulder of a wizard.", ("owl", "on", "wizard")),
        ("A worker drinks coffee on a steel beam.", ("man", "on", "steel_beam")),
        ("A robot bartender shakes a cocktail for two aliens sitting on red stools.", ("alien", "on", "stool")),
        ("A diver waits between two corals as a shark circles.", ("diver", "between", "coral_head")),
    ],
)  # fmt: skip
def test_who_is_where(text: str, link: tuple[str, str, str]) -> None:
    assert link in links(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A girl rides a horse along the beach with the waves rolling in.", ("horse", "walk")),
        ("A violinist and a cellist play on a rooftop.", ("cellist", "play_cello")),
        ("A violinist and a cellist play on a rooftop.", ("violinist", "play_violin")),
        ("A nurse pushes an old lady in a wheelchair.", ("nurse", "push_along")),
        ("The judge smiles while a thief in handcuffs bows.", ("thief", "bow")),
        ("A sailor looks over the side.", ("sailor", "look")),
        ("A lumberjack chops down a pine tree and it falls.", ("pine", "fall")),
        ("A taxi stops and a woman gets out.", ("woman", "get_out")),
    ],
)  # fmt: skip
def test_who_does_what(text: str, act: tuple[str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "there", "not_there"),
    [
        ("The mayor cuts a grommet in front of the town hall.", "mayor", "carrot"),
        ("A mushroom grows as big as a house.", "mushroom", "house"),
        ("Two elves row a swan-shaped boat.", "rowing_boat", "swan"),
        ("A goalkeeper catches the ball in the last minute of the match.", "footballer", "lighter"),
        ("A boy eats a chocolate cake.", "chocolate_cake", "chocolate_bar"),
        ("Columbus stands on a beach.", "", "bus"),
        ("A snowman stands there and a rabbit eats his nose.", "snowman", "man"),
        ("A plumber fixes a leaking pipe.", "water_pipe", "tobacco_pipe"),
        ("An old man smokes a pipe.", "tobacco_pipe", "water_pipe"),
        ("A policeman stops so that a duck family can cross.", "duck", "woman"),
        ("Two cats sleep on a pile of laundry.", "laundry_pile", "clothesline"),
        ("A dragon sleeps on a heap of gold.", "gold_heap", "coins"),
        ("A mechanic changes the tire of a yellow taxi.", "taxi", ""),
        ("A street cleaner sweeps yellow leaves.", "fallen_leaf", ""),
    ],
)  # fmt: skip
def test_what_is_there(text: str, there: str, not_there: str) -> None:
    seen = things(text)
    assert (there in seen or not there) and not_there not in seen


def test_a_colour_of_what_is_left_out_is_nobody_elses() -> None:
    cast = write("The mayor holds a yellow grommet in front of the library.").cast
    house = next(member for member in cast if member.thing == "public_building")
    assert "yellow" not in house.params.values()


def test_a_vehicle_on_whose_roof_somebody_stands_goes_nowhere() -> None:
    assert ("car", "drive") not in acts("A goat stands on the roof of a blue car.")


def test_a_toy_is_small() -> None:
    train = next(m for m in write("A toy train drives around a Christmas tree.").cast if "train" in m.thing)
    assert train.scale < 0.1
