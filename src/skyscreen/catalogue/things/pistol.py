"""A starting pistol of blued steel with a walnut grip."""

from skyscreen.catalogue import thing


@thing(en=("starting pistol", "pistol", "starter pistol", "revolver", "handgun"), zh=("发令枪", "手枪", "左轮手枪"),
       kind="prop", height=0.13, mass=0.9, sound="metal", places=("running_track",))
def pistol(kit, colour="#30343c", grip="#5a3018"):
    steel, wood, dark = kit.material("steel", colour, 0.3, slot="colour"), kit.material("wood", grip, slot="grip"), kit.material("iron", "#16181c")
    barrel = kit.cylinder(0.011, 0.13, steel, segments=18).turn("x", 90).move(0, 0.105, 0.05) + kit.cylinder(0.006, 0.004, dark, segments=14).turn("x", 90).move(0, 0.105, 0.18)
    frame = kit.box(0.02, 0.04, 0.1, steel, 0.005, (0, 0.08, 0.02)) + kit.cylinder(0.02, 0.044, steel, segments=24).turn("x", 90).move(0, 0.1, 0.004)
    flutes = kit.box(0.008, 0.004, 0.03, dark, 0.0, (0, 0.1185, 0.026)) + kit.box(0.005, 0.01, 0.008, steel, 0.0, (0, 0.114, 0.172))
    handle = kit.extrude([(0.0, 0.0), (0.04, 0.004), (0.052, 0.08), (0.016, 0.085)], 0.024, wood).turn("y", 90).move(0.0, 0.002, -0.012)
    guard = kit.tube([(0, 0.08, 0.03), (0, 0.055, 0.028), (0, 0.05, 0.006), (0, 0.066, -0.008)], 0.003, steel, 7, smooth=4) + kit.box(0.005, 0.02, 0.005, steel, 0.001, (0, 0.06, 0.012))
    hammer = kit.box(0.008, 0.022, 0.008, steel, 0.002).turn("x", -30).move(0, 0.112, -0.03)
    return kit.model(barrel, frame, flutes, handle, guard, hammer, colliders="box", sockets={"grip": (0, 0.045, -0.03)})
