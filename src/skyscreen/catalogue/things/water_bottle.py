"""An insulated drinking bottle of steel: brushed below, a coloured shoulder, a screw lid with a carrying loop."""

from skyscreen.catalogue import thing


@thing(
    en=("water bottle", "steel bottle", "thermos", "insulated bottle", "sports bottle", "drinking bottle"),
    zh=("水瓶", "保温杯", "保温瓶", "运动水壶", "随行杯", "矿泉水瓶"),
    kind="prop", closed=True,
    height=0.27,
    mass=0.4,
    sound="metal",
    places=("kitchen", "park"),
)
def water_bottle(kit, colour="steel", lid="charcoal"):
    steel = kit.material("steel", colour, 0.32, slot="colour")
    dark = kit.material("rubber", lid, 0.6, slot="lid")
    body = kit.lathe([(0, 0), (0.032, 0), (0.0355, 0.004), (0.036, 0.012), (0.036, 0.178), (0.0345, 0.192), (0.029, 0.208), (0.0245, 0.216), (0.0242, 0.222)], steel, segments=44)
    foot = kit.lathe([(0.0366, 0.0), (0.0372, 0.004), (0.0372, 0.018), (0.0362, 0.021)], dark, segments=40)
    cap = kit.lathe([(0.0262, 0.218), (0.0272, 0.222), (0.0272, 0.246), (0.0252, 0.251), (0, 0.252)], dark, segments=40)
    ribs = kit.box(0.0016, 0.022, 0.003, dark, 0.0005, at=(0, 0.223, 0.0272)).copy_round(28)
    loop = kit.tube([(-0.017, 0.249, 0), (-0.016, 0.262, 0), (-0.008, 0.268, 0), (0.008, 0.268, 0), (0.016, 0.262, 0), (0.017, 0.249, 0)], 0.0034, dark, 8, smooth=3)
    ring = kit.torus(0.0363, 0.0009, kit.material("steel", "silver", 0.12), (0, 0.18, 0), 44, 6)
    return kit.model(body, foot, cap, ribs, loop, ring, colliders="cylinder")
