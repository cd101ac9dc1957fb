"""A trail of muddy footprints on the ground: soles and heels, left and right by turns."""

from skyscreen.catalogue import thing


@thing(en=("footprints", "footprint", "muddy footprints", "shoe prints", "tracks in the mud", "trail of footprints"), zh=("脚印", "足迹", "泥脚印"),
       kind="prop", height=0.028, mass=0.2, sound="soft", places=("forest", "beach"))
def footprints(kit, colour="#3c2a1c", count=4):
    mud = kit.material("paint", colour, 0.85, slot="colour")
    print_ = kit.ellipsoid(0.062, 0.013, 0.115, mud, (0, 0.002, -0.09), 16) + kit.ellipsoid(0.048, 0.013, 0.055, mud, (0, 0.002, 0.09), 14)
    ridges = kit.box(0.09, 0.006, 0.012, mud, 0.001).many([(0.0, 0.011, -0.03 - 0.03 * k) for k in range(5)])
    steps = max(int(count), 1)
    rows = [(0.11 if k % 2 else -0.11, 0.3 * (steps - 1) - 0.6 * k if steps > 1 else 0.0, 8 if k % 2 else -8) for k in range(steps)]
    trail = sum((print_ + ridges).turn("y", turn).move(x, 0, z) for x, z, turn in rows)
    return kit.model(trail, colliders="none")
