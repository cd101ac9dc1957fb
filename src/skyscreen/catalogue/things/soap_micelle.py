"""A drop of grease in water many times enlarged: soap molecules stick their tails into it, their heads outside, until it comes off."""

from math import acos, cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("soap micelle", "soap molecules", "grease drop model"), zh=("胶束模型", "肥皂分子"), kind="prop", height=1.3, mass=6.0, sound="soft", places=("studio",))
def soap_micelle(kit, soap=40):
    y, r = 0.65, 0.36
    drop = kit.sphere(r, kit.material("plastic", "#d8a52c", 0.25), (0, y, 0), 32)
    rows, heads = [], []
    for k in range(int(soap)):
        a, b = acos(1 - 2 * (k + 0.5) / soap), pi * (1 + 5**0.5) * k
        n = (sin(a) * cos(b), cos(a), sin(a) * sin(b))
        rows.append(((n[0] * 0.3, y + n[1] * 0.3, n[2] * 0.3), (n[0] * 0.55, y + n[1] * 0.55, n[2] * 0.55), 0.016))
        heads.append((n[0] * 0.58, y + n[1] * 0.58, n[2] * 0.58))
    parts = [drop]
    if rows:
        parts.append(kit.hinge("soap", kit.ropes(rows, kit.material("plastic", "#f0f0ea", 0.4), 6) + kit.sphere(0.062, kit.material("plastic", "#3f86d8", 0.3), (0, 0, 0), 14).many(heads), (0, y, 0), (0, 0, 0), "beat", length=0.012, period=1.8))
    near = max(heads, key=lambda p: p[0] + p[2] + 0.5 * p[1], default=(0.4, y + 0.3, 0.3))
    return kit.model(*parts, colliders="sphere", mass=6.0, facts=kit.pointed(grease=(0.0, y, r), head=(near[0], near[1], near[2] + 0.05), tail=(near[0] * 0.78, y + (near[1] - y) * 0.78, near[2] * 0.78)))
