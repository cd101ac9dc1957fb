"""A full sack, lying, tied at one end."""

from skyscreen.catalogue import thing


@thing(en=("sack", "sack of grain", "bag of rice", "bag of flour", "grain sack", "burlap sack", "sack of potatoes", "bag of cement"),
       zh=("麻袋", "粮袋", "米袋", "面粉袋", "粮食", "水泥袋", "面粉", "大米", "小米", "面袋"), kind="prop", height=0.27, mass=25.0, sound="cloth", places=("farm", "warehouse"))
def sack(kit, colour="wheat"):
    jute, cord = kit.material("cloth", colour, slot="colour"), kit.material("rope", "brown")
    body = kit.lathe([(0, -0.40), (0.09, -0.40), (0.135, -0.33), (0.142, -0.1), (0.138, 0.12), (0.115, 0.26), (0.045, 0.31), (0.04, 0.33),
                      (0.07, 0.38), (0.085, 0.40), (0, 0.39)], jute, segments=28)
    tie = kit.torus(0.045, 0.008, cord, (0, 0.32, 0), 22, 8)
    lying = (body + tie).scale(1, 1, 0.86).turn("x", 90).move(0, 0.125, 0)
    return kit.model(lying, colliders="box")
