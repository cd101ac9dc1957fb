"""A printed photograph with a white border: two people before hills, held upright by its bent-back foot."""

from skyscreen.catalogue import thing


@thing(en=("photo", "photograph", "snapshot", "family photo", "group photo", "old photo", "polaroid photo"), zh=("照片", "相片", "老照片", "合影", "全家福", "旧照片"),
    kind="prop", places=("living_room",), height=0.13, mass=0.01, sound="paper")
def photograph(kit, colour="#f4f0e4", sky="#a8c4dc"):
    card = kit.material("paper", colour, slot="colour")
    flat = lambda outline, z, tone: kit.extrude(outline, 0.0008, kit.material("paper", tone)).move(0, 0, z)
    back = kit.box(0.18, 0.13, 0.0016, card, 0.0)
    print_ = flat([(-0.082, 0.009), (0.082, 0.009), (0.082, 0.121), (-0.082, 0.121)], 0.0012, sky)
    hills = flat([(-0.082, 0.009), (0.082, 0.009), (0.082, 0.066), (0.045, 0.078), (0.01, 0.062), (-0.03, 0.084), (-0.082, 0.06)], 0.0016, "#7c9a68")
    body = lambda x, w, h: [(x - w, 0.009), (x + w, 0.009), (x + 0.92 * w, h - 0.014), (x + 0.45 * w, h), (x - 0.45 * w, h), (x - 0.92 * w, h - 0.014)]
    people = flat(body(-0.026, 0.026, 0.062), 0.002, "#a83a34") + flat(body(0.028, 0.023, 0.056), 0.0023, "#2f5a8c")
    people += sum(kit.ellipsoid(r, 1.16 * r, 0.0006, kit.material("skin", "#e0b08c"), (x, y, 0.003), 20) for x, y, r in ((-0.026, 0.078, 0.0155), (0.028, 0.071, 0.0145)))
    people += sum(kit.ellipsoid(r, 0.6 * r, 0.0006, kit.material("paint", "#2a1c14"), (x, y, 0.0037), 20) for x, y, r in ((-0.026, 0.0895, 0.016), (0.028, 0.0815, 0.0155)))
    stand = kit.box(0.05, 0.1, 0.0014, card, 0.0).turn("x", 24).move(0, 0, -0.058)
    return kit.model((back + print_ + hills + people).turn("x", -8), stand, colliders="box", sockets={"grip": (0, 0.012, 0)})
