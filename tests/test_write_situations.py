"""The situation that a deed brings: a seat and a table, a fire by night, the tool in hand; what the text says holds."""

from __future__ import annotations

import pytest

from skyscreen.catalogue.index import family
from skyscreen.catalogue.situations import HOMES, SITUATIONS
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.words.by_words import particular


def relations(film: Screenplay) -> set[tuple[str, str, str]]:
    return {(r.subject, r.kind, r.object) for shot in film.shots() for r in shot.relations}


def deeds(film: Screenplay) -> set[tuple[str, str, str | None, str | None]]:
    return {(a.subject, a.motion, a.target, a.tool) for shot in film.shots() for a in shot.actions}


def test_every_situation_names_what_the_catalogue_has() -> None:
    motions, things, places = family("motions"), family("things"), family("places")
    for row in SITUATIONS:
        assert set(row.motions) <= set(motions) and set(row.places) <= set(places), row
        named = {row.seat, row.on, row.other, row.has, row.before, *row.at, *row.near, *row.done_to} - {""}
        assert named <= set(things) and (not row.becomes or row.becomes in motions), row
        assert row.seat or row.on or row.other or row.before or row.becomes
    assert set(HOMES) <= set(motions) and {p for row in HOMES.values() for p in row} <= set(places)


@pytest.mark.parametrize(("text", "who", "wanted"), [
    ("A woman drinks coffee in a café.", "woman-1", {("on", "chair-1"), ("at", "table-1")}),
    ("两个女孩在咖啡馆里聊天。", "girl-2", {("on", "chair-2"), ("at", "table-1")}),
    ("An old fisherman tells his granddaughter a story by the fire.", "girl-1",
     {("on", "log-2"), ("at", "campfire-1")}),
    ("爷爷在公园里看报纸。", "old-man-1", {("on", "bench-1")}),
    ("A programmer types on a laptop.", "engineer-1", {("on", "chair-1")}),
    ("理发师给顾客剪头发。", "man-1", {("on", "chair-1")}),
    ("一家人围着火锅吃饭。", "boy-1", {("on", "chair-4"), ("at", "table-1")}),
])
def test_a_deed_brings_its_seat(text: str, who: str, wanted: set[tuple[str, str]]) -> None:
    assert wanted <= {(kind, what) for name, kind, what in relations(write(text, voice="none")) if name == who}


@pytest.mark.parametrize("text", [
    "A woman sits on the floor and drinks tea in the living room.",
    "A man stands in the kitchen and eats an apple.",
    "A waiter walks through the restaurant.",
    "女孩躺在草地上看书。",
])
def test_what_is_said_of_the_posture_holds(text: str) -> None:
    assert not any(what.startswith(("chair", "stool", "bench", "armchair")) for _, _, what in relations(write(text)))


def test_a_tale_by_the_fire_is_told_at_night_unless_an_hour_is_named() -> None:
    assert write("A grandfather tells a story by the fire.", voice="none").scenes[0].hour > 19
    assert 11 < write("A grandfather tells a story by the fire at noon.", voice="none").scenes[0].hour < 13


@pytest.mark.parametrize(("text", "who", "motion", "tool"), [
    ("清洁工在街上扫落叶。", "street-cleaner-1", "sweep", "broom-1"),
    ("A man shovels snow from his driveway.", "man-1", "dig", "shovel-1"),
    ("她用毛巾擦汗。", "woman-1", "wipe_brow", "towel-1"),
    ("A couple eats noodles at a street stall.", "woman-1", "eat_bowl", "chopsticks-2"),
    ("理发师给顾客剪头发。", "hairdresser-1", "comb_other", "scissors-1"),
])
def test_the_tool_of_the_deed_is_in_the_hand(text: str, who: str, motion: str, tool: str) -> None:
    assert any((a, m, t) == (who, motion, tool) for a, m, _, t in deeds(write(text, voice="none")))


def test_the_tool_of_a_trade_gives_way() -> None:
    film = write("A gardener waters the roses.", voice="none")
    assert next(m.params for m in film.cast if m.id == "gardener-1").get("holds") == ""
    film = write("A gardener stands in the garden.", voice="none")
    assert "holds" not in next(m.params for m in film.cast if m.id == "gardener-1")


@pytest.mark.parametrize(("text", "motion"), [
    ("A tailor alters a dress.", "tend"), ("A man deciphers a letter.", "handle"),
    ("A girl brushes her long hair.", "comb"),
    ("A businessman checks his watch.", "check_watch"), ("小伙子在健身房举哑铃。", "lift_weights"),
    ("He takes off his hat.", "doff"), ("老师在黑板上写字。", "write_board"),
    ("A father reads his son a story.", "read"),
    ("女孩对着镜子戴耳环。", "dress"), ("A mother pushes a pram through the park.", "push_along"),
])
def test_a_person_is_seen_to_do_it(text: str, motion: str) -> None:
    assert motion in {a.motion for shot in write(text, voice="none").shots() for a in shot.actions}


def test_each_of_a_band_has_an_instrument() -> None:
    done = deeds(write("A jazz trio plays in a bar.", voice="none"))
    wanted = {("play_sax", "saxophone-1"), ("play_cello", "cello-1"), ("drum", "drum-kit-1")}
    assert wanted <= {(motion, target) for _, motion, target, _ in done}


def test_words_make_a_verb_particular_only_in_its_clause() -> None:
    text = "She brushes the dog, and her hair is long."
    at = text.index("brushes")
    assert particular("brush", text, at, at + 7) == ""
    assert particular("brush", "She brushes her hair.", 4, 11) == "comb hair"


def test_a_dragon_in_a_room_has_come_down() -> None:
    """Of which nothing is told but that it is found there; a swallow may well fly about in a barn."""
    for text in ("A knight finds a baby dragon in a ruined tower.", "骑士在废弃的塔楼里发现一只小龙"):
        film = write(text, duration=20)
        assert film.scenes[0].place == "ruined_tower"
        dragon = next(m.id for m in film.cast if m.thing == "dragon")
        done = {a.motion for scene in film.scenes for shot in scene.shots for a in shot.actions if a.subject == dragon}
        assert done and "fly" not in done


@pytest.mark.parametrize(("text", "kind", "places", "tool"), [
    ("A family eats dinner at a table in a living room.", "dinner", 4, "fork"),
    ("一家人围坐在桌边吃年夜饭。", "chinese", 4, "chopsticks"),
    ("Three friends have breakfast in a kitchen.", "breakfast", 3, "fork"),
    ("Two friends are having dinner in a kitchen.", "dinner", 2, "fork"),
    ("全家人围着桌子吃火锅。", "hotpot", 4, "chopsticks"),
    ("A family sits around the table eating dinner.", "dinner", 4, "fork"),
    ("A family gathers around the dinner table.", "dinner", 4, ""),
    ("一家人包饺子。", "dumplings", 4, ""),
    ("An old couple drinks tea in a garden.", "tea", 2, ""),
])
def test_a_table_is_laid_for_its_meal(text: str, kind: str, places: int, tool: str) -> None:
    film = write(text, voice="none")
    table = next(member for member in film.cast if member.thing == "table")
    assert (table.params["laid"], table.params["places"]) == (kind, places)
    on = {a for a, how, b in relations(film) if how == "on" and b == table.id}
    assert any(member.id in on and member.thing in ("meal", "hotpot", "dumplings") for member in film.cast)
    assert len([a for a, how, b in relations(film) if how == "at" and b == table.id]) == places
    assert sum(member.thing == tool for member in film.cast) == (places if tool else 0)


@pytest.mark.parametrize("text", ["A girl blows out the candles on her birthday cake.", "小女孩过生日，吹蜡烛。"])
def test_the_candles_of_a_birthday_are_on_its_cake(text: str) -> None:
    film = write(text, voice="none")
    cake = next(member.id for member in film.cast if member.thing == "birthday_cake")
    assert not any(member.thing == "candle" for member in film.cast)
    assert ("girl-1", "blow_flame", cake, None) in deeds(film)


@pytest.mark.parametrize("text", ["A family has a picnic in a park.", "一家人在公园野餐。"])
def test_a_picnic_is_round_a_cloth_with_food_on_it(text: str) -> None:
    film = write(text, voice="none")
    cloth = next(member.id for member in film.cast if member.thing == "blanket")
    meal = next(member for member in film.cast if member.thing == "meal")
    assert meal.params["kind"] == "picnic" and (meal.id, "on", cloth) in relations(film)
    eating = [a for shot in film.shots() for a in shot.actions if a.motion == "eat"]
    assert eating and all("seated" in a.manner for a in eating)


@pytest.mark.parametrize(("text", "place"), [
    ("A woman reads a book on a train.", "train_carriage"),
    ("A girl sleeps on an airplane.", "aeroplane_cabin"),
    ("A woman sits on a bus.", "bus_interior"), ("一个女孩坐在缆车里。", "cable_car"),
    ("Two friends watch a film in a cinema.", "cinema"),
    ("A woman waits in a hospital waiting room.", "hospital"),
    ("地铁里一个男人在看手机。", "subway_car"),
])
def test_who_is_quiet_in_rows_of_seats_takes_one_of_the_place(text: str, place: str) -> None:
    film = write(text, voice="none")
    assert {scene.place for scene in film.scenes} == {place}
    seats = {member.id for member in film.cast if member.thing == "place_seat"}
    assert seats and {b for _, kind, b in relations(film) if kind == "on"} >= seats
    assert not any(member.thing in ("steam_train", "airplane", "metro", "chair") for member in film.cast)


@pytest.mark.parametrize(("text", "place"), [
    ("A woman stands in the bus.", "bus_interior"), ("A boy cries in the airplane.", "aeroplane_cabin"),
    ("一个女人站在火车里。", "train_carriage"), ("A family rides the cable car up the mountain.", "cable_car"),
    ("一家人坐缆车上山。", "cable_car"),
])
def test_inside_a_vehicle_is_its_cabin_whatever_one_does_there(text: str, place: str) -> None:
    film = write(text, voice="none")
    assert {scene.place for scene in film.scenes} == {place}
    assert not any(member.thing in ("bus", "airplane", "steam_train", "tram", "horse") for member in film.cast)


@pytest.mark.parametrize("text", ["A man jumps on a train.", "A train crosses a bridge."])
def test_who_does_more_than_sit_is_not_put_inside(text: str) -> None:
    assert any(member.thing == "steam_train" for member in write(text, voice="none").cast)


@pytest.mark.parametrize(("text", "place"), [
    ("大学宿舍里，四个男生围在一起吃火锅。", "dormitory"), ("医院的食堂里，护士在喝咖啡。", "canteen"),
    ("A nurse drinks coffee in the canteen.", "canteen"), ("Two men eat hotpot in a park.", "park"),
])
def test_whoever_eats_has_a_seat_at_a_table(text: str, place: str) -> None:
    """Of two places that stand together the second is meant; who serves there sits down for her own coffee."""
    film = write(text)
    assert {scene.place for scene in film.scenes} == {place}
    told = [r for shot in film.shots() for r in shot.relations]
    seats = {r.subject for r in told if r.kind == "on" and r.object.startswith("chair")}
    people = {a.subject for shot in film.shots() for a in shot.actions if a.motion in ("dine", "drink", "eat_bowl")}
    assert people and people <= seats


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("A boy eats grapes.", "grapes", 1), ("A man eats noodles.", "noodle_bowl", 1), ("Eggs lie in a basket.", "egg", 3),
    ("Two dogs and three balls.", "dog", 2),
])
def test_a_plural_that_is_one_thing_is_one(text: str, thing: str, count: int) -> None:
    assert sum(member.thing == thing for member in write(text).cast) == count


@pytest.mark.parametrize("text", ["一只橘猫趴在窗台上看雨。", "A cat lies on a windowsill watching the rain."])
def test_a_cat_that_looks_at_the_rain_goes_on_lying(text: str) -> None:
    acts = [a.motion for shot in write(text).shots() for a in shot.actions if a.subject == "cat-1"]
    assert "lie" in acts and "look" not in acts[:3]
