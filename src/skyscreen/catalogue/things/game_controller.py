"""A game controller: two grips, sticks, a cross and four coloured buttons."""

from skyscreen.catalogue import thing


@thing(en=("game controller", "controller", "gamepad", "joystick", "video game controller"), zh=("游戏手柄", "手柄", "游戏机"), kind="prop", height=0.0567, mass=0.25, sound="plastic", places=("living_room",))
def game_controller(kit, colour="charcoal"):
    shell, black = kit.material("plastic", colour, 0.4, slot="colour"), kit.material("rubber", "black")
    body = kit.blob([kit.egg((0, 0.03, -0.01), (0.07, 0.018, 0.038)), kit.limb((0.055, 0.03, 0.0), (0.075, 0.02, 0.06), 0.022, 0.016), kit.limb((-0.055, 0.03, 0.0), (-0.075, 0.02, 0.06), 0.022, 0.016)], shell, 0.03, 0.0085)
    stick = kit.cylinder(0.006, 0.014, black, segments=12) + kit.cylinder(0.0115, 0.005, black, (0, 0.013, 0), 18)
    pads = stick.many([(0.027, 0.043, 0.018), (-0.027, 0.043, 0.018)]) + kit.box(0.024, 0.006, 0.008, black, 0.002, at=(-0.052, 0.048, -0.012)) + kit.box(0.008, 0.006, 0.024, black, 0.002, at=(-0.052, 0.048, -0.012))
    buttons = sum(kit.cylinder(0.0052, 0.006, kit.material("plastic", c, 0.2), (0.052 + x, 0.046, -0.012 + z), 14) for c, x, z in (("red", 0.012, 0), ("royal blue", -0.012, 0), ("green", 0, 0.012), ("yellow", 0, -0.012)))
    return kit.model(body, pads, buttons, kit.cylinder(0.006, 0.003, kit.material("lamp", "azure", emission=2), (0, 0.047, -0.01), 12), kit.box(0.04, 0.012, 0.018, black, 0.005, at=(0.05, 0.03, -0.045)).both(), colliders="box")
