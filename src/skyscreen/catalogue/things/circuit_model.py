"""An electric circuit on a board: a battery, a switch, a lamp, wires; with the switch closed, charges go round and it shines."""

from skyscreen.catalogue import thing


@thing(en=("electric circuit", "circuit model", "simple circuit"), zh=("电路模型", "电路", "简单电路"), kind="prop", height=1.5, mass=8.0, sound="plastic", places=("studio", "classroom"))
def circuit_model(kit, closed=1, lamps=1):
    board = kit.box(2.1, 1.35, 0.05, kit.material("wood", "#d9c7a4"), 0.01, (0, 0.15, 0)) + kit.box(1.0, 0.16, 0.4, kit.material("wood", "walnut"), 0.01)
    wire, steel = kit.material("paint", "#c0392b", 0.4), kit.material("steel")
    x, low, high, z = 0.8, 0.4, 1.25, 0.06
    runs = [((-x, low), (-x, high)), ((-x, high), (x, high)), ((x, high), (x, low)), ((x, low), (-x, low))]
    # The switch sits on the right side between 0.7 and 1.0.
    bars = [((-x, low, z), (-x, high, z), 0.014), ((-x, high, z), (x, high, z), 0.014), ((x, high, z), (x, 1.0, z), 0.014), ((x, 0.7, z), (x, low, z), 0.014), ((x, low, z), (-x, low, z), 0.014)]
    parts = [kit.ropes(bars, wire, 8)]
    for y in (0.7, 1.0):
        parts.append(kit.cylinder(0.035, 0.08, kit.material("brass"), (0, 0, 0), 14).turn("x", 90).move(x, y, z))
    tip = (x, 1.0, z + 0.06) if closed else (x + 0.2, 0.95, z + 0.06)
    parts.append(kit.tube([(x, 0.7, z + 0.06), tip], 0.016, kit.material("brass"), 10))
    cell = kit.cylinder(0.1, 0.5, kit.material("plastic", "#2b2f36"), (0, 0, 0), 26) + kit.cylinder(0.101, 0.16, kit.material("steel", "copper"), (0, 0.5, 0), 26) + kit.cylinder(0.035, 0.05, steel, (0, 0.66, 0), 14)
    parts.append(cell.turn("z", -90).move(-0.35, low, 0.12))
    parts += [kit.text("+", 0.14, kit.material("paint", "white")).move(0.22, low, 0.225), kit.text("−", 0.14, kit.material("paint", "white")).move(-0.26, low, 0.225)]
    lights = []
    for k in range(lamps):
        at = (k - (lamps - 1) / 2) * 0.7
        glow = (5.0 if lamps == 1 else 2.2) if closed else 0.0
        parts.append(kit.sphere(0.12, kit.material("lamp" if closed else "plastic", "#ffd27a" if closed else "#d8dce0", 0.2, emission=glow), (at, high + 0.07, 0.17), 24))
        parts.append(kit.cylinder(0.06, 0.1, kit.material("brass"), (at, high - 0.11, 0.17), 18))
        if closed:
            lights.append(kit.light((at, high + 0.1, 0.4), "#ffcf80", 1.4 / lamps, 4))
    if closed:
        bead = kit.sphere(0.03, kit.material("lamp", "#5ab4ff", emission=1.6), (0, 0, 0), 10)
        for n, ((ax, ay), (bx, by)) in enumerate(runs):
            # Electrons leave the minus pole, on the left, and come back to plus: up the left side first.
            long = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
            count = round(long / 0.17)
            step, way = long / count, ((bx - ax) / long, (by - ay) / long)
            row = bead.many([(ax + way[0] * step * k, ay + way[1] * step * k, z + (0.06 if n == 2 else 0.02)) for k in range(count)])
            parts.append(kit.hinge(f"run{n}", row, (0, 0, 0), (way[0], way[1], 0), "stream", length=step, period=0.9))
    return kit.model(board, *parts, colliders="box", mass=8.0, lights=lights, facts=kit.pointed(battery=(-0.05, low, 0.22), switch=(x, 0.85, z + 0.08), lamp=(-(lamps - 1) * 0.35, high + 0.1, 0.28), wire=(-x, 0.85, z), electron=(-x, 0.7, z + 0.04)))
