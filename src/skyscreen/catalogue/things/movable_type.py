"""Movable type: an iron frame with clay stamps, each one mirrored character; one stands out of its row."""

from skyscreen.catalogue import thing


@thing(en=("movable type", "printing type", "printing block"), zh=("活字", "活字印版", "印刷字模"), kind="prop", height=0.52, mass=6.0, sound="stone", places=("workshop", "chinese_study", "museum"))
def movable_type(kit, inked=0, sheet=0):
    clay, ink = kit.material("ceramic", "#a5714a", 0.6), kit.material("paint", "#141210", 0.6)
    words = "天地人日月山水火木金土石"
    cell, parts = 0.14, []
    board = kit.box(0.74, 0.05, 0.6, kit.material("iron"), 0.01, (0, 0.0, 0))
    rim = sum((kit.box(w, 0.1, d, kit.material("iron"), 0.004, (x, 0.04, z)) for w, d, x, z in ((0.74, 0.04, 0, -0.28), (0.04, 0.6, -0.35, 0), (0.04, 0.6, 0.35, 0))), kit.box(0.74, 0.1, 0.04, kit.material("iron"), 0.004, (0, 0.04, 0.28)))
    tilt = 55
    for k, word in enumerate(words):
        x, z = (k % 4 - 1.5) * cell * 1.1, (k // 4 - 1) * cell * 1.15
        up = 0.16 if k == 5 else 0.0
        stamp = kit.box(cell, 0.16, cell, clay, 0.006, (x, 0.05 + up, z))
        face = kit.text(word, 0.12, ink if inked else kit.material("ceramic", "#6b432a", 0.6), depth=0.006).scale(-1, 1, 1).turn("x", -90).move(x, 0.211 + up, z)
        parts.append(stamp + face)
    whole = (board + rim + sum(parts[1:], parts[0])).turn("x", tilt).move(0, 0.27, 0)
    if sheet:
        paper = kit.box(0.62, 0.5, 0.004, kit.material("paper", "#f3ecd8"), 0.0, (0.82, 0.02, 0)) + sum((kit.text(word, 0.12, ink).move(0.82 + (k % 4 - 1.5) * cell * 1.05, 0.4 - (k // 4) * cell, 0.006) for k, word in enumerate(words[1:], 1)), kit.text(words[0], 0.12, ink).move(0.82 - 1.5 * cell * 1.05, 0.4, 0.006))
        whole += paper
    return kit.model(whole, colliders="box", mass=6.0, facts=kit.pointed(stamp=(-0.08, 0.3, 0.24), frame=(0.35, 0.42, 0.1), paper=(0.85, 0.45, 0.01)))
