"""A volleyball hall: an orange court in a green floor, the net two metres and a half high, tiers full of people."""

from skyscreen.catalogue import place


@place(
    en=("volleyball hall", "volleyball court"),
    zh=("排球馆", "排球场"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="rubber",
    reverb=1.5,
    hours=19.0,
    deeds=("volleyball", "排球", "女排", "扣球", "拦网"),
    life=("Four women throw a volleyball",),
)
def volleyball_hall(set):
    kit = set.kit
    set.stage(6.0, 6.0, 0, (0.0, 4.4))
    set.sports_hall(30.0, 34.0, 11.0, kit.material("rubber", "#2f6a8a", 0.5), wall={"all": "#b8c2c8", "-z": "#26324a"}, rows=7, crowd=0.8, words="VOLLEYBALL 排球")
    white, net = kit.material("paint", "#f4f2ea", 0.7), kit.material("rope", "#2a2a2c")
    set.shape("field", kit.box(9.0, 0.004, 18.0, kit.material("rubber", "#d8803a", 0.5), 0.0), shadow=False)
    set.court(9.0, 18.0, white, across=(-3.0, 0.0, 3.0))
    posts = kit.ropes([((s * 5.0, 0, 0), (s * 5.0, 2.55, 0), 0.05) for s in (-1, 1)], kit.material("steel"), 8)
    mesh = [((-4.75 + 0.19 * k, 1.43, 0), (-4.75 + 0.19 * k, 2.43, 0), 0.004) for k in range(51)] + [((-4.9, 1.43 + 0.125 * k, 0), (4.9, 1.43 + 0.125 * k, 0), 0.004) for k in range(9)]
    set.shape("net", posts, kit.ropes(mesh, net, 3), kit.box(9.6, 0.08, 0.015, white, 0.0, (0, 2.36, 0)), kit.box(9.6, 0.06, 0.015, white, 0.0, (0, 1.4, 0)))
