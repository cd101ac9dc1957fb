"""A wooden chair with a slatted back."""

from skyscreen.catalogue import thing


@thing(
    en=("chair", "wooden chair"),
    zh=("椅子", "座椅", "竹椅", "藤椅", "太师椅", "木椅"),
    kind="furniture",
    height=0.92,
    places=("kitchen", "living_room"),
    sound="wood",
    mass=6.0,
)
def chair(kit, colour="oak"):
    wood = kit.material("wood", colour, slot="colour")
    seat = kit.box(0.44, 0.035, 0.43, wood, 0.008, (0, 0.43, 0))
    front = kit.cylinder(0.016, 0.43, wood, (0.19, 0, 0.18), 12, 0.02).both("x")
    back = kit.tube(
        [(0.19, 0, -0.2), (0.19, 0.45, -0.19), (0.18, 0.92, -0.26)], [0.017, 0.02, 0.015], wood, 10, smooth=4
    ).both("x")
    slats = sum(kit.box(0.36, 0.07, 0.014, wood, 0.004, (0, y, -0.2 - 0.13 * (y - 0.45))) for y in (0.58, 0.7, 0.82))
    bars = kit.ropes([((0.19, 0.18, 0.18), (0.19, 0.18, -0.2), 0.01)], wood).both("x")
    return kit.model(seat, front, back, slats, bars, colliders="parts", sockets={"seat": (0, 0.465, 0)})
