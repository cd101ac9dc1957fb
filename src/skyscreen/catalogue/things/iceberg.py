"""An iceberg: nine tenths of it lie under water."""

from skyscreen.catalogue import thing


@thing(en=("iceberg", "ice floe"), zh=("冰山", "浮冰"), kind="prop", height=52.8, mass=8.3e7, sound="glass", floats=True, places=("ocean",))
def iceberg(kit, colour="#d6ebf2", seed=0):
    rng = kit.random(f"ice {seed}")
    ice = kit.material("ice", colour, 0.2, slot="colour")
    lumps = [kit.block((0, 8.5, 0), (9.0, 8.0, 7.5), 1.5), kit.block((1.5, 17, 0), (4.5, 3.2, 4.0), 0.5)]
    lumps += [kit.egg((rng.uniform(-6, 6), rng.uniform(3, 14), rng.uniform(-5, 5)), (rng.uniform(3, 6), rng.uniform(3, 6), rng.uniform(3, 5)), 1.2) for _ in range(6)]
    lumps += [kit.block((2.4, 20.0, 0.5), (1.2, 1.9, 1.3), 0.3), kit.block((-2.6, 18.4, -1.0), (1.4, 1.6, 1.5), 0.3)]
    lumps += [kit.block((rng.choice((-1, 1)) * rng.uniform(9, 12), rng.uniform(10, 22), rng.uniform(-8, 8)), (3, 5, 3), 0.2).minus() for _ in range(4)]
    berg = kit.blob(lumps, ice, smooth=1.0, cell=0.75)
    # Ice weighs 917 kg and sea water 1025 kg a cubic metre: 89 % lie under the water.
    berg = berg.move(0, -berg.low[1], 0).scale(2.4, 2.4, 2.4)
    return kit.model(berg, colliders="box", floats=39.4, mass=8.3e7)
