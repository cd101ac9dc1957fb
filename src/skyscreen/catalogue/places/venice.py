"""A canal between palaces in ochre and rose, arched bridges, mooring poles, gondolas, a campanile."""

from skyscreen.catalogue import place


@place(
    en=("venice", "grand canal", "gondola ride", "venetian canal", "renaissance city", "florence", "italian city", "amsterdam", "bruges"),
    zh=("威尼斯", "威尼斯水城", "佛罗伦萨", "文艺复兴", "意大利", "阿姆斯特丹"),
    near=("renaissance city", "florence", "italian city", "文艺复兴", "佛罗伦萨", "意大利", "amsterdam", "bruges", "阿姆斯特丹"),
    ambience=("stream", "crowd"),
    ground="paving",
    reverb=0.5,
    hours=17.2,
    water=True,
    pastime="walks",
)
def venice(set):
    kit = set.kit
    set.stage(36, 3.6)
    set.vista(-14, 56, -140)
    # The quay is the stage; the canal lies on its left (+X), 13 m wide, palaces on both sides.
    bank, wide = 2.6, 13.0
    set.ground(kit.material("paving", "#9a8e7c"), slope=lambda x, z: -4.0 if bank + 0.3 < x < bank + wide - 0.3 else 0.0, reach=240, cells=64, fine=1.1, level=0.9)
    set.water(0.0, calm=True, colour="#1f4a44")
    set.fairway((bank + wide / 2, 0), 60, 5)
    stone = kit.material("stone", "#b0a690")
    for x in (bank, bank + wide):
        set.shape("quay", kit.box(0.7, 3.9, 220, stone, 0.0, (x, -2.9, 0)), kit.box(0.9, 0.16, 220, stone, 0.0, (x, 0.9, 0)))
    set.street("renaissance", width=6.4, length=150, sides=(-1,), y=0.9)
    set.houses("renaissance", [(bank + wide + 0.5, z, -90) for z in range(-70, 75, 9) if abs(z + 7) > 5])
    for z in (-28, 44):
        set.put("bridge", (bank + wide / 2, z), 90, y=0.75, length=18.0)
    pole = lambda k: k.cylinder(0.13, 4.2, k.material("paint", "#2a4a8a"), (0, -1.6, 0), 8) + k.sphere(0.2, k.material("brass"), (0, 2.7, 0), 8) + k.cylinder(0.135, 0.5, k.material("paint", "#f0ece0"), (0, 0.6, 0), 8) + k.cylinder(0.135, 0.5, k.material("paint", "#f0ece0"), (0, 1.6, 0), 8)
    set.copies("mooring pole", pole, [(bank + 1.2, 0, z) for z in range(-30, 32, 6)] + [(bank + wide - 1.3, 0, z + 3) for z in range(-30, 32, 6)])
    set.copies("gondola", lambda k: k.building("gondola"), [(bank + 2.0, 0, -9, 4), (bank + wide - 2.2, 0, 6, -176), (bank + 2.0, 0, 15, 0), (bank + wide - 2.2, 0, -18, 180)])
    set.stand("campanile", [(-14, -140)], solid=False)
    set.street_lamps("gas_lamp", 10, 1.9, y=0.0)
    set.crowd(10, (12, 44), arcs=((-5, 5), (175, 185)), variants=5, within=lambda x, z: x < bank - 0.4, umbrella=False)
    set.camera_limits((-2.4, 1.0, -60), (bank + wide - 0.6, 14, 60))
    set.air(fog=0.0016, fog_height=16.0)
