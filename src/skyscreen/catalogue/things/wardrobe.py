"""A wooden wardrobe with two panelled doors and a drawer."""

from skyscreen.catalogue import thing


@thing(en=("wardrobe", "closet", "cupboard", "cabinet", "armoire", "locker"), zh=("衣柜", "柜子", "橱柜", "衣橱"), kind="furniture", height=2.05, mass=70.0, sound="wood", places=("bedroom",))
def wardrobe(kit, colour="walnut"):
    wood, light, brass = kit.material("wood", colour, slot="colour"), kit.material("wood", kit.mix(colour, "tan", 0.35)), kit.material("brass")
    body = kit.box(1.2, 1.9, 0.58, wood, 0.012, at=(0, 0.08, 0)) + kit.box(1.3, 0.08, 0.66, wood, 0.02, at=(0, 1.97, 0)) + kit.box(1.26, 0.1, 0.62, wood, 0.01)
    door = kit.box(0.56, 1.4, 0.03, light, 0.008, at=(0.29, 0.5, 0.295)) + kit.box(0.4, 0.56, 0.012, wood, 0.01, at=(0.29, 0.57, 0.31)) + kit.box(0.4, 0.56, 0.012, wood, 0.01, at=(0.29, 1.25, 0.31)) + kit.sphere(0.022, brass, (0.06, 1.15, 0.33), 12)
    doors = kit.hinge("right", door, (0.57, 1.0, 0.295), "y", "open", degrees=100) + kit.hinge("left", door.mirror(), (-0.57, 1.0, 0.295), "y", "open", degrees=-100)
    return kit.model(body, doors, kit.box(1.12, 0.3, 0.03, light, 0.008, at=(0, 0.14, 0.295)), kit.sphere(0.022, brass, (0.28, 0.29, 0.325), 12).both(), colliders="box")
