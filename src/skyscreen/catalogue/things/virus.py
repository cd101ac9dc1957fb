"""A germ many times enlarged: a ball with spikes; with antibodies, Y-shaped, that have caught its spikes."""

from math import acos, cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("virus", "germ", "virus model", "coronavirus"), zh=("病毒", "病毒模型", "病菌"), kind="prop", height=1.2, mass=5.0, sound="soft", places=("studio", "hospital"))
def virus(kit, antibodies=0, colour="#5c9a4a"):
    y, r = 0.6, 0.38
    ball = kit.sphere(r, kit.material("plastic", colour, 0.5, slot="colour"), (0, y, 0), 36)
    spikes, knobs, arms = [], [], []
    for k in range(40):
        # Golden angle: even points on a sphere.
        a, b = acos(1 - 2 * (k + 0.5) / 40), pi * (1 + 5**0.5) * k
        n = (sin(a) * cos(b), cos(a), sin(a) * sin(b))
        spikes.append(((n[0] * r, y + n[1] * r, n[2] * r), (n[0] * 0.52, y + n[1] * 0.52, n[2] * 0.52), 0.018))
        knobs.append((n[0] * 0.54, y + n[1] * 0.54, n[2] * 0.54))
        if antibodies and n[2] > -0.2 and k % 2 == 0:
            arms.append(n)
    rods = kit.ropes(spikes, kit.material("plastic", "#c23a3a", 0.5), 6) + kit.sphere(0.042, kit.material("plastic", "#d6504a", 0.5), (0, 0, 0), 10).many(knobs)
    blue = kit.material("plastic", "#3f7fd8", 0.35)
    caught = []
    for n in arms:
        stem = [(n[0] * 0.66, y + n[1] * 0.66, n[2] * 0.66), (n[0] * 0.86, y + n[1] * 0.86, n[2] * 0.86)]
        side = (-n[1], n[0], 0.0) if abs(n[2]) < 0.9 else (1.0, 0.0, 0.0)
        caught.append(kit.capsule(*stem, 0.022, blue, 8))
        for s in (-1, 1):
            tip = (n[0] * 0.57 + s * 0.07 * side[0], y + n[1] * 0.57 + s * 0.07 * side[1], n[2] * 0.57 + s * 0.07 * side[2])
            caught.append(kit.capsule(stem[0], tip, 0.022, blue, 8))
    reach = max(arms, key=lambda n: n[0] + n[1], default=(0.6, 0.7, 0.4))
    return kit.model(ball, rods, *caught, colliders="sphere", mass=5.0, facts=kit.pointed(body=(0.0, y, 0.38), spike=(-0.3, y + 0.35, 0.28), antibody=(reach[0] * 0.8, y + reach[1] * 0.8, reach[2] * 0.8)))
