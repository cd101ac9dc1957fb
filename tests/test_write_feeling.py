"""The mood where no word names one: by deeds, places, who is there, weather, hour."""

from __future__ import annotations

import pytest

from skyscreen.catalogue import index
from skyscreen.score.music.moods import MOODS
from skyscreen.write import write
from skyscreen.write.story.feeling import COMIC, DEEDS, MIGHTY, PLACES, RACERS


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("A racing car overtakes another on a mountain road.", "tense"), ("Two knights duel at a castle.", "epic"),
        ("A kitten chases a leaf in a garden.", "playful"), ("A bride dances with her father.", "joyful"),
        ("A boy cries at a hospital window.", "melancholy"), ("Divers search a sunken city.", "mysterious"),
        ("An engineer types in a server room.", "corporate"), ("An old man fishes at a lake.", "serene"),
        ("外婆在雨里等车", "melancholy"), ("侦探在山洞里寻找线索", "mysterious"), ("孩子们在游乐场跳绳", "playful"),
        ("A cheerful funeral band marches in the rain.", "joyful"),
    ],
)  # fmt: skip
def test_a_film_feels_like_what_happens_in_it(text: str, mood: str):
    assert write(text, duration=12, shots=2).mood == mood


def test_every_hint_is_in_the_catalogue_and_every_mood_has_music():
    assert set(DEEDS) | set(PLACES) <= set(MOODS)
    assert {motion for motions in DEEDS.values() for motion in motions} <= set(index.family("motions"))
    assert {place for places in PLACES.values() for place in places} <= set(index.family("places"))
    assert {*MIGHTY, *COMIC, *RACERS} <= set(index.family("things"))
