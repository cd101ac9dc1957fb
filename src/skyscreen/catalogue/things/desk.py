"""A writing desk: two stacks of drawers, brass pulls, a leather top, papers and a pen pot."""

from skyscreen.catalogue import thing


@thing(en=("desk", "writing desk", "office desk", "workbench"), zh=("书桌", "办公桌", "写字台", "课桌"), kind="furniture", height=0.9, mass=55.0,
       sound="wood", places=("living_room",))
def desk(kit, colour="walnut"):
    wood, leather = kit.material("wood", colour, slot="colour"), kit.material("leather", "emerald")
    brass, paper = kit.material("brass"), kit.material("paper")
    top = kit.box(1.5, 0.04, 0.74, wood, 0.01, at=(0, 0.71, 0)) + kit.box(1.1, 0.004, 0.5, leather, 0.0, at=(0, 0.749, 0.02))
    stack = kit.box(0.4, 0.66, 0.66, wood, 0.012, at=(0.5, 0.05, 0)) + kit.box(0.36, 0.06, 0.6, wood, at=(0.5, 0, 0))
    fronts = sum(kit.box(0.35, 0.19, 0.02, wood, 0.008, at=(0.5, 0.075 + 0.205 * k, 0.332)) for k in range(3))
    pull = kit.tube([(-0.04, 0, 0), (-0.035, -0.016, 0.018), (0.035, -0.016, 0.018), (0.04, 0, 0)], 0.005, brass, 8, smooth=2)
    pulls = sum(pull.move(0.5, 0.185 + 0.205 * k, 0.345) for k in range(3))
    middle = kit.box(0.58, 0.1, 0.6, wood, 0.008, at=(0, 0.605, 0)) + pull.move(0, 0.66, 0.302)
    sheets = sum(kit.box(0.21, 0.002, 0.297, paper, 0.0).turn("y", a).move(x, 0.7535 + 0.002 * k, 0.08)
                 for k, (a, x) in enumerate(((6, 0.05), (-9, 0.0), (3, 0.02))))
    pot = kit.lathe([(0, 0), (0.04, 0), (0.042, 0.1), (0.037, 0.1), (0.035, 0.01)], kit.material("ceramic", "royal blue"), (0.52, 0.75, -0.12), 22)
    pens = kit.ropes([((0.52 + x * 0.3, 0.77, -0.12 + z * 0.3), (0.52 + x, 0.9 + 0.02 * abs(z) * 10, -0.12 + z), 0.0045)
                      for x, z in ((0.03, 0.01), (-0.02, 0.025), (0.0, -0.03))], kit.material("paint", "yellow"), 6)
    books = sum(kit.box(0.2, 0.035, 0.15, kit.material("paint", tone), 0.004, at=(-0.5, 0.75 + 0.035 * k, -0.1)).turn("y", 0)
                for k, tone in enumerate(("maroon", "navy", "mustard")))
    return kit.model(top, (stack + fronts + pulls).both(), middle, sheets, pot, pens, books, colliders="box",
                     sockets={"top": (0, 0.755, 0.05)})
