"""An open laptop with a lit screen."""

from skyscreen.catalogue import thing


@thing(
    en=("laptop", "computer"),
    zh=("笔记本电脑", "电脑"),
    kind="prop",
    height=0.22,
    mass=1.5,
    sound="metal",
    places=("living_room",),
)
def laptop(kit, colour="silver", screen="#8fc4ff"):
    shell, dark = kit.material("steel", colour, 0.4, slot="colour"), kit.material("plastic", "charcoal")
    base = kit.box(0.33, 0.012, 0.23, shell, 0.005)
    keys = kit.box(0.018, 0.003, 0.016, dark, 0.001).many(
        [(-0.133 + 0.0205 * i, 0.0115, -0.075 + 0.021 * j) for j in range(5) for i in range(14)]
    )
    pad = kit.box(0.1, 0.001, 0.06, dark, 0.0, at=(0, 0.0118, 0.068))
    lid = kit.box(0.33, 0.218, 0.006, shell, 0.003) + kit.panel(
        0.312, 0.196, kit.material("lamp", screen, emission=1.3), (0, 0.11, 0.0036)
    )
    rows = sum(
        kit.panel(
            0.10 + 0.05 * ((k * 5) % 4),
            0.010,
            kit.material("lamp", "#e8f4ff", emission=1.8),
            (-0.06, 0.185 - 0.022 * k, 0.0042),
        )
        for k in range(7)
    )
    return kit.model(
        base,
        keys,
        pad,
        kit.hinge("lid", (lid + rows).turn("x", -14).move(0, 0.01, -0.112), (0, 0.01, -0.112), "x", "open", degrees=-104, rests=1),
        colliders="box",
        lights=[kit.light((0, 0.15, 0.1), screen, 0.25, 1.6)],
    )
