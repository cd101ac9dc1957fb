"""A witch's cauldron: a round iron belly on three feet over a fire of logs, a green brew that bubbles and steams."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("cauldron", "witch's cauldron", "kettle pot", "iron cauldron"), zh=("大锅", "坩埚", "女巫的锅", "魔药锅"), kind="furniture", height=0.86, mass=60.0, sound="metal",
       places=("wizard_study", "swamp", "forest"))
def cauldron(kit, colour="#4fae3a"):
    iron, brew, wood = kit.material("iron", "#26282b", 0.55), kit.material("lamp", colour, emission=0.35, slot="colour"), kit.material("bark")
    belly = kit.lathe([(0, 0.20), (0.20, 0.22), (0.34, 0.34), (0.40, 0.50), (0.37, 0.66), (0.32, 0.74), (0.33, 0.78), (0.375, 0.81), (0.37, 0.83), (0.335, 0.82), (0.30, 0.76), (0, 0.745)], iron, segments=48)
    soup = kit.lathe([(0, 0.764), (0.305, 0.762)], brew, segments=40)
    feet = kit.capsule((0.26, 0.04, 0), (0.24, 0.30, 0), 0.035, iron, 10).copy_round(3)
    ears = kit.torus(0.05, 0.012, iron, (0, 0, 0), 18, 7).turn("x", 90).move(0.41, 0.66, 0).both()
    rng = kit.random("brew")
    bubbles = [kit.hinge(f"bubble{n}", kit.sphere(0.035 * rng.uniform(0.6, 1.3), brew, (x, 0.775, z), 12), (x, 0.765, z), (0, 0, 0), "beat", length=0.9, period=0.7 + 0.7 * rng.random(), phase=rng.random())
               for n, (x, z) in enumerate((0.22 * rng.random() ** 0.5 * cos(a), 0.22 * sin(a)) for a in (0.9 * k for k in range(7)))]
    logs = kit.capsule((0.12, 0.05, 0), (0.48, 0.06, 0), 0.05, wood, 10).copy_round(6)
    return kit.model(belly, soup, feet, ears, *bubbles, logs, kit.blaze(0.5, 0.30, at=(0, 0.06, 0)), colliders="cylinder",
                     sockets={"steam": (0, 0.82, 0), "embers": (0, 0.10, 0)})
