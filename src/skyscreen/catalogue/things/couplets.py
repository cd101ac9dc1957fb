"""Red spring couplets on both sides of a red fu diamond, hung on a rail."""

from skyscreen.catalogue import thing


@thing(en=("spring couplets", "couplets", "chinese couplets", "fu character"), zh=("春联", "对联", "福字", "倒福"), kind="prop", height=2, mass=1.0, sound="cloth", places=("village", "old_town"))
def couplets(kit, colour="red"):
    red, _ink, gold = kit.material("paper", colour, slot="colour"), kit.material("paint", "black", 0.5), kit.material("brass", "gold")
    def strip(words, x):
        return kit.box(0.24, 1.5, 0.006, red, 0.0, at=(x, 0.12, 0)) + kit.text(words, 0.2, gold, vertical=True).move(x, 0.87, 0.0045)
    head = kit.box(0.95, 0.22, 0.006, red, 0.0, at=(0, 1.68, 0)) + kit.text("万象更新", 0.17, gold).move(0, 1.79, 0.0045)
    fu = kit.box(0.42, 0.42, 0.006, red, 0.0).move(0, -0.21, 0).turn("z", 45).move(0, 1.0, 0) + kit.text("福", 0.32, gold).move(0, 1.0, 0.0045)
    posts = kit.cylinder(0.025, 2.0, kit.material("wood", "walnut"), (0.66, 0, -0.03), 10).both() + kit.capsule((-0.7, 1.96, -0.03), (0.7, 1.96, -0.03), 0.025, kit.material("wood", "walnut"), 8) + kit.box(0.1, 0.04, 0.4, kit.material("wood", "walnut"), at=(0.66, 0, -0.03)).both() + kit.box(1.3, 1.75, 0.012, kit.material("plaster", "white"), at=(0, 0.2, -0.03))
    return kit.model(strip("春回大地福满门", -0.46), strip("喜到人间财盈户", 0.46), head, fu, posts, colliders="box")
