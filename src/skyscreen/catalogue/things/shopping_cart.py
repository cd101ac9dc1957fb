"""A shopping cart: a wire basket on a frame with four castors and a coloured handle."""

from skyscreen.catalogue import thing


@thing(en=("shopping cart", "shopping trolley", "supermarket cart", "trolley cart"), zh=("购物车", "超市推车"), kind="prop", height=1.01, mass=15.0, sound="metal", places=("market", "city_street"))
def shopping_cart(kit, colour="red"):
    wire, paint = kit.material("steel", rough=0.2), kit.material("plastic", colour, slot="colour")
    def rim(y):
        t = (y - 0.5) / 0.45
        w, b, f = 0.2 + 0.07 * t, -0.28 - 0.1 * t, 0.3 + 0.16 * t
        return [(-w, y, b), (w, y, b), (0.8 * w, y, f), (-0.8 * w, y, f)]
    rows = []
    for k in range(7):
        ring = rim(0.5 + 0.075 * k)
        rows += [(ring[j], ring[(j + 1) % 4], 0.005 if k in (0, 6) else 0.0025) for j in range(4)]
    low, high = rim(0.5), rim(0.95)
    for j in range(4):
        for s in range(9):
            t = s / 9
            a = [low[j][i] + (low[(j + 1) % 4][i] - low[j][i]) * t for i in range(3)]
            b = [high[j][i] + (high[(j + 1) % 4][i] - high[j][i]) * t for i in range(3)]
            rows.append((a, b, 0.0025))
    rows += [((x, 0.5, -0.28), (x * 0.85, 0.5, 0.3), 0.0025) for x in (-0.16, -0.08, 0, 0.08, 0.16)]
    basket = kit.ropes(rows, wire, 4)
    frame = kit.tube([(0.22, 0.98, -0.46), (0.22, 0.6, -0.36), (0.22, 0.2, -0.3), (0.2, 0.14, 0.35)], 0.014, wire, 8, smooth=3).both() + kit.ropes([((-0.21, 0.16, -0.2), (0.21, 0.16, -0.2), 0.01), ((-0.2, 0.14, 0.3), (0.2, 0.14, 0.3), 0.01), ((0.18, 0.5, 0.28), (0.2, 0.15, 0.2), 0.012), ((-0.18, 0.5, 0.28), (-0.2, 0.15, 0.2), 0.012)], wire, 6)
    handle = kit.capsule((-0.25, 0.99, -0.47), (0.25, 0.99, -0.47), 0.018, paint, 10)
    castor = kit.cylinder(0.055, 0.03, kit.material("rubber"), (0, -0.015, 0), 16).turn("z", 90)
    castors = sum(castor.move(x, 0.056, z) + kit.box(0.045, 0.08, 0.03, wire, at=(x, 0.06, z)) for x in (-0.2, 0.2) for z in (-0.28, 0.33))
    return kit.model(basket, frame, handle, castors, colliders="box", sockets={"inside": (0, 0.52, 0), "handle": (0, 0.99, -0.47)})
