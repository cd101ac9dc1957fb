"""A large abacus that shows a number: a bead above the bar counts five, one below it one, and each rod to the left ten times as much."""

from skyscreen.catalogue import thing


@thing(en=("abacus model", "large abacus"), zh=("算盘模型", "大算盘"), kind="prop", height=1.3, mass=12.0, sound="wood", places=("studio", "classroom"))
def abacus_model(kit, number=0, lit=0):
    """`number`: up to 99999 on five rods; `lit`: which rod, counted from the right, has its counting beads in gold (0: none)."""
    wood, brass = kit.material("wood", "#6a3018", 0.3, coat=1.0), kit.material("brass")
    black, gold = kit.material("paint", "#20181a", 0.25), kit.material("lamp", "#ffb81e", emission=0.6)
    rods, step = 5, 0.3
    xs = [step * (2 - k) for k in range(rods)]  # from the right
    low, bar, top = 0.14, 0.82, 1.22
    half = step * rods / 2
    parts = [kit.box(2 * half + 0.14, 0.07, 0.14, wood, 0.01, (0, y, 0)) for y in (low - 0.07, top)] + [kit.box(0.08, top - low + 0.07, 0.14, wood, 0.01, (s * (half + 0.03), low - 0.05, 0)) for s in (-1, 1)]
    parts += [kit.box(2 * half, 0.04, 0.12, wood, 0.004, (0, bar, 0)), kit.ropes([((x, low, 0), (x, top, 0), 0.012) for x in xs], brass, 8), kit.box(2.0, 0.05, 0.5, kit.material("wood", "walnut"), 0.01)]
    bead = kit.lathe([(0.02, 0.0), (0.1, 0.025), (0.12, 0.05), (0.1, 0.075), (0.02, 0.1)], black, segments=22)
    rest, count = [], []
    for k, x in enumerate(xs):
        digit = int(number) // 10**k % 10
        fives, ones = digit // 5, digit % 5
        for n in range(2):  # the Chinese abacus has two beads above and five below
            used = n < fives
            y = bar + 0.045 + 0.105 * n if used else top - 0.105 * (2 - n)
            (count if used and (not lit or k + 1 == lit) else rest).append((x, y, 0))
        for n in range(5):
            used = n < ones
            y = bar - 0.105 * (n + 1) if used else low + 0.105 * (4 - n)
            (count if used and (not lit or k + 1 == lit) else rest).append((x, y, 0))
    parts += [bead.many(rest), bead.painted(gold).many(count)] if count else [bead.many(rest)]
    points = {"five": (xs[0], bar + 0.3, 0.12), "one": (xs[0], low + 0.26, 0.12), "bar": (xs[4] - 0.1, bar + 0.02, 0.08), "ones": (xs[0], top + 0.07, 0.08), "tens": (xs[1], top + 0.07, 0.08), "hundreds": (xs[2], top + 0.07, 0.08)}
    return kit.model(*parts, colliders="none", mass=12.0, facts=kit.pointed(**points))
