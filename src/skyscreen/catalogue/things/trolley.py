"""A trolley of two shelves on castors with a handle at one end, for books, tea or medicine."""

from skyscreen.catalogue import thing


@thing(en=("book cart", "service trolley", "tea trolley", "serving cart", "library cart", "medical cart", "cleaning cart"), zh=("送餐推车", "图书推车", "医用推车"),
       kind="furniture", height=0.98, mass=22.0, sound="metal", places=("library", "hospital"))
def trolley(kit, colour="#5a7a8a"):
    paint, steel, dark = kit.material("paint", colour, 0.4, slot="colour"), kit.material("steel", rough=0.25), kit.material("rubber", "#1c1c1e")
    shelf = kit.box(0.5, 0.03, 0.86, paint, 0.01) + kit.box(0.5, 0.07, 0.02, paint, 0.006, (0, 0, 0.42)) + kit.box(0.5, 0.07, 0.02, paint, 0.006, (0, 0, -0.42))
    shelves = shelf.move(0, 0.2, 0) + shelf.move(0, 0.68, 0)
    posts = kit.cylinder(0.016, 0.72, steel, segments=12).many([(sx * 0.23, 0.1, sz * 0.41) for sx in (-1, 1) for sz in (-1, 1)])
    handle = kit.tube([(0.23, 0.8, -0.41), (0.23, 0.95, -0.5), (0.2, 0.965, -0.52), (-0.2, 0.965, -0.52), (-0.23, 0.95, -0.5), (-0.23, 0.8, -0.41)], 0.014, steel, 10, smooth=3)
    wheel = kit.cylinder(0.05, 0.03, dark, segments=20).turn("z", 90).move(0.015, 0.05, 0) + kit.box(0.05, 0.06, 0.03, steel, 0.004, (0, 0.06, 0))
    return kit.model(shelves, posts, handle, wheel.many([(sx * 0.22, 0, sz * 0.38) for sx in (-1, 1) for sz in (-1, 1)]), colliders="box",
                     sockets={"top": (0, 0.71, 0), "shafts": (0, 0.965, -0.52)})
