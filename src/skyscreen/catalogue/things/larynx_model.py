"""A throat cut open: breath comes up the windpipe, two folds open and close many times a second, and each gap lets out a puff of sound."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("larynx model", "vocal cords", "voice box"), zh=("喉咙模型", "声带", "声带模型"), kind="prop", height=1.7, mass=8.0, sound="soft", places=("studio",))
def larynx_model(kit, period=0.35, shut=0):
    """`period`: seconds from gap to gap, slowed so that the eye can follow; `shut` 1: the folds close the pipe, and nothing sounds."""
    flesh, inner, fold = kit.material("plastic", "#d8807a", 0.5), kit.material("plastic", "#f6cfc4", 0.5), kit.material("plastic", "#fbf0ea", 0.3)
    wide, y = 0.34, 0.9
    parts = [kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 30)]
    for s in (-1, 1):
        wall = [(s * (wide + 0.1), 0.15), (s * wide, 0.15), (s * wide, 0.8), (s * (wide - 0.1), 0.86), (s * (wide - 0.1), 0.96), (s * wide, 1.05), (s * (wide + 0.06), 1.4), (s * (wide + 0.2), 1.4)]
        parts.append(kit.extrude(wall if s < 0 else wall[::-1], 0.4, flesh))
        parts += [kit.torus(0.045, 0.03, inner, (s * (wide + 0.06), 0.22 + 0.13 * k, 0.2), 18, 8).turn("x", 0) for k in range(4)]
        lip = kit.extrude(([(s * wide, 0.8), (s * 0.03, 0.92), (s * 0.03, 0.97), (s * wide, 0.98)])[:: -1 if s > 0 else 1], 0.36, fold)
        parts.append(lip.move(-s * 0.03, 0, 0) if shut else kit.hinge(f"fold{s}", lip, (s * wide, y, 0), (s, 0, 0), "slide", length=0.05, period=period))
    parts.append(kit.box(2 * wide, 1.25, 0.02, inner, 0.0, (0, 0.15, -0.19)))
    breath = kit.sphere(0.026, kit.material("lamp", "#1f7fe8", emission=0.5), (0, 0, 0), 10)
    for k, x in enumerate((-0.2, -0.07, 0.07, 0.2)):
        parts.append(kit.hinge(f"breath{k}", breath.many([(x, 0.18 + 0.12 * j, 0.06) for j in range(5)]), (0, 0, 0), "y", "stream", length=0.12, period=0.6, phase=0.3 * k))
    if shut:
        push = kit.material("lamp", "#e8321e", emission=0.4)
        parts += [kit.arrow([(x, 0.45, 0.16), (x, 0.78, 0.16)], 0.024, push) for x in (-0.12, 0.12)]
    sound = kit.material("lamp", "#f07a10", emission=0.6)

    def bow(h):
        return kit.tube([(0.34 * cos(a), h + 0.2 * sin(a), 0.06) for a in (pi * (0.15 + 0.7 * k / 10) for k in range(11))], 0.016, sound, 8)

    if not shut:
        parts.append(kit.hinge("sound", sum((bow(0.95 + 0.15 * k) for k in range(1, 4)), bow(0.95)), (0, 0, 0), "y", "stream", length=0.15, period=period))
    return kit.model(*parts, colliders="none", mass=8.0, facts=kit.pointed(folds=(0.12, 0.94, 0.2), breath=(-0.1, 0.5, 0.1), sound=(0.2, 1.35, 0.1), throat=(-0.45, 0.6, 0.2)))
