"""Topics: each is recognised by its words in both languages, becomes a film that can be shown, and fits its minute."""

# ruff: noqa: E501 - questions on one line each
from __future__ import annotations

import re
from itertools import pairwise

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.cut import captions
from skyscreen.forge import build
from skyscreen.nouns.narration import Line, Narration, Word
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.yaml_io import dump, load
from skyscreen.write.compose import compose
from skyscreen.write.forms import telling
from skyscreen.write.lesson import first, showable, steps_asked
from skyscreen.write.lines import PACE, size
from skyscreen.write.shelf import standard
from skyscreen.write.shots import cuts
from skyscreen.write.topics import read, recognise, subject, topics
from topic_questions import QUESTIONS

ASKED = {
    "autumn_leaves": (
        "Why do leaves change colour in autumn?", "Explain why the leaves turn red and yellow.", "How come leaves fall? Tell it to kids.",
        "秋天的树叶为什么会变色？", "为什么枫叶会变红？请给小朋友讲讲。", "树叶为什么会落下来？",
    ),
    "birds_fly": (
        "How do birds fly?", "Explain to children how birds fly.", "Why can an eagle stay in the air for hours?",
        "鸟为什么会飞？", "请讲讲小鸟是怎样飞起来的。", "老鹰的翅膀为什么能托住它？",
    ),
    "blue_sky": (
        "Why is the sky blue?", "Explain for kids why the sky is blue and sunsets are red.", "Why are sunsets orange?",
        "天空为什么是蓝色的？", "为什么天是蓝的？讲给小学生听。", "夕阳为什么是红的？",
    ),
    "day_and_night": (
        "Why are there day and night?", "Why does the sun rise in the east?", "How does day become night, in four steps?",
        "为什么有白天和黑夜？", "昼夜是怎么来的？白天和夜晚为什么会交替？", "太阳为什么会东升西落？",
    ),
    "echo": (
        "What is an echo?", "Why do I hear an echo in the mountains?", "How do echoes work? Explain it for children.",
        "回声是怎么来的？", "为什么在山里喊会有回音？", "什么是回声？请用一分钟讲清楚。",
    ),
    "fish_breathe": (
        "How do fish breathe under water?", "Why don't fish drown?", "What do gills do?",
        "鱼在水里怎么呼吸？", "为什么鱼不会淹死？", "鱼的鳃是做什么用的？",
    ),
    "gravity": (
        "Why do things fall down?", "What is gravity?", "Explain gravity for children.",
        "东西为什么会往下掉？", "什么是万有引力？", "苹果为什么会从树上落下来？",
    ),
    "heart": (
        "How does the heart work?", "Why does my heart beat faster when I run?", "How does the heart pump blood? Explain it to kids.",
        "心脏是怎样工作的？", "心脏为什么一直在跳？", "血液是怎么在身体里流动的？",
    ),
    "hot_air_balloon": (
        "How does a hot-air balloon fly?", "Why do hot air balloons rise?", "Explain how a hot air balloon goes up, for children.",
        "热气球为什么能升空？", "热气球是怎么飞起来的？", "为什么热空气会上升？",
    ),
    "ice_floats": (
        "Why does ice float?", "Why do icebergs float on the sea?", "Explain why an ice cube doesn't sink.",
        "冰为什么会浮在水上？", "冰山为什么不沉？", "为什么冰块总是漂在水面？",
    ),
    "lever": (
        "How does a lever work?", "Explain levers in four steps.", "Why can a child lift a grown-up on a seesaw?",
        "杠杆是怎样省力的？", "跷跷板是什么原理？", "什么是杠杆的支点？",
    ),
    "moon_phases": (
        "Why does the Moon change its shape?", "Explain the phases of the Moon.", "Why is the moon sometimes only a crescent?",
        "为什么月亮有圆缺？请用一分钟给小学生讲清楚。", "月亮的形状为什么会变化？", "什么是月相？",
    ),
    "photosynthesis": (
        "What is photosynthesis?", "How do plants make their food?", "How do trees give us oxygen? For children.",
        "什么是光合作用？", "植物靠什么养料长大？是怎么制造的？", "树叶是怎样放出氧气的？",
    ),
    "planes_fly": (
        "How do planes fly?", "Why do airplanes stay in the air?", "Explain how an aircraft takes off; how does it lift?",
        "飞机为什么能飞？", "飞机那么重，怎么飞上天的？", "客机是怎样起飞的？",
    ),
    "polar_bears": (
        "Why are polar bears white?", "Why don't polar bears freeze in the cold?", "What colour is a polar bear's fur?",
        "北极熊为什么是白色的？", "北极熊为什么不怕冷？", "北极熊的毛是什么颜色的？",
    ),
    "rain": (
        "Where does rain come from?", "How do clouds form?", "The water cycle explained for kids.",
        "雨是从哪里来的？", "云是怎样形成的？", "水循环是怎么回事？请给小学生讲解。",
    ),
    "rainbow": (
        "How a rainbow forms, in four steps.", "Why do we see a rainbow after the rain?", "What makes rainbows? Explain it to children.",
        "彩虹是怎样形成的？", "为什么雨后会有彩虹？", "彩虹为什么是七种颜色？讲给小朋友听。",
    ),
    "rockets": (
        "How does a rocket fly?", "Why can rockets work where there is no air?", "How are rockets launched into space?",
        "火箭是怎样飞上天的？", "请讲讲火箭如何升空。", "火箭的工作原理是什么？",
    ),
    "seasons": (
        "Why are there seasons?", "Why is it cold in winter and hot in summer?", "What causes the seasons? For school children.",
        "为什么有春夏秋冬？", "四季是怎么形成的？", "为什么夏天热，冬天冷？",
    ),
    "shadows": (
        "How do shadows form?", "Why is my shadow long in the evening?", "Explain why shadows get shorter at noon.",
        "影子是怎样形成的？", "为什么影子有时长有时短？", "影子为什么会跟着我变化？",
    ),
    "ships_float": (
        "Why do heavy ships float? Explain it for children.", "How can a steel ship stay afloat?", "Why don't big boats sink?",
        "船为什么会浮在水上？", "钢铁造的轮船为什么不会沉？", "为什么巨轮能漂在海上？请给孩子讲讲。",
    ),
    "snowflakes": (
        "Why do snowflakes have six arms?", "How does a snowflake form?", "Why are no two snow crystals alike?",
        "雪花为什么是六角形？", "雪花是怎样形成的？", "雪是怎么形成的？给小学生讲讲。",
    ),
    "stars_twinkle": (
        "Why do stars twinkle?", "Explain why the stars seem to blink at night.", "What makes a star flicker?",
        "星星为什么会眨眼？", "为什么星星一闪一闪的？", "星星怎么会闪？讲给孩子听。",
    ),
    "tides": (
        "Why does the sea have tides?", "What causes high tide and low tide?", "How does the Moon make the tides?",
        "海水为什么会涨潮落潮？", "潮汐是怎么形成的？", "为什么每天都会退潮？",
    ),
    "volcano": (
        "Why do volcanoes erupt?", "How does a volcano work, in five steps?", "Where does lava come from?",
        "火山为什么会喷发？", "火山喷发是怎么回事？请讲解。", "岩浆是从哪里来的？",
    ),
    "wind": (
        "Where does the wind come from?", "Why does the wind blow?", "What makes wind? Explain it for kids.",
        "风是从哪里来的？", "风是怎样形成的？", "为什么会刮风？",
    ),
}  # fmt: skip
ASKED = {**ASKED, **QUESTIONS}
STORIES = (
    "Three woolly mammoths walk across a snowy meadow.", "A pirate ship sails through a stormy sea at sunset.",
    "A woman in a red dress walks down a neon street at night in the rain.", "A rainbow stands over the meadow and a girl looks at it.",
    "A boy flies a kite on a windy beach.", "The moon rises over the sea and a wolf howls.", "A rocket lifts off from the desert at dawn.",
    "Leaves fall in the park while an old man reads.", "A volcano smokes behind the village.", "A heart-shaped balloon floats over the city.",
    "A polar bear walks over the ice at dusk.", "A hot air balloon drifts over the mountains.", "Snowflakes fall on a sleeping village.",
    "A girl wonders why the sea is salty.", "A plane flies over the clouds at sunrise.", "Shadows grow long as a knight rides home.",
    "A paper boat floats down a stream.", "A shark follows a shoal of fish.", "Seagulls circle above the harbour.",
    "An echo of drums; soldiers march through a canyon.", "The tide comes in and a crab hides.", "A child on a swing under an autumn tree.",
    "How beautiful the sea is!", "Why not? A cat dances on the roof.", "A spot for a ceramic tea set named \"Morning Cloud\".",
    "Why do wolves howl at night?", "How is cheese made?", "Why do cats purr? Explain it for children.", "What is DNA?",
    "How does the internet work?", "Why do we dream?", "A film about a girl and her bee.", "What a night! Lightning over the castle.",
    "A comet passes over the sleeping village.", "The frog sits on a leaf while bees hum.", "A soldier walks on the Great Wall at dawn.",
    "A glass of tea on a table.", "Sheep sleep in the meadow.", "What the sea took away, it gave back at dawn.",
    "三只猛犸象走过雪原。", "夕阳下，一艘海盗船驶过大海。", "雨后，彩虹挂在天边，小女孩抬头看。", "月亮升起，狼在山坡上嚎叫。",
    "风吹过竹林，熊猫在吃竹子。", "火箭从沙漠升空。", "一片枫叶落在老人的书上。", "小船在湖上漂。", "热气球飘过群山。", "北极熊在冰上走。",
    "雪花落在安静的村庄。", "孩子的影子很长，他跑过广场。", "不知为何，一只猫在雨里走。", "猫为什么喜欢睡觉？", "奶酪是怎么做的？", "一则茶具广告",
    "猫为什么怕黄瓜？", "蜜蜂在花丛里飞。", "闪电划过夜空，老树倒下。", "一个女孩在海边捡塑料瓶。", "青蛙坐在荷叶上。", "一家人在中秋夜看月亮。",
    "骆驼队走过沙漠。", "雪夜里，老人在读书。",
)  # fmt: skip
CASES = [(name, row) for name in topics() for row in ASKED[name]]


def language_of(text: str) -> str:
    return "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"


def found(text: str) -> str:
    """Name of the topic that the words ask for."""
    topic = recognise(text, telling(text).question, language_of(text))
    return topic.name if topic else ""


def spoken(film: Screenplay) -> Narration:
    """The narrator's estimate: every line at the writer's own pace."""
    lines = []
    for shot in film.shots():
        if not shot.line:
            continue
        seconds = size(shot.line, film.language) / PACE[film.language]
        words = shot.line.split() if film.language == "en" else list(shot.line)
        step = seconds / len(words)
        timed = tuple(Word(word, k * step, (k + 1) * step) for k, word in enumerate(words))
        lines.append(Line(shot.id, shot.line, seconds, timed, None))
    return Narration("estimate", film.language, tuple(lines))


def test_each_topic_is_asked_in_this_test() -> None:
    assert set(ASKED) == set(topics()) and len(topics()) >= 24
    for name, row in ASKED.items():
        assert [language_of(text) for text in row] == ["en"] * 3 + ["zh"] * 3, name


@pytest.mark.parametrize(("name", "text"), CASES)
def test_a_question_is_known_by_its_words(name: str, text: str) -> None:
    assert found(text) == name


@pytest.mark.parametrize("text", STORIES)
def test_a_story_is_no_topic(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize("name", topics())
def test_all_that_a_topic_shows_is_in_the_catalogue(name: str) -> None:
    topic, shelf = topics()[name], standard()
    assert showable(topic, shelf)
    for part in topic.cast.values():
        entry = shelf.families["things"][first(part.thing, shelf, "things")]
        assert set(part.params) <= set(entry.params()), part.thing
    for beat in topic.beats():
        pointed = {key.partition(".")[0] for key in beat.labels}
        assert set(beat.show) | set(beat.do) | pointed <= set(topic.cast)
        for who, deed in beat.do.items():
            thing = shelf.families["things"][first(topic.cast[who].thing, shelf, "things")]
            motion = shelf.families["motions"][deed.split(" ")[0]]
            assert shelf.rig(thing) in motion.facts["rigs"], (who, deed)
        assert pointed <= set(beat.show), "what is not shown cannot be pointed at"
        for key in beat.labels:
            name, _, point = key.partition(".")
            if point:
                part = topic.cast[name]
                made = build.model(first(part.thing, shelf, "things"), part.params)
                assert point in made.facts["points"], key
    named = {n for beat in topic.beats() for n in (*beat.show, *beat.do, *" ".join(beat.stand).split())}
    assert set(topic.cast) <= named, "cast that no beat shows"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", topics())
def test_a_topic_is_a_film_of_a_minute(name: str, language: str) -> None:
    text = ASKED[name][0 if language == "en" else 3]
    film = compose(text, standard())
    shots = film.shots()
    assert film.language == language and 8 <= len(shots) <= 11
    assert load(dump(film)) == film
    assert any(g.became == f"topic:{name}" and g.how == "exact" for g in film.grounding)
    assert not any("no answers" in note or "不知道" in note for note in film.notes)
    assert [shot.note for shot in shots] == ["question", *["demonstrate"] * (len(shots) - 2), "recap"]
    assert shots[0].card_role == "title" and all(cuts(a.camera, b.camera) for a, b in pairwise(shots))
    told = spoken(film)
    plan = schedule(film, told)
    assert plan.overrun == 0 and plan.frames == 60 * 24, "the lines are longer than the minute"
    width, speed = (42, 17.0) if language == "en" else (16, 9.0)
    rows = captions(film, plan, told)
    assert rows
    for row in rows:
        assert len(row.lines) <= 2 and all(len(line) <= width for line in row.lines), row.lines
        letters = sum(len(re.sub(r"\s|\W", "", line) if language == "zh" else line) for line in row.lines)
        assert letters / ((row.end - row.start) / 24) <= speed + 0.5, row.lines


@pytest.mark.parametrize("name", topics())
def test_lines_are_written_for_the_ear(name: str) -> None:
    topic = topics()[name]
    lines = {"en": [beat.en for beat in topic.beats()], "zh": [beat.zh for beat in topic.beats()]}
    assert len(lines["en"]) in range(8, 12)
    for line in lines["en"]:
        assert 12 <= size(line, "en") <= 22 and line[0].isupper() and line[-1] in ".?!", line
        assert not re.search(r"[\u4e00-\u9fff]", line)
        # Nothing that the ear cannot follow: no bracket, no sentence of more than 18 words.
        assert "(" not in line and all(size(part, "en") <= 18 for part in re.split(r"[.?!]", line))
    for line in lines["zh"]:
        assert 18 <= size(line, "zh") <= 34 and line[-1] in "。？！", line
        assert not re.search(r"[A-Za-z,.?!:;]", line), line
        assert all(size(part, "zh") <= 17 for part in re.split(r"[，。？！：；]", line)), line
    for rows in lines.values():
        assert len(set(rows)) == len(rows) and rows[0].rstrip("。.").endswith(("?", "？"))
    for beat in topic.beats():
        for english, chinese in beat.labels.values():
            assert len(english) <= 34 and len(chinese) <= 12


@pytest.mark.parametrize("duration", [6, 15, 30, 90, 180])
@pytest.mark.parametrize("name", ["ships_float", "seasons", "heart"])
def test_any_length_is_filled_and_answered(name: str, duration: int) -> None:
    topic = topics()[name]
    film = compose(ASKED[name][0], standard(), duration=duration)
    plan = schedule(film, spoken(film))
    told = [shot.line for shot in film.shots() if shot.line]
    assert told and plan.frames == pytest.approx(duration * 24, abs=0 if duration > 10 else 48)
    inner = topic.beats()[1:-1]
    left, kept = [[beat.rank for beat in inner if (beat.en in told) == held] for held in (False, True)]
    assert not left or max(kept, default=1) <= min(left), "what matters most is kept"
    assert bool(film.notes) == (len(told) < len(topic.beats())), "what was left out is said"
    assert told[-1] == topic.beats()[-1].en, "no film ends without the answer"
    assert told == [beat.en for beat in topic.beats() if beat.en in told], "the order of the explanation stays"


@pytest.mark.parametrize("count", [1, 2, 5, 8, 12, 20])
def test_the_asked_number_of_shots_is_kept(count: int) -> None:
    film = compose("How a rainbow forms, in four steps.", standard(), shots=count)
    assert len(film.shots()) == count and sum(shot.duration for shot in film.shots()) == pytest.approx(60, abs=1e-3)
    assert sum(bool(shot.line) for shot in film.shots()) == min(count, 8)


def test_steps_and_audience_are_heard() -> None:
    film = compose("How a rainbow forms, in four steps.", standard())
    cards = [shot.card for shot in film.shots()]
    assert [card for card in cards if card.startswith("Step")] == ["Step 1", "Step 2", "Step 3", "Step 4"]
    plain = compose("How does a rainbow form?", standard())
    assert [shot.line for shot in plain.shots()] == [shot.line for shot in film.shots()], "steps change no fact"
    assert not any(shot.card.startswith("Step") for shot in plain.shots())
    chinese = compose("请分三步讲讲火山为什么会喷发，讲给小朋友听。", standard())
    assert [shot.card for shot in chinese.shots() if "步" in shot.card] == ["第一步", "第二步", "第三步"]
    assert {"audience:children", "steps:3", "topic:volcano"} <= {g.became for g in chinese.grounding}
    assert chinese.mood == "playful" and steps_asked("分三步") == (3, 0, 3) and steps_asked("in nine steps") is None


@pytest.mark.parametrize(("text", "about"), [
    ("a video for my class about photosynthesis", "photosynthesis"), ("Food chains explained.", "Food chains"),
    ("the solar system for kids", "the solar system"), ("介绍一下活字印刷术", "活字印刷术"), ("中秋节的由来", "中秋节"),
    ("帮我做一个关于地震的科普视频", "地震"), ("A girl walks home.", "A girl walks home"),
])  # fmt: skip
def test_a_request_is_about_what_stands_inside_it(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_question_that_the_film_does_not_answer_is_not_its_title() -> None:
    film = compose("Who drew the first map of a black hole?", standard())
    assert film.title != "Who drew the first map of a black hole?"
    plain = compose("Who first photographed a comet?", standard())
    assert plain.title == topics()["comet"].title[0]
    assert any(g.became == "topic:comet" and g.how == "nearest" and g.note for g in plain.grounding)


def test_labels_speak_the_film_s_language() -> None:
    for text, words in (("Why do ships float?", "buoyancy"), ("船为什么会浮在水上？", "浮力")):
        labels = [label.text for shot in compose(text, standard()).shots() for label in shot.labels]
        assert any(words in label for label in labels)


def test_the_user_s_own_answer_wins() -> None:
    film = compose("Why do ships float? The hull pushes water aside. The water pushes back.", standard())
    assert "The water pushes back." in [shot.line for shot in film.shots()]
    assert not any(g.became.startswith("topic:") for g in film.grounding)


def test_without_a_voice_the_lines_are_read() -> None:
    film = compose("Why do ships float?", standard(), voice="none")
    assert not any(shot.line for shot in film.shots())
    assert film.shots()[2].card == topics()["ships_float"].beats()[2].en and film.shots()[2].card_role == "lower"


def test_a_broken_topic_names_its_file(tmp_path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("title: [a, b]\nask: {}\nscenes:\n- place: ocean\n  beats:\n  - {shot: near, en: a, zh: b}\n", "utf-8")
    with pytest.raises(BadInput, match=r"odd\.yaml"):
        read(path)
