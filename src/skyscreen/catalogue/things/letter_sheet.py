"""A written letter: a sheet with lines of ink, its right third hinged so that it can be folded over."""

from skyscreen.catalogue import thing


@thing(en=("sheet of paper", "written letter", "letter paper", "sheet of a letter"), zh=("一页信", "一张信纸", "写好的信"), kind="prop", height=0.27, mass=0.01, sound="paper",
       places=("living_room", "office"))
def letter_sheet(kit, colour="#f4ecd8"):
    paper, ink = kit.material("paper", colour, slot="colour"), kit.material("paint", "#2a2c38", 0.9)

    def page(x0, x1):
        middle, wide = (x0 + x1) / 2, x1 - x0
        lines = kit.box(wide - 0.02, 0.004, 0.0012, ink, 0.0).many([(middle, 0.035 + 0.019 * k, s * 0.0012) for k in range(11) for s in (-1, 1)])
        return kit.box(wide, 0.27, 0.002, paper, 0.0, at=(middle, 0, 0)) + lines
    return kit.model(page(-0.10, 0.0), kit.hinge("half", page(0.0, 0.10), (0.0, 0.135, 0.002), "y", "open", degrees=-168), colliders="none")
