"""What is planted, potted and poured is the size and the vessel that anybody would take."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def things(text: str) -> list[str]:
    return [member.thing for member in write(text).cast]


@pytest.mark.parametrize("text", ["An astronaut plants a small tree on Mars.", "Two children plant an oak in the park.",
                                  "爷爷和孙女一起种了一棵小树。"])
def test_who_plants_a_tree_plants_a_sapling(text: str) -> None:
    assert "sapling" in things(text) and "broadleaf" not in things(text)


def test_a_tree_that_stands_is_a_tree() -> None:
    assert "broadleaf" in things("A boy climbs an oak tree in the park.")


def test_a_pot_of_flowers_is_no_saucepan() -> None:
    assert "pot" not in things("A pot of daffodils stands on a windowsill.")


def test_a_quality_between_a_glass_and_its_drink_makes_no_second_glass() -> None:
    glasses = [m for m in write("A glass of iced lemonade on a beach table.").cast if m.thing == "glass"]
    assert [g.params.get("drink") for g in glasses] == ["lemonade"]


@pytest.mark.parametrize(("text", "who", "motion"), [
    ("A robot gets lost in a night market.", "robot", "look_around"),
    ("A boy shows a robot the way home.", "boy", "point"),
])
def test_the_way_is_lost_and_shown(text: str, who: str, motion: str) -> None:
    film = write(text)
    ids = {m.id for m in film.cast if m.thing == who}
    assert motion in {a.motion for s in film.scenes for shot in s.shots for a in shot.actions if a.subject in ids}


@pytest.mark.parametrize("text", ["A woman waves a flag.", "A boy waves a red flag at the race.",
                                  "一个男孩挥舞着一面蓝旗。"])
def test_who_waves_a_flag_waves_no_flagpole(text: str) -> None:
    assert "hand_flag" in things(text) and "flag" not in things(text)


def test_a_flag_that_nobody_holds_is_on_its_pole() -> None:
    assert "flag" in things("A flag flutters over the school.")


@pytest.mark.parametrize(("text", "wet"), [
    ("Firefighters spray water on a burning house.", "house"), ("A fireman hoses down a burning car.", "car"),
])
def test_a_hose_is_turned_on_what_nobody_stands_on(text: str, wet: str) -> None:
    film = write(text)
    kinds = {m.id: m.thing for m in film.cast}
    shots = [shot for scene in film.scenes for shot in scene.shots]
    assert any(a.motion == "hose" and kinds.get(a.target or "") == wet and kinds.get(a.tool or "") == "fire_hose"
               for shot in shots for a in shot.actions)
    assert not any(r.kind == "on" and kinds[r.object] == wet for shot in shots for r in shot.relations)


@pytest.mark.parametrize(("text", "who", "motion", "to"), [
    ("画家在塞纳河边给一位戴帽子的女士画肖像。", "artist", "paint", "woman"),
    ("空姐给一位戴眼镜的乘客倒橙汁。", "flight_attendant", "pour", ""),
    ("护士给病床上的小男孩打针。", "nurse", "examine", "boy"),
])
def test_whom_it_is_done_for_does_it_not(text: str, who: str, motion: str, to: str) -> None:
    film = write(text)
    kinds = {m.id: m.thing for m in film.cast}
    done = {(kinds[a.subject], a.motion, kinds.get(a.target or "", "")) for s in film.shots() for a in s.actions}
    assert any((name, deed) == (who, motion) and to in ("", target) for name, deed, target in done)
    assert not any(deed == motion and name != who for name, deed, _ in done)


@pytest.mark.parametrize(("text", "there", "absent"), [
    ("奶奶织毛衣，小花猫追着毛线球满屋跑。", "yarn_ball", "teenager"),
    ("一个和尚敲响了山顶寺庙的大钟。", "bell", "clock"),
    ("地铁车厢里，一个女孩靠着车门听歌。", "girl", "car"),
])
def test_a_word_is_what_its_sentence_makes_it(text: str, there: str, absent: str) -> None:
    assert there in things(text) and absent not in things(text)


def test_nobody_falls_because_leaves_have() -> None:
    film = write("A hedgehog walks through fallen autumn leaves.")
    assert not any(a.motion.startswith("fall") for s in film.shots() for a in s.actions)
