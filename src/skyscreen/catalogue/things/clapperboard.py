"""A clapperboard: a slate with white fields, striped sticks half open."""

from skyscreen.catalogue import thing


@thing(
    en=("clapperboard", "clapper board", "film slate", "clapboard", "movie slate"),
    zh=("场记板", "打板", "拍板", "电影打板"),
    kind="prop", height=0.34, mass=0.6, sound="wood", places=("film_set",),
)
def clapperboard(kit, colour="#1c1e22"):
    slate, white = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", "#f2f0ea", 0.5)
    out = kit.box(0.3, 0.2, 0.012, slate, 0.004) + kit.box(0.28, 0.003, 0.002, white, 0.0).many([(0, y, 0.007) for y in (0.05, 0.1, 0.15)]) + kit.box(0.003, 0.05, 0.002, white, 0.0).many([(x, 0.1, 0.007) for x in (-0.05, 0.05)])
    out += sum(kit.text(word, size, white).move(x, y, 0.0075) for word, size, x, y in (("SCENE 7", 0.026, -0.08, 0.125), ("TAKE 3", 0.026, 0.08, 0.125), ("DIRECTOR", 0.022, -0.06, 0.075), ("CAMERA", 0.022, -0.066, 0.025), ("MOVIE", 0.03, 0.0, 0.175)))

    def stick(tilt):
        bar = kit.box(0.3, 0.034, 0.016, white, 0.003)
        bands = sum(kit.facet([(-0.13 + 0.06 * k, 0.001, 0.0085), (-0.1 + 0.06 * k, 0.001, 0.0085), (-0.115 + 0.06 * k, 0.033, 0.0085), (-0.145 + 0.06 * k, 0.033, 0.0085)], slate, 0.0) for k in range(5))
        return (bar + bands).move(0.15, 0, 0).turn("z", tilt).move(-0.15, 0.204, 0)

    return kit.model(out, stick(0), kit.hinge("stick", stick(20).move(0, 0.036, 0), at=(-0.15, 0.24, 0), axis="z", kind="open", degrees=20), colliders="box", sockets={"grip": (0, 0.05, 0)})
