"""A paper tissue, folded once and held up by a corner, a little crumpled."""

from math import sin

from skyscreen.catalogue import thing


@thing(en=("tissue", "paper tissue", "paper handkerchief", "kleenex", "facial tissue"), zh=("纸巾", "面巾纸", "手帕纸", "餐巾纸"), kind="prop", places=("living_room", "cafe"), height=0.17, mass=0.003, sound="paper")
def tissue(kit, colour="#f8f6f2"):
    paper = kit.material("paper", colour, 0.95, slot="colour")

    def sheet(side):
        def at(u, v):
            wide, x = 0.03 + 0.12 * (1 - v) ** 0.7, u - 0.5
            fold = 0.012 * sin(9 * u + 3 * v) * (1 - 0.6 * v)
            return wide * x, 0.001 + 0.168 * v + 0.01 * sin(7 * u) * (1 - v), fold + side * (0.003 + 0.012 * (1 - v))

        return kit.sheet(at, 14, 10, paper) + kit.sheet(at, 14, 10, paper, flip=True)

    return kit.model(sheet(-1), sheet(1), colliders="box", sockets={"grip": (0, 0.165, 0)})
