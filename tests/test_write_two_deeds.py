"""Of two deeds of one body each is seen, and what is in a hand or a mouth stays there while its bearer looks up."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Action
from skyscreen.write import write


def acts(text: str) -> list[Action]:
    return [action for shot in write(text).shots() for action in shot.actions]


@pytest.mark.parametrize(("text", "who", "first", "second"), [
    ("A photographer kneels in tall grass to photograph a butterfly.", "photographer-1", "kneel", "photograph"),
    ("Seven dwarfs come home from the mine, singing.", "dwarf-1", "walk", "sing"),
    ("A carpenter kneels to measure a plank.", "carpenter-1", "kneel", "measure"),
    ("The janitor mops the floor, humming a tune.", "street-cleaner-1", "sweep", "sing"),
])
def test_a_later_deed_of_the_same_body_has_its_own_picture(text: str, who: str, first: str, second: str) -> None:
    row = [action.motion for action in acts(text) if action.subject == who]
    assert row.index(first) < row.index(second)


def test_who_sits_and_reads_does_both_at_once() -> None:
    row = {action.motion for action in acts("An old man sits on a bench, reading a newspaper.")
           if action.subject == "old-man-1"}
    assert "read" in row and "walk" not in row


@pytest.mark.parametrize(("text", "load"), [
    ("A fox trots through the forest, carrying a fish in its mouth.", "caught-fish-1"),
    ("A waiter carries a tray to a table.", "tray-1"),
])
def test_the_load_stays_while_its_bearer_looks_about(text: str, load: str) -> None:
    row = [action for action in acts(text) if action.subject in ("fox-1", "waiter-1")]
    assert any(action.motion.startswith("look") for action in row) or len(row) > 2
    assert all(action.tool == load for action in row)


def test_what_one_does_who_is_spoken_to_is_nobody_elses_deed() -> None:
    row = acts("A mermaid sings to passing sailors.")
    assert not [action for action in row if action.motion == "give"]


def test_a_beast_goes_along_with_its_young() -> None:
    row = {action.motion for action in acts("A lioness carries her cub across a stream.")
           if action.subject == "lioness-1"}
    assert "walk" in row and "catch" not in row


@pytest.mark.parametrize(("text", "rider", "mount", "many"), [
    ("Two nuns race each other on scooters.", "nun", "scooter", 2),
    ("Two knights race on horses.", "knight", "horse", 2),
    ("Four boys race on bicycles.", "boy", "bicycle", 4),
])
def test_who_races_on_something_sits_on_his_own(text: str, rider: str, mount: str, many: int) -> None:
    play = write(text, duration=12)
    names = {m.id: m.thing for m in play.cast}
    assert [list(names.values()).count(name) for name in (rider, mount)] == [many, many]
    tied = {(r.subject, r.object) for shot in play.shots() for r in shot.relations if r.kind == "on"}
    assert len({seat for _, seat in tied}) == many
    assert not any(a.motion == "run" for shot in play.shots() for a in shot.actions if names[a.subject] == rider)
