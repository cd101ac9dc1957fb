"""A neural network: cells in rows, each joined to all of the next by stronger and weaker lines; a picture goes in on the left, an answer comes out on the right."""

from math import sin

from skyscreen.catalogue import thing


@thing(en=("neural network model", "neural network", "ai model"), zh=("神经网络模型", "神经网络", "人工智能模型"), kind="prop", height=1.25, mass=30.0, sound="glass", places=("studio", "classroom"))
def neuron_model(kit, shows="net"):
    """`shows`: cell (one cell that adds up what comes in), net (untaught: all lines alike) or taught (some lines strong, and the cat's lamp lights)."""
    blue, faint = kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("plastic", "#9aa4b0", 0.6)
    strong, parts, points = kit.material("lamp", "#ffb400", emission=0.9), [], {}
    dot = kit.sphere(0.03, kit.material("lamp", "#fff0b0", emission=1.4), (0, 0, 0), 10)

    def flow(name, a, b, count=3):
        way = [q - p for p, q in zip(a, b, strict=True)]
        far = sum(v * v for v in way) ** 0.5
        unit, step = tuple(v / far for v in way), far / count
        parts.append(kit.hinge(name, dot.many([tuple(p + u * step * j for p, u in zip(a, unit, strict=True)) for j in range(count)]), (0, 0, 0), unit, "stream", length=step, period=0.5))

    if shows == "cell":
        y = 0.85
        parts.append(kit.sphere(0.3, blue, (0.1, y, 0), 32))
        for k, wide in enumerate((0.035, 0.008, 0.02)):
            h = y + 0.45 * (1 - k)
            parts.append(kit.tube([(-1.1, h, 0), (-0.15, y + 0.12 * (1 - k), 0)], wide, strong if wide > 0.03 else faint, 10))
            flow(f"in{k}", (-1.1, h, wide + 0.02), (-0.15, y + 0.12 * (1 - k), wide + 0.02))
            parts.append(kit.sphere(0.11, kit.material("plastic", "#5f6a78", 0.4), (-1.15, h, 0), 20))
        parts.append(kit.arrow([(0.42, y, 0), (1.1, y, 0)], 0.03, strong))
        points = {"strong": (-0.65, y + 0.3, 0.05), "weak": (-0.65, y + 0.03, 0.03), "cell": (0.1, y + 0.3, 0.1), "out": (1.0, y + 0.05, 0.03)}
        return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
    layers = [(-0.75, 5), (-0.1, 5), (0.5, 2)]
    at = [[(x, 0.85 + 0.27 * ((n - 1) / 2 - k) * (1.6 if n == 2 else 1.0), 0.0) for k in range(n)] for x, n in layers]
    for i in range(2):
        for j, a in enumerate(at[i]):
            for k, b in enumerate(at[i + 1]):
                heavy = shows == "taught" and (2 * j + 3 * k + i) % 5 < (2 if i == 0 else 3) and (i == 0 or k == 0)
                parts.append(kit.ropes([(a, b, 0.016 if heavy else 0.005)], strong if heavy else faint, 6))
                if heavy and (i == 1 or (j + k) % 3 == 0):
                    flow(f"f{i}{j}{k}", (a[0], a[1], 0.04), (b[0], b[1], 0.04))
    for i, row in enumerate(at):
        for k, p in enumerate(row):
            lit = shows == "taught" and i == 2 and k == 0
            parts.append(kit.sphere(0.085, strong if lit else blue, p, 20))
    # The picture: a cat of 8 × 8 squares of grey.
    cat = ("#......#", "##....##", "########", "#.####.#", "########", "###..###", ".######.", "..####..")
    tile = {"#": kit.material("plastic", "#e0862c", 0.6), ".": kit.material("plastic", "#f2f0e8", 0.6)}
    for j, row in enumerate(cat):
        for k, mark in enumerate(row):
            parts.append(kit.box(0.066, 0.066, 0.03, tile[mark], 0.0, (-1.45 + 0.07 * k, 1.06 - 0.07 * j, 0)))
    for k, (word, name) in enumerate((("CAT", "cat"), ("DOG", "dog"))):
        lit = shows == "taught" and k == 0
        y = at[2][k][1]
        parts += [kit.box(0.5, 0.26, 0.04, kit.material("lamp", "#ffd060", emission=0.9) if lit else kit.material("plastic", "#dcd8cc", 0.6), 0.02, (1.0, y - 0.13, 0)), kit.text(word, 0.14, kit.material("plastic", "#20262c", 0.6)).move(1.0, y, 0.03)]
        points[name] = (1.0, y + 0.13, 0.03)
    points |= {"picture": (-1.2, 1.12, 0.03), "lines": (-0.42, 1.12 + 0.05 * sin(1.0), 0.02), "cells": (-0.1, 1.48, 0.05)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
