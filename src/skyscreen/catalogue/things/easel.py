"""A painter's easel: three wooden legs and a canvas with a half-finished landscape."""

from skyscreen.catalogue import thing


@thing(en=("easel", "artist's easel", "canvas", "blank canvas", "easel with a canvas"), zh=("画架", "画布", "画板"), kind="furniture", height=1.76, mass=5.0, sound="wood", places=("park", "classroom"))
def easel(kit, colour="oak", picture=True):
    wood, white = kit.material("wood", colour, slot="colour"), kit.material("cloth", "#f2eee2")
    legs = kit.ropes([((0.34, 0, 0.25), (0.05, 1.75, -0.1), 0.02), ((-0.34, 0, 0.25), (-0.05, 1.75, -0.1), 0.02), ((0, 0, -0.6), (0, 1.65, -0.12), 0.02)], wood, 6)
    bar = kit.box(0.8, 0.04, 0.07, wood, 0.005, at=(0, 0.72, 0.14)) + kit.box(0.5, 0.035, 0.03, wood, at=(0, 0.35, 0.16)) + kit.box(0.1, 0.05, 0.06, wood, at=(0, 1.52, -0.02))
    frame = kit.box(0.72, 0.76, 0.025, white, 0.003).move(0, 0, 0)
    art = kit.panel(0.72, 0.42, kit.material("paint", "sky", 0.8), (0, 0.55, 0.0135)) + kit.panel(0.72, 0.34, kit.material("paint", "#5a8a3a", 0.8), (0, 0.17, 0.0135))
    art += kit.facet([(-0.36, 0.34, 0.0142), (0.05, 0.34, 0.0142), (-0.14, 0.6, 0.0142)], kit.material("paint", "slate", 0.8)) + kit.facet([(-0.08, 0.34, 0.0146), (0.36, 0.34, 0.0146), (0.17, 0.54, 0.0146)], kit.material("paint", "#5a6a80", 0.8)) + kit.cylinder(0.06, 0.001, kit.material("paint", "yellow", 0.8), segments=20).turn("x", 90).move(0.22, 0.65, 0.0142) + kit.facet([(-0.05, 0.0, 0.0148), (0.1, 0.0, 0.0148), (0.03, 0.34, 0.0148), (0.0, 0.34, 0.0148)], kit.material("paint", "tan", 0.8))
    board = (frame + art if picture else frame).turn("x", -11).move(0, 0.76, 0.13)
    return kit.model(legs, bar, board, colliders="parts", sockets={"canvas": ((0, 1.1, 0.1), (0, 0, 1))})
