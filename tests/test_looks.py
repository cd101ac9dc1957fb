"""Every look is found from the sentence, in both languages, said in the grounding, and says its grain to the reel."""

from __future__ import annotations

import pytest

from skyscreen.catalogue import index
from skyscreen.film import grain
from skyscreen.nouns.look import Rule
from skyscreen.nouns.model import CLASSES
from skyscreen.write import write

SAID = {
    "ink": ("A pirate ship at sea in the style of an ink wash painting", "An old man in a boat, Chinese ink painting",
            "水墨画风格：一叶扁舟，两岸青山，远处有一座宝塔", "国画风格，一只鹤站在雪地里"),
    "oil": ("A cat in a kitchen as an oil painting", "Sailboats on a lake, impressionist", "油画风格：一条船在海上",
            "印象派，向日葵田里的女孩"),
    "watercolour": ("A rabbit in a meadow, watercolour", "A watercolor of a lighthouse", "水彩画：一只兔子在草地上",
                    "水彩风格，海边的灯塔"),
    "ukiyo_e": ("A great wave and a boat, ukiyo-e", "A woodblock print of a crane in the snow",
                "浮世绘：一条船在大海上", "浮世绘风格，富士山下的马"),
    "noir": ("A detective waits under a lamp, film noir", "A black-and-white film of a dog on a beach",
             "黑色电影：一个女人走在街上", "黑白片，一只猫坐在屋顶上"),
    "documentary": ("A documentary about mammoths in the snow", "Penguins on the ice, documentary style",
                    "纪录片：一群大象走过草原", "纪实风格，渔夫在海边"),
    "paper_cut": ("A parade of panda drummers on the Great Wall, paper-cut style", "A papercut fox in the snow",
                  "剪纸风格：一条龙飞过长城", "一只狐狸走过森林，剪纸风"),
    "clay": ("A penguin slides on the ice, claymation", "A stop-motion film of a dog in a kitchen",
             "黏土动画：小狗在厨房里跑", "粘土风格，一只企鹅走在冰上"),
    "pencil": ("A pencil sketch of a horse galloping on a beach", "An old man reads in the park, charcoal drawing",
               "素描：一匹马在海边奔跑", "铅笔画风格，老人坐在公园里"),
    "pixel_art": ("A knight walks to a castle, pixel art", "An 8-bit car drives through a city at night",
                  "像素风：骑士走向城堡", "像素画，一辆车开过城市"),
}


@pytest.mark.parametrize(("name", "sentence"), [(name, line) for name, lines in SAID.items() for line in lines])
def test_the_look_is_read_from_the_sentence(name: str, sentence: str) -> None:
    screenplay = write(sentence, duration=12, shots=3)
    assert screenplay.look == name
    assert any(g.became == f"look:{name}" and g.how in ("exact", "synonym") for g in screenplay.grounding)


def test_a_documentary_is_shot_from_the_hand() -> None:
    shots = [shot for scene in write("Mammoths walk in the snow, documentary style").scenes for shot in scene.shots]
    assert sum(shot.camera.move == "handheld" for shot in shots) >= 3


@pytest.mark.parametrize("name", sorted(index.family("looks")))
def test_a_look_is_named_in_both_languages_and_rules_known_classes(name: str) -> None:
    entry = index.get("looks", name)
    look = entry.make(Rule)
    assert entry.en and entry.zh and look.name == name
    assert set(look.rules) <= set(CLASSES)


def test_the_reel_takes_the_grain_of_its_look() -> None:
    grains = {name: grain(write("A dog runs on a beach", duration=6, shots=1, look=name)) for name in ("noir", "cel")}
    assert grains["cel"] == 0 and grains["noir"] > 0.02
