"""A judge's gavel: a turned wooden mallet lying on its round block."""

from skyscreen.catalogue import thing


@thing(en=("gavel", "wooden mallet", "croquet mallet"), zh=("木槌", "法槌", "小木槌", "槌子"), kind="prop", height=0.099, mass=0.5,
       sound="wood", places=("courtroom",))
def gavel(kit, colour="#5a2e18"):
    oak, brass = kit.material("wood", colour, slot="colour"), kit.material("brass")
    block = kit.lathe([(0, 0), (0.07, 0), (0.075, 0.006), (0.062, 0.014), (0.06, 0.026), (0, 0.028)], oak, segments=36)
    head = kit.lathe([(0, -0.062), (0.03, -0.062), (0.035, -0.05), (0.03, -0.036), (0.034, -0.02), (0.034, 0.02), (0.03, 0.036),
                      (0.035, 0.05), (0.03, 0.062), (0, 0.062)], oak, segments=32)
    head += kit.cylinder(0.0348, 0.02, brass, (0, -0.01, 0), 32)
    grip = kit.tube([(0, 0, 0), (0, 0, 0.06), (0, 0, 0.16), (0, 0, 0.24)], [0.008, 0.009, 0.012, 0.009], oak, 14, smooth=4)
    mallet = (head.turn("z", 90) + grip).turn("x", 14).move(0, 0.064, 0)
    return kit.model(block, mallet, colliders="box")
