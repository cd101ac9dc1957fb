"""A tower crane of yellow lattice with its jib, cab, counterweight and hook."""

from skyscreen.catalogue import thing


@thing(
    en=("tower crane", "construction crane", "building crane", "jib crane"),
    zh=("起重机", "塔吊", "吊车", "塔式起重机"),
    kind="vehicle", height=53.0, mass=60000.0, sound="metal", places=("construction_site", "container_port"),
)  # fmt: skip
def tower_crane(kit):
    return kit.model(kit.building("tower_crane"), colliders="box")
