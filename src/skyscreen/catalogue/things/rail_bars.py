"""Three metres of iron railing: a round handrail on posts, with thin upright bars."""

from skyscreen.catalogue import thing


@thing(en=("handrail", "balustrade", "banister", "iron railing", "guardrail"), zh=("栏杆", "护栏", "扶手", "铁栏杆", "围栏杆"), kind="furniture", height=1.08,
       mass=60.0, sound="metal", places=("road_bridge", "balcony"))
def rail_bars(kit, colour="#2b3036", length=3.0):
    iron = kit.material("paint", colour, slot="colour")
    half = length / 2
    rails = kit.capsule((-half, 1.05, 0), (half, 1.05, 0), 0.03, iron) + kit.box(length, 0.035, 0.03, iron, 0.004, (0, 0.14, 0))
    rails += kit.box(length, 0.03, 0.024, iron, 0.004, (0, 0.9, 0))
    posts = sum(kit.box(0.06, 1.04, 0.06, iron, 0.006, (x, 0, 0)) for x in (-half, 0, half))
    count = int(length / 0.13)
    bars = sum(kit.cylinder(0.009, 0.76, iron, (-half + length * (k + 0.5) / count, 0.15, 0), 8) for k in range(count))
    return kit.model(rails, posts, bars, colliders="box")
