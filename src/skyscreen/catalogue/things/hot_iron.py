"""A bar of iron out of the forge: yellow at the struck end, red behind it, dark where the tongs hold it."""

from skyscreen.catalogue import thing


@thing(en=("hot iron", "red-hot iron", "glowing iron", "iron bar", "hot metal", "piece of iron", "horseshoe", "metal"), zh=("烧红的铁", "铁块", "铁条", "铁坯", "马蹄铁"), kind="prop", height=0.035, mass=1.5, sound="metal", places=("smithy",))
def hot_iron(kit, colour="#ff8a2c"):
    hot = kit.material("lamp", colour, emission=2.6, slot="colour")
    red, iron = kit.material("lamp", "#c83a14", emission=1.2), kit.material("iron", "#3a3634")
    bar = kit.box(0.16, 0.024, 0.036, hot, 0.005, (-0.05, 0, 0)) + kit.box(0.1, 0.022, 0.033, red, 0.003, (0.08, 0.001, 0))
    tongs = kit.ropes([((0.12, 0.016, 0.014), (0.3, 0.03, -0.02), 0.008), ((0.12, 0.016, -0.014), (0.3, 0.03, 0.02), 0.008), ((0.3, 0.03, -0.02), (0.52, 0.03, -0.05), 0.008), ((0.3, 0.03, 0.02), (0.52, 0.03, 0.05), 0.008)], iron, 6)
    return kit.model(bar, kit.box(0.12, 0.02, 0.03, iron, 0.002, (0.17, 0.002, 0)), tongs, colliders="box")
