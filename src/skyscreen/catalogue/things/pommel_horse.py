"""A pommel horse: a padded body on splayed legs with two handles."""

from skyscreen.catalogue import thing


@thing(
    en=("pommel horse", "vaulting horse", "vault horse"),
    zh=("鞍马", "跳马"),
    kind="furniture", height=1.27, mass=120.0, sound="leather", places=("gym",),
)
def pommel_horse(kit, colour="#a86a3c"):
    hide, steel = kit.material("leather", colour, slot="colour"), kit.material("steel", "#b8bec4")
    body = kit.blob([kit.block((0, 0.98, 0), (0.66, 0.1, 0.14), 0.08), kit.ball((0.66, 0.98, 0), 0.15), kit.ball((-0.66, 0.98, 0), 0.15)], hide, 0.08, 0.04)
    pommels = kit.tube([(0, 1.1, -0.13), (0, 1.22, -0.09), (0, 1.24, 0), (0, 1.22, 0.09), (0, 1.1, 0.13)], 0.022, kit.material("plastic", "#e8e4da"), 10, smooth=3)
    legs = kit.ropes([((sx * 0.5, 0.9, sz * 0.08), (sx * 0.62, 0.03, sz * 0.34), 0.035) for sx in (-1, 1) for sz in (-1, 1)], steel, 9)
    return kit.model(body, pommels.many([(s * 0.22, 0, 0) for s in (-1, 1)]), legs, kit.box(3.4, 0.05, 2.4, kit.material("leather", "#1f5ab0"), 0.02), colliders="box", sockets={"top": (0, 1.12, 0)})
