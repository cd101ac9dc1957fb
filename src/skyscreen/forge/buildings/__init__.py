"""Houses that sets are lined with: plain functions of a kit, front in the plane z = 0 and facing +Z."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skyscreen.core.errors import Missing
from skyscreen.forge.buildings import (
    campus,
    chinese,
    country,
    east,
    landmarks,
    lanterns,
    monuments,
    street,
    timber,
    village,
    wonders,
    works,
)
from skyscreen.forge.buildings.front import front
from skyscreen.forge.buildings.styles import STYLES
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

KINDS: dict[str, Callable[..., Solid]] = {
    "timber": timber.timber_house,
    "hall": chinese.hall,
    "grey": chinese.grey_house,
    "white": chinese.water_house,
    "hui": village.hui_house,
    "farmhouse": village.farm_house,
    "straw_stack": village.straw_stack,
    "drying_rack": village.drying_rack,
    "lantern": lanterns.lantern,
    "lantern_string": lanterns.lantern_string,
    "lattice": chinese.lattice,
    "barn": country.barn,
    "silo": country.silo,
    "cypress": country.cypress,
    "fruit_tree": country.fruit_tree,
    "letterbox": country.letterbox,
    "torch": street.torch,
    "brazier": street.brazier,
    "gas_lamp": street.gas_lamp,
    "post_lantern": street.post_lantern,
    "stone_lantern": street.stone_lantern,
    "cart": street.cart,
    "well": street.well,
    "fountain": street.fountain,
    "column": street.column,
    "arch": street.arch,
    "wall": street.wall,
    "city_gate": street.city_gate,
    "stall": street.stall,
    "obelisk": street.obelisk,
    "bunting": street.bunting,
    "temple_front": monuments.temple_front,
    "stoa": monuments.stoa,
    "stairs": monuments.stairs,
    "milestone": monuments.milestone,
    "aqueduct": monuments.aqueduct,
    "viaduct": monuments.viaduct,
    "cathedral": monuments.cathedral,
    "gatehouse": monuments.gatehouse,
    "campanile": monuments.campanile,
    "gondola": monuments.gondola,
    "cafe_table": monuments.cafe_table,
    "phone_box": monuments.phone_box,
    "pillar_box": monuments.pillar_box,
    "clock_tower": monuments.clock_tower,
    "potala": east.potala,
    "monastery": east.monastery,
    "stupa": east.stupa,
    "prayer_flags": east.prayer_flags,
    "mosque": east.mosque,
    "yurt": east.yurt,
    "lantern_arch": east.lantern_arch,
    "couplet": east.couplet,
    "monorail": east.monorail,
    "through_block": east.through_block,
    "terraced_block": east.terraced_block,
    "college_hall": campus.college_hall,
    "arch_bridge": landmarks.arch_bridge,
    "painted_lady": landmarks.painted_lady,
    "turbine": works.turbine,
    "tower_crane": works.tower_crane,
    "frame": works.frame,
    "container": works.container,
    "gantry": works.gantry,
    "dam": works.dam,
    "rope_bridge": works.rope_bridge,
    "suspension": works.suspension,
    "raft": works.raft,
    "grandstand": works.grandstand,
    "tiers": works.tiers,
    "karst": works.karst,
    "ferris_wheel": wonders.ferris_wheel,
    "carousel": wonders.carousel,
    "coaster": wonders.coaster,
    "hoop": wonders.hoop,
    "tennis_net": wonders.tennis_net,
    "gravestone": wonders.gravestone,
    "step_pyramid": wonders.step_pyramid,
    "jade_hall": wonders.jade_hall,
    "osmanthus": wonders.osmanthus,
    "cloud": wonders.cloud,
    "bubble_dome": wonders.bubble_dome,
    "isle": wonders.isle,
    "lollipop": wonders.lollipop,
    "cane": wonders.cane,
    "ruin": wonders.ruin,
    "canopy": wonders.canopy,
    "front": lambda kit, style, *more: front(kit, STYLES[style], *more),
}


def building(kit: Kit, kind: str, *args: Any, **more: Any) -> Solid:
    """One of KINDS, or Missing with their names."""
    if kind not in KINDS:
        raise Missing(f"building {kind!r}", "is not in forge.buildings", f"Known: {', '.join(KINDS)}")
    return KINDS[kind](kit, *args, **more)
