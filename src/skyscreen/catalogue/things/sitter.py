"""A guest in the background, seated: some six hundred triangles, busy with what one does in that place."""

from skyscreen.catalogue import thing

TONES = ("#2f5a8a", "#7a3a2a", "#c8a878", "maroon", "olive", "#b8503a", "slate", "#3f7a6a", "#d8c0a0", "#5a4a7a")
"""Coats of today."""
SKINS, HAIRS = ("#e8c0a0", "#d8a888", "#b8845c", "#8a5a3c", "#f0ccb0"), ("#1c1410", "#3a2416", "#6a4a2c", "#18161a", "#8a8480")
ARMS = {
    "rest": ((0.13, 0.10, 0.22), (0.13, 0.10, 0.22)),
    "eat": ((0.10, 0.30, 0.30), (0.16, 0.27, 0.34)),
    "drink": ((0.07, 0.56, 0.22), (0.17, 0.27, 0.33)),
    "talk": ((0.20, 0.42, 0.32), (0.15, 0.27, 0.32)),
    "read": ((0.11, 0.36, 0.30), (0.11, 0.36, 0.30)),
    "write": ((0.08, 0.29, 0.36), (0.17, 0.28, 0.34)),
    "phone": ((0.08, 0.38, 0.24), (0.10, 0.14, 0.20)),
    "listen": ((0.06, 0.14, 0.20), (0.06, 0.16, 0.22)),
}
"""What it does → where the right and the left hand are: (out, up, ahead) of the middle of the seat, metres."""
DOWN = {"eat": 14, "read": 22, "write": 28, "phone": 26, "drink": -4}
"""Degrees by which the head looks down."""


@thing(en=("seated guest", "seated figure"), zh=("坐着的客人",), kind="body", height=1.37, mass=65.0, sound="cloth")
def sitter(kit, seed=0, does="rest", size=1.0):
    rng = kit.random(f"sitter {seed}")
    tone, hair, skin = TONES[(3 * seed + rng.randrange(3)) % len(TONES)], HAIRS[seed % 5], SKINS[rng.randrange(5)]
    cloth, legs = kit.material("cloth", tone), kit.material("cloth", ("#2a3448", "#3a3630", "#26282c", "#4a4438")[seed % 4])
    flesh, mane, shoe = kit.material("skin", skin), kit.material("hair", hair), kit.material("leather", "#2c2018")
    woman = seed % 2 == 0
    out = kit.ellipsoid(0.165, 0.10, 0.15, legs, (0, 0.085, 0.0), 7)
    for s in (-1, 1):
        out += kit.tube([(s * 0.085, 0.085, 0.0), (s * 0.095, 0.09, 0.40), (s * 0.10, -0.04, 0.43), (s * 0.10, -0.40, 0.40)], [0.085, 0.068, 0.058, 0.042], legs, 5)
        out += kit.box(0.085, 0.065, 0.22, shoe, 0.02, (s * 0.10, -0.455, 0.45))
    if woman:  # a skirt over the thighs
        out += kit.tube([(0, 0.09, -0.02), (0, 0.10, 0.30), (0, 0.04, 0.44)], [0.17, 0.165, 0.15], cloth, 6)
    trunk = kit.lathe([(0.0, 0.04), (0.155, 0.05), (0.14, 0.22), (0.175, 0.40), (0.17, 0.50), (0.075, 0.565), (0.055, 0.60)], cloth, segments=9).scale(1, 1, 0.7)
    right, left = ARMS.get(does, ARMS["rest"])
    for s, (x, y, z) in ((-1, right), (1, left)):
        elbow = (s * 0.25, 0.5 * (0.50 + y) - 0.10, 0.35 * z)
        trunk += kit.tube([(s * 0.185, 0.49, 0.0), elbow, (s * x, y, z)], [0.058, 0.048, 0.036], cloth, 5)
        trunk += kit.ellipsoid(0.036, 0.042, 0.045, flesh, (s * x, y, z + 0.03), 5)
    x, y, z = right
    if does == "drink":
        trunk += kit.lathe([(0, 0), (0.028, 0), (0.036, 0.08), (0, 0.07)], kit.material("ceramic", "white"), segments=9).move(-x, y - 0.01, z + 0.07)
    elif does == "read":
        trunk += kit.box(0.26, 0.018, 0.19, kit.material("paper", "#f2ece0"), 0.0).turn("x", 50).move(0, y + 0.02, z + 0.07)
        trunk += kit.box(0.28, 0.012, 0.2, kit.material("paint", tone), 0.0).turn("x", 50).move(0, y + 0.005, z + 0.08)
    elif does == "phone":
        trunk += kit.box(0.07, 0.012, 0.14, kit.material("plastic", "#16181c", 0.2), 0.004).turn("x", 45).move(-x + 0.02, y + 0.04, z + 0.06)
    elif does == "write":
        trunk += kit.ropes([((-x, y + 0.10, z + 0.02), (-x + 0.02, y - 0.01, z + 0.07), 0.006)], kit.material("plastic", "#2a4a9a"), 5)
    face = kit.ellipsoid(0.08, 0.108, 0.092, flesh, (0, 0.735, 0.02), 9) + kit.cylinder(0.046, 0.10, flesh, (0, 0.575, 0.0), 7, bevel=0)
    dark = kit.material("paint", "#141012", 0.3)
    face += kit.ellipsoid(0.011, 0.015, 0.008, dark, (0.031, 0.745, 0.102), 4).both("x") + kit.ellipsoid(0.02, 0.004, 0.008, mane, (0.031, 0.772, 0.102), 4).both("x")
    face += kit.ellipsoid(0.013, 0.022, 0.02, flesh, (0, 0.722, 0.108), 4) + kit.ellipsoid(0.022, 0.005, 0.008, kit.material("skin", "#a8584a"), (0, 0.682, 0.098), 4)
    face += kit.ellipsoid(0.092, 0.088, 0.098, mane, (0, 0.775, -0.006), 9) + kit.ellipsoid(0.085, 0.085, 0.05, mane, (0, 0.725, -0.052), 6)
    if woman:
        face += kit.ellipsoid(0.085, 0.15, 0.055, mane, (0, 0.655, -0.06), 6)
    head = face.move(0, -0.6, 0).turn("x", DOWN.get(does, 2)).move(0, 0.6, 0)
    body = trunk + kit.hinge("head", head, (0, 0.6, 0.0), "y", "stir", degrees=24, period=5.5)
    return kit.model((out + body).scale(size).move(0, 0.48 * size, 0), colliders="none", facts={"sits": True})
