"""Deeds that come up once in a hundred: each leaves the state behind that its word says."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.kindling import FALL, quenched
from skyscreen.write import write
from test_stage_works import palm, staged


def test_candles_burn_until_they_are_blown_out_and_not_after() -> None:
    made = staged({"a": "girl", "cake": "birthday_cake", "t": "table"},
                  [{"subject": "a", "motion": "blow_flame", "target": "cake"}], {"cake": "t"})
    k = next(n for n, s in enumerate(made.subjects) if s.id == "cake")
    end = quenched(made.order, made.subjects, made.done.tracks)[k]
    states = list(made.frames())
    assert states[0].time < end < states[-1].time - 1.0
    for state in states:
        wax = [light for light in state.lights if light.flicker == 0.5]
        assert len(wax) == (1 if state.time < end else 0)
        if state.time > end + FALL:
            assert state.glow is not None and state.glow[k] == 0.0
    fire = made.done.tracks["cake"].roots[:, :3, 3] + np.array([0, 0.33, 0])
    hands = np.stack([palm(made, hand) for hand in ("hand_l", "hand_r")])
    assert np.linalg.norm(hands - fire, axis=-1).min() > 0.2  # out of the flames


@pytest.mark.parametrize("text", ["A girl blows out ten candles on her birthday cake.",
                                  "小女孩吹灭十支生日蜡烛。"])
def test_candles_of_a_birthday_are_as_many_as_said(text: str) -> None:
    play = write(text)
    cake = next(c for s in play.scenes for c in play.cast if c.thing == "birthday_cake")
    assert cake.params["candles"] == 10
    assert any((a.motion, a.target) == ("blow_flame", cake.id) for s in play.shots() for a in s.actions)
