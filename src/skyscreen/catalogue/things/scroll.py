"""A hanging scroll painting on its stand: ink mountains, a red sun, a pine and calligraphy between silk borders."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("scroll", "hanging scroll", "ink painting", "scroll painting", "calligraphy"),
    zh=("卷轴", "画卷", "水墨画", "国画", "书法", "字画", "证书", "卷宗", "文件", "合同", "图纸", "状纸", "契约"),
    kind="furniture",
    height=1.75,
    mass=6.0,
    sound="cloth",
    places=("living_room",),
)
def scroll(kit, colour="#2f5a5e", words="山高水长"):
    silk, paper = kit.material("silk", colour, 0.6, slot="colour"), kit.material("paper", "#ece0c0")
    wood, ink = kit.material("wood", "walnut"), kit.material("paint", "#1c1c1e", 0.9)
    pale, mid = kit.material("paint", "#b4b2a4", 0.9), kit.material("paint", "#74767a", 0.9)
    red, band = kit.material("paint", "#b8261c", 0.8), kit.material("silk", "#c8a860")
    top, low = 1.62, 0.22
    sheet = kit.box(0.66, top - low, 0.004, silk, 0, at=(0, low, 0)) + kit.box(0.56, 1.06, 0.005, paper, 0, at=(0, 0.38, 0.0015))
    sheet += sum(kit.box(0.58, 0.022, 0.005, band, 0, at=(0, y, 0.0015)) for y in (0.356, 1.442))
    rods = kit.tube([(-0.35, top + 0.01, 0), (0.35, top + 0.01, 0)], 0.013, wood, 12) + kit.tube([(-0.37, low, 0), (0.37, low, 0)], 0.022, wood, 14)
    knob = kit.lathe([(0, 0), (0.022, 0), (0.032, 0.012), (0.03, 0.03), (0.018, 0.042), (0, 0.044)], kit.material("brass", "gold"), segments=22)
    rods += knob.turn("z", -90).move(0.365, low, 0).both()
    cord = kit.tube([(-0.22, top + 0.02, 0), (0, top + 0.09, 0), (0.22, top + 0.02, 0)], 0.0035, kit.material("rope", "crimson"), 5)

    def ridge(base, high, seed, tone, z):
        rng = kit.random(f"ridge {seed}")
        peaks = [(rng.uniform(-0.24, 0.24), high * rng.uniform(0.55, 1.0), rng.uniform(0.05, 0.1)) for _ in range(4)]
        line = []
        for k in range(41):
            x = -0.278 + 0.556 * k / 40
            y = max(h * max(1 - abs(x - at) / (2.1 * w), 0.0) ** 0.75 for at, h, w in peaks) + 0.006 * math.sin(60 * x + seed)
            line.append((x, base + max(y, 0.01)))
        return kit.extrude([(-0.278, base - 0.02), *[(0.278, base - 0.02)], *line[::-1]], 0.002, tone).move(0, 0, z)

    land = ridge(0.86, 0.4, 1, pale, 0.0045) + ridge(0.72, 0.34, 2, mid, 0.0055) + ridge(0.5, 0.26, 5, ink, 0.0065)
    mist = kit.extrude([(-0.278, 0.385), (0.278, 0.385), (0.278, 0.5), (-0.278, 0.5)], 0.002, mid).move(0, 0, 0.0062)
    sun = kit.cylinder(0.052, 0.002, red, segments=30).turn("x", 90).move(0.14, 1.3, 0.004)
    trunk = kit.tube([(-0.24, 0.5, 0.0075), (-0.2, 0.62, 0.0075), (-0.22, 0.72, 0.0075), (-0.15, 0.82, 0.0075)], [0.014, 0.01, 0.008, 0.004], ink, 6, smooth=4)
    trunk += kit.tube([(-0.205, 0.66, 0.0075), (-0.12, 0.69, 0.0075), (-0.07, 0.67, 0.0075)], [0.007, 0.005, 0.003], ink, 5, smooth=3)
    pads = sum(kit.ellipsoid(w, w * 0.34, 0.002, ink, (x, y, 0.0085), 14) for x, y, w in ((-0.15, 0.84, 0.065), (-0.23, 0.75, 0.05), (-0.08, 0.69, 0.055), (-0.12, 0.77, 0.045)))
    boat = kit.extrude([(-0.05, 0.012), (-0.03, 0), (0.03, 0), (0.055, 0.014), (0.02, 0.006), (-0.02, 0.006)], 0.002, ink).move(0.1, 0.43, 0.0075)
    boat += kit.extrude([(-0.018, 0.006), (0.018, 0.006), (0.01, 0.02), (-0.01, 0.02)], 0.002, ink).move(0.1, 0.43, 0.0075)
    text = kit.text(words, 0.068, ink, vertical=True).move(-0.2, 1.22, 0.0055)
    seal = kit.box(0.03, 0.03, 0.001, red, 0, at=(-0.2, 1.02, 0.005))
    birds = kit.tube([(-0.02, 0.012, 0), (-0.008, 0, 0), (0, 0.006, 0), (0.008, 0, 0), (0.02, 0.012, 0)], 0.0018, ink, 4).many([(0.0, 1.25, 0.005), (0.05, 1.21, 0.005, 0, 0.8), (-0.03, 1.2, 0.005, 0, 0.7)])
    post = kit.tube([(0, 0, 0), (0, top + 0.1, 0)], [0.018, 0.014], wood, 12).move(0, 0, -0.05) + kit.sphere(0.024, wood, (0, top + 0.11, -0.05), 16)
    feet = kit.tube([(0, 0.12, -0.05), (0.24, 0.02, 0.1), (0.3, 0.012, 0.12)], 0.014, wood, 8, smooth=3).both() + kit.tube([(0, 0.12, -0.05), (0, 0.03, -0.26), (0, 0.014, -0.3)], 0.014, wood, 8, smooth=3)
    arm = kit.capsule((0, top + 0.085, -0.05), (0, top + 0.085, 0.0), 0.008, wood, 8)
    return kit.model(sheet, rods, cord, land, mist, sun, trunk, pads, boat, text, seal, birds, post, feet, arm, colliders="box")
