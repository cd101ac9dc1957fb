"""How a film feels where no word says it: by what is done, by whom, where, in what weather and at what hour.

Each hint is a vote; the mood with most votes is the film's, which its music plays. Words that name a mood go before.
"""

from __future__ import annotations

from collections import Counter

from skyscreen.write.reading import PlaceSaid, Reading

DEEDS: dict[str, tuple[str, ...]] = {
    "tense": ("overtake", "duel", "box", "dodge", "crawl", "sneak", "smash", "skid", "faint", "shatter", "cover_ears",
              "gasp", "roar", "stumble", "sink", "hit"),
    "epic": ("gallop", "rear", "shoot_bow", "march", "salute", "swoop", "blow_horn", "wave_flag", "climb", "sail"),
    "joyful": ("dance", "dance_together", "cheer", "clap", "win_race", "high_five", "laugh", "toast", "sing", "hug",
               "wave", "smile", "bake", "unwrap", "swim", "skate", "ski", "fly_kite", "offer", "eat"),
    "playful": ("jump", "hop", "bounce", "juggle", "skip_rope", "skip", "play", "roll_about", "pounce", "shuttlecock",
                "dribble", "blow_bubbles", "wag", "scratch", "sneeze", "slide_down", "serve_ball", "kick", "dress",
                "groom"),
    "melancholy": ("cry", "look_back", "lie_broken", "wipe_brow", "comb", "play_erhu", "play_cello", "sigh", "frown",
                   "doff", "check_watch"),
    "mysterious": ("search", "vanish", "shine", "light_up", "meditate", "examine", "listen", "drift"),
    "corporate": ("type", "write_board", "measure", "drill", "repair", "phone", "shake_hands", "point"),
    "serene": ("fish", "row", "graze", "sleep", "doze", "read", "tai_chi", "glide", "float", "tend", "paint", "pray",
               "water", "knead", "perch", "sew", "knit"),
    "lofi": ("scroll_phone", "game", "iron", "write", "strum", "play_sax", "drum"),
}
"""Mood → motions."""
PLACES: dict[str, tuple[str, ...]] = {
    "mysterious": ("haunted_house", "cave", "graveyard", "tomb_chamber", "space", "undersea_city", "swamp", "ice_cave",
                   "aurora_tundra", "moon", "mars", "maya_ruins", "attic", "floating_islands", "aquarium_hall", "reef",
                   "spaceship"),
    "epic": ("ancient_battlefield", "colosseum", "volcano", "canyon", "great_wall", "castle_hall", "heaven",
             "pyramids", "snowy_pass", "steppe", "fjord", "crater", "medieval_town", "polar_ice"),
    "tense": ("trenches", "prison", "courtroom", "cyberpunk_city", "rope_bridge_gorge", "parking_garage", "submarine",
              "operating_room", "ruined_city", "boxing_hall", "control_room", "desert_highway"),
    "joyful": ("amusement_park", "spring_festival", "temple_fair", "wedding_hall", "festival_stage", "market",
               "stadium", "snack_street", "beach", "ballroom", "ktv", "bakery", "tropical_island", "swimming_pool"),
    "playful": ("playground", "circus", "candy_land", "toy_shop", "child_room", "arcade", "fairytale_village",
                "bowling"),
    "melancholy": ("ward", "train_station", "subway_platform", "corridor", "hospital", "station_outside"),
    "corporate": ("office", "meeting_room", "server_room", "laboratory", "factory", "warehouse", "bank", "newsroom",
                  "airport", "container_port", "construction_site", "wind_farm"),
    "lofi": ("bedroom", "dormitory", "cafe", "neon_street", "bookshop", "laundry", "rooftop", "hong_kong"),
}
"""Mood → places; every other is as serene as what happens there."""
MIGHTY = ("dragon", "mammoth", "tyrannosaurus", "phoenix", "griffin", "warship", "galleon", "longship", "rocket",
          "knight", "lion", "whale", "fighter_jet", "qilin", "aircraft_carrier")
COMIC = ("panda_cub", "clown", "penguin", "hamster", "corgi", "duck", "monkey", "snail", "pig")
RACERS = ("sports_car", "racing_car", "police_car", "helicopter", "fighter_jet", "motorcycle", "tank", "spaceship")
CHASED = ("chase", "race", "flee", "escape", "hunt", "pursue", "rescue", "explode", "attack", "crash", "fight", "追",
          "逃", "飙", "赛", "打斗", "爆炸", "袭击")
"""What is said of deeds that the motions do not tell apart: to run may be to race."""


def feeling(reading: Reading, place: PlaceSaid) -> str:
    """The mood of the whole film."""
    votes: Counter[str] = Counter()
    for deed in reading.deeds:
        for motion in set(deed.motions.values()):
            votes.update({mood: 2 for mood, motions in DEEDS.items() if motion in motions})
        if deed.verb.lower() in CHASED or any(not word.isascii() and word in deed.verb for word in CHASED):
            small = all(subject.kind in ("quadruped", "bird", "food", "prop", "plant") for subject in reading.subjects)
            votes["playful" if small else "tense"] += 3
    votes.update({mood: 2 for mood, places in PLACES.items() if place.entry.name in places})
    names = {subject.entry.name for subject in reading.subjects}
    votes["epic"] += 2 * bool(names & set(MIGHTY))
    young = any(subject.params.get("young") for subject in reading.subjects)
    votes["playful"] += 2 * bool(names & set(COMIC)) + young
    votes["tense"] += 2 * bool(names & set(RACERS))
    people = any(subject.kind == "person" for subject in reading.subjects)
    if reading.weather in ("storm", "blizzard"):
        votes["epic"] += 3
    elif reading.weather in ("rain", "fog"):
        votes["melancholy" if people else "mysterious"] += 2
    if reading.hours and not 5 <= reading.hours[0] < 20:
        votes["mysterious"] += 1
    best = max(votes.values(), default=0)
    return next((mood for mood in ("serene", *DEEDS) if best and votes[mood] == best), "serene")
