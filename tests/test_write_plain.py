"""Plain sentences as people type them: whom a pronoun means, what is an advert's product, which word is the verb."""

import pytest

from skyscreen.write import write


def cast(text: str) -> list[str]:
    return sorted(member.thing for member in write(text).cast)


def places(text: str) -> set[str]:
    return {scene.place for scene in write(text).scenes}


def motions(text: str) -> set[str]:
    return {act.motion for shot in write(text).shots() for act in shot.actions}


@pytest.mark.parametrize(("text", "who"), [
    ("A girl wakes up because she hears a noise.", ["bed", "girl"]),
    ("A queen stands on a cliff. She smiles.", ["queen"]),
    ("女人一个人走进地铁车厢", ["woman"]),
    ("云散了，天空亮如白昼", []),
    ("女孩站在人群最后面", ["businessman", "girl", "girl", "man", "old_woman", "teenager", "woman"]),
    ("端午节赛龙舟，两条船几乎同时冲线", ["dragon_boat", "dragon_boat"]),
    ("渔民们赶紧把船拉回港口", ["fisherman", "fisherman", "fisherman", "trawler"]),
    ("烽火一座接一座地点燃", ["campfire"] * 4),
    ("秦始皇站在刚修好的长城上", ["emperor"]),
    ("除夕夜放烟花", ["fireworks"]),
])
def test_nobody_comes_who_was_not_named(text: str, who: list[str]) -> None:
    assert cast(text) == who


@pytest.mark.parametrize(("text", "thing"), [
    ("luxury watch commercial, water drops on the dial", "wristwatch"), ("手表广告", "wristwatch"),
    ("高端手表广告，黑色背景，水珠从表盘上滑落", "wristwatch"), ("给我们家的蜂蜜做个广告", "glass"),
    ("Product shot of a black headphone spinning slowly", "headphones"),
])
def test_what_stands_before_advert_is_its_product(text: str, thing: str) -> None:
    play = write(text)
    assert {thing, "plinth"} <= {member.thing for member in play.cast}
    assert {play.scenes[0].place, play.scenes[-1].place} == {"studio"}


@pytest.mark.parametrize(("text", "colour"), [
    ("A wristwatch on a black background", "black"), ("一双鞋，蓝色背景", "blue"), ("A vase, pink backdrop.", "pink"),
])
def test_a_coloured_background_is_a_studios_paper(text: str, colour: str) -> None:
    scene = write(text).scenes[0]
    assert scene.place == "studio" and scene.params["colour"] == colour


def test_a_background_that_is_only_style_makes_no_studio() -> None:
    assert places("An orange cat jumps in a garden, soft bokeh background") != {"studio"}


@pytest.mark.parametrize(("text", "motion"), [
    ("My grandma baking cookies in her kitchen", "bake"), ("She draws her silver sword.", "take_out"),
    ("Her mother is calling from the house.", "shout"), ("A man falls and gets up.", "get_up"),
    ("A skateboarder jumps, falls, gets up.", "fall_down"), ("Ancient Egyptians building the pyramids", "build"),
])
def test_the_verb_by_what_stands_beside_it(text: str, motion: str) -> None:
    assert motion in motions(text)


def test_a_list_of_verbs_is_no_waterfall() -> None:
    assert "waterfall" not in places("A skateboarder jumps, falls, gets up.")


def test_a_verb_of_no_known_motion_makes_nobody_swim() -> None:
    assert "breaststroke" not in motions("勇士捡金币升级")


def test_a_name_keeps_its_characters() -> None:
    assert cast("李明走进教室") == ["man"] and "run" in motions("王小芳跑进雨里")


@pytest.mark.parametrize("text", ["Cherry blossoms fall around a girl.", "樱花飘落，女孩站在树下",
                                  "A samurai walks under falling cherry blossoms."])
def test_blossoms_fall_and_their_tree_does_not(text: str) -> None:
    play = write(text)
    done = {(act.subject, act.motion) for shot in play.shots() for act in shot.actions}
    assert ("cherry-tree-1", "shed") in done and not {"fall", "drop"} & {motion for _, motion in done}
    assert play.scenes[0].season == "spring"


def test_a_train_that_passes_goes() -> None:
    play = write("A girl waits, a train passes.")
    assert {act.motion for shot in play.shots() for act in shot.actions if act.subject == "steam-train-1"} == {"drive"}
    assert "walk" not in {act.motion for shot in play.shots() for act in shot.actions}


@pytest.mark.parametrize(("text", "boat"), [
    ("A man rowing", "rowing_boat"), ("Vikings rowing through thick fog", "longship"),
    ("一对情侣在湖上划船", "rowing_boat"), ("A couple paddles a canoe on the lake.", "canoe"),
])
def test_who_rows_sits_in_a_boat(text: str, boat: str) -> None:
    play = write(text)
    craft = next(member.id for member in play.cast if member.thing == boat)
    shot = play.shots()[0]
    crew = {member.id for member in play.cast} - {craft}
    assert {tie.subject for tie in shot.relations if tie.kind == "on" and tie.object == craft} == crew
    assert {act.motion for act in shot.actions if act.subject in crew} == {"row"}


def test_a_goal_is_kicked_on_a_pitch() -> None:
    assert motions("Kid scoring the winning goal") >= {"kick"} and "basketball_hoop" not in cast("Kid scoring a goal")


def test_a_car_drifts_on_its_wheels() -> None:
    assert "skid" in motions("A red sports car drifting in the rain") and "skid" in motions("一辆跑车在山路上漂移")
    assert "skid" not in motions("A hot air balloon drifts over hills.")


@pytest.mark.parametrize("text", ["Waves crashing against rocky cliffs at sunset", "巨浪拍打灯塔",
                                  "Waves crash on a lighthouse during a storm."])
def test_waves_that_crash_have_rocks_to_crash_on(text: str) -> None:
    assert places(text) == {"rocky_shore"}


@pytest.mark.parametrize("text", ["爸爸第一次给女儿扎辫子", "A grandmother tells her granddaughter a story."])
def test_a_family_that_goes_nowhere_is_at_home(text: str) -> None:
    assert places(text) == {"living_room"}


def test_a_family_that_goes_is_out_of_doors() -> None:
    assert places("A father and his son walk.") != {"living_room"}


@pytest.mark.parametrize("text", ["秦朝的士兵守卫长城", "A butterfly on a volcano", "小猫吃月饼", "A fridge magnet"])
def test_a_short_story_is_no_lesson(text: str) -> None:
    assert not [item for item in write(text).grounding if item.became.startswith("topic:")]


@pytest.mark.parametrize("text", ["The water cycle", "Photosynthesis", "月相", "How do magnets work?"])
def test_a_bare_school_word_is_one(text: str) -> None:
    assert [item for item in write(text).grounding if item.became.startswith("topic:")]


@pytest.mark.parametrize(("text", "things"), [
    ("A plate of spaghetti on a table", ["spaghetti", "table"]), ("A bowl of ramen", ["noodle_bowl", "table"]),
    ("A bowl of apples", ["apple", "apple", "apple", "bowl", "table"]), ("A plate of sushi", ["sushi", "table"]),
    ("老人在公园喂鸽子", ["dove"] * 4 + ["old_man"]),
])
def test_food_is_on_its_dish_and_doves_are_fed(text: str, things: list[str]) -> None:
    assert cast(text) == things


def test_what_is_put_down_lies_there_and_not_who_put_it() -> None:
    play = write("厨师把一盘饺子放在圆桌上")
    ties = {(tie.subject, tie.object) for shot in play.shots() for tie in shot.relations if tie.kind == "on"}
    assert ("dumplings-1", "table-1") in ties and not any(one == "chef-1" for one, _ in ties)


def test_kittens_play_at_fighting() -> None:
    assert "play" in motions("Two kittens fighting over a ball of yarn") and "table" not in cast("Two kittens fighting")


@pytest.mark.parametrize(("text", "motion"), [("士兵们在雪地里狂奔", "run"), ("岸上的人都在呐喊", "shout")])
def test_a_chinese_verb_is_done_by_its_own_character(text: str, motion: str) -> None:
    assert motion in motions(text) and "table" not in cast(text)


@pytest.mark.parametrize("text", ["A little fox delivers letters through a snowy village.", "小狗叼着报纸跑回家",
                                  "A dog brings a newspaper to a man."])
def test_an_animal_carries_in_its_mouth(text: str) -> None:
    play = write(text)
    beast = play.cast[0].id
    first = [act for act in play.shots()[0].actions if act.subject == beast]
    assert first and all(act.tool in {"letter-1", "newspaper-1"} for act in first) and "table" not in cast(text)


@pytest.mark.parametrize(("text", "driven"), [
    ("A red vintage convertible drives along a coastal road.", True), ("一辆摩托车飞驰在公路上", True),
    ("A driverless motorcycle drives through a street.", False), ("A motorcycle stands in a garage.", False),
])
def test_somebody_drives_what_one_can_look_into(text: str, driven: bool) -> None:
    assert ("man" in cast(text)) == driven


@pytest.mark.parametrize(("text", "number"), [("Three horsemen ride at dawn.", 3), ("一队汉朝骑兵迎着风沙疾驰", 5)])
def test_cavalry_is_on_horses(text: str, number: int) -> None:
    assert cast(text).count("horse") == number == len(cast(text)) - number


@pytest.mark.parametrize("text", [
    "A cat jumps, white background, melancholic piano", "A red vase, black background, soft lighting, warm palette",
    "一只猫，黑色背景，浅景深，柔和的光线",
])
def test_what_follows_a_backdrop_is_read_once_and_whole(text: str) -> None:
    play = write(text)
    spans = sorted((item.start, item.end) for item in play.grounding)
    assert play.scenes[0].place == "studio" and len(set(spans)) == len(spans)


def test_depth_of_field_is_no_field() -> None:
    assert places("A red vase, shallow depth of field") != {"meadow"}


def test_who_is_only_beside_what_is_filmed_is_in_the_cast() -> None:
    text = "一款竹制保温杯的广告:登山者在雪山顶上倒出一杯还冒着热气的茶。"
    assert "water_bottle" in [member.thing for member in write(text, duration=20).cast]


def test_a_turn_that_comes_before_its_trouble_parts_no_empty_scene() -> None:
    play = write("夏天的乡下；古代的百姓在码头上挥手；镜头从马蹄扬起的尘土拉到高空；全场一下子安静了。", duration=60)
    assert all(scene.shots for scene in play.scenes)
