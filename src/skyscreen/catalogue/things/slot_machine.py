"""A slot machine: three reels of fruit and sevens, lamps, a lever."""

from skyscreen.catalogue import thing


@thing(
    en=("slot machine", "one-armed bandit", "fruit machine"),
    zh=("老虎机", "角子机"),
    kind="furniture", height=1.6, mass=90.0, sound="steel", places=("arcade",),
)  # fmt: skip
def slot_machine(kit, colour="#b81c24"):
    skin, gold, dark = kit.material("paint", colour, 0.2, slot="colour"), kit.material("brass"), kit.material("plastic", "#141418")
    out = kit.box(0.7, 0.72, 0.6, skin, 0.03) + kit.box(0.7, 0.62, 0.46, skin, 0.04, (0, 0.72, -0.05)) + kit.box(0.72, 0.26, 0.42, kit.material("lamp", "#ffd24a", emission=1.4), 0.06, (0, 1.33, -0.06)) + kit.text("JACKPOT", 0.12, kit.material("paint", "#b01c1c")).move(0, 1.46, 0.155)
    for k, word in enumerate(("7", "7", "★")):
        out += kit.box(0.17, 0.3, 0.02, kit.material("lamp", "#fff8ec", emission=0.7), 0.01, (-0.2 + 0.2 * k, 0.88, 0.18)) + kit.text(word, 0.16, kit.material("paint", "#c8201a")).move(-0.2 + 0.2 * k, 1.03, 0.196)
    out += kit.box(0.66, 0.03, 0.03, gold, 0.01).many([(0, 0.84, 0.19), (0, 1.2, 0.19)]) + kit.box(0.5, 0.1, 0.14, gold, 0.02, (0, 0.16, 0.32)) + kit.sphere(0.025, kit.material("lamp", "#ff4a4a", emission=3.0), (0, 0, 0), 10).many([(s * 0.33, 0.76 + 0.11 * k, 0.2) for s in (-1, 1) for k in range(5)])
    lever = kit.ropes([((0.36, 0.85, 0.05), (0.46, 0.9, 0.08), 0.025), ((0.46, 0.9, 0.08), (0.48, 1.25, 0.1), 0.02)], kit.material("steel"), 8) + kit.sphere(0.05, kit.material("plastic", "#d01c1c", 0.1), (0.48, 1.28, 0.1), 16)
    return kit.model(out, lever, kit.box(0.6, 0.08, 0.2, dark, 0.02, (0, 0.7, 0.3)), lights=[kit.light((0, 1.2, 0.6), "#ffd27a", 2.0, 2.5)], colliders="box")
