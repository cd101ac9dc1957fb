"""A blushing peach with its cleft and two leaves."""

from skyscreen.catalogue import thing


@thing(en=("peach", "peaches", "nectarine", "apricot"), zh=("桃子", "水蜜桃", "桃", "蟠桃", "寿桃", "杏子"), kind="food", height=0.0684, mass=0.17, sound="soft", places=("kitchen", "market"))
def peach_fruit(kit, colour="#f0a060"):
    body = kit.fruit(0.038, 0.07, kit.material("food", colour, 0.75, slot="colour"), dimple=0.1, ribs=1, deep=0.06, stalk=0.1)
    body = _blush(kit, body, colour)
    leaves = kit.leaves([(0.004, 0.07, 0), (-0.006, 0.07, 0.002)], 0.06, 0.018, kit.material("leaf", "#4a8a2c"), droop=0.2)
    return kit.model(body, leaves, colliders="sphere")


def _blush(kit, body, colour):
    base, red = kit.colour(colour), kit.colour("#c8304a")
    return body.tinted(lambda x, y, z: tuple(a + (b - a) * min(max(0.5 + 12 * x + 6 * (y - 0.035), 0), 0.85) for a, b in zip(base, red, strict=True)))
