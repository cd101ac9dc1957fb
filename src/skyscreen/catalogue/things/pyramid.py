"""A pyramid of stepped stone, its cap still smooth, a small one beside it."""

from skyscreen.catalogue import thing


@thing(en=("pyramid", "pyramids", "tomb"), zh=("金字塔",), kind="building", height=139.0, mass=6.0e9, sound="stone", places=("desert",))
def pyramid(kit, colour="#c9a468"):
    stone, smooth = kit.material("stone", colour, slot="colour"), kit.material("stone", kit.mix(colour, "cream", 0.4))

    def pile(base, high, steps, share):
        rng = kit.random(f"pile {base}")
        made, steps = None, kit.n(steps, 8)
        for k in range(steps):
            t0, t1 = k / steps * share, (k + 1) / steps * share
            w = base * (1 - t0) * (1 + rng.uniform(-0.004, 0.004))
            step = kit.box(w, high * (t1 - t0) * 1.02, w, stone, 0.0, at=(rng.uniform(-0.3, 0.3), high * t0, rng.uniform(-0.3, 0.3)))
            step = step.vary(rng.random())
            made = step if made is None else made + step
        w = base * (1 - share) * 1.06
        cap = kit.cylinder(w / 2**0.5, high * (1 - share), smooth, segments=4, top=0.01, bevel=0).turn("y", 45)
        return made + cap.move(0, high * share, 0)

    great = pile(220, 139, 46, 0.86)
    small = pile(70, 44, 18, 0.9).move(150, 0, 60)
    rng = kit.random("blocks")
    rubble = kit.box(3.0, 2.0, 2.6, stone, 0.1).many([(rng.uniform(-150, 150), 0.0, 112 + rng.uniform(0, 22), rng.uniform(0, 90), rng.uniform(0.5, 1.3))
                                                      for _ in range(24)])
    door = kit.box(6, 7, 4, kit.material("stone", "charcoal"), 0.2, at=(0, 10, 103)) + kit.box(9, 2, 5, stone, 0.2, at=(0, 17, 103))
    return kit.model(great, small, rubble, door, colliders="box")
