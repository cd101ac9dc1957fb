"""A petrol pump's nozzle: a pistol of black rubber with a steel spout, its hose in a long bow to the ground."""

from skyscreen.catalogue import thing


@thing(en=("fuel nozzle", "petrol nozzle", "gas nozzle", "fuel hose"), zh=("加油枪", "油枪"), kind="prop", height=0.96, mass=2.0, sound="metal", places=("petrol_station",))
def fuel_nozzle(kit, colour="#1f9d4a"):
    guard, black, steel = kit.material("rubber", colour, slot="colour"), kit.material("rubber", "#1a1b1e"), kit.material("steel", rough=0.15)
    grip = kit.tube([(0, 0.90, -0.10), (0, 0.86, 0.0), (0, 0.87, 0.10)], [0.024, 0.026, 0.03], guard, 12, smooth=3)
    lever = kit.tube([(0, 0.82, -0.08), (0, 0.80, -0.01), (0, 0.84, 0.07)], 0.007, steel, 8, smooth=3)
    spout = kit.tube([(0, 0.87, 0.10), (0, 0.88, 0.18), (0, 0.83, 0.30)], [0.016, 0.0125, 0.0115], steel, 12, smooth=4)
    hose = kit.tube([(0, 0.90, -0.10), (0, 0.84, -0.24), (0.06, 0.50, -0.36), (0.20, 0.12, -0.52), (0.42, 0.02, -0.85), (0.70, 0.02, -1.30)], 0.017, black, 10, smooth=5)
    return kit.model(grip, lever, spout, hose, colliders="none", sockets={"handle": (0, 0.87, -0.02), "tip": (0, 0.83, 0.30)})
