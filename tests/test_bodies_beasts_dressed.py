"""Animals wear what people do, on their own measures."""

import numpy as np
import pytest

from skyscreen.catalogue.index import get
from skyscreen.forge.build import build
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read


@pytest.mark.parametrize("name", ["dog", "penguin", "elephant"])
def test_a_hat_is_on_the_crown_and_a_scarf_about_the_neck(name):
    entry = get("things", name)
    bare = build(entry, entry.params())
    dressed = build(entry, entry.params() | {"hat": "top:black", "carries": "scarf:red"})
    assert dressed.high[1] > bare.high[1] + 0.05 * bare.high[1] * (name != "elephant"), "the hat stands on the head"
    parts = {part.slot: part for part in dressed.lods[0].parts}
    assert {"hat", "scarf"} <= set(parts)
    mesh = dressed.lods[0]
    first, count = parts["scarf"].first, parts["scarf"].count
    scarf = mesh.position[mesh.index[first : first + count]]
    head = np.asarray(bare.sockets["head"].position)
    assert scarf[:, 1].max() < head[1] + 0.1 * bare.high[1], "it is about the neck, not the face"


@pytest.mark.parametrize("text, thing, params", [
    ("A dog with a red scarf runs through the snow", "dog", {"carries": "scarf:red"}),
    ("A cat in a straw hat sits on a chair", "cat", {"hat": "straw"}),
    ("A penguin wearing a bow tie waddles over the ice", "penguin", {"carries": "bow_tie"}),
    ("A bear in a blue coat waits on a bench", "bear", {"wears": "coat:blue"}),
    ("A horse with a flower garland stands in the field", "horse", {"carries": "garland"}),
    ("An owl wearing glasses reads a book", "owl", {"carries": "glasses"}),
    ("一只戴帽子的熊猫在骑自行车", "panda", {"hat": "fedora"}),
    ("一只穿毛衣的小狗在雪地里跑", "dog", {"wears": "jumper"}),
    ("戴着红围巾的狐狸站在森林里", "fox", {"carries": "scarf:red"}),
    ("小猫戴着王冠坐在沙发上", "cat", {"hat": "crown"}),
    ("穿红色外套的兔子在草地上跳", "rabbit", {"wears": "jacket:red"}),
    ("戴墨镜的猴子在海滩上", "monkey", {"carries": "sunglasses"}),
])  # fmt: skip
def test_an_animal_wears_what_it_is_said_to(text, thing, params):
    found = next(s for s in read(text, standard()).subjects if s.entry.name == thing)
    assert params.items() <= found.params.items()
