"""A six-sided pencil, sharpened, with its ferrule and rubber; it stands on its rubber end."""

from skyscreen.catalogue import thing


@thing(en=("pencil", "pencils", "lead pencil", "coloured pencil", "crayon"), zh=("铅笔", "彩色铅笔", "蜡笔"), kind="prop", height=0.184, mass=0.007, sound="wood", places=("classroom", "office"))
def pencil(kit, colour="#e8a812"):
    paint, wood = kit.material("paint", colour, 0.3, slot="colour"), kit.material("wood", "wheat")
    shaft = kit.lathe([(0.0037, 0.022), (0.0037, 0.16)], paint, segments=6) + kit.lathe([(0.0037, 0.16), (0.0013, 0.178)], wood, segments=12) + kit.lathe([(0.0013, 0.178), (0, 0.184)], kit.material("iron"), segments=8)
    end = kit.cylinder(0.0038, 0.014, kit.material("steel", rough=0.2), (0, 0.009, 0), 12) + kit.lathe([(0, 0), (0.0028, 0.001), (0.0036, 0.004), (0.0036, 0.01)], kit.material("rubber", "salmon"), segments=12)
    return kit.model(shaft, end, colliders="box", sockets={"grip": (0, 0.14, 0)})
