"""Shot lists and scripts: each numbered shot is filmed as it says, with its own people."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns

from __future__ import annotations

from skyscreen.write import write

SHOT_LIST = ("Previs, shot list: 1. Wide: a desert highway at noon, a motorcycle drives. 2. Medium: a woman stops at a petrol station. "
             "3. Close-up: her eyes look at a red truck. 4. MS, low angle: the driver waves. 5. Insert: a key on a table.")


def test_a_shot_list_within_one_line_is_filmed_as_it_counts() -> None:
    film = write(SHOT_LIST)
    assert [shot.camera.size for shot in film.shots()] == ["wide", "medium", "close", "medium", "extreme_close"]
    assert film.shots()[3].camera.angle == "low"
    assert [film.prompt[slice(*shot.span)][:2] for shot in film.shots()] == ["1.", "2.", "3.", "4.", "5."]
    assert film.shots()[2].subjects[0].startswith("woman") and film.shots()[4].camera.focus == "key-1"
    zh = write("分镜：1. 远景：一片沙漠，一个男人在走。2. 特写：男人喝水。3. 仰拍中景：一只鹰在飞。")
    assert [(shot.camera.size, shot.camera.angle) for shot in zh.shots()][1:] == [("close", "eye"), ("medium", "low")]


def test_the_steps_of_a_recipe_are_no_shots() -> None:
    assert len(write("Pancakes: 1. Mix flour and milk. 2. Fry the batter. 3. Eat them.").shots()) == 11


def test_a_scripts_shot_shows_nobody_of_another() -> None:
    film = write("1. A dog runs on a beach.\n2. A cat sleeps on a sofa.\n3. A lamp on a table.")
    assert [shot.subjects[0].split("-")[0] for shot in film.shots()] == ["dog", "cat", "table"]
