"""A chain of blocks: each page of an account book holds the seal of the page before; many keep the same book; who changes one page breaks all that follow."""

from skyscreen.catalogue import thing


@thing(en=("blockchain model", "chain of blocks"), zh=("区块链模型", "账本模型"), kind="prop", height=0.61, mass=30.0, sound="metal", places=("studio", "classroom"))
def ledger_model(kit, shows="chain"):
    """`shows`: block (one page and its seal), chain, forged (the second page was changed) or copies (five keepers, one of them false)."""
    steel, line = kit.material("steel"), kit.material("plastic", "#3c4450", 0.7)
    parts, points = [], {}

    def block(x, y, size, tone, seal, before, broken=False):
        """A page: lines of writing, its own seal below on the right, the seal of the page before on the left."""
        out = kit.box(size, size, 0.4 * size, kit.material("plastic", "#f4f1e6" if not broken else "#f2c4bc", 0.5), 0.02, (x, y, 0))
        out += kit.box(1.04 * size, 0.1 * size, 0.42 * size, kit.material("plastic", tone, 0.4), 0.01, (x, y + 0.92 * size, 0))
        out += kit.box(0.7 * size, 0.05 * size, 0.01, line, 0.0, (x, y + 0.38 * size, 0.2 * size)).many([(0, 0.13 * size * k, 0) for k in range(4)])
        for side, mark in ((0.27, seal), (-0.27, before)):
            if mark:
                out += kit.cylinder(0.12 * size, 0.03, kit.material("lamp", mark, emission=0.5), (0, 0, 0), 24).turn("x", 90).move(x + side * size, y + 0.18 * size, 0.2 * size)
        return out

    seals = ("#e8a01e", "#1f7fe8", "#1fa84a", "#b04ad0")
    if shows == "block":
        parts = [block(0, 0.1, 0.95, "#2f5f9a", seals[1], seals[0])]
        points = {"lines": (0.2, 0.72, 0.22), "seal": (0.26, 0.27, 0.24), "before": (-0.26, 0.27, 0.24)}
    elif shows in ("chain", "forged"):
        bad = shows == "forged"
        red = "#e8321e"
        for k in range(4):
            x = -1.2 + 0.8 * k
            own = red if bad and k == 1 else seals[k]
            parts.append(block(x, 0.3, 0.5, "#2f5f9a" if not (bad and k >= 1) else red, own, seals[k - 1] if k else "", broken=bad and k == 1))
            if k:
                cut = bad and k >= 2
                torus = kit.torus(0.06, 0.018, kit.material("lamp", red, emission=0.5) if cut else steel, (0, 0, 0), 20, 8).turn("x", 90)
                parts += [torus.move(x - 0.46 + 0.06 * j + (0.05 * j if cut else 0), 0.55 - (0.16 * j if cut else 0), 0) for j in range(3)]
        parts.append(kit.box(3.1, 0.06, 0.6, kit.material("wood", "walnut"), 0.01, (0, 0.2, 0)))
        points = {"first": (-1.2, 0.85, 0.1), "second": (-0.4, 0.85, 0.1), "link": (0.0, 0.58, 0.06), "seal": (-0.265, 0.39, 0.12), "copy": (0.265, 0.39, 0.12), "last": (1.2, 0.85, 0.1)}
    else:
        for k, (x, y) in enumerate(((-1.15, 0.15), (-0.6, 0.75), (0.0, 0.15), (0.6, 0.75), (1.15, 0.15))):
            false = k == 2
            for j in range(3):
                tone = "#e8321e" if false else "#2f5f9a"
                parts.append(block(x - 0.17 + 0.17 * j, y, 0.16, tone, "#e8321e" if false and j else seals[j], ""))
            parts.append(kit.box(0.62, 0.04, 0.3, kit.material("plastic", "#2c3238", 0.4), 0.01, (x, y - 0.05, 0)))
            mark = kit.material("lamp", "#e8321e" if false else "#1fb83c", emission=0.9)
            parts.append(kit.sphere(0.05, mark, (x, y + 0.28, 0), 16))
            points[f"keeper{k + 1}"] = (x, y + 0.33, 0.05)
        parts.append(kit.ropes([((-1.15, 0.12, -0.1), (-0.6, 0.72, -0.1), 0.01), ((-0.6, 0.72, -0.1), (0, 0.12, -0.1), 0.01), ((0, 0.12, -0.1), (0.6, 0.72, -0.1), 0.01), ((0.6, 0.72, -0.1), (1.15, 0.12, -0.1), 0.01), ((-0.6, 0.72, -0.1), (0.6, 0.72, -0.1), 0.01), ((-1.15, 0.12, -0.1), (0, 0.12, -0.1), 0.01), ((0, 0.12, -0.1), (1.15, 0.12, -0.1), 0.01)], steel, 6))
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
