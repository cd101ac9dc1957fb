"""Two surfaces many times enlarged: their bumps catch as the upper one is pulled over the lower; with oil they are held apart."""

from skyscreen.catalogue import thing


@thing(en=("rough surfaces", "friction model"), zh=("粗糙表面", "摩擦模型"), kind="prop", height=1.15, mass=60.0, sound="stone", places=("studio",))
def rough_surfaces(kit, smooth=0, oil=0):
    rng = kit.random("bumps")
    bump = 0.02 if smooth else 0.11

    def ridge(count):
        return [rng.uniform(0.2, 1.0) * bump for _ in range(count)]

    low, up = ridge(25), ridge(21)
    gap = 0.09 if oil else 0.0
    ground = kit.extrude([(-1.2, 0.0), (1.2, 0.0), *[(1.2 - 0.1 * k, 0.5 + h) for k, h in enumerate(low)]], 0.6, kit.material("rock", "#6f6a62"))
    level = 0.5 + bump * 1.2 + gap
    block = kit.extrude([(0.9, 1.0), (-0.9, 1.0), *[(-0.9 + 0.09 * k, level + (bump - h) * 0.9) for k, h in enumerate(up)]], 0.5, kit.material("wood", "#a5703c"))
    slide = kit.hinge("block", block + kit.arrow([(0.92, 0.85, 0.0), (1.35, 0.85, 0.0)], 0.028, kit.material("lamp", "#58d06a", emission=1.0)), (0, 0.8, 0), (1, 0, 0), "slide", length=0.06 if not smooth and not oil else 0.16, period=5.0)
    parts = [ground, slide]
    if oil:
        drop = kit.sphere(0.042, kit.material("plastic", "#e8b83c", 0.1), (0, 0, 0), 12)
        parts.append(drop.many([(-1.1 + 0.082 * k, 0.5 + bump * 0.95 + 0.04, 0.22) for k in range(28)]))
    elif not smooth:
        hot = kit.material("lamp", "#ff5a2c", emission=1.6)
        parts.append(kit.arrow([(-0.95, 0.68, 0.28), (-1.32, 0.68, 0.28)], 0.026, hot))
    return kit.model(*parts, colliders="box", mass=60.0, facts=kit.pointed(pull=(1.2, 0.85, 0.03, "block"), friction=(-1.15, 0.68, 0.3), bumps=(0.1, 0.58, 0.31), oil=(0.3, 0.6, 0.27)))
