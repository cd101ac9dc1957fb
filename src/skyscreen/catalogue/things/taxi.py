"""A taxi: a saloon with a lit sign on its roof and chequers along its doors."""

from skyscreen.catalogue import thing


@thing(
    en=("taxi", "cab", "taxicab"),
    zh=("出租车", "的士"),
    kind="vehicle",
    height=1.66,
    mass=1350.0,
    speed=9.0,
    sound="metal",
    places=("city_street", "neon_street"),
)
def taxi(kit, colour="yellow", clear=False):
    body = kit.saloon(kit.material("carpaint", colour, slot="colour"), clear=clear)
    sign = kit.box(0.62, 0.2, 0.2, kit.material("lamp", "#fff2c8", emission=1.5), 0.03, at=(0, 1.46, -0.3))
    word = kit.text("TAXI", 0.17, kit.material("paint", "black"))
    sign += word.move(0, 1.56, -0.19) + word.turn("y", 180).move(0, 1.56, -0.41)
    black, white = kit.material("paint", "black"), kit.material("paint", "white")
    squares = sum(
        kit.box(0.02, 0.075, 0.1, black if (k + row) % 2 else white, 0.0, at=(0.878, 0.66 + 0.075 * row, 0.8 - 0.1 * k))
        for k in range(20)
        for row in range(2)
    ).both()
    return kit.model(
        body,
        sign,
        squares,
        colliders="box",
        lights=[kit.light((x, 0.6, 2.3), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.5, -0.5)],
        sockets={"seat": (0.36, 0.46, -0.12)},
        facts={"wheels": [0.335], "wheelbase": 2.6},
    )
