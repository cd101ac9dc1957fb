"""Everyday nouns are the thing that they name; the verbs beside them stay verbs."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("a girl looks at an old photo of her grandmother", "photograph"),
        ("小女孩看着墙上的老照片", "photograph"),
        ("the family opens the photo album on the sofa", "photo_album"),
        ("妈妈在浴室里用牙膏", "toothpaste"),
        ("a nurse puts a bandage on a boy's knee", "bandage"),
        ("a can of soda on the beach", "drinks_can"),
        ("她在砂锅里煮汤", "clay_pot"),
        ("a cat sits on a cardboard box", "cardboard_box"),
        ("一本日历放在桌上", "calendar"),
    ],
)
def test_named(text: str, thing: str) -> None:
    assert thing in [member.thing for member in write(text).cast]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("a man photographs a bird in the park", "photograph"),
        ("she can dance", "drinks_can"),
        ("he knots his tie", "rope_knot"),
    ],
)
def test_verbs_bring_nothing(text: str, thing: str) -> None:
    assert thing not in [member.thing for member in write(text).cast]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a woman buys mangoes at a market in Lagos", "african_market"),
        ("a jazz band plays on a street in New Orleans", "new_orleans"),
        ("an ancient Chinese village in the morning mist", "chinese_village"),
        ("侗族村寨的鼓楼前,姑娘们唱歌", "chinese_village"),
        ("children play football in a favela", "shanty_town"),
        ("贫民窟里的孩子在踢球", "shanty_town"),
        ("a glowing jellyfish in the dark deep sea", "deep_sea"),
        ("深海里一只发光的水母", "deep_sea"),
        ("a train arrives at a subway station", "subway_platform"),
    ],
)
def test_places_of_their_own_land(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


def test_a_drum_tower_is_no_block_of_flats() -> None:
    assert "drum_tower" in [member.thing for member in write("侗族村寨的鼓楼前,姑娘们唱歌").cast]
