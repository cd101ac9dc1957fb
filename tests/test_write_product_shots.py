"""An advert about people shows what it sells: first, half way and last."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "thing"), [
    ("An advert for running shoes: a woman jogs through a park.", "shoes"),
    ("Commercial for a new kettle: a father makes tea for his daughter.", "kettle"),
    ("新款笔记本电脑广告：设计师在咖啡馆里工作到深夜", "laptop"),
])
def test_the_product_is_seen_first_half_way_and_last(text: str, thing: str) -> None:
    play = write(text)
    name = next(m.id for m in play.cast if m.thing == thing)
    row = play.shots()
    seen = [k for k, shot in enumerate(row) if shot.camera.focus == name]
    assert {0, len(row) - 1} <= set(seen) and any(2 <= k < len(row) - 3 for k in seen)
    assert all(any(a.subject == name for a in row[k].actions) for k in seen)
    assert len({(row[k].camera.angle, row[k].camera.side) for k in (0, len(row) - 1)}) == 2


def test_a_story_and_a_camera_that_was_asked_for_stay() -> None:
    told = write("A woman jogs through a park in running shoes.")
    assert told.shots()[0].camera.focus != "shoes-1"
