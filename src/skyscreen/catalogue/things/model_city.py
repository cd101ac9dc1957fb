"""A city of towers with lit windows on a round plate, a metre across: what is seen in a snow globe or a suitcase."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("model city", "miniature city"), zh=("微缩城市", "迷你城市"), kind="prop", height=0.73, mass=14.0, sound="stone",
    places=("living_room",), world=("urban", "city", "metropolis", "skyline", "城市", "都市", "大都市"),
)  # fmt: skip
def model_city(kit, colour="#8a98ac"):
    rng = kit.random("blocks")
    tones = [kit.material("plaster", kit.mix(colour, other, 0.4), 0.5, slot="colour") for other in ("white", "#5a6478", "#c8a888", "#8fb0c8")]
    glow, tar = kit.material("lamp", "#ffd98a", emission=3.0), kit.material("asphalt", "#3c4048")
    parts = [kit.lathe([(0, 0), (0.48, 0), (0.5, 0.015), (0.5, 0.03), (0, 0.032)], tar, segments=48)]
    for i in range(-3, 4):
        for j in range(-3, 4):
            x, z = 0.128 * i, 0.128 * j
            far = math.hypot(x, z)
            if far > 0.44:
                continue
            tall = (0.12 + 0.5 * math.exp(-((far / 0.2) ** 2))) * rng.uniform(0.7, 1.15) + 0.05
            wide = rng.uniform(0.07, 0.095)
            tower = kit.box(wide, tall, wide, tones[rng.randrange(4)], 0)
            rows = max(int(tall / 0.04), 2)
            lit = [(u * wide * 0.3, 0.02 + tall * (r + 0.3) / rows) for r in range(rows) for u in (-1, 0, 1) if rng.random() < 0.6]
            pane = kit.panel(0.016, 0.02, glow, (0, 0.01, 0.0015))  # two triangles: a thousand of them are the most of it
            front = pane.many([(u, y, wide / 2) for u, y in lit])
            tower += front + front.turn("y", 90) + front.turn("y", 180) + front.turn("y", 270)
            if rng.random() < 0.35:
                tower += kit.box(0.5 * wide, 0.05, 0.5 * wide, tones[rng.randrange(4)], 0, at=(0, tall, 0))
            if far < 0.1:
                tower += kit.cylinder(0.004, 0.09, kit.material("steel"), (0, tall, 0), 6)
            parts.append(tower.move(x, 0.03, z))
    return kit.model(*parts, colliders="cylinder")
