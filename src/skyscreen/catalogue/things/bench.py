"""A park bench: iron ends and wooden slats."""

from skyscreen.catalogue import thing


@thing(
    en=("bench", "park bench"),
    zh=("长椅", "长凳"),
    kind="furniture",
    height=0.82,
    places=("park", "city_street"),
    sound="wood",
    mass=35.0,
)
def bench(kit, colour="oak"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    seat = sum(kit.box(1.6, 0.03, 0.07, wood, 0.006, (0, 0.43, z)) for z in (-0.16, -0.07, 0.02, 0.11, 0.2))
    back = sum(kit.box(1.6, 0.075, 0.028, wood, 0.006, (0, y, -0.21 - 0.22 * (y - 0.5))) for y in (0.52, 0.63, 0.74))
    end = kit.tube([(0.7, 0, 0.24), (0.7, 0.4, 0.22), (0.7, 0.41, -0.18), (0.7, 0.82, -0.3)], 0.022, iron, 8, smooth=5)
    foot = kit.tube([(0.7, 0.4, -0.17), (0.7, 0, -0.3)], 0.022, iron, 8)
    arm = kit.tube([(0.7, 0.42, 0.2), (0.7, 0.62, 0.2), (0.7, 0.64, -0.2)], 0.018, iron, 8, smooth=5)
    return kit.model(seat, back, (end + foot + arm).both("x"), colliders="box", sockets={"seat": (0, 0.46, 0.02)})
