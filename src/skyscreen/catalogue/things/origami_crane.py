"""An origami crane: one folded square, sharp beak and tail, two raised wings."""

from skyscreen.catalogue import thing


@thing(
    en=("origami crane", "paper crane", "origami", "origami bird"),
    zh=("千纸鹤", "纸鹤", "折纸"),
    kind="prop",
    height=0.145,
    mass=0.004,
    flies=True,
    sound="cloth",
)
def origami_crane(kit, colour="red", inside="cream"):
    front, back = kit.material("paper", colour, 0.55, slot="colour"), kit.material("paper", inside, 0.6, slot="inside")
    deep = kit.material("paper", kit.mix(colour, "black", 0.25), 0.6)

    def face(points, paint, under):
        """A flat leaf of paper: its front and, a hair behind, its back."""
        return kit.facet(points, paint) + kit.facet(points[::-1], under).move(0, -0.0006, 0)

    def spike(low, fore, ridge, paint):
        """A folded point: a ridge line above, two edges below, closed at the tip `fore`."""
        made = None
        for s in (1, -1):
            one = face([low, fore, ridge], paint, deep) if s > 0 else face([(-low[0], *low[1:]), ridge, fore], paint, deep)
            made = one if made is None else made + one
        return made

    keel, peak = (0.0, 0.0, 0.0), (0.0, 0.078, 0.0)
    f, b = (0.0, 0.03, 0.05), (0.0, 0.03, -0.05)
    hip = (0.022, 0.042, 0.0)
    body = None
    for s in (1, -1):
        side = (s * hip[0], hip[1], hip[2])
        for points in ([keel, f, side], [keel, side, b], [f, peak, side], [side, peak, b]):
            pts = points if s > 0 else points[::-1]
            one = face(pts, front, deep)
            body = one if body is None else body + one
    # Wings: a broad fold that rises from the hips, its inside pale.
    wing = face([(0.006, 0.04, 0.048), (0.135, 0.118, 0.012), (0.03, 0.066, -0.002)], front, back) + face([(0.03, 0.066, -0.002), (0.135, 0.118, 0.012), (0.006, 0.04, -0.048)], front, back)
    neck = spike((0.008, 0.022, 0.036), (0.0, 0.138, 0.105), (0.0, 0.052, 0.03), front) + spike((0.008, 0.022, 0.036), (0.0, 0.138, 0.105), (0.0, 0.02, 0.062), front)
    head = spike((0.0045, 0.128, 0.1), (0.0, 0.106, 0.142), (0.0, 0.139, 0.105), front)
    tail = spike((0.008, 0.022, -0.036), (0.0, 0.145, -0.125), (0.0, 0.052, -0.03), front) + spike((0.008, 0.022, -0.036), (0.0, 0.145, -0.125), (0.0, 0.02, -0.062), front)
    return kit.model(body, wing.both(), neck, head, tail, colliders="box")
