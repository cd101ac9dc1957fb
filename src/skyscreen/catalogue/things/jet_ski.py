"""A jet ski: a sleek wet bike with a saddle, handlebars and a striped hull."""

from skyscreen.catalogue import thing


@thing(
    en=("jet ski", "jetski", "wave runner", "personal watercraft"),
    zh=("水上摩托", "水上摩托艇"),
    kind="vessel", height=1.05, mass=350.0, sound="metal", places=("beach", "ocean"), speed=12.0,
)
def jet_ski(kit, colour="#e03a2c"):
    paint, white, black = kit.material("carpaint", colour, 0.12, slot="colour"), kit.material("paint", "#f2f0ea", 0.25), kit.material("rubber", "#1c1e22")
    hull = kit.loft([[(-w, 0.42, z), (-0.75 * w, 0.12, z), (0, low, z), (0.75 * w, 0.12, z), (w, 0.42, z), (0, 0.46, z)] for z, w, low in ((-1.4, 0.44, 0.03), (-0.6, 0.56, 0.0), (0.4, 0.56, 0.0), (1.1, 0.36, 0.1), (1.55, 0.05, 0.34))], white)
    deck = kit.loft([[(-w, 0.4, z), (-0.6 * w, h, z), (0.6 * w, h, z), (w, 0.4, z)] for z, w, h in ((-1.38, 0.42, 0.46), (-0.5, 0.5, 0.52), (0.2, 0.5, 0.66), (0.7, 0.44, 0.7), (1.2, 0.28, 0.56), (1.52, 0.05, 0.42))], paint)
    seat = kit.box(0.34, 0.2, 1.1, kit.material("leather", "#22242a"), 0.08, (0, 0.55, -0.55))
    bars = kit.tube([(0.38, 0.98, 0.12), (0.2, 0.96, 0.26), (0, 0.92, 0.34), (-0.2, 0.96, 0.26), (-0.38, 0.98, 0.12)], 0.022, black, 9, smooth=3) + kit.box(0.16, 0.3, 0.22, paint, 0.05, (0, 0.66, 0.36)) + kit.box(0.3, 0.14, 0.04, kit.material("pane", "#2a3a4a"), 0.02).turn("x", -35).move(0, 0.9, 0.48)
    stripe = kit.box(0.02, 0.06, 1.9, paint, 0.0, (0.555, 0.28, -0.2)).both() + kit.text("WAVE", 0.14, white).turn("y", 90).move(0.51, 0.52, -0.1)
    return kit.model(hull, deck, seat, bars, stripe, colliders="box", floats=0.22, sockets={"seat": (0, 0.72, -0.4)}, facts={"rides": True})
