"""A school blackboard in its frame: chalk letters, a ledge, a sponge."""

from skyscreen.catalogue import thing


@thing(
    en=("blackboard", "chalkboard", "whiteboard", "school board", "notice board"),
    zh=("黑板", "白板", "小黑板", "公告栏"),
    kind="furniture", height=1.75, mass=24.0, sound="wood", places=("classroom",),
)  # fmt: skip
def blackboard(kit, colour="#24382e", words="A B C"):
    board, frame, chalk = kit.material("paint", colour, 0.85, slot="colour"), kit.material("wood", "oak"), kit.material("paint", "white", 0.9)
    out = kit.box(2.0, 1.05, 0.03, board, 0.0, (0, 0.65, 0))
    out += kit.box(2.1, 0.06, 0.06, frame, 0.01).many([(0, 0.61, 0), (0, 1.68, 0)]) + kit.box(0.06, 1.1, 0.06, frame, 0.01).many([(-1.03, 0.62, 0), (1.03, 0.62, 0)])
    out += kit.box(1.9, 0.03, 0.12, frame, 0.01, (0, 0.6, 0.06)) + kit.box(0.14, 0.05, 0.06, kit.material("cloth", "#c86a3a"), 0.01, (0.6, 0.63, 0.07))
    out += kit.text(words, 0.28, chalk).move(0, 1.2, 0.018) + kit.ropes([((-0.6, 0.92, 0.018), (0.55, 0.92, 0.018), 0.006), ((-0.6, 0.82, 0.018), (0.3, 0.82, 0.018), 0.006)], chalk, 5)
    legs = kit.ropes([((x, 0, -0.25), (x, 1.7, -0.02), 0.03) for x in (-0.95, 0.95)] + [((x, 0, 0.25), (x, 0.65, 0.0), 0.03) for x in (-0.95, 0.95)], frame, 7)
    return kit.model(out, legs, colliders="box")
