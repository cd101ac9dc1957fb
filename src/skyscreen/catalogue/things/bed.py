"""A bed: turned posts, headboard, two pillows, a quilt folded back."""

import math

from skyscreen.catalogue import thing


@thing(en=("bed", "double bed"), zh=("床", "大床", "双人床"), kind="furniture", height=1.2, mass=60.0, sound="wood",
       places=("living_room",))
def bed(kit, colour="royal blue", wood="walnut", sleepers=0):
    """`sleepers`: how many lie under the quilt, which goes over them."""
    oak, linen = kit.material("wood", wood, slot="wood"), kit.material("cloth", "white")
    quilt = kit.material("cloth", colour, slot="colour")
    post = kit.lathe([(0.03, 0), (0.045, 0.03), (0.05, 0.3), (0.035, 0.34), (0.045, 0.4), (0.04, 0.7), (0.03, 0.73),
                      (0.05, 0.78), (0.035, 0.84), (0, 0.86)], oak, segments=16)
    posts = (post.scale(1, 1.36, 1).move(0.72, 0, -1.0) + post.scale(1, 0.9, 1).move(0.72, 0, 1.0)).both()
    head = kit.extrude([(-0.7, 0.35), (0.7, 0.35), (0.7, 0.85), (0.45, 0.98), (0.15, 1.08), (0, 1.1), (-0.15, 1.08), (-0.45, 0.98),
                        (-0.7, 0.85)], 0.04, oak).move(0, 0, -1.0)
    foot = kit.box(1.42, 0.32, 0.04, oak, at=(0, 0.25, 1.0))
    rails = kit.box(0.05, 0.2, 2.0, oak, at=(0.71, 0.22, 0)).both()
    mattress = kit.box(1.38, 0.24, 1.94, linen, 0.06, at=(0, 0.34, 0))

    def cover(u, v):
        """From the fold to the foot, down both sides."""
        x, way = (2 * v - 1) * 0.98, -0.42 + (1.4 if not sleepers else 1.72) * u
        z = min(way, 0.98)  # over somebody's feet it hangs down to the foot board
        over = max(abs(x) - 0.7, 0)
        soft = 0.012 * math.sin(9 * z + 3 * x) + 0.010 * math.sin(7 * x - 4 * z)
        # Flat over hips and both legs, and higher over the toes: rounder, shoes and a thigh came through.
        body = sum(math.exp(-((max(abs(x - side) - 0.15, 0.0) / 0.13) ** 2)) for side in (0.34, -0.34)[:int(sleepers)])
        toes = min(max((z - 0.45) / 0.3, 0.0), 1.0)
        high = (0.26 + 0.08 * toes) * min(body, 1.0) * min(max((z + 0.46) / 0.12, 0.55), 1.0)
        return math.copysign(min(abs(x), 0.735 + 0.02 * math.sin(11 * z)), x), 0.625 + soft + high - (way - z) * 1.3 - over * 1.05 - 0.02 * (abs(x) / 0.98) ** 6, z

    top = kit.sheet(cover, 26, 34, quilt, flip=True)
    fold = kit.blob([kit.block((0, 0.635, -0.42), (0.7, 0.025, 0.09), 0.02)], linen, 0.02, 0.045)
    pillow = kit.blob([kit.block((0, 0, 0), (0.27, 0.05, 0.17), 0.04), kit.egg((0, 0.02, 0), (0.24, 0.08, 0.15))], linen, 0.06, 0.035)
    pillows = pillow.turn("x", -22).move(0.34, 0.67, -0.76) + pillow.turn("x", -22).turn("y", 6).move(-0.34, 0.67, -0.76)
    seams = sum(kit.tube([cover(u, v / 16) for v in range(17)], 0.006, kit.material("cloth", "cream"), 5) for u in (0.3, 0.6, 0.9))
    return kit.model(posts, head, foot, rails, mattress, top, fold, pillows, seams.move(0, 0.004, 0), colliders="box",
                     sockets={"top": (0, 0.64, 0.1), "seat": (0.5, 0.64, 0.2), "pillow": (0.34, 0.55, -0.74),
                              "pillow2": (-0.34, 0.55, -0.74)})
