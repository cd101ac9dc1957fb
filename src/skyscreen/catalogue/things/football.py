"""A football of twenty white and twelve black panels."""

import math

from skyscreen.catalogue import thing


@thing(en=("football", "soccer ball", "soccer"), zh=("足球",), kind="prop", height=0.22, mass=0.43, sound="rubber", places=("stadium", "park", "meadow"))
def football(kit, colour="white", spots="black"):
    white, black = kit.material("leather", colour, 0.4, slot="colour"), kit.material("leather", spots, 0.4, slot="spots")
    r, phi = 0.11, (1 + 5**0.5) / 2
    ball = kit.sphere(r, white, (0, 0, 0), 40)
    tips = [v for a in (-1, 1) for b in (-phi, phi) for v in ((0, a, b), (a, b, 0), (b, 0, a))]
    unit = [tuple(c / math.sqrt(1 + phi * phi) for c in v) for v in tips]
    patches, seams = [], []
    for p in unit:
        near = sorted((q for q in unit if q != p), key=lambda q: -sum(a * b for a, b in zip(p, q, strict=True)))[:5]
        mids = [tuple(a + (b - a) / 3 for a, b in zip(p, q, strict=True)) for q in near]
        axis = p
        ref = mids[0]
        e = _unit(tuple(m - a * sum(x * y for x, y in zip(ref, axis, strict=True)) for m, a in zip(ref, axis, strict=True)))
        f = (axis[1] * e[2] - axis[2] * e[1], axis[2] * e[0] - axis[0] * e[2], axis[0] * e[1] - axis[1] * e[0])
        mids.sort(key=lambda m, e=e, f=f: math.atan2(sum(a * b for a, b in zip(m, f, strict=True)), sum(a * b for a, b in zip(m, e, strict=True))))

        def at(u, v, p=p, mids=mids):
            k, s = int(min(v * 5, 4.999)), min(v * 5, 4.999) % 1
            edge = [a + (b - a) * s for a, b in zip(mids[k], mids[(k + 1) % 5], strict=True)]
            return tuple(c * r * 1.004 for c in _unit(tuple(a + (b - a) * u for a, b in zip(p, edge, strict=True))))

        patches.append(kit.sheet(at, 3, 20, black))
        for m, q in ((m, q) for m in mids for q in (min(near, key=lambda n, m=m: sum((a - b) ** 2 for a, b in zip(m, n, strict=True))),)):
            if p < q:
                far = tuple(a + (b - a) * 2 / 3 for a, b in zip(p, q, strict=True))
                seams.append(kit.tube([tuple(c * r * 1.001 for c in _unit(tuple(a + (b - a) * s / 4 for a, b in zip(m, far, strict=True))))
                                       for s in range(5)], 0.0012, black, 4))
    return kit.model(ball.move(0, r, 0), sum(patches[1:], patches[0]).move(0, r, 0), sum(seams[1:], seams[0]).move(0, r, 0), colliders="sphere")


def _unit(v):
    n = math.sqrt(sum(c * c for c in v))
    return tuple(c / n for c in v)
