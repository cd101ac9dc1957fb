"""A hazelnut: a round brown shell with a pale foot, as large as a squirrel's two paws."""

from skyscreen.catalogue import thing


@thing(en=("hazelnut", "nut", "nuts", "filbert"), zh=("榛子", "坚果", "果仁"), kind="food", height=0.031, mass=0.006, sound="wood", places=("forest",))
def hazelnut(kit, colour="#9a5c28"):
    shell, foot = kit.material("food", colour, 0.3, slot="colour"), kit.material("food", "#d8b98a")
    body = kit.lathe([(0, 0.0), (0.009, 0.002), (0.0135, 0.008), (0.0142, 0.015), (0.011, 0.023), (0.0045, 0.0295), (0, 0.031)], shell, segments=28)
    return kit.model(body, kit.lathe([(0, -0.0005), (0.0088, 0.0012), (0.0094, 0.003)], foot, segments=24), colliders="sphere")
