"""An open photo album: black leaves between leather covers, four pictures on each page."""

from skyscreen.catalogue import thing


@thing(en=("photo album", "album", "photo albums", "scrapbook"), zh=("相册", "影集", "相簿"), kind="prop", places=("living_room",), height=0.032, mass=1.2, sound="paper")
def photo_album(kit, colour="#6a2a24"):
    hide, leaf, white = kit.material("leather", colour, slot="colour"), kit.material("paper", "#2c2824"), kit.material("paper", "#f2eee2")
    covers = kit.box(0.54, 0.006, 0.33, hide, 0.002)
    block = kit.box(0.255, 0.018, 0.31, leaf, 0.003).turn("z", -2).move(0.13, 0.008, 0).both()
    out, tones = [], ("#9cc0dc", "#d8b078", "#86a870", "#c48a8a", "#b8c8d0", "#d0a06a", "#7a98b8", "#a8b888")
    for k, tone in enumerate(tones):
        x, z = (-1 if k < 4 else 1) * (0.075 + 0.115 * (k % 2)), -0.078 + 0.152 * (k // 2 % 2)
        photo = kit.box(0.098, 0.0012, 0.125, white, 0.0) + kit.box(0.086, 0.0016, 0.098, kit.material("paper", tone), 0.0, (0, 0, -0.006)) + kit.box(0.086, 0.0019, 0.04, kit.material("paper", "#6c8a58"), 0.0, (0, 0, 0.023))
        photo += kit.box(0.024, 0.0022, 0.04, kit.material("paper", ("#a83a34", "#2f5a8c", "#c8902c")[k % 3]), 0.0, (0.008 * (k % 3 - 1), 0, 0.02)) + kit.cylinder(0.0105, 0.0024, kit.material("skin", "#e0b08c"), (0.008 * (k % 3 - 1), 0, -0.009), 16, bevel=0)
        out.append(photo.turn("y", (-3, 2, 4, -2)[k % 4]).turn("z", -2 if x > 0 else 2).move(x, 0.0306 - 0.035 * abs(x), z))
    return kit.model(covers, block, *out, colliders="box")
