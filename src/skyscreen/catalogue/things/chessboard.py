"""A chessboard at the opening: 64 squares, and all 32 men turned in boxwood and ebony."""

from skyscreen.catalogue import thing

BACK = ("rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook")
FOOT = [(0, 0), (0.0135, 0), (0.0145, 0.002), (0.0145, 0.005), (0.0115, 0.009)]
"""Shared base of all men, metres (radius, height)."""
TURNED = {
    "pawn": [(0.0065, 0.016), (0.0055, 0.026), (0.0085, 0.028), (0.0055, 0.0305), (0.0085, 0.037), (0.0075, 0.043), (0.004, 0.047), (0, 0.048)],
    "rook": [(0.0085, 0.018), (0.0075, 0.034), (0.0105, 0.037), (0.0112, 0.048), (0.0085, 0.048), (0.008, 0.043), (0, 0.043)],
    "bishop": [(0.007, 0.018), (0.0055, 0.037), (0.0095, 0.039), (0.006, 0.042), (0.0085, 0.05), (0.006, 0.058), (0.0022, 0.062), (0.0032, 0.065), (0, 0.067)],
    "queen": [(0.0085, 0.02), (0.006, 0.046), (0.0105, 0.049), (0.0065, 0.052), (0.0112, 0.068), (0.0085, 0.066), (0.004, 0.07), (0, 0.071)],
    "king": [(0.0085, 0.02), (0.0065, 0.05), (0.011, 0.053), (0.007, 0.056), (0.0105, 0.073), (0.006, 0.077), (0, 0.078)],
}


@thing(
    en=("chessboard", "chess", "chess set", "chess board", "chess piece", "board game"),
    zh=("棋盘", "国际象棋", "象棋", "棋子"),
    kind="prop",
    height=0.125,
    mass=2.0,
    sound="wood",
    places=("living_room",),
)
def chessboard(kit, light="#e6cf9e", dark="#4a2a18"):
    pale, brown = kit.material("wood", light, 0.3, slot="light"), kit.material("wood", dark, 0.3, slot="dark")
    black, frame = kit.material("wood", "#1c1614", 0.25), kit.material("wood", "#5a2f18", 0.3)
    size = 0.045
    board = kit.box(0.42, 0.024, 0.42, frame, 0.004)
    spots = [[], []]
    for i in range(8):
        for j in range(8):
            spots[(i + j) % 2].append((size * (i - 3.5), 0.0235, size * (j - 3.5)))
    square = kit.box(size, 0.0012, size, pale, 0)
    board += square.many(spots[1]) + square.painted(brown).many(spots[0])
    out = [board]
    for tone, side in ((pale, 1), (black, -1)):
        where = {name: [] for name in (*TURNED, "knight")}
        for i in range(8):
            where[BACK[i]].append((size * (i - 3.5), 0.0246, side * size * 3.5, 0 if side > 0 else 180))
            row = 1.5 if (side > 0 and i == 4) else (-0.5 if side < 0 and i == 3 else 2.5)
            where["pawn"].append((size * (i - 3.5), 0.0246, side * size * abs(row), 0))
        for name, outline in TURNED.items():
            man = kit.lathe(FOOT + outline, tone, segments=16)
            if name == "king":
                man += kit.box(0.003, 0.015, 0.003, tone, 0, at=(0, 0.077, 0)) + kit.box(0.0095, 0.003, 0.003, tone, 0, at=(0, 0.084, 0))
            elif name == "queen":
                man += kit.sphere(0.0022, tone, (0.0098, 0.0685, 0), 6).copy_round(8) + kit.sphere(0.003, tone, (0, 0.0735, 0), 8)
            elif name == "rook":
                man += kit.box(0.005, 0.004, 0.0028, tone, 0, at=(0, 0.048, 0.0095)).copy_round(6)
            out.append(man.many(where[name]))
        head = [(-0.008, 0.009), (0.009, 0.009), (0.0095, 0.022), (0.006, 0.03), (0.011, 0.033), (0.0165, 0.032), (0.0165, 0.037), (0.009, 0.048), (0.004, 0.051), (0.003, 0.056), (0.0, 0.051),
                (-0.006, 0.045), (-0.0095, 0.034), (-0.0095, 0.02)]
        horse = kit.extrude(head, 0.0095, tone).turn("y", 90) + kit.lathe([*FOOT, (0.0105, 0.011), (0, 0.0115)], tone, segments=16)
        out.append(horse.many(where["knight"]))
    return kit.model(*out, colliders="box", sockets={"board": (0, 0.025, 0)})
