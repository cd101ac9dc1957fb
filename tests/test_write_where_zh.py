"""Chinese: where somebody is that a clause of its own, a deed before it or a part of a thing tells."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def ties(play: Screenplay) -> set[tuple[str, str, str, str]]:
    return {(r.subject, r.kind, r.object, r.other or "") for s in play.shots() for r in s.relations}


@pytest.mark.parametrize(("text", "tie"), [
    ("外卖员骑着电动车，后座上放着一个纸箱。", ("cardboard-box-1", "on", "scooter-1", "")),
    ("摩托车停在路边，一顶头盔挂在车把上。", ("helmet-1", "on", "motorcycle-1", "")),
    ("一只橘猫趴在墙头。", ("cat-1", "on", "fence-1", "")),
    ("麻雀站在枝头。", ("sparrow-1", "on", "branch-1", "")),
    ("院子里有一口井，井边站着一个女孩。", ("girl-1", "next_to", "well-1", "")),
    ("老农牵着牛走在田埂上，小狗跟在后面。", ("dog-1", "behind", "farmer-zh-1", "")),
    ("新娘坐在花轿里，新郎骑马走在前面。", ("groom-1", "in_front_of", "sedan-chair-1", "")),
    ("猎狗在前面跑，猎人骑着马在后面追。", ("hunter-1", "behind", "dog-1", "")),
    ("爸爸走在左边，妈妈走在右边，孩子走在中间。", ("child-1", "between", "man-1", "woman-1")),
    ("书架和沙发之间摆着一棵圣诞树。", ("christmas-tree-1", "between", "bookshelf-1", "sofa-1")),
    ("两只松鼠在蘑菇之间跑来跑去。", ("squirrel-1", "between", "mushroom-1", "mushroom-2")),
    ("女孩打开盒子，里面有一枚戒指。", ("finger-ring-1", "inside", "box-1", "")),
    ("老奶奶坐在椅子上，膝盖上卧着一只猫。", ("cat-1", "on", "old-woman-1", "")),
    ("老虎走过来，对面站着一头牛。", ("cow-1", "in_front_of", "tiger-1", "")),
    ("桌子中间摆着一个花瓶。", ("vase-1", "on", "table-1", "")),
    ("婴儿躺在妈妈怀里。", ("baby-1", "on", "woman-1", "")),
])
def test_a_clause_of_its_own_tells_where(text: str, tie: tuple[str, str, str, str]) -> None:
    assert tie in ties(write(text))


def test_what_is_drawn_on_a_board_puts_nobody_there() -> None:
    assert ("teacher-1", "on", "blackboard-1", "") not in ties(write("老师站在黑板前，黑板上画着一个圆。"))


def test_what_is_in_a_hand_is_held() -> None:
    acts = {(a.subject, a.motion, a.target) for s in write("女孩手里拿着一朵花。").shots() for a in s.actions}
    assert ("girl-1", "carry", "flower-1") in acts or ("girl-1", "hold", "flower-1") in acts
