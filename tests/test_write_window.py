"""Who is at a window is inside, whatever the weather beyond it."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize("text", [
    "An old man plays the cello by a window as snow falls outside.",
    "A small dog watches the rain from the window.",
    "一位老奶奶坐在窗前绣花，窗外下着大雨。",
])
def test_behind_a_window_is_a_room(text: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {"living_room"}


def test_a_horse_is_not_brought_in() -> None:
    assert {scene.place for scene in write("A horse stands outside the window in the snow.").scenes} != {"living_room"}
