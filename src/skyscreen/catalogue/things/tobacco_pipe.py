"""A tobacco pipe: a briar bowl, a black bent stem, a thread of smoke."""

from skyscreen.catalogue import thing


@thing(
    en=("tobacco pipe", "smoking pipe", "briar pipe"),
    zh=("烟斗", "旱烟袋", "烟袋"),
    kind="prop", height=0.055, mass=0.05, sound="wood", places=("chinese_study", "living_room"),
)  # fmt: skip
def tobacco_pipe(kit, colour="#6a2e14"):
    wood, black = kit.material("wood", colour, 0.15, slot="colour"), kit.material("plastic", "#141416", 0.15)
    bowl = kit.lathe([(0, 0), (0.014, 0.002), (0.02, 0.02), (0.018, 0.05), (0.012, 0.051), (0.011, 0.03), (0, 0.028)], wood, segments=26) + kit.cylinder(0.011, 0.002, kit.material("lava", emission=0.6), (0, 0.042, 0), 14, bevel=0)
    stem = kit.tube([(0, 0.012, -0.014), (0, 0.014, -0.045), (0, 0.02, -0.06)], 0.006, wood, 10, smooth=3) + kit.tube([(0, 0.02, -0.06), (0, 0.034, -0.1), (0, 0.04, -0.135)], [0.0055, 0.004, 0.005], black, 10, smooth=3)
    return kit.model(bowl, stem, colliders="box", sockets={"smoke": (0, 0.055, 0)})
