"""Deeds that strangers did not name: what tells them is in the picture and moves far enough."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.performer import Beat
from skyscreen.write import write
from test_bodies_motion import joints, play


def beat(motion: str) -> list[Beat]:
    return [Beat(motion, -1.0, 7.0, np.zeros((1, 2), np.float32), 0.0, 0.0, exact=0.0)]


@pytest.mark.parametrize("text", ["A man wipes the table.", "妈妈擦桌子"])
def test_who_wipes_has_a_cloth(text: str) -> None:
    play_ = write(text, shots=1)
    deed = next(a for a in play_.shots()[0].actions if a.motion == "wipe")
    cast = {c.id: c.thing for s in play_.scenes for c in play_.cast}
    assert cast[deed.target or ""] == "table"
    assert cast[deed.tool or ""] == "cleaning_cloth"


@pytest.mark.parametrize("text", ["A squirrel eats a nut in the park.", "松鼠在吃松果"])
def test_a_squirrel_eats_with_its_paws_at_its_mouth(text: str) -> None:
    assert "nibble_upright" in {a.motion for a in write(text, shots=1).shots()[0].actions}
    thing, _, frames = play("squirrel", beat("nibble_upright"), end=2.0)
    turn, place = joints(thing, frames)
    names, h = [joint.name for joint in thing.joints], thing.facts["gait"]["withers"]
    at = [k for k, (t, _) in enumerate(frames) if 0.2 < t < 0.9]
    head = names.index("head")
    rest = np.array(thing.joints[head].head)
    mouth = place[at, head] + turn[at, head] @ (np.array(thing.sockets["mouth"].position) - rest)
    paws = (place[at, names.index("fore_l")] + place[at, names.index("fore_r")]) / 2
    assert np.linalg.norm(paws - mouth, axis=1).max() < 0.35 * h
    assert place[at, names.index("fore_l"), 1].min() > 0.6 * h


def test_who_stumbles_goes_over_and_stands_again() -> None:
    thing, _, frames = play("man", beat("stumble"), end=2.0)
    turn, _ = joints(thing, frames)
    lean = np.degrees(np.arccos(np.clip(turn[:, [j.name for j in thing.joints].index("chest"), 1, 1], -1, 1)))
    assert lean.max() > 45
    assert lean[-12:].min() < 15


def test_a_hop_of_a_sparrow_is_seen() -> None:
    way = np.stack([np.zeros(60), np.linspace(0, 3, 60)], 1).astype(np.float32)
    thing, _, frames = play("sparrow", [Beat("hop", -1.0, 7.0, way, 0.5, 0.5)], start=0.0, end=3.0)
    _, place = joints(thing, frames)
    body = place[:, 0, 1]
    assert body.max() - body.min() > 0.12 * thing.size[1]
