"""Deeds of a sentence in the shots of its film: one after the other, with their things, and nobody who only stands."""

from __future__ import annotations

import itertools

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def motions(film: Screenplay, name: str) -> list[str]:
    """What somebody does from shot to shot, without repeats."""
    row = [a.motion for shot in film.shots() for a in sorted(shot.actions, key=lambda a: a.start) if a.subject == name]
    return [motion for motion, _ in itertools.groupby(row)]


def inside(row: list[str], wanted: list[str]) -> bool:
    at = iter(row)
    return all(motion in at for motion in wanted)


@pytest.mark.parametrize(("text", "who", "wanted"), [
    ("A red fox crosses a frozen lake, stops halfway, and looks back.", "fox-1", ["walk", "stand", "look_back"]),
    ("A puppy rolls about in the snow, shakes itself and runs home.", "dog-1", ["roll_about", "shake", "run"]),
    ("A boy opens a letter, reads it and begins to cry.", "boy-1", ["unwrap", "read", "cry"]),
    ("A farmer plants a tree, waters it and wipes his forehead.", "farmer-1", ["plant", "water", "wipe_brow"]),
    ("姑娘给花浇水，然后剪下一朵玫瑰插进花瓶。", "girl-1", ["water", "cut", "put_down"]),
    ("小猫在草地上打滚，最后睡着了。", "cat-1", ["roll_about", "sleep"]),
])
def test_each_deed_has_its_shots_in_the_order_told(text: str, who: str, wanted: list[str]) -> None:
    assert inside(motions(write(text), who), wanted)
    short = write(text, duration=15.0)
    assert inside(motions(short, who), wanted), "with fewer shots too"


def test_who_stops_is_seen_to_stop() -> None:
    film = write("A red fox crosses a frozen lake, stops halfway, and looks back.")
    shot = next(s for s in film.shots() if any(a.motion == "stand" for a in s.actions))
    acts = sorted((a for a in shot.actions if a.subject == "fox-1"), key=lambda a: a.start)
    assert [a.motion for a in acts] == ["walk", "stand"] and 0.2 < acts[1].start / shot.duration < 0.5


@pytest.mark.parametrize(("text", "motion", "thing", "ground"), [
    ("A woman kneads bread.", "knead", "bread", "table"),
    ("A baker pulls a loaf from an oven.", "take_out", "loaf", "oven"),
    ("An old woman chooses apples at the market.", "choose", "apple", "market_stall"),
    ("A girl puts a cup on the table.", "put_down", "cup", "table"),
    ("一家人包饺子。", "fold", "dumplings", "table"),
])
def test_what_is_worked_at_stands_on_something(text: str, motion: str, thing: str, ground: str) -> None:
    film = write(text)
    kinds = {member.id: member.thing for member in film.cast}
    shots = [s for s in film.shots() if any(a.motion == motion for a in s.actions)]
    assert shots
    for shot in shots:
        act = next(a for a in shot.actions if a.motion == motion)
        assert kinds[act.target or ""] == thing
        place = act.to or act.target
        assert motion == "put_down" or any(r.subject == place and r.kind == "on" and kinds[r.object] == ground
                                           for r in shot.relations)
        assert kinds[act.to or ""] == ground if motion == "put_down" else True
        people = {"woman", "chef", "girl", "old_woman"}
        assert not any(kinds[r.subject] in people and r.kind in ("on", "inside") and kinds[r.object] != "chair"
                       for r in shot.relations)


@pytest.mark.parametrize(("text", "thing"), [
    ("A girl walks home with a lantern in her hand.", ""), ("一个女孩提着灯笼走过小桥。", "lantern"),
    ("A man carries a basket across a bridge.", "basket")])
def test_what_is_carried_goes_along(text: str, thing: str) -> None:
    film = write(text)
    kinds = {member.id: member.thing for member in film.cast}
    going = [a for s in film.shots() for a in s.actions if a.motion == "walk"]
    assert going and all(kinds.get(a.tool or "") == thing for a in going if thing)


def test_nobody_only_stands() -> None:
    """Whoever has nothing to do looks about, scratches, sniffs, something else each time; a bicycle that is repaired
    drives nowhere."""
    film = write("A dog stands in a meadow.")
    done = [a.motion for s in film.shots() for a in s.actions if a.subject == "dog-1" and a.start > 0]
    assert len(set(done)) > 2
    film = write("An old man repairs a bicycle.")
    acts = [a for s in film.shots() for a in s.actions]
    assert {a.motion for a in acts if a.subject == "bicycle-1"} == {"idle"}
    assert all(a.tool == "wrench-1" for a in acts if a.motion == "repair")
    shots = [s for s in film.shots() if "bicycle-1" in s.subjects]
    assert all(any(a.motion == "repair" for a in s.actions) for s in shots), "nor is it shown without him"


def test_what_has_melted_stays_melted() -> None:
    acts = [a for s in write("A snowman melts.").shots() for a in s.actions]
    row = [(a.motion, a.manner) for a in acts]
    assert ("melt", "") in row and row[-1] == ("melt", "done") and row.index(("melt", "done")) > row.index(("melt", ""))


@pytest.mark.parametrize(("text", "who", "wanted", "tool"), [
    ("A carpenter saws a plank in his workshop.", "carpenter-1", "saw", "handsaw"),
    ("A robot waters flowers in a garden.", "robot-1", "water", "watering_can"),
    ("A farmer works in a wheat field.", "farmer-1", "reap", "sickle"),
    ("A crowd cheers at a concert.", "woman-1", "cheer", ""),
    ("A couple dances in a kitchen.", "man-1", "dance_together", ""),
    ("Laundry flaps on a line in the wind.", "clothesline-1", "sway", ""),
    ("孩子们在操场上踢足球。", "child-1", "play_football", "football"),
])
def test_a_deed_is_done_as_it_is_done(text: str, who: str, wanted: str, tool: str) -> None:
    """With the deed's own tool, whatever the trade carries; with hands where there are hands; where it stands."""
    film = write(text)
    assert wanted in motions(film, who)
    assert not tool or any(member.thing == tool for member in film.cast)


def test_a_runner_is_seen_from_the_side() -> None:
    """A stride towards the lens is none: who is followed at a run is seen from 60 degrees round its front or more."""
    film = write("A white horse gallops across a meadow.")
    followed = [s.camera for s in film.shots() if s.camera.move == "follow"]
    assert followed and all(60 <= abs(camera.side) <= 95 for camera in followed)


@pytest.mark.parametrize(("text", "motion", "target", "tool"), [
    ("A blacksmith hammers a sword on an anvil in a smithy.", "forge", "sword", "hammer"),
    ("铁匠在铁匠铺里打铁。", "forge", "hot_iron", "hammer"),
    ("木匠在工坊里锯木头。", "saw", "plank", "handsaw"),
    ("A carpenter planes a board in a workshop.", "plane", "plank", ""),
    ("画家在画室里画画。", "paint", "easel", "paintbrush"),
    ("A scientist looks through a microscope in a laboratory.", "peer", "microscope", ""),
    ("A farmer milks a cow in a stable.", "milk", "cow", ""),
    ("护士给病人打针。", "examine", "man", "syringe"),
    ("医生在病房里给病人听诊。", "examine", "man", "stethoscope"),
    ("A barber cuts a man's hair in a barber shop.", "comb_other", "man", "scissors"),
])
def test_a_trade_has_its_object_and_its_tool(text: str, motion: str, target: str, tool: str) -> None:
    film = write(text)
    kinds = {member.id: member.thing for member in film.cast} | {None: ""}
    done = {(kinds[a.target], kinds[a.tool]) for s in film.shots() for a in s.actions if a.motion == motion}
    assert (target, tool) in done


@pytest.mark.parametrize("text", ["Two men row a boat on a lake.", "渔夫在小船上钓鱼。",
                                  "An old man fishes from a small boat on a lake."])
def test_who_rows_or_fishes_is_in_an_open_boat(text: str) -> None:
    film = write(text)
    boat = next(m.id for m in film.cast if m.thing == "rowing_boat")
    who = {a.subject for s in film.shots() for a in s.actions if a.motion in ("row", "fish")}
    on = {r.subject for s in film.shots() for r in s.relations if r.kind == "on" and r.object == boat}
    assert who and who <= on


def test_a_potter_sits_at_the_wheel() -> None:
    film = write("A potter shapes a vase on a wheel in a workshop.")
    assert {"potters_wheel", "vase", "stool"} <= {m.thing for m in film.cast}


@pytest.mark.parametrize(("text", "thing"), [
    ("A man plays golf.", "golf_club"), ("老人打高尔夫。", "golf_club"), ("A girl plays tennis.", "tennis_racket"),
    ("男孩打羽毛球。", "tennis_racket"), ("A boy plays baseball.", "baseball_bat"),
    ("两个女孩打乒乓球。", "ping_pong_bat"),
    ("A kid plays table tennis.", "ping_pong_bat"), ("A boy plays cards with his grandmother.", "playing_cards"),
    ("爷爷和奶奶打扑克。", "playing_cards"), ("Two men play chess.", "chessboard"),
    ("A sailor teaches a boy to tie a knot.", "rope_knot"),
])
def test_a_game_is_played_with_its_own_thing(text: str, thing: str) -> None:
    film = write(text)
    for shot in film.shots():
        used = {key for action in shot.actions for key in (action.target, action.tool) if key is not None}
        assert thing in {member.thing for member in film.cast if member.id in used}
    wrong = {"baseball_bat", "chessboard", "tennis_racket", "golf_club", "ping_pong_bat"} - {thing}
    assert not wrong & {member.thing for member in film.cast}
