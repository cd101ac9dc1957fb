"""A bookcase full of books."""

from skyscreen.catalogue import thing


@thing(
    en=("bookshelf", "bookcase", "shelf"),
    zh=("书架", "书柜"),
    kind="furniture",
    height=2.0,
    mass=90.0,
    sound="wood",
    places=("living_room", "library"),
)
def bookshelf(kit, colour="walnut", width=1.2, seed=0):
    rng = kit.random(f"books {seed}")
    wood = kit.material("wood", colour, slot="colour")
    w = width
    out = kit.box(0.04, 2.0, 0.32, wood, at=(w / 2, 0, 0)).both() + kit.box(w, 1.96, 0.015, wood, at=(0, 0, -0.15))
    for k in range(6):
        out += kit.box(w, 0.035, 0.31, wood, at=(0, 0.06 + 0.375 * k, 0))
    tones = ("maroon", "navy", "emerald", "mustard", "cream", "brown", "teal", "charcoal", "rust", "plum")
    books = None
    for k in range(5):
        x = -w / 2 + 0.05
        while x < w / 2 - 0.1:
            t, h = rng.uniform(0.022, 0.055), rng.uniform(0.2, 0.31)
            if rng.random() < 0.9:
                book = kit.box(
                    t,
                    h,
                    rng.uniform(0.17, 0.23),
                    kit.material("paint", tones[rng.randrange(10)], 0.6),
                    0.003,
                    at=(x + t / 2, 0.095 + 0.375 * k, -0.02),
                )
                books = book if books is None else books + book
            x += t + 0.002
    return kit.model(out, books, colliders="box")
