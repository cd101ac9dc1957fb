"""A playground slide: a ladder with rails, a platform and a bright chute."""

from skyscreen.catalogue import thing


@thing(en=("slide", "playground slide", "children's slide"), zh=("滑梯", "滑滑梯"), kind="furniture", height=2.26, mass=120.0, sound="plastic", places=("playground", "park"))
def slide(kit, colour="yellow"):
    chute, red, blue = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("paint", "red", 0.3), kit.material("paint", "royal blue", 0.3)
    f = lambda u, v, d=0.0: (0.26 * (2 * v - 1), (1.55 - 1.35 * (u * u * (3 - 2 * u)) * 0.75 - 0.34 * u) + 0.16 * abs(2 * v - 1) ** 6 + d, 0.3 + 2.6 * u)
    run = kit.sheet(f, 18, 12, chute, flip=True) + kit.sheet(lambda u, v: f(u, v, -0.02), 18, 12, chute) + kit.tube([f(k / 18, 1) for k in range(19)], 0.025, chute, 6).both()
    rails = kit.tube([(0.3, 0, -0.75), (0.3, 1.5, -0.2), (0.3, 2.15, -0.15), (0.3, 2.15, 0.25), (0.3, 1.6, 0.4)], 0.03, blue, 8, smooth=3).both() + kit.ropes([((-0.3, 0.25 + 0.26 * k, -0.66 + 0.095 * k), (0.3, 0.25 + 0.26 * k, -0.66 + 0.095 * k), 0.025) for k in range(5)], red, 6) + kit.ropes([((0.3, 0, 0.3), (0.3, 1.55, 0.3), 0.03), ((0.26, 0, 1.7), (0.26, 0.75, 1.7), 0.025)], blue, 6).both()
    return kit.model(run, rails, kit.box(0.62, 0.05, 0.55, red, 0.01, at=(0, 1.5, 0.08)), colliders="none", sockets={"seat": (0, 1.6, 0.2)},
                     facts={"chute": tuple((f(u / 12, 0.5)[1], f(u / 12, 0.5)[2]) for u in range(13))})
