"""A pipa: a pear-shaped lute with ivory frets, four strings and a bent head."""

from skyscreen.catalogue import thing


@thing(en=("pipa", "chinese lute", "lute", "ukulele", "banjo", "mandolin"), zh=("琵琶", "月琴", "阮", "尤克里里"), kind="prop", height=0.976, mass=3.0, sound="wood", places=("theatre",))
def pipa(kit, colour="#b8793c"):
    wood, ivory = kit.material("wood", colour, 0.3, slot="colour"), kit.material("horn", "ivory")
    body = kit.strung("pear", (0.82, 0.155, 0.026), 0.05, wood, neck=0.06, strings=4, wide=0.045, holes="none", head=28, bridge=0.12, dark=kit.material("wood", "walnut"))
    frets = sum(kit.box(0.12 - 0.0042 * k, 0.006, 0.012, ivory, 0.0, at=(0, 0.34 + 0.027 * k, 0.025)) for k in range(15))
    return kit.model((body + frets).turn("x", -6), kit.ropes([((0, 0.01, -0.03), (0, 0.0, -0.22), 0.008), ((0, 0.42, -0.05), (0, 0.0, -0.22), 0.008)], kit.material("wood", "walnut"), 6), colliders="box", sockets={"neck": (0, 0.8, 0)})
