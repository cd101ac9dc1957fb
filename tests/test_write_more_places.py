"""Places that people name and that once fell to a wrong one: a mall to the beach, a food court to the courtroom."""

from __future__ import annotations

import pytest

from skyscreen.write import write

SAID = [
    ("A woman waits in the shopping mall.", "mall"),
    ("Two friends eat in the food court.", "mall"),
    ("A girl rides the escalator.", "mall"),
    ("一家人在购物中心里走。", "mall"),
    ("A chef cooks in a restaurant kitchen.", "restaurant_kitchen"),
    ("两个厨师在后厨里忙。", "restaurant_kitchen"),
    ("A woman sits on a bus.", "bus_interior"),
    ("一个女孩站在公交车上。", "bus_interior"),
    ("A man dances in a nightclub.", "nightclub"),
    ("一群年轻人在夜店里跳舞。", "nightclub"),
    ("A child claps in the kindergarten.", "kindergarten"),
    ("一个孩子在幼儿园里画画。", "kindergarten"),
    ("A man walks through a coal mine.", "mine"),
    ("一个矿工在煤矿里挖煤。", "mine"),
    ("A rocket launches.", "launch_pad"),
    ("一个宇航员走在发射场上。", "launch_pad"),
    ("An astronaut works in a moon base.", "moon_base"),
    ("An astronaut walks on an alien planet.", "alien_planet"),
    ("一个宇航员走在外星球上。", "alien_planet"),
    ("A knight walks in a dungeon.", "dungeon"),
    ("A wizard reads in a wizard's tower.", "wizard_study"),
    ("A man walks down a dark alley.", "alley"),
    ("一个男孩在小巷里奔跑。", "old_town"),
    ("A boy runs on a baseball field.", "baseball_field"),
    ("A couple walks on the boardwalk.", "boardwalk"),
    ("A boy eats an ice cream on the pier.", "boardwalk"),
    ("A frog sits by a pond.", "pond"),
    ("一只青蛙在池塘里。", "pond"),
    ("A man runs through a tunnel.", "tunnel"),
    ("A player sits in the locker room.", "locker_room"),
    ("An old man sits on the porch.", "porch"),
    ("A woman stands on the ferry.", "ferry_deck"),
    ("A ship drifts in a nebula.", "space"),
    ("A man sits in a motel.", "hotel_room"),
    ("An astronaut stands outside a moon base.", "moon"),
    ("A miner waits outside the coal mine.", "mountain"),
]


@pytest.mark.parametrize(("text", "place"), SAID)
def test_it_is_where_it_is_said_to_be(text: str, place: str) -> None:
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert {scene.place for scene in screenplay.scenes} == {place}


@pytest.mark.parametrize(("text", "place"), [
    ("A man walks down a dark street.", "city_street"), ("A duck swims on the lake.", "lake"),
    ("An eagle dives toward the lake and catches a fish.", "lake"), ("A chef cooks in the kitchen.", "kitchen")])
def test_a_word_beside_it_makes_no_alley_of_a_street(text: str, place: str) -> None:
    """A place's names are cues for the wider place above it: a 'dark alley' would take every dark street."""
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert {scene.place for scene in screenplay.scenes} == {place}


OUTSIDE = ["The bus drives through the city.", "A man waits for the bus.", "A ferry crosses the bay."]


@pytest.mark.parametrize("text", OUTSIDE)
def test_a_vehicle_seen_from_without_stays_outside(text: str) -> None:
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert not {scene.place for scene in screenplay.scenes} & {"bus_interior", "ferry_deck"}
