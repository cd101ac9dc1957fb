"""Events on the installed catalogue: clauses become steps, each is seen in its order, and nobody is there too soon."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read


def told(text: str) -> list[set[str]]:
    """Motions of each step of the telling."""
    steps: dict[int, set[str]] = {}
    for deed in read(text, standard()).deeds:
        steps.setdefault(deed.step, set()).update(deed.motions.values())
    return [steps[key] for key in sorted(steps) if steps[key]]


def seen(play: Screenplay, who: str, motion: str) -> list[int]:
    """Numbers of the shots in which somebody does it."""
    return [k for k, shot in enumerate(play.shots())
            if any(a.subject.startswith(who) and a.motion == motion for a in shot.actions)]


@pytest.mark.parametrize(("text", "wanted"), [
    ("A juggler drops a ball, a monkey catches it, and the crowd laughs.", ["drop", "catch", "laugh"]),
    ("A dancer bows, the curtain falls and the audience claps.", ["bow", "fall", "clap"]),
    ("A baby laughs until its mother falls asleep.", ["laugh", "sleep"]),
    ("妈妈推开门，小狗跳起来，孩子笑了。", ["open", "jump", "laugh"]),
    ("老人咳嗽了一声，鸽子飞起来，孩子们鼓掌。", ["take_off", "clap"]),
])
def test_clauses_of_moments_come_one_after_the_other(text: str, wanted: list[str]) -> None:
    row = told(text)
    at = [next((k for k, motions in enumerate(row) if motion in motions), -1) for motion in wanted]
    assert -1 not in at
    assert at == sorted(set(at))


@pytest.mark.parametrize("text", [
    "An old man feeds pigeons in the park, children fly kites.", "A girl reads while her brother jumps.",
    "A drummer plays, dancers dancing around her.", "老爷爷打太极，孩子们在旁边放风筝。",
])
def test_what_goes_on_together_is_one_picture(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(("text", "who"), [
    ("A boy fishes by a lake, and suddenly a bear jumps out of the bushes.", "bear"),
    ("女孩在草地上看书，忽然一只兔子跳了出来。", "rabbit"),
])
def test_nobody_is_there_before_the_text_brings_him(text: str, who: str) -> None:
    play = write(text, duration=30)
    there = [k for k, shot in enumerate(play.shots()) if any(a.subject.startswith(who) for a in shot.actions)]
    assert there
    assert there[0] == seen(play, who, "jump")[0] > 0
    assert all(shot.camera.focus is None or not shot.camera.focus.startswith(who) for shot in play.shots()[: there[0]])


@pytest.mark.parametrize("text", [
    "A skater falls, her friend laughs, and she gets up.", "男孩摔倒了，老师跑过来，男孩爬起来鞠躬。"])
def test_who_fell_lies_there_until_he_gets_up(text: str) -> None:
    play = write(text, duration=40)
    who = next(a.subject for shot in play.shots() for a in shot.actions if a.motion == "fall_down")
    row = [a.motion for shot in play.shots() for a in shot.actions if a.subject == who]
    low = row[row.index("fall_down") : row.index("get_up")]
    assert "fallen" in low
    assert set(low) <= {"fall_down", "fallen"}


def test_a_moment_is_not_done_again_in_later_shots() -> None:
    play = write("A girl throws a ball, a dog catches it, and the girl claps.", duration=30)
    assert seen(play, "girl", "throw")[-1] < seen(play, "dog", "catch")[0] <= seen(play, "girl", "clap")[0]


def test_one_take_plays_the_steps_in_their_order() -> None:
    shot = write("A girl throws a ball, a dog catches it, and the girl claps.", duration=12, shots=1).shots()[0]
    start = {a.motion: a.start for a in shot.actions}
    assert start["throw"] < start["catch"] < start["clap"]


@pytest.mark.parametrize(("text", "first", "second"), [
    ("A frog sits by the pond, becomes a prince and bows.", "frog", "prince"),
    ("A wizard turns a mouse into a horse, and the horse runs away.", "mouse", "horse"),
    ("小女孩吹了一口气，南瓜变成一辆马车。", "pumpkin", "horse-carriage"),
])
def test_what_becomes_another_is_there_before_and_the_other_after(text: str, first: str, second: str) -> None:
    shots = write(text, duration=30).shots()
    there = [{a.subject.rsplit("-", 1)[0] for a in shot.actions} for shot in shots]
    turn = next(k for k, names in enumerate(there) if second in names)
    assert turn > 0
    assert any(first in names for names in there[:turn])
    assert all(first not in names for names in there[turn:])
    assert shots[turn - 1].transition.kind == "dissolve"


@pytest.mark.parametrize("text", ["A car turns into a side street.", "The sky becomes dark."])
def test_not_every_turn_is_a_change(text: str) -> None:
    assert read(text, standard()).turns == []


@pytest.mark.parametrize(("text", "places"), [
    ("A boy reads on a sofa, closes the book, and then outside in the forest he climbs a tree.", 2),
    ("妈妈在厨房里切菜，放下刀，走到花园里浇花。", 2),
    ("A girl walks through a forest and throws a stone into the lake.", 1),
])
def test_a_later_place_is_a_later_scene(text: str, places: int) -> None:
    row = [scene.place for scene in write(text, duration=30).scenes]
    assert len(set(row)) == places
    assert row == sorted(row, key=row.index)


@pytest.mark.parametrize("text", [
    "A farmer ploughs a field, looks up, and suddenly it starts to rain.", "农民在田里插秧，抬起头，忽然下起大雨。"])
def test_weather_that_begins_is_not_there_before(text: str) -> None:
    row = [scene.weather for scene in write(text, duration=30).scenes]
    assert row[0] != "rain"
    assert row[-1] == "rain"


@pytest.mark.parametrize(("text", "motion"), [
    ("The entire village claps.", "clap"), ("运动员冲过终点，全班都在喊加油。", "cheer"),
    ("蓝队摔倒了，红队欢呼。", "cheer")])
def test_a_whole_crowd_answers(text: str, motion: str) -> None:
    reading = read(text, standard())
    assert any(motion in deed.motions.values() and reading.subject(deed.subjects[0]).kind == "person"
               and reading.subject(deed.subjects[0]).count > 1 for deed in reading.deeds)


def test_they_both_are_the_two_that_were_named() -> None:
    reading = read("A boy drops a ball, his sister catches it, and then they both laugh.", standard())
    last = reading.deeds[-1]
    assert {reading.subject(key).noun for key in last.subjects} == {"boy", "sister"}


def test_who_is_chased_runs() -> None:
    shot = write("A thief sits on a bench, and a policeman chases him.", duration=20).shots()[-1]
    assert {a.motion for a in shot.actions if a.subject.startswith(("thief", "police"))} == {"run"}


def test_what_was_picked_up_stays_in_the_hand_until_it_is_thrown() -> None:
    play = write("A boy picks up a shell, runs along the beach, throws the shell and waves.", duration=40)
    row = [(a.motion, a.tool) for shot in play.shots() for a in shot.actions if a.subject == "boy-1"]
    assert {tool for motion, tool in row if motion == "run"} == {"seashell-1"}
    assert all(tool is None for motion, tool in row if motion == "wave")


@pytest.mark.parametrize(("text", "who"), [
    ("A surfer runs into the sea, and the camera pulls back to reveal a shark.", "shark"),
    ("渔夫划船，镜头慢慢拉远，露出一座灯塔。", "lighthouse"),
])
def test_what_the_camera_comes_to_is_seen_then(text: str, who: str) -> None:
    shots = write(text, duration=30).shots()
    there = [k for k, shot in enumerate(shots) if any(a.subject.startswith(who) for a in shot.actions)]
    assert there[0] > 0
    assert any(shots[k].camera.move == "pull_out" and any(name.startswith(who) for name in shots[k].subjects)
               for k in there)


@pytest.mark.parametrize("text", [
    "Five lanterns light up one after another in an old town.", "古镇里，红灯笼一盏接一盏亮起来。"])
def test_lamps_come_on_in_turn(text: str) -> None:
    shot = write(text, duration=8, shots=1).shots()[0]
    starts = [a.start for a in shot.actions if a.subject.startswith("lantern") and a.motion == "shine"]
    assert len(starts) > 3
    assert starts == sorted(set(starts))


@pytest.mark.parametrize(("text", "who"), [
    ("A cat knocks a cup off the table.", "cat"), ("The dog runs to the blocks and knocks them over.", "dog")])
def test_what_is_knocked_over_falls(text: str, who: str) -> None:
    reading = read(text, standard())
    done = {(reading.subject(key).entry.name, motion) for deed in reading.deeds for key, motion in deed.motions.items()}
    assert (who, "knock_over") in done
    assert any(motion == "fall" for _, motion in done)


def test_what_one_fell_off_goes_nowhere_without_him() -> None:
    shots = write("A boy rides a bicycle, falls down, gets up and runs home.", duration=40).shots()
    down = next(k for k, shot in enumerate(shots) if any(a.motion == "fall_down" for a in shot.actions))
    later = [(a.subject, a.motion) for shot in shots[down:] for a in shot.actions if a.subject == "bicycle-1"]
    assert {motion for _, motion in later} <= {"idle"}
    assert all(r.kind != "on" for shot in shots[down:] for r in shot.relations if r.subject == "boy-1")


@pytest.mark.parametrize("text", [
    "A marathon runner hits the wall at mile 22 and a stranger hands her an orange.",
    "The last payphone in the city rings, and a street sweeper picks it up.",
])
def test_no_camera_holds_somebody_who_is_not_there_yet(text: str) -> None:
    for shot in write(text, duration=60, voice="none").shots():
        assert shot.camera.focus is None or shot.camera.focus in shot.subjects
