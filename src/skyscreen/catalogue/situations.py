"""The situation that a deed brings where the text is silent: on what it is done, at what, before what, at which hour.

'A woman drinks coffee in a café' sits at a table; a tale by the fire is told at night, seated round it. The first row
of `SITUATIONS` that fits a deed and its place is taken; what the text says itself always holds. `write.story.situations`
reads this.
"""

# ruff: noqa: E501 - one situation a line
from __future__ import annotations

from dataclasses import dataclass

EATING = ("bar", "cafe", "canteen", "chinese_restaurant", "diner", "hotel_lobby", "hotpot_restaurant", "kitchen", "living_room", "log_cabin", "noodle_shop",
          "parlour", "restaurant", "rooftop", "siheyuan", "tea_garden", "teahouse")
"""Places where one sits down to eat, drink and chat."""
STALLS = ("snack_street", "market", "wet_market", "temple_fair", "city_street", "main_street", "old_town", "neon_street",
          "hong_kong", "japanese_street", "garden", "village", "chinese_village", "school_yard")
"""Streets and yards in which one eats on a stool at a small table."""
SEATED = ("train_carriage", "subway_car", "bus_interior", "car_interior", "cable_car", "aeroplane_cabin", "cinema", "church",
          "village_feast", "kang_room")
"""Places in which who is there and does nothing else sits on a seat of the place."""
WAITING = ("hospital", "airport", "train_station", "courtroom", "concert_hall")
"""Places with seats on which one waits, reads or listens."""
DWELLING = ("living_room", "bedroom", "child_room", "dormitory", "hotel_room", "log_cabin", "attic", "parlour")
AT_WORK = ("office", "meeting_room", "ward", "control_room", "police_station", "fire_station", "balcony")
"""Where one eats at a table beside one's work."""
OUTSIDE = ("park", "garden", "siheyuan", "temple", "chinese_village", "town_square", "playground", "city_street", "main_street", "cherry_avenue", "suburb", "old_town", "shanghai_bund", "chinese_garden", "school_yard")
"""Places with public benches."""
HOMES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("read", "sew", "knit", "iron", "game", "unwrap", "play_piano", "blow_flame", "move_piece", "dress"), ("living_room",)),
    **dict.fromkeys(("comb", "comb_other", "sleep", "hug", "rub_eyes"), ("bedroom", "living_room")),
    **dict.fromkeys(("make_up", "brush_teeth", "wash", "wash_face", "wash_hands", "rub_face", "shave"), ("bathroom",)),
    **dict.fromkeys(("fold", "knead", "cut", "chop", "stir", "bake", "roll_out", "pound", "eat_bowl", "eat", "pour", "wash_dishes"), ("kitchen",)),
    **dict.fromkeys(("type", "write"), ("office", "living_room")),
    "toast": ("bar", "living_room"),
    **dict.fromkeys(("handle", "plane", "saw", "hammer", "shape", "repair", "measure"), ("workshop",)),
    **dict.fromkeys(("water", "plant", "push_along", "pick"), ("garden",)),
    **dict.fromkeys(("wake_up", "lie_in_bed"), ("bedroom",)),
    "knock": ("garden",), "press_doorbell": ("garden",), "refuel": ("petrol_station",), "golf_swing": ("golf_course",), "walk_tightrope": ("circus",),
    "stir_cauldron": ("wizard_study",), "hang_laundry": ("garden",), "strike_bell": ("temple",), "flip_pancake": ("kitchen",), "fold_paper": ("living_room",),
    **dict.fromkeys(("pass_ball", "head_ball", "dribble_football"), ("stadium", "park")), "whirl_lasso": ("prairie",), "stop_traffic": ("city_street",), "write_board": ("classroom",), "examine": ("hospital",), "fish": ("river", "lake"),
    **dict.fromkeys(("swim", "breaststroke", "dive"), ("swimming_pool", "swimming_hall", "lake")),
    **dict.fromkeys(("flip", "handstand", "swing_on_bar", "pull_up"), ("gym", "park")), "ballet": ("dance_studio", "theatre"), "shoot_hoop": ("basketball_court", "playground"), "kung_fu": ("temple", "dojo"),
    **dict.fromkeys(("play_football", "cartwheel", "hop_on_one_leg", "skip", "skip_rope"), ("park",)),
}
"""Where a deed is at home that is told of somebody without a trade, best first."""
FIRES = ("campfire", "campfire_pot", "barbecue")
SERVING = ("doctor", "surgeon", "police_officer", "pilot", "waiter", "barista", "chef", "baker", "vendor", "flight_attendant", "teacher", "nurse")
"""Trades that stand while others sit."""


@dataclass(frozen=True)
class Situation:
    motions: tuple[str, ...]
    """Deeds that bring it."""
    places: tuple[str, ...] = ()
    """Where; (): anywhere."""
    indoor: bool | None = None
    """Only under a roof, only without one; None: both."""
    near: tuple[str, ...] = ()
    """Things of which the text must name one; it is sat round."""
    done_to: tuple[str, ...] = ()
    """What it must be done to; (): anything."""
    seat: str = ""
    """What each sits on."""
    on: str = ""
    """What each lies or sits on together: a bed, a sofa, a boat."""
    at: tuple[str, ...] = ()
    """What they sit at: one that the text names, else the first is brought."""
    has: str = ""
    """What each has in the hand for it where no object is named."""
    hour: float | None = None
    """Local solar time where none is told."""
    other: str = ""
    """What somebody sits on to whom it is done: a customer whose hair is cut."""
    before: str = ""
    """What it is done to where the text names nothing: the door at which one knocks."""
    becomes: str = ""
    """The motion that the deed is there: who sleeps in a library dozes over a table."""
    company: bool = True
    """Others of the text who do nothing else sit there too."""


SEATS = frozenset(("chair", "armchair", "stool", "bench", "sofa", "throne", "rocking_chair", "deckchair", "log", "toilet"))
"""What one person sits down on and stands up from."""
SITUATIONS: tuple[Situation, ...] = (
    Situation(("talk", "sing", "strum", "sit", "listen", "laugh", "read", "sew", "knit", "sleep"), near=("fireplace",), seat="armchair", hour=20.6),
    Situation(("talk", "sing", "strum", "sit", "eat", "drink", "listen", "laugh", "read", "light_up", "hold_up", "sew", "knit"), near=FIRES, seat="log", hour=20.6),
    Situation(("dribble",), places=("basketball_court", "village_court", "gym", "park", "playground", "school_yard"), before="basketball"),
    Situation(("knock",), indoor=False, before="front_door"),
    Situation(("knock",), indoor=True, before="door"),
    Situation(("weave_web",), before="spider_web"),
    Situation(("climb_out_chimney",), on="chimney", company=False),
    Situation(("climb_out",), on="open_manhole", company=False),
    Situation(("walk_tightrope",), on="tightrope", company=False),
    Situation(("press_doorbell",), indoor=False, before="front_door"),
    Situation(("press_doorbell",), indoor=True, before="door"),
    Situation(("play_zither",), seat="stool", company=False),
    Situation(("play_cello",), seat="stool", company=False),
    Situation(("dive",), places=("reef", "deep_sea", "undersea_city"), becomes="swim"),
    Situation(("climb",), places=("cliff_coast", "canyon"), before="rock_face"),
    Situation(("comb_other", "examine"), indoor=True, other="chair", company=False),
    Situation(("comb_other",), other="stool", company=False),
    Situation(("play_piano",), done_to=("piano",), on="piano", company=False),
    Situation(("drum",), done_to=("drum_kit",), on="drum_kit", company=False),
    Situation(("play_piano", "play_erhu", "strum", "drum", "play_flute"), indoor=True, seat="stool", company=False),
    Situation(("play_erhu",), seat="stool", company=False),
    Situation(("sit", "read", "sew", "knit", "think", "listen", "drink"), places=("eaves",), seat="stool"),
    Situation(("sleep", "doze"), places=(*SEATED, *WAITING, "classroom", "chinese_classroom"), seat="place_seat", becomes="doze"),
    Situation(("sit", "read", "look", "phone", "scroll_phone", "think", "talk", "listen", "eat", "drink", "laugh", "cry", "smile", "clap", "idle", "pray", "sew", "knit"), places=SEATED, seat="place_seat"),
    Situation(("sit", "idle", "read", "phone", "scroll_phone", "think", "listen"), places=WAITING, seat="place_seat"),
    Situation(("sit", "read", "listen", "raise_hand", "think"), places=("classroom", "chinese_classroom"), seat="place_seat"),
    Situation(("type", "write"), indoor=True, seat="chair", at=("desk", "table"), company=False),
    Situation(("type", "write"), places=OUTSIDE, seat="bench", company=False),
    Situation(("eat", "eat_bowl", "dine", "toast"), places=(*EATING, *DWELLING, *AT_WORK), seat="chair", at=("table",)),
    Situation(("eat_bowl", "dine"), done_to=("hotpot",), seat="chair", at=("table",)),
    Situation(("drink",), places=EATING, seat="chair", at=("table",), has="cup"),
    Situation(("talk", "laugh", "sit", "think", "toast", "phone", "listen", "pour"), places=("cafe", "diner", "restaurant", "chinese_restaurant", "noodle_shop", "teahouse", "tea_garden", "bar"), seat="chair", at=("table",)),
    Situation(("fold",), done_to=("dumplings", "zongzi", "wonton_soup", "sushi"), seat="chair", at=("table",)),
    Situation(("eat", "eat_bowl", "dine"), places=STALLS, seat="stool", at=("table",)),
    Situation(("move_piece",), seat="stool", at=("table",)),
    Situation(("read",), places=("library", "cafe", "classroom", "chinese_study", "office", "teahouse"), seat="chair", at=("table",), company=False),
    Situation(("read", "sew", "knit"), places=DWELLING, seat="armchair"),
    Situation(("read", "sew", "knit", "sit"), places=OUTSIDE, seat="bench"),
    Situation(("game",), indoor=True, on="sofa", company=False),
    Situation(("scroll_phone",), places=DWELLING, seat="armchair", company=False),
    Situation(("handle", "sew", "knit"), done_to=("sewing_machine", "typewriter"), seat="stool", company=False),
    Situation(("sew", "knit", "sit", "think", "sit_down", "stand_up"), indoor=True, seat="chair", company=False),
    Situation(("shape",), seat="stool", company=False),
    Situation(("sleep", "doze"), places=("library", "classroom", "chinese_classroom", "office", "cafe", "meeting_room", "bar"), seat="chair", at=("table",), becomes="doze", company=False),
    Situation(("doze",), indoor=True, seat="chair", at=("table",), company=False),
    Situation(("sleep",), places=DWELLING, on="bed", company=False, hour=22.5),
    Situation(("lie",), places=("bedroom", "hotel_room", "dormitory", "child_room"), on="bed", company=False),
    Situation(("fish",), seat="stool", company=False),
)  # fmt: skip
