"""Who looks at the water stands on its shore, and who knocks on a door stands before it."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "place"), [
    ("An old fisherman looks at the sea.", "beach"),
    ("A lighthouse keeper watches the sea from a cliff.", "cliff_coast"),
    ("A woman looks at the ocean from the shore.", "beach"),
    ("A girl gazes out over the sea.", "beach"),
    ("海边的悬崖上，一个男人望着大海", "cliff_coast"),
    ("老人望着大海", "beach"),
    ("A captain on his ship looks at the sea.", "ocean"),
    ("A dolphin leaps in the sea.", "ocean"),
    ("A pirate ship sails over the sea.", "ocean"),
])
def test_who_looks_at_the_sea_stands_on_its_shore(text: str, place: str) -> None:
    assert write(text).scenes[0].place == place


@pytest.mark.parametrize(("text", "motion", "thing"), [
    ("A man knocks on a door.", "knock", "front_door"), ("A woman taps on a window.", "knock", "window"),
    ("A boy bangs on a drum.", "hammer", "drum"),
])
def test_who_knocks_on_something_does_not_stand_on_it(text: str, motion: str, thing: str) -> None:
    play = write(text)
    names = {member.id: member.thing for member in play.cast}
    shot = play.shots()[0]
    assert (motion, thing) in {(a.motion, names.get(a.target or "", "")) for a in shot.actions}
    assert not any(r.kind == "on" and names[r.object] == thing for r in shot.relations)


@pytest.mark.parametrize(("text", "door"), [
    ("Someone knocks at the door.", "front_door"), ("一个男人敲门。", "front_door"), ("邻居来敲门。", "front_door"),
    ("A man knocks on the front door.", "front_door"), ("A nurse knocks on the door in a hospital.", "door"),
])
def test_who_knocks_has_a_door_to_knock_on(text: str, door: str) -> None:
    film = write(text, voice="none", shots=1)
    ids = {m.id for m in film.cast if m.thing == door}
    assert len(ids) == 1
    assert any(a.motion == "knock" and a.target in ids for shot in film.shots() for a in shot.actions)
