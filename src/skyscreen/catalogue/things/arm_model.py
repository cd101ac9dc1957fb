"""An arm with its bones and two muscles that take turns: the one in front bends it as it thickens, the one behind stretches it."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("arm model", "muscle model", "model of the arm muscles"), zh=("手臂肌肉模型", "肌肉模型"), kind="prop", height=1.52, mass=10.0, sound="soft", places=("studio", "hospital"))
def arm_model(kit, shows="bend"):
    """`shows`: bend, stretch or fibre (threads in a muscle that slide into each other)."""
    bone, red, pale = kit.material("plastic", "#f0e8d4", 0.5), kit.material("plastic", "#c23a34", 0.35), kit.material("plastic", "#d8827a", 0.4)
    arrow = kit.material("lamp", "#ffb400", emission=0.8)
    parts, points = [], {}
    if shows == "fibre":
        thick, thin = kit.material("plastic", "#c23a34", 0.4), kit.material("plastic", "#e8b04a", 0.4)
        for k in range(4):
            y = 0.42 + 0.28 * k
            parts.append(kit.capsule((-0.42, y, 0), (0.42, y, 0), 0.05, thick))
            heads = kit.sphere(0.035, thick, (0, 0, 0), 10)
            parts.append(heads.many([(x, y + 0.07 * s, 0.02) for x in (-0.36, -0.24, -0.12, 0.12, 0.24, 0.36) for s in (-1, 1)]))
        for s in (-1, 1):
            comb = kit.box(0.05, 1.3, 0.12, kit.material("plastic", "#7a828c", 0.5), 0.01, (s * 1.02, 0.2, 0))
            comb += sum((kit.capsule((s * 1.0, 0.28 + 0.28 * k, 0), (s * 0.22, 0.28 + 0.28 * k, 0), 0.02, thin) for k in range(1, 5)), kit.capsule((s * 1.0, 0.28, 0), (s * 0.22, 0.28, 0), 0.02, thin))
            parts.append(kit.hinge(f"comb{s}", comb, (s, 0.8, 0), (-s, 0, 0), "slide", length=0.14, period=2.4))
            parts.append(kit.arrow([(s * 1.4, 1.6, 0.05), (s * 0.95, 1.6, 0.05)], 0.02, arrow))
        points = {"thick": (0.0, 1.28, 0.05), "thin": (0.7, 1.12, 0.03), "slide": (1.2, 1.62, 0.06)}
    else:
        bent = shows == "bend"
        turn = radians(58 if bent else -18)
        elbow, shoulder = (0.0, 0.55, 0.0), (-0.75, 1.25, 0.0)
        hand = (elbow[0] + 0.85 * cos(turn), elbow[1] + 0.85 * sin(turn), 0.0)
        parts += [kit.capsule(shoulder, elbow, 0.055, bone), kit.sphere(0.1, bone, shoulder, 20), kit.sphere(0.085, bone, elbow, 20), kit.capsule(elbow, hand, 0.042, bone)]
        palm = kit.ellipsoid(0.1, 0.05, 0.05, bone, (hand[0] + 0.08 * cos(turn), hand[1] + 0.08 * sin(turn), 0), 16)
        parts += [palm, *(kit.capsule((hand[0] + 0.1 * cos(turn), hand[1] + 0.1 * sin(turn), z), (hand[0] + 0.26 * cos(turn), hand[1] + 0.26 * sin(turn), 1.6 * z), 0.016, bone) for z in (-0.045, -0.015, 0.015, 0.045))]
        # In front from the shoulder to the forearm, behind from the shoulder to the elbow's tip.
        hold = (elbow[0] + 0.2 * cos(turn), elbow[1] + 0.2 * sin(turn), 0.03)
        front = ((shoulder[0] + hold[0]) / 2 + (0.19 if bent else 0.1), (shoulder[1] + hold[1]) / 2 + (0.2 if bent else 0.1), 0.05)
        tip = (elbow[0] - 0.1 * cos(turn), elbow[1] - 0.1 * sin(turn) - 0.03, 0.0)
        back = ((shoulder[0] + tip[0]) / 2 - (0.1 if bent else 0.16), (shoulder[1] + tip[1]) / 2 - (0.1 if bent else 0.16), 0.02)
        for start, belly, end, busy, r in ((shoulder, front, hold, bent, 0.15 if bent else 0.085), (shoulder, back, tip, not bent, 0.085 if bent else 0.13)):
            tone = red if busy else pale
            skin = kit.tube([start, tuple(0.65 * b + 0.35 * s for s, b in zip(start, belly, strict=True)), belly, tuple(0.65 * b + 0.35 * s for s, b in zip(end, belly, strict=True)), end], [0.025, 0.75 * r, r, 0.75 * r, 0.022], tone, 18, smooth=4)
            parts.append(skin)
        a = [turn - 0.75, turn - 0.4, turn - 0.1] if bent else [turn + 0.75, turn + 0.4, turn + 0.1]
        parts.append(kit.arrow([(elbow[0] + 1.22 * cos(v), elbow[1] + 1.22 * sin(v), 0.05) for v in a], 0.022, arrow))
        parts += [kit.cylinder(0.02, elbow[1], kit.material("steel"), (0, 0, -0.08), 12), kit.cylinder(0.3, 0.04, kit.material("wood", "walnut"), (0, 0, -0.05), 36)]
        points = {"front": (front[0], front[1] + 0.08, 0.15), "back": (back[0], back[1] - 0.05, 0.12), "bone": (hand[0] * 0.6, elbow[1] + 0.6 * (hand[1] - elbow[1]), 0.05), "joint": (*elbow[:2], 0.09), "tendon": (hold[0] - 0.02, hold[1] + 0.06, 0.05)}
    return kit.model(*parts, colliders="none", mass=10.0, facts=kit.pointed(**points))
