"""A remote control lying: a slim black body, a red key, rows of keys, a ring, a lens at its end."""

from skyscreen.catalogue import thing


@thing(en=("remote control", "remote", "tv remote", "television remote"), zh=("遥控器", "电视遥控器"), kind="prop",
    places=("living_room",), height=0.0226, mass=0.12, sound="plastic")
def remote_control(kit, colour="#24262a"):
    shell, grey = kit.material("plastic", colour, 0.35, slot="colour"), kit.material("rubber", "#a8acb0")
    body = kit.box(0.05, 0.02, 0.19, shell, 0.008) + kit.box(0.036, 0.012, 0.01, kit.material("pane", "#3a1018"), 0.003, (0, 0.004, -0.093))
    keys = kit.cylinder(0.0045, 0.004, grey, (0, 0, 0), 14).many([(-0.013 + 0.013 * i, 0.0185, 0.01 + 0.014 * j) for i in range(3) for j in range(5)])
    ring = kit.torus(0.013, 0.003, grey, (0, 0.02, -0.03), 26, 6) + kit.cylinder(0.006, 0.004, grey, (0, 0.0185, -0.03), 18)
    top = kit.cylinder(0.006, 0.004, kit.material("paint", "#d8281c"), (-0.014, 0.0185, -0.075), 16) + kit.box(0.012, 0.003, 0.006, grey, 0.001, (0.013, 0.0188, -0.075))
    return kit.model(body, keys, ring, top, colliders="box")
