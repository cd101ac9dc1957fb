"""Sound that goes to a wall and comes back: rings of pressed air run from a mouth to the rock, and others run home."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("echo model",), zh=("回声模型",), kind="prop", height=1.5, mass=80.0, sound="stone", places=("studio",))
def echo_model(kit):
    y, wall = 0.85, 1.1
    rock = kit.material("rock", "#8a7252")
    cliff = [(1.4, 0.0), (1.4, 1.5), (wall + 0.12, 1.45), (wall, 1.2), (wall + 0.05, 0.85), (wall - 0.03, 0.45), (wall, 0.0)]
    parts = [kit.extrude(cliff, 0.7, rock), kit.box(2.9, 0.06, 0.8, kit.material("wood", "walnut"), 0.01)]
    skin, cloth = kit.material("skin", "#d8a888"), kit.material("cloth", "#2f6fb0")
    parts += [kit.cylinder(0.13, 0.6, cloth, (-1.15, 0.06, 0), 20, top=0.1), kit.sphere(0.15, skin, (-1.15, y, 0), 24), kit.sphere(0.03, kit.material("plastic", "#5a1e1a", 0.5), (-1.01, y - 0.02, 0), 12)]
    parts.append(kit.ellipsoid(0.16, 0.09, 0.16, kit.material("fur", "#3a2a1c"), (-1.17, y + 0.1, 0), 18))
    out, home = kit.material("lamp", "#1f7fe8", emission=0.5), kit.material("lamp", "#f07a10", emission=0.5)

    def arc(x, r, way, paint, high):
        return kit.tube([(x + way * r * cos(a), y + high + r * sin(a), 0.0) for a in (pi / 3 * (k / 8 - 0.5) for k in range(9))], 0.014, paint, 8)

    step = 0.3
    parts.append(kit.hinge("out", sum((arc(-1.2 + step * k, 0.3, 1, out, 0.16) for k in range(1, 6)), arc(-1.2, 0.3, 1, out, 0.16)), (0, 0, 0), "x", "stream", length=step, period=0.9))
    parts.append(kit.hinge("home", sum((arc(1.2 - step * k, 0.3, -1, home, -0.2) for k in range(1, 6)), arc(1.2, 0.3, -1, home, -0.2)), (0, 0, 0), (-1, 0, 0), "stream", length=step, period=0.9))
    parts += [kit.arrow([(-0.5, y + 0.45, 0), (0.5, y + 0.45, 0)], 0.02, out), kit.arrow([(0.5, 0.25, 0), (-0.5, 0.25, 0)], 0.02, home)]
    return kit.model(*parts, colliders="none", mass=80.0, facts=kit.pointed(voice=(-0.3, y + 0.46, 0.02), wall=(wall + 0.15, 1.2, 0.36), echo=(-0.2, 0.27, 0.02), mouth=(-1.0, y, 0.1)))
