"""A string of browned sausages on a plate."""

from skyscreen.catalogue import thing


@thing(en=("sausage", "sausages", "bratwurst", "cured sausage", "string of sausages"), zh=("香肠", "腊肠", "烤肠", "火腿肠", "火腿", "红肠"), kind="food", height=0.0876, mass=0.4, sound="soft", places=("kitchen", "market"))
def sausages(kit, colour="#8f3a1c"):
    skin = kit.material("food", colour, 0.25, slot="colour")
    one = kit.tube([(-0.055, 0.015, 0.008), (-0.03, 0.015, 0), (0.03, 0.015, 0), (0.055, 0.015, 0.008)], [0.006, 0.015, 0.015, 0.006], skin, 12, smooth=4) + kit.ropes([((x, 0.029, -0.006), (x + 0.008, 0.029, 0.006), 0.0012) for x in (-0.03, -0.01, 0.01, 0.03)], kit.material("food", "#3a1408", 0.5), 3) + kit.sphere(0.004, skin, (-0.06, 0.015, 0.01), 6).both()
    one = one.scale(0.85, 1.4, 1.4)
    spots = [(0, 0.008, -0.06, 8), (0.005, 0.008, -0.012, -6), (-0.005, 0.008, 0.036, 4), (0.0, 0.044, 0.01, 24)]
    return kit.model(kit.plate(0.12, kit.material("ceramic", "white")), one.many(spots), colliders="cylinder")
