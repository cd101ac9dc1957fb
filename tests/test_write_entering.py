"""Running into a place is going there; running into a wall is not."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "motion"), [
    ("Three children run into the garden.", "run"),
    ("The children run into the big old house.", "run"),
    ("A truck runs into the tunnel.", "drive"),
    ("A man runs into a wall in the garden.", "stumble"),
    ("A car runs into a house.", "collide"),
])
def test_into_a_place_is_no_collision(text: str, motion: str) -> None:
    assert motion in {action.motion for shot in write(text).shots() for action in shot.actions}


@pytest.mark.parametrize(("text", "who", "halts"), [
    ("A mechanic repairs a truck parked by the fountain.", "truck-1", False),
    ("A crane lifts a piano over a truck parked by the fountain.", "truck-1", False),
    ("A taxi parked by the fountain.", "taxi-1", True),
])
def test_a_fountain_parks_no_truck(text: str, who: str, halts: bool) -> None:
    shots = list(write(text).shots())
    assert (who, "next_to", "fountain-1") in {(r.subject, r.kind, r.object) for shot in shots for r in shot.relations}
    assert not any(a.subject == "fountain-1" and a.target for shot in shots for a in shot.actions)
    assert {a.subject for shot in shots for a in shot.actions if a.motion == "halt"} == ({who} if halts else set())
