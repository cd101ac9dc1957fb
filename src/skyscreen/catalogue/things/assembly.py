"""Anything the catalogue lacks, put together from plain shapes that stand in the screenplay as data."""

from skyscreen.catalogue import thing


@thing(en=("assembly", "contraption"), zh=("组合体",), kind="prop", height=1.0, mass=20.0, sound="wood")
def assembly(kit, parts="cylinder 0.6 0.2 0.6 of stone; box 0.4 0.5 0.4 at 0 0.2 0 of wood brown; ellipsoid 0.3 0.3 0.3 at 0 0.7 0 of brass"):
    return kit.model(*kit.assembled(parts), colliders="parts")
