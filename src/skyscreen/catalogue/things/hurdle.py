"""A track hurdle with its striped bar."""

from skyscreen.catalogue import thing


@thing(en=("hurdle", "hurdles", "track hurdle"), zh=("跨栏", "栏架"), kind="prop", height=0.911, mass=10.0, sound="metal", places=("stadium",))
def hurdle(kit, colour="red"):
    steel, white, red = kit.material("steel"), kit.material("paint", "white"), kit.material("paint", colour, slot="colour")
    legs = kit.tube([(0.58, 0.025, 0.6), (0.58, 0.025, 0), (0.58, 0.86, 0)], 0.02, steel, 8).both() + kit.ropes([((-0.58, 0.025, 0.6), (0.58, 0.025, 0.6), 0.02)], steel, 8)
    return kit.model(legs, kit.box(1.2, 0.075, 0.025, white, 0.004, at=(0, 0.84, 0)), sum(kit.box(0.2, 0.077, 0.027, red, 0.004, at=(x, 0.839, 0)) for x in (-0.48, 0, 0.48)), colliders="box")
