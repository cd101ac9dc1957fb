"""A dentist's surgery: the tilting chair under its lamp, the arm of drills, an X-ray of teeth, white cabinets, mint walls."""

import math

from skyscreen.catalogue import place


@place(
    en=("dentist's surgery", "dental surgery", "dentist's office", "dental clinic", "dentist office", "dentist's", "dental office", "dentist's chair", "dentist"),
    zh=("牙科诊所", "牙科", "牙医诊所", "牙科医院", "口腔诊所", "口腔医院", "口腔科", "牙医馆"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.5,
    hours=10.0,
    deeds=("dentist", "dental", "toothache", "pulls a tooth", "tooth pulled", "牙医", "拔牙", "补牙", "看牙", "洗牙", "牙疼"),
)
def dental_surgery(set):
    kit = set.kit
    set.stage(2.4, 1.3, 0, (0.3, 1.1))
    white, mint, steel = kit.material("paint", "#f2f4f2", 0.3), kit.material("paint", "#7fc4b4", 0.4), kit.material("steel", "#d0d6da")
    set.sky(exposure=-0.3)
    set.hall(7.8, 8.4, 2.9, wall={"all": "#b8d4cc", "-z": "#7fbcae"}, floor=kit.material("glazed", "#98a29e", 0.25, size=0.5), ceiling="#f6f6f2", holes=[("-x", -0.4, 0.9, 2.6, 1.4)], view="city", bars="shop", frame="#e8ecea", skirting="#8a9a94")
    set.copies("chair", chair, [(0.2, 0, -1.55, 0)], solid=True)
    # The lamp on its arm over the patient's mouth, and the light that it throws.
    set.shape("arm", kit.cylinder(0.05, 2.1, white, (-0.62, 0, -2.2), 14), kit.tube([(-0.62, 2.05, -2.2), (-0.5, 2.2, -2.0), (0.1, 2.12, -1.92), (0.2, 1.94, -1.9)], 0.028, white, 8, smooth=3))
    lamp = kit.lathe([(0.02, 0.12), (0.13, 0.1), (0.19, 0.0), (0.16, 0.0)], white, segments=22) + kit.cylinder(0.15, 0.015, kit.material("lamp", "#f4faff", emission=6.0), (0, 0.0, 0), 20, bevel=0)
    set.shape("lamp", lamp.turn("x", -14).move(0.2, 1.8, -1.9), shadow=False)
    set.light((0.2, 1.76, -1.86), "#f0f8ff", 9.0, 4.0, kind="spot", direction=(0, -1, 0.2), angle=34)
    tray = kit.box(0.5, 0.03, 0.36, steel, 0.01) + kit.cylinder(0.03, 0.85, white, (0, -0.87, -0.1), 12) + kit.cylinder(0.2, 0.04, white, (0, -0.9, -0.1), 18)
    tray += sum(kit.cylinder(0.007, 0.18, steel, (0, 0, 0), 6).turn("x", 84).move(-0.18 + 0.07 * k, 0.045, -0.08) for k in range(5))
    drills = kit.box(0.42, 0.1, 0.12, white, 0.02, (0, 0.16, -0.2)) + sum(kit.capsule((-0.15 + 0.1 * k, 0.2, -0.14), (-0.15 + 0.1 * k, 0.36, -0.1), 0.014, (mint, steel)[k % 2], 8) for k in range(4))
    hoses = kit.tube([(-0.15, 0.2, -0.14), (-0.18, -0.2, 0.1), (-0.05, -0.35, 0.16), (0.0, -0.1, -0.1)], 0.009, kit.material("rubber", "#5a6468"), 6, smooth=4)
    set.shape("tray", tray, drills, hoses, at=(1.02, 0.94, -1.6), turn=-24)
    bowl = kit.cylinder(0.14, 0.8, white, (0, 0, 0), 18) + kit.lathe([(0.04, 0), (0.15, 0.06), (0.17, 0.1), (0.15, 0.09), (0.03, 0.03)], kit.material("ceramic", "#f4f6f6"), (0, 0.8, 0), 20) + kit.tube([(0.1, 0.85, -0.1), (0.1, 1.04, -0.08), (0.02, 1.04, 0.0)], 0.012, steel, 6, smooth=3)
    cup = kit.cylinder(0.032, 0.08, kit.material("plastic", "#4aa8d8"), (0.12, 0.82, 0.1), 12, top=0.038)
    set.shape("spittoon", bowl, cup, at=(-0.62, 0, -1.65), solid=True)
    stool = kit.cylinder(0.2, 0.08, mint, (0, 0.5, 0), 20) + kit.cylinder(0.03, 0.5, steel, (0, 0.02, 0), 10) + sum(kit.box(0.05, 0.03, 0.3, steel, 0.0, (0, 0.02, 0.14)).turn("y", 72 * k) for k in range(5))
    set.copies("stool", lambda k: stool, [(1.25, 0, -2.5, 20)])
    set.line("-z", [0.4], "counter", length=5.6, depth=0.5, height=0.88, material="paint", colour="#f2f4f2", top="stone", top_colour="#cfd8d4", panels=7)
    set.surface("counter", 0.88)
    tooth = molar(kit)
    set.shape("model", tooth, at=(1.5, 0.88, -3.95), turn=-20, shadow=False)
    set.shape("models", denture(kit), at=(0.9, 0.88, -3.9), shadow=False)
    set.line("-z", [2.0], "shelves", length=1.7, height=0.7, depth=0.26, rows=2, goods=("boxes", "bottles"), colour="#f0f2f0", material="paint", y=1.5, seed=4)
    xray = kit.box(1.15, 0.62, 0.04, kit.material("lamp", "#a8c8e0", emission=0.5), 0.01) + sum(kit.ellipsoid(0.035, 0.075, 0.006, kit.material("lamp", "#f4faff", emission=1.3), (-0.4 + 0.1 * k, 0.31 + s * (0.1 + 0.05 * math.cos(0.35 * (k - 4))), 0.022), 9) for k in range(9) for s in (-1, 1))
    set.on("-z", -0.9, xray, y=1.5)
    set.on("-z", -2.3, kit.fitting("sign", text="TEETH 牙", size=0.3, ink="#1f7a6a", board="#f4f8f6"), y=1.85)
    set.line("+x", [-1.0], "shelves", length=2.0, height=1.9, depth=0.36, rows=5, goods=("boxes", "packets", "files", "bottles"), colour="#eef2f0", material="paint", seed=8)
    set.fitting("armchair", [(3.2, 0, 2.6, -90)], colour="#5aa898", width=0.75)
    set.plant((-3.3, 3.5), 1.3)
    set.on("+z", -1.4, kit.fitting("double_door", width=1.0, colour="#c8d8d2"))
    set.lamps("panel", [(-1.8, 0.6), (1.8, 0.6), (-1.8, -2.2), (1.8, -2.2)], on=True, power=0.8)


def chair(kit):
    """A dentist's chair tilted back, its foot end towards +Z: 1.8 m long, the seat 58 cm high."""
    pad, white = kit.material("leather", "#3f9a8c"), kit.material("paint", "#f2f4f2", 0.3)
    out = kit.cylinder(0.36, 0.05, white, (0, 0, 0), 24) + kit.box(0.3, 0.42, 0.4, white, 0.06, (0, 0.04, -0.05))
    out += kit.box(0.54, 0.12, 0.6, pad, 0.05, (0, 0.48, 0.02)) + kit.box(0.5, 0.1, 0.62, pad, 0.04).turn("x", 14).move(0, 0.46, 0.58)
    out += kit.box(0.54, 0.12, 0.82, pad, 0.05).turn("x", 38).move(0, 0.76, -0.52) + kit.box(0.28, 0.1, 0.26, pad, 0.04).turn("x", 30).move(0, 1.07, -0.98)
    return out + sum(kit.box(0.07, 0.05, 0.42, white, 0.02, (s * 0.32, 0.72, -0.12)) + kit.box(0.05, 0.22, 0.05, white, 0.01, (s * 0.32, 0.52, -0.2)) for s in (-1, 1))


def molar(kit):
    """A model of a molar on a foot, 26 cm high."""
    enamel = kit.material("ceramic", "#f6f2e6", 0.1)
    lumps = [kit.ball((x, 0.2, z), 0.055) for x in (-0.045, 0.045) for z in (-0.045, 0.045)] + [kit.ball((0, 0.16, 0), 0.09)] + [kit.limb((x, 0.14, 0), (1.5 * x, 0.03, 0), 0.04, 0.012) for x in (-0.045, 0.045)]
    return kit.blob(lumps, enamel, 0.03, 0.012) + kit.cylinder(0.08, 0.025, kit.material("wood", "walnut"), (0, 0, 0), 18)


def denture(kit):
    """A plaster model of two open jaws with their teeth."""
    gum, enamel = kit.material("plastic", "#d87a80", 0.3), kit.material("ceramic", "#f8f4ea", 0.1)
    ring = [(0.07 * math.sin(a), 0.09 * math.cos(a)) for a in (-1.5 + 0.25 * k for k in range(13))]
    jaw = kit.tube([(x, 0.02, z) for x, z in ring], 0.022, gum, 8) + sum(kit.box(0.014, 0.026, 0.014, enamel, 0.004, (x, 0.032, z)) for x, z in ring)
    return jaw + jaw.mirror("y").turn("x", -24).move(0, 0.16, -0.01)
