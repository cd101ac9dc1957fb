"""Who plays: people of whom nothing was said differ from film to film, and are the same from shot to shot."""

from __future__ import annotations

from typing import Any

from skyscreen.forge.build import checked
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.story.casting import COLOURING, SHARES, TODAY

LOOKS = ("face", "origin", "skin", "hair", "eyes", "style")


def who(play: Screenplay, thing: str) -> dict[str, Any]:
    return dict(next(member.params for member in play.cast if member.thing == thing))


def test_words_and_seed_say_who_plays() -> None:
    text = "A woman smiles in a park"
    one, again, other = (who(write(text, duration=4.0, seed=seed), "woman") for seed in (3, 3, 4))
    assert one == again
    assert {key: one[key] for key in LOOKS} != {key: other[key] for key in LOOKS}
    deeds = ("runs", "sleeps", "sings", "reads")
    faces = {who(write(f"A woman {deed}", duration=4.0), "woman")["face"] for deed in deeds}
    assert len(faces) == 4


def test_what_was_said_of_somebody_stands() -> None:
    said = who(write("An Indian woman in a green dress with short hair laughs", duration=4.0), "woman")
    assert (said["origin"], said["dress"], said["style"]) == ("indian", "green", "short")


def test_fair_hair_tells_where_one_is_from() -> None:
    for seed in range(8):
        blonde = who(write("A blonde woman laughs", duration=4.0, seed=seed), "woman")
        assert blonde.get("origin", "european") == "european"


def test_a_family_is_of_one_home_and_chinese_words_tell_of_east_asia() -> None:
    for seed in range(6):
        play = write("A family has a picnic", duration=8.0, seed=seed)
        family = [m.params for m in play.cast if "origin" in m.params]
        assert len(family) >= 3 and len({p["origin"] for p in family}) == 1
    assert who(write("一个女人在花园里微笑", duration=4.0), "woman")["origin"] == "east_asian"
    assert who(write("一个印度女人在走路", duration=4.0), "woman")["origin"] == "indian"
    assert who(write("一个阿拉伯男人在走路", duration=4.0), "man")["origin"] == "middle_eastern"


def test_tales_and_saints_keep_their_own_looks() -> None:
    tales = {"The Monkey King leaps": "monkey_king", "A queen waves": "queen", "Santa laughs": "santa"}
    for text, thing in tales.items():
        assert "origin" not in who(write(text, duration=4.0), thing)


def test_every_colouring_can_be_built() -> None:
    woman = standard().families["things"]["woman"]
    assert set(SHARES) == set(COLOURING) and woman.params()["outfit"] in TODAY
    for origin, (skins, hairs, eyes) in COLOURING.items():
        for skin in skins:
            for hair in hairs:
                for eye in eyes:
                    checked(woman, {"origin": origin, "skin": skin, "hair": hair, "eyes": eye})


def test_a_nurse_is_in_white() -> None:
    """The colours of anybody's clothes are drawn; those of a dress that tells a trade are its own."""
    for seed in range(3):
        play = write("A nurse gives a woman a balloon.", seed=seed)
        nurse = next(member for member in play.cast if member.thing == "nurse")
        assert "dress" not in nurse.params
        assert "dress" in next(member for member in play.cast if member.thing == "woman").params
