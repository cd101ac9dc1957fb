"""What can happen but once happens once: waited for, seen where the story turns, left behind."""

from __future__ import annotations

import math

import pytest

from skyscreen.write import write

SENTENCES = ("A red ball falls from a wooden table.", "Apples drop from a tree.", "红球从桌子上掉下来。")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_fall_is_waited_for_and_left_behind(sentence: str) -> None:
    shots = write(sentence).shots()
    falls = [k for k, shot in enumerate(shots) if any(a.motion == "fall" for a in shot.actions)]
    assert 1 <= len(falls) <= 2
    assert falls[0] >= 3
    assert all(a.start > 0 for k in falls for a in shots[k].actions if a.motion == "fall")
    before, after = shots[:falls[0]], shots[falls[-1] + 1:]
    assert any(r.kind == "on" for shot in before for r in shot.relations)
    assert after and not any(r.kind == "on" for shot in after for r in shot.relations)
    assert any(r.kind == "next_to" for shot in after for r in shot.relations)


def test_one_shot_shows_it_at_once() -> None:
    [shot] = write("A red ball falls from a table.", duration=4, shots=1, voice="none").shots()
    [fall] = [a for a in shot.actions if a.motion == "fall"]
    assert 0 < fall.start <= 1.0


@pytest.mark.parametrize(("thing", "breaks"), [("glass", True), ("vase", True), ("iceberg", False), ("ball", False)])
def test_the_writer_leaves_in_pieces_what_the_stage_can_break(thing: str, breaks: bool) -> None:
    from skyscreen.catalogue import index
    from skyscreen.catalogue.brittle import strength

    facts = index.get("things", thing).facts
    assert math.isfinite(strength(facts, facts["height"])) is breaks
    lies = {a.motion for shot in write(f"A {thing} falls from a table.").shots() for a in shot.actions}
    assert ("lie_broken" in lies) is breaks
