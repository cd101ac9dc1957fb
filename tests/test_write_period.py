"""A period chooses dress, ships, houses and places, in either language; beside what is modern nobody is disguised."""

from __future__ import annotations

import pytest

from skyscreen.catalogue.index import family, get
from skyscreen.catalogue.periods import PERIODS, by_figure
from skyscreen.forge.build import checked
from skyscreen.write import write


def test_every_row_names_what_the_catalogue_has() -> None:
    things, places = family("things"), family("places")
    man = get("things", "man")
    for name, row in PERIODS.items():
        assert row.home in places, name
        assert not {*row.things.values(), *row.people} - set(things), name
        assert {*row.places, *row.places.values()} <= set(places), name
        for dress in (*row.men, *row.women, *row.boys, *row.girls, *row.soldiers, *row.rulers):
            assert checked(man, {**row.body, **dress}), name
    assert {thing for _, thing in by_figure().values()} <= set(things)


@pytest.mark.parametrize(("text", "place", "wears"), [
    ("In medieval Europe a boy chases a goose through the street", "medieval_town", {"boy": "robe"}),
    ("In feudal Japan a girl feeds fish in a pond", "pond", {"girl": "kimono"}),
    ("A woman in ancient Rome buys bread", "roman_town", {"woman": "chiton"}),
    ("A family of four in ancient Egypt carries baskets along the Nile", "egyptian_town",
     {"man": "linen", "girl": "chiton"}),
    ("A samurai and a little girl share tea", "japanese_street", {"girl": "kimono"}),
    ("Two knights and a woman stand before a house", "medieval_town", {"woman": "gown"}),
    ("An old fisherman in the Song dynasty mends his net", "song_town", {"fisherman": "robe"}),
    ("A girl takes a photo of a samurai in Tokyo", "neon_street", {"girl": None}),
    ("明朝的一位母亲在河边洗衣服", "river", {"woman": "hanfu"}),
    ("古代一个小男孩在田野里放风筝", "meadow", {"boy": "robe"}),
    ("秦朝的士兵守卫长城", "great_wall", {"soldier": "lamellar"}),
    ("书生和少女在桥上相遇", "", {"girl": "hanfu"}),
    ("现代都市里，一个男孩和骑士走过地铁站", "city_street", {"boy": None}),
    ("一个男孩在街上放风筝", "city_street", {"boy": None}),
])  # fmt: skip
def test_people_are_dressed_for_their_time(text: str, place: str, wears: dict[str, str | None]) -> None:
    play = write(text)
    assert play.scenes[0].place == (place or play.scenes[0].place)
    for thing, outfit in wears.items():
        assert next(m for m in play.cast if m.thing == thing).params.get("outfit") == outfit


@pytest.mark.parametrize(("text", "thing"), [
    ("宋朝的商船在海上航行", "junk"), ("郑和的船队出海", "junk"), ("三国时期，诸葛亮坐在船上弹琴", "junk"),
    ("A fleet of ships in ancient Rome", "trireme"), ("A house in feudal Japan", "japanese_house"),
    ("A pirate ship sails past the island", "galleon"), ("一座古代的房子", "chinese_house"),
    ("古罗马的集市上，一个商人在卖水果", "old_stall"), ("一个商人在集市上卖水果", "market_stall"),
    ("A ship in the viking age crosses the sea", "longship"), ("A medieval house in the rain", "medieval_house"),
])  # fmt: skip
def test_a_general_word_is_the_thing_of_its_time(text: str, thing: str) -> None:
    assert thing in [member.thing for member in write(text).cast]


def test_a_crowd_of_one_time_wears_several_colours() -> None:
    people = [m for m in write("古代的百姓在码头上挥手").cast if m.params.get("outfit") in ("hanfu", "robe")]
    assert len(people) > 3 and len({m.params["dress"] for m in people}) > 2
