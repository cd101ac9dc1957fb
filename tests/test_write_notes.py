"""What the writer tells the user beside the film is in the film's language."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import skyscreen.write
from skyscreen.write import explain, write
from skyscreen.write.words.remarks import NAMED, REMARKS


def notes(text: str) -> tuple[str, ...]:
    return tuple(write(text, duration=12).notes)


@pytest.mark.parametrize("text", [
    "医院的夜班", "五十只企鹅在冰上", "两百个人在广场上", "一只麒麟兽在跳霹雳舞", "风格：巴洛克。一匹马", "一个男孩戴着面纱和头盔骑马",
    "凌晨四点的面包店", "划船训练", "一条鲸鱼在树上", "一辆毛茸茸的汽车", "量子纠缠的马跑过草地", "邮递员养了一只树懒", "一个人", "匹配剪辑：一条鱼",
    "为什么猫会打呼噜？", "二十秒的短片：一棵树", "一匹戴围裙的马在厨房", "大教堂的屋顶上有三十只鸽子", "黑板上的蛇",
])  # fmt: skip
def test_notes_of_a_chinese_film_are_chinese(text: str) -> None:
    told = [re.sub(r"--\w+|\d+", "", note) for note in notes(text)]
    assert told and not [note for note in told if re.search(r"[A-Za-z]{2,}", note)]


@pytest.mark.parametrize("text", ["night shift at a hospital", "fifty penguins on the ice", "rowing practice", "a tree"])
def test_notes_of_an_english_film_are_english(text: str) -> None:
    told = notes(text)
    assert told and not [note for note in told if re.search("[一-鿿]", note)]


def test_what_was_added_is_told_in_words_of_the_catalogue() -> None:
    assert any("划" in note and "男人" in note for note in notes("划船训练"))


def test_every_remark_of_the_reader_is_known_in_chinese() -> None:
    """Whatever `Reading.ground` is told as a plain string."""
    said = set[str]()
    for path in Path(skyscreen.write.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "ground":
                spread = any(isinstance(arg, ast.Starred) for arg in node.args)
                last = node.args[3 if spread else 4 :]
                said |= {str(arg.value) for arg in last if isinstance(arg, ast.Constant) and arg.value}
    assert not [note for note in said if note not in REMARKS and not any(p.fullmatch(note) for p, _ in NAMED)]


@pytest.mark.parametrize("text", ["一只恐鸟怪在广场上跳舞，它囫囵吟诵。", "外星人修理飞船，阳光洒在他身上。"])
def test_a_chinese_text_is_explained_in_chinese(text: str) -> None:
    told = explain(write(text, duration=8))
    rows = [row.split("→")[1] for row in told.splitlines() if "→" in row]
    remarks = [row[row.index("（") :] for row in rows if "（" in row]
    assert remarks
    assert all(re.search(r"[\u4e00-\u9fff]", remark) for remark in remarks)
    assert "exact" not in told
