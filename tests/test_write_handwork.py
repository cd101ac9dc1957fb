"""What hands have for what they do: the pot and the cup, the plate and the sponge, the phone."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "tool", "into"), [
    ("A man pours tea.", "teapot", "cup"), ("服务员倒红酒。", "bottle", "wine_glass"),
    ("A woman pours water from a kettle.", "kettle", "cup"),
])
def test_who_pours_has_the_pot_in_one_hand_and_the_cup_in_the_other(text: str, tool: str, into: str) -> None:
    film = write(text, duration=5.0, shots=1)
    things = {member.id: member.thing for member in film.cast}
    (deed,) = (a for a in film.shots()[0].actions if a.motion == "pour")
    assert (things[deed.tool or ""], things[deed.target or ""]) == (tool, into)


def test_who_scrolls_on_a_phone_does_not_stand_on_it_and_a_bowl_of_noodles_is_one_bowl() -> None:
    film = write("A teenager scrolls on his phone.", duration=5.0, shots=1)
    phones = {member.id for member in film.cast if member.thing == "phone"}
    assert phones and not any(r.object in phones for r in film.shots()[0].relations)
    film = write("A woman eats a bowl of noodles.", duration=5.0, shots=1)
    assert [m.thing for m in film.cast if "bowl" in m.thing] == ["noodle_bowl"]


@pytest.mark.parametrize(("text", "motion", "tool"), [
    ("A woman washes the dishes.", "wash_dishes", "sponge"), ("妈妈在洗碗。", "wash_dishes", "sponge"),
    ("A cook chops carrots.", "cut", "knife"), ("A mechanic works on an engine.", "repair", "wrench"),
])
def test_a_deed_has_the_tool_of_its_trade(text: str, motion: str, tool: str) -> None:
    film = write(text, duration=5.0, shots=1)
    things = {member.id: member.thing for member in film.cast}
    assert (motion, tool) in {(a.motion, things.get(a.tool or "", "")) for a in film.shots()[0].actions}


@pytest.mark.parametrize(("text", "motion"), [
    ("A man rubs his eyes.", "rub_eyes"), ("小男孩揉着眼睛。", "rub_eyes"), ("A man washes his face.", "wash_face"),
    ("A man shaves.", "shave"), ("爸爸在刮胡子。", "shave"), ("A man blows a horn.", "blow_horn"),
])
def test_what_is_done_to_the_face_is_told_apart(text: str, motion: str) -> None:
    assert motion in {a.motion for a in write(text, duration=5.0, shots=1).shots()[0].actions}


@pytest.mark.parametrize(("text", "thing"), [
    ("Two girls read on a bench.", "book"), ("A grandmother teaches her granddaughter to knit.", "knitting"),
    ("两个游客在长城上拍照", "phone"),
])
def test_two_who_read_or_knit_have_one_each(text: str, thing: str) -> None:
    film = write(text, duration=20)
    held = {(a.subject, a.target) for scene in film.scenes for shot in scene.shots for a in shot.actions
            if a.target and a.target.startswith(thing)}
    assert len({subject for subject, _ in held}) == 2 and len({target for _, target in held}) == 2
