"""Figures of animals: who is carved is not alive, in the words and in the model."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.core.errors import BadInput
from skyscreen.forge import build, figures
from skyscreen.forge.kit import Kit
from skyscreen.write import write


@pytest.mark.parametrize(("text", "of", "matter"), [
    ("A woodcarver carves a horse.", "horse", "wood"), ("A man polishes a wooden lion.", "lion", "wood"),
    ("A sculptor carves a lion out of marble.", "lion", "marble"), ("奶奶用面捏了一只小兔子", "rabbit", "dough"),
    ("Children build a snow bear.", "bear", "snow"),
    ("A child plays with a plastic dinosaur.", "tyrannosaurus", "plastic"),
])  # fmt: skip
def test_what_is_carved_is_not_alive(text: str, of: str, matter: str) -> None:
    film = write(text, duration=20)
    made = next(m for m in film.cast if m.thing == "figurine")
    assert (made.params["of"], made.params["matter"]) == (of, matter)
    assert of not in {m.thing for m in film.cast} and film.scenes[0].place not in ("savanna", "jungle")
    own = {a.motion for scene in film.scenes for shot in scene.shots for a in shot.actions if a.subject == made.id}
    assert own <= {"idle"}


@pytest.mark.parametrize("text", ["A girl makes a cake for her dog.", "A man with a stone house feeds his horse.",
                                  "Stop-motion clay rabbit hopping over three mushrooms.",
                                  "两个孩子在堆雪人，旁边的狗高兴地摇尾巴。"])
def test_who_is_only_near_it_stays_alive(text: str) -> None:
    assert "figurine" not in {m.thing for m in write(text, duration=20).cast}


@pytest.mark.parametrize("of", ["fox", "lion", "owl", "dolphin"])
def test_a_figure_is_of_one_matter_rigid_and_as_tall_as_it_is_said_to_be(of: str) -> None:
    model = build.model("figurine", {"of": of, "matter": "wood"})
    assert model.rig == "" and model.joints == ()
    for mesh in model.lods:
        assert {part.material for part in mesh.parts} == {"wood"} and mesh.weights is None
        assert not mesh.aux[:, :2].any()
    assert model.low[1] == pytest.approx(0.0, abs=1e-4)
    assert 0.15 < model.high[1] < 0.3 and np.isfinite(model.lods[0].position).all()


def test_a_matter_that_nobody_knows_is_refused() -> None:
    with pytest.raises(BadInput, match="jelly"):
        figures.figure(Kit("figurine", {}, 1.0, {}), "fox", "jelly")


def test_a_figure_stays_where_another_word_puts_it() -> None:
    """Grass hints at a meadow, which is where horses live too: the hint is the grass's and holds."""
    assert write("A man looks at a wooden lion in the tall grass.", duration=20).scenes[0].place == "meadow"
    assert write("A man looks at a stone deer in the tall grass.", duration=20).scenes[0].place == "meadow"
