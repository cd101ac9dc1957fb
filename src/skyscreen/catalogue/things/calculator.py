"""A pocket calculator: a grey display, rows of keys in white, grey and orange."""

from skyscreen.catalogue import thing


@thing(
    en=("calculator", "pocket calculator"),
    zh=("计算器",),
    kind="prop", height=0.155, mass=0.12, sound="plastic", places=("office", "classroom"),
)  # fmt: skip
def calculator(kit, colour="#2a2c32"):
    case, white, grey, orange = kit.material("plastic", colour, 0.4, slot="colour"), kit.material("plastic", "#e8e8e4"), kit.material("plastic", "#7a7e86"), kit.material("plastic", "#e8702c")
    out = kit.box(0.085, 0.15, 0.014, case, 0.006) + kit.box(0.07, 0.026, 0.002, kit.material("lamp", "#a8bfa0", emission=0.35), 0.0, (0, 0.115, 0.007)) + kit.text("3.1416", 0.017, kit.material("rubber", "#1a1c1a")).move(0.008, 0.128, 0.0085)
    key = lambda paint: kit.box(0.013, 0.012, 0.004, paint, 0.003)
    for row in range(5):
        for col in range(4):
            out += key(orange if col == 3 else grey if row == 4 else white).move(-0.027 + 0.018 * col, 0.012 + 0.019 * row, 0.008)
    return kit.model(out.turn("x", -10).move(0, 0.002, 0), colliders="box")
