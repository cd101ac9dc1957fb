"""A molar cut in half: enamel, dentine, the pulp with its nerve, gum and bone; decay 1 to 3 eats its way in."""

from skyscreen.catalogue import thing


@thing(en=("tooth model", "model tooth", "tooth"), zh=("牙齿模型", "牙齿", "蛀牙模型"), kind="prop", height=1.5, mass=10.0, sound="stone", places=("studio", "hospital"))
def tooth_model(kit, decay=0, germs=0):
    def half(row, grow, deep, paint):
        ring = [(x * grow, y) for x, y in row]
        return kit.extrude([*ring, *[(-x, y) for x, y in reversed(ring) if x > 0]][::-1], deep, paint)

    crown = [(0.0, 1.22), (0.12, 1.3), (0.3, 1.42), (0.43, 1.36), (0.47, 1.1), (0.4, 0.8), (0.0, 0.78)]
    inner = [(0.0, 1.12), (0.13, 1.18), (0.27, 1.28), (0.35, 1.24), (0.37, 1.05), (0.38, 0.8), (0.34, 0.45), (0.24, 0.12), (0.16, 0.12), (0.1, 0.5), (0.0, 0.62)]
    pulp = [(0.0, 0.98), (0.1, 1.02), (0.18, 1.05), (0.19, 0.9), (0.22, 0.5), (0.2, 0.16), (0.18, 0.16), (0.12, 0.55), (0.0, 0.76)]
    parts = [half(crown, 1.0, 0.5, kit.material("ceramic", "#f7f5ee", 0.15)), half(inner, 1.0, 0.54, kit.material("plastic", "#e8cf94", 0.5)), half(pulp, 1.0, 0.57, kit.material("plastic", "#cf4f58", 0.5))]
    gum = [(0.42, 0.86), (0.62, 0.84), (0.72, 0.7), (0.72, 0.5), (0.38, 0.5)]
    bone = [(0.36, 0.5), (0.72, 0.5), (0.72, 0.02), (0.0, 0.02), (0.0, 0.1), (0.28, 0.1)]
    for s in (-1, 1):
        for row, paint, deep in ((gum, kit.material("plastic", "#dd7f86", 0.4), 0.56), (bone, kit.material("horn", "#d8c7a0", 0.6), 0.52)):
            ring = [(s * x, y) for x, y in row]
            parts.append(kit.extrude(ring[::-1] if s > 0 else ring, deep, paint))
    if decay:
        black = kit.material("paint", "#2b1c12", 0.9)
        for x, y, r in ((0.16, 1.31, 0.07), (0.17, 1.2, 0.09), (0.17, 1.1, 0.09))[: int(decay)]:
            parts.append(kit.ellipsoid(r, r, 0.42, black, (x, y, 0.0), 18))
    if germs:
        rng, germ = kit.random("germs"), kit.material("plastic", "#5fae3c", 0.4)
        parts += [kit.hinge(f"germ{k}", kit.capsule((x - 0.03, 1.42 - 0.03 * abs(x), 0.15 * w), (x + 0.03, 1.44, 0.15 * w), 0.03, germ, 10), (x, 1.43, 0.15 * w), (rng.gauss(0, 1), 0.4, 0), "slide", length=0.012, period=rng.uniform(0.6, 1.2), phase=rng.random()) for k, (x, w) in enumerate(((-0.3, 1), (-0.1, 0.5), (0.05, 1.2), (0.18, 0.8), (0.33, 1.1), (0.25, -0.4), (-0.2, -0.5)))]
    return kit.model(*parts, colliders="none", mass=10.0, facts=kit.pointed(enamel=(-0.41, 1.2, 0.26), dentine=(-0.3, 0.9, 0.28), pulp=(0.0, 0.9, 0.3), gum=(0.55, 0.72, 0.29), hole=(0.17, 1.28, 0.31), germs=(0.18, 1.45, 0.12)))
