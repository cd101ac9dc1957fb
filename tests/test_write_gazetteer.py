"""Real places are shown by what they look like."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("name", "place"), [
    ("the Thames", "river"), ("Texas", "prairie"), ("the Caribbean", "tropical_island"), ("Kenya", "savanna"),
    ("the Andes", "mountain"), ("Edinburgh", "old_town"), ("Bangkok", "temple"), ("the Gobi", "desert"),
])
def test_a_name_of_the_map_is_a_kind_of_place(name: str, place: str) -> None:
    film = write(f"A woman walks in {name}.")
    assert {scene.place for scene in film.scenes} == {place}
    assert not [g.phrase for g in film.grounding if g.how == "ignored"]
