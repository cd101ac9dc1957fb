"""Texts of several sentences on the installed catalogue: each sentence is seen, where and by whom it is told."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read


def done(play: Screenplay, who: str) -> list[tuple[str, str]]:
    """(place, motion) of all that somebody does, in order, each once in a row."""
    row = [(scene.place, action.motion) for scene in play.scenes for shot in scene.shots
           for action in sorted(shot.actions, key=lambda a: a.start) if action.subject.startswith(who)]
    return [pair for k, pair in enumerate(row) if k == 0 or pair != row[k - 1]]


@pytest.mark.parametrize(("text", "who", "motion", "place"), [
    ("My grandmother bakes bread in her kitchen. My cousins run into the garden. We eat under the apple tree.",
     "old-woman", "bake", "kitchen"),
    ("奶奶在厨房里包饺子。孩子们跑到院子里放烟花。", "old-woman", "fold", "kitchen"),
])
def test_what_is_done_in_one_place_is_not_done_on_in_the_next(text: str, who: str, motion: str, place: str) -> None:
    play = write(text)
    assert len({scene.place for scene in play.scenes}) > 1
    assert {where for where, what in done(play, who) if what == motion} == {place}


@pytest.mark.parametrize(("text", "rider", "mount"), [
    ("A nurse rides her bicycle to the bakery. She kneads dough. She walks home in the rain.", "nurse", "bicycle"),
    ("Dad drives an old truck to the lake. He fishes. He sleeps in a tent.", "man", "truck"),
])
def test_nobody_works_in_the_saddle(text: str, rider: str, mount: str) -> None:
    play = write(text)
    shots = [(shot, {a.motion for a in shot.actions if a.subject.startswith(rider)}) for shot in play.shots()]
    later = [shot for shot, motions in shots if motions & {"knead", "fish", "sleep", "walk"}]
    assert later
    for shot in later:
        assert not any(r.kind == "on" and r.object.startswith(mount) for r in shot.relations)
        assert {a.motion for a in shot.actions if a.subject.startswith(mount)} <= {"idle"}


def cast(text: str) -> list[tuple[str, str, int]]:
    """(name, thing, number) of everybody, tools left out."""
    return [(s.name, s.entry.name, s.count) for s in read(text, standard()).subjects if not s.tool]


@pytest.mark.parametrize(("text", "who"), [
    ("Maria wakes up at five. She sings. Maria laughs.", [("Maria", "woman", 1)]),
    ("Lily and Ben build a snowman at school. Ben cries.",
     [("Lily", "girl", 1), ("Ben", "boy", 1), ("", "snowman", 1)]),
    ("A fox named Rusty runs. Rusty sleeps.", [("Rusty", "fox", 1)]),
    ("Mr. Brown sings. Mr. Brown sleeps.", [("Mr. Brown", "man", 1)]),
    ("Tom is a lonely robot. Tom dances. He waves.", [("Tom", "robot", 1)]),
    ("Sarah, a nurse, dances. She laughs.", [("Sarah", "nurse", 1)]),
    ("Daisy the cow eats. Daisy sleeps.", [("Daisy", "cow", 1)]),
    ("Rose petals fall.", [("", "petals", 4)]),
    ("小红和小明跳舞。小明摔倒了。", [("小红", "girl", 1), ("小明", "boy", 1)]),
    ("李明在公园跑步。李明摔倒了。", [("李明", "man", 1)]),
])
def test_a_name_is_somebody_and_always_the_same(text: str, who: list[tuple[str, str, int]]) -> None:
    assert cast(text) == who


def test_a_beast_is_he_or_she_as_well() -> None:
    assert cast("A lion yawns in the savanna. He sleeps.") == [("", "lion", 1)]
    deed = next(d for d in read("A dog waits. A woman walks home. She hugs him.", standard()).deeds if d.verb == "hug")
    assert deed.target == 0


def test_a_name_is_told_as_one() -> None:
    play = write("Maria kneads dough in a bakery. She laughs.", voice="flite")
    assert any(shot.line and shot.line.startswith("Maria") for shot in play.shots())
    assert not any(shot.line and "a woman" in shot.line.lower() for shot in play.shots())


@pytest.mark.parametrize(("text", "motions"), [
    ("How to pot a plant. Fill a clay pot with soil. Put the little tree in the pot. Water it slowly.",
     ["pour", "put_down", "water"]),
    ("Recipe: chop an onion. Fry it in a pan. Add tomatoes and stir.", ["cut", "stir"]),
    ("教你做番茄炒蛋。先把番茄洗干净，切成小块。把鸡蛋打进碗里搅拌。最后撒上葱花。", ["wash", "cut", "stir", "pour"]),
])
def test_somebody_does_the_steps_of_a_recipe(text: str, motions: list[str]) -> None:
    play = write(text)
    who = [m.id for m in play.cast if m.thing in ("man", "woman")]
    assert len(who) == 1
    row = iter(motion for _, motion in done(play, who[0]))
    assert all(motion in row for motion in motions)


def test_a_step_is_told_over_its_own_picture() -> None:
    text = "How to pot a plant. Fill a clay pot with soil. Put the little tree in the pot. Water it slowly."
    play = write(text)
    told = {shot.line: {a.motion for a in shot.actions} for shot in play.shots() if shot.line}
    assert "pour" in told["Fill a clay pot with soil."]
    assert "put_down" in told["Put the little tree in the pot."]


@pytest.mark.parametrize(("text", "who"), [
    ("Two friends, a fox and a hedgehog, walk in the forest. They eat apples.", ["fox", "hedgehog", "apple"]),
    ("两个好朋友，兔子和熊，在森林里跑。", ["rabbit", "bear"]),
    ("My grandmother sings. At night grandmother sleeps.", ["old_woman"]),
])
def test_nobody_is_there_twice(text: str, who: list[str]) -> None:
    assert [thing for _, thing, _ in cast(text)] == who


@pytest.mark.parametrize(("text", "who", "wanted"), [
    ("Maria wakes up at five. She rides her bike to the bakery. She kneads dough.", "woman",
     [("bedroom", "wake_up"), ("city_street", "sit"), ("bakery", "knead")]),
    ("A man reads in the library. He walks home. He sleeps on his sofa.", "man",
     [("library", "read"), ("city_street", "walk"), ("living_room", "sleep")]),
    ("小明起床。他刷牙。他在公园跑步。", "boy", [("bedroom", "wake_up"), ("bathroom", "brush_teeth"), ("park", "run")]),
])
def test_the_ways_and_rooms_that_nobody_names(text: str, who: str, wanted: list[tuple[str, str]]) -> None:
    row = iter(done(write(text), who))
    assert all(pair in row for pair in wanted)


def test_he_is_nobody_of_the_other_sex() -> None:
    text = "It is Ben's first day at school. His mother wakes him up. He eats pancakes. They walk to school. Ben cries."
    reading = read(text, standard())
    people = {s.entry.name: s.key for s in reading.subjects if s.kind == "person"}
    assert set(people) == {"woman", "boy"}
    does = {deed.verb: set(deed.subjects) for deed in reading.deeds}
    assert does["eat"] == {people["boy"]} == does["cry"]
    assert does["walk"] == set(people.values())


@pytest.mark.parametrize(("text", "who", "motion", "place"), [
    ("I am a nurse. I read a boy a story. At three I drink coffee in the kitchen. At dawn I ride my bike home along "
     "the river.", "nurse", "read", "hospital"),
    ("Mum cooks soup in the kitchen. She falls asleep on her bed.", "woman", "sleep", "bedroom"),
    ("We eat in the garden. Then mum washes the dishes.", "woman", "wash_dishes", "kitchen"),
    ("除夕，一家人围着圆桌吃年夜饭。爸爸在院子里放鞭炮。", "man-1", "dine", "living_room"),
])
def test_a_deed_is_done_in_its_own_room(text: str, who: str, motion: str, place: str) -> None:
    assert {where for where, what in done(write(text), who) if what == motion} == {place}


@pytest.mark.parametrize("text", ["春节，孩子们放烟花。", "At the Chinese New Year a lion dances in the street."])
def test_a_festival_of_the_street_stays_there(text: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {"spring_festival"}


def test_a_rivers_bank_is_no_bank_and_two_of_them_are_two() -> None:
    film = write("A boy and a girl float down the river on a raft. Then the two of them lie on the bank and laugh.")
    assert "bank" not in {scene.place for scene in film.scenes}
    last = film.shots()[-1]
    assert {a.subject for a in last.actions if a.motion == "laugh"} == {"boy-1", "girl-1"}
    film = write("A whole family of dinosaurs sits around a table.")
    assert sum(member.thing == "tyrannosaurus" for member in film.cast) == 4
