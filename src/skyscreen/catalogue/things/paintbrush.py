"""A brush: a slim handle, a metal ferrule and a pointed tuft dipped in paint; it stands on its handle."""

from skyscreen.catalogue import thing


@thing(en=("paintbrush", "paint brush", "artist's brush", "writing brush", "calligraphy brush", "ink brush"), zh=("毛笔", "画笔", "刷子", "油画笔"), kind="prop",
    places=("art_studio",),
    height=0.284, mass=0.04, sound="wood")
def paintbrush(kit, colour="royal blue"):
    wood, tuft = kit.material("wood", "walnut", 0.25, coat=1.0), kit.material("hair", "#2a2018")
    handle = kit.lathe([(0, 0), (0.002, 0.001), (0.003, 0.02), (0.0045, 0.1), (0.0062, 0.17), (0.005, 0.2)], wood, segments=12)
    ring = kit.lathe([(0.0052, 0.198), (0.0062, 0.203), (0.007, 0.228), (0.0066, 0.232)], kit.material("steel", rough=0.15), segments=14)
    hair = kit.lathe([(0.0064, 0.23), (0.0085, 0.245), (0.0065, 0.262)], tuft, segments=14) + kit.lathe([(0.0066, 0.261), (0.004, 0.272), (0, 0.284)], kit.material("paint", colour, 0.15, slot="colour"), segments=14)
    return kit.model(handle, ring, hair, colliders="box", sockets={"grip": (0, 0.17, 0)})
