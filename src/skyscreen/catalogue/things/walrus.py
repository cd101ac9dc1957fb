"""A walrus: two tusks, a moustache of quills, folds of hide."""

from skyscreen.catalogue import thing


@thing(
    en=("walrus",),
    zh=("海象",),
    kind="quadruped",
    moves="walker",
    motions=("idle",),
    height=1.25,
    mass=1000,
    sound="flesh",
    floats=True,
    places=("beach", "ocean"),
)
def walrus(kit, colour="#8a6048"):
    skin, black = kit.material("skin", colour, 0.5, slot="colour"), kit.material("eye", "black", 0.08)
    body = kit.blob(
        [
            kit.limb((0, 0.2, -1.15), (0, 0.34, -0.5), 0.14, 0.34),
            kit.egg((0, 0.42, 0.0), (0.46, 0.42, 0.62)),
            kit.limb((0, 0.5, 0.3), (0, 0.82, 0.62), 0.38, 0.27),
            kit.ball((0, 0.98, 0.72), 0.24),
            kit.ball((0.10, 0.88, 0.93), 0.125),
            kit.ball((-0.10, 0.88, 0.93), 0.125),
        ],
        skin,
        0.14,
        0.055,
    )
    ivory, quill = kit.material("horn", "ivory", 0.3), kit.material("horn", "#e8dcc0", 0.5)
    tusk = kit.tube(
        [(0.105, 0.82, 0.98), (0.13, 0.58, 1.03), (0.115, 0.34, 0.97)], [0.042, 0.034, 0.008], ivory, 10, smooth=4
    )
    quills = kit.spikes(
        [
            (
                (0.06 + 0.03 * (k % 4), 0.94 - 0.03 * (k // 4), 1.035 - 0.012 * (k % 4)),
                (0.08 + 0.045 * (k % 4), 0.86 - 0.045 * (k // 4), 1.10 - 0.01 * (k % 4)),
                0.006,
            )
            for k in range(16)
        ],
        quill,
        4,
    )
    nose = kit.ellipsoid(0.055, 0.04, 0.03, kit.material("leather", "#3a2620", 0.4), (0, 0.985, 1.0), 14)
    eye = kit.sphere(0.034, black, (0.155, 1.06, 0.87), 16) + kit.sphere(
        0.008, kit.material("lamp", "white", emission=1.5), (0.168, 1.075, 0.898), 8
    )
    lid = kit.ellipsoid(0.042, 0.022, 0.04, skin, (0.152, 1.088, 0.866), 12)
    fin = kit.blob(
        [kit.limb((0.32, 0.3, 0.36), (0.56, 0.06, 0.46), 0.13, 0.06), kit.egg((0.62, 0.045, 0.48), (0.19, 0.04, 0.15))],
        skin,
        0.06,
        0.045,
    )
    tail = kit.blob(
        [
            kit.limb((0.05, 0.17, -1.2), (0.17, 0.1, -1.5), 0.08, 0.05),
            kit.egg((0.22, 0.06, -1.56), (0.13, 0.035, 0.19)),
        ],
        skin,
        0.05,
        0.04,
    )
    face = (tusk + quills + eye + lid).both()
    return kit.hauler(
        body, nose, face, fins=[(fin, (0.32, 0.3, 0.36)), (tail, (0.08, 0.15, -1.3))], neck=(0, 0.66, 0.45), rear=-0.7
    )
