"""A tightrope: a steel rope between two tall masts with platforms, stayed to the ground; one walks on it two metres up."""

from skyscreen.catalogue import thing


@thing(en=("tightrope", "tight rope", "high wire", "slackline"), zh=("钢丝", "钢丝绳", "走绳"), kind="furniture", height=3.1, mass=220.0, sound="metal",
       places=("circus",))
def tightrope(kit, colour="scarlet"):
    paint, steel, wood = kit.material("paint", colour, 0.4, slot="colour"), kit.material("steel", rough=0.2), kit.material("planks", "#a8763e")
    mast = kit.cylinder(0.06, 3.0, paint, (3.2, 0, 0), 16) + kit.sphere(0.09, kit.material("brass", "gold"), (3.2, 3.03, 0), 14)
    deck = kit.box(0.8, 0.06, 0.7, wood, 0.01, at=(3.3, 1.86, 0)) + kit.ropes([((3.2, 1.2, 0), (2.95, 1.86, 0.3), 0.03), ((3.2, 1.2, 0), (2.95, 1.86, -0.3), 0.03)], paint, 8)
    stays = kit.ropes([((3.2, 2.9, 0), (4.6, 0, 0.9), 0.012), ((3.2, 2.9, 0), (4.6, 0, -0.9), 0.012)], steel, 6)
    rope = kit.tube([(-3.2, 1.98, 0), (-1.6, 1.94, 0), (0, 1.92, 0), (1.6, 1.94, 0), (3.2, 1.98, 0)], 0.02, kit.material("rope", "#c8ccd0"), 10, smooth=4)
    return kit.model(((mast + deck + stays).both() + rope).turn("y", 90), colliders="none", sockets={"top": (0, 1.94, 0)})
