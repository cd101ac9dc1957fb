"""A motor yacht: a long white hull with a dark band of glass, stepped decks and a radar arch."""

from skyscreen.catalogue import thing


@thing(en=("yacht", "motor yacht", "superyacht", "luxury yacht"), zh=("游艇", "豪华游艇", "私人游艇"), kind="vessel", height=10.1, mass=60000.0, sound="plastic", places=("ocean", "harbour"), speed=7.0, floats=True)
def yacht(kit, colour="white", boot="navy"):
    white, glass = kit.material("carpaint", colour, slot="colour"), kit.material("pane")
    hull, skin = kit.hull(26.0, 6.2, 1.4, 2.0, white, boot=kit.material("paint", boot, 0.4), deck=kit.material("planks", "tan"), sheer=1.0, transom=0.88, bow=2.0, full=0.45, rake=0.16, bulwark=0.25, thick=0.07)
    def tier(z0, z1, wide, y, tall, slope):
        rows = [kit.section(z0, y, y + 0.4 * tall, y + tall, wide), kit.section(z1 - slope, y, y + 0.4 * tall, y + tall, wide), kit.section(z1, y, y + 0.2 * tall, y + 0.35 * tall, 0.75 * wide)]
        dark = [kit.section(z0 + 0.6, y + 0.35 * tall, y + 0.6 * tall, y + 0.82 * tall, wide + 0.03), kit.section(z1 - slope * 0.98, y + 0.35 * tall, y + 0.6 * tall, y + 0.82 * tall, wide + 0.03), kit.section(z1 - 0.25 * slope, y + 0.32 * tall, y + 0.4 * tall, y + 0.5 * tall, 0.86 * wide)]
        return kit.loft(rows, white) + kit.loft(dark, glass)
    decks = tier(-8.0, 7.5, 2.4, 1.8, 2.2, 4.5) + tier(-6.5, 3.5, 2.1, 3.9, 2.0, 3.6)
    roof = kit.box(4.0, 0.14, 6.5, white, 0.06, at=(0, 7.2, -3.6)) + kit.ropes([((1.7, 5.8, z), (1.7, 7.2, z - 0.5), 0.07) for z in (-6.0, -1.0)], white, 6).both()
    arch = kit.tube([(-1.7, 6.0, -5.5), (-1.3, 8.0, -6.4), (1.3, 8.0, -6.4), (1.7, 6.0, -5.5)], 0.14, white, 8, smooth=4) + kit.sphere(0.35, white, (0, 8.4, -6.4), 16)
    band = kit.sheet(lambda u, v: tuple(c + d for c, d in zip(skin(0.2 + 0.6 * u, 0.7 + 0.1 * v), (0.02, 0, 0), strict=True)), 16, 2, glass, flip=True).both()
    return kit.model(hull, decks, roof, arch, band, kit.railing(skin, 0.75, kit.material("steel"), first=0.45, posts=12), colliders="box", floats=0.0,
                     lights=[kit.light((0, 3.2, -9), "#ffe0b0", 8, 9)], sockets={"deck": ((0, 1.9, -10), (0, 0, -1)), "bow": (0, 2.8, 12)}, facts={"length": 26.0, "beam": 6.2, "draught": 1.4})
