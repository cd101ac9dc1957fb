"""A London street of brick terraces with white sashes, railings, red buses and boxes, Big Ben at its end."""

from skyscreen.catalogue import place


@place(
    en=("london", "london street", "victorian street", "baker street", "english street", "british street"),
    zh=("伦敦", "伦敦街头", "伦敦街道", "英国"),
    ambience=("city",),
    ground="asphalt",
    reverb=0.6,
    hours=9.0,
    pastime="walks",
)
def london(set):
    set.stage(46, 6.0)
    set.ground("asphalt", reach=300, cells=24, fine=10.0, wet=max(set._wet, 0.25))
    set.street(("london", "london_shop", "london"), width=18, length=170, kerb=3.6, road="asphalt")
    set.footway((7.4, 0), 46, 1.8)
    set.traffic((-2.6, 2.6), kinds=("taxi", "car", "bus", "car", "van"))
    set.vista(2, 80, -260)
    set.put("big_ben", (2, -260), 0, 0.85, solid=False, shadow=False)
    set.stand("phone_box", [(6.3, -8, -90), (-6.3, 17, 90)])
    set.stand("pillar_box", [(6.3, -6.4, 0)])
    set.street_lamps("gas_lamp", 12, 6.2, y=0.15)
    set.crowd(20, (12, 60), arcs=((-11, 11), (169, 191)), variants=5, within=lambda x, z: 5.8 < abs(x) < 8.6, umbrella=set.weather in ("rain", "storm"))
    set.camera_limits((-8.2, 0.15, -70), (8.2, 14, 70))
    set.air(fog=0.0042, fog_height=40.0)
