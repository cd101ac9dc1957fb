"""A chest of four drawers with brass knobs, the second a little open."""

from skyscreen.catalogue import thing


@thing(en=("chest of drawers", "dresser", "drawers", "drawer", "sideboard", "nightstand", "bedside table"), zh=("抽屉柜", "五斗柜", "床头柜", "抽屉", "梳妆台"), kind="furniture", height=1.02, mass=40.0, sound="wood", places=("bedroom",))
def chest_of_drawers(kit, colour="oak"):
    wood, brass = kit.material("wood", colour, slot="colour"), kit.material("brass")
    front = kit.box(0.82, 0.19, 0.03, kit.material("wood", kit.mix(colour, "tan", 0.3)), 0.008) + kit.sphere(0.018, brass, (0.22, 0.095, 0.03), 10).both()
    rows = sum(front.move(0, 0.1 + 0.215 * k, 0.235 + (0.12 if k == 2 else 0)) for k in range(4)) + kit.box(0.78, 0.15, 0.12, kit.material("wood", "tan"), 0.0, at=(0, 0.55, 0.29))
    return kit.model(kit.box(0.9, 0.92, 0.46, wood, 0.01, at=(0, 0.06, 0)), kit.box(0.96, 0.04, 0.52, wood, 0.012, at=(0, 0.98, 0)), kit.box(0.9, 0.07, 0.46, wood), rows, colliders="box", sockets={"top": (0, 1.02, 0)})
