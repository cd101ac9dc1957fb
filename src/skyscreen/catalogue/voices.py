"""What calls, and what hums: which sound of `score.foley` a thing of the catalogue makes by itself.

A thing's own fact `call` or `hum` goes first ('' for none), then these tables, then what is usual for its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

CALLS: dict[str, tuple[str, ...]] = {
    "bark": ("dog", "border_collie", "bulldog", "corgi", "dachshund", "dalmatian", "german_shepherd",
             "golden_retriever", "poodle", "shiba", "fox", "arctic_fox", "coyote", "hyena"),
    "howl": ("wolf", "husky", "nine_tailed_fox"),
    "meow": ("cat", "calico_cat", "persian_cat", "siamese_cat", "lynx", "cheetah", "red_panda"),
    "roar": ("lion", "lioness", "tiger", "leopard", "jaguar", "panther", "puma", "snow_leopard", "bear", "polar_bear",
             "griffin", "qilin", "dragon", "tyrannosaurus", "triceratops", "stegosaurus", "brachiosaurus",
             "velociraptor", "pterosaur", "rhino", "crocodile"),
    "moo": ("cow", "bull", "ox", "yak", "bison", "water_buffalo", "moose", "hippo", "camel", "elk", "reindeer"),
    "neigh": ("horse", "zebra", "pegasus", "unicorn"),
    "bray": ("donkey",),
    "bleat": ("sheep", "goat", "deer", "fawn", "alpaca", "gazelle", "antelope", "giraffe", "kangaroo"),
    "grunt": ("pig", "wild_boar", "badger", "panda", "panda_cub", "koala", "capybara", "anteater", "armadillo", "sloth",
              "hedgehog", "skunk"),
    "trumpet": ("elephant", "mammoth"),
    "squeak": ("mouse", "rat", "rabbit", "hamster", "guinea_pig", "squirrel", "chipmunk", "mole", "bat", "ferret",
               "otter", "raccoon", "beaver"),
    "hoots": ("monkey", "chimpanzee", "gorilla", "orangutan"),
    "seal": ("seal", "sea_lion", "walrus"),
    "croak": ("frog",),
    "hiss": ("snake", "lizard", "gecko", "iguana", "chameleon", "land_tortoise", "turtle"),
    "stridulate": ("cricket", "cicada"),
    "caw": ("crow", "magpie"), "hoot": ("owl",), "quack": ("duck",), "honk": ("goose", "swan", "crane",
                                                                              "red_crowned_crane"),
    "gull": ("gull", "puffin", "pelican"),
    "screech": ("bald_eagle", "eagle", "falcon", "vulture", "phoenix", "kingfisher"),
    "cluck": ("chicken", "penguin", "turkey"), "crow": ("rooster",), "coo": ("dove", "pigeon"),
    "squawk": ("parrot", "toucan", "peacock", "heron", "stork", "flamingo", "egret", "cormorant", "ostrich"),
    "buzz": ("bee", "mosquito", "dragonfly", "beetle"),
    "song": ("whale", "sperm_whale"), "whistle": ("dolphin", "orca", "narwhal"),
    "": ("ant", "caterpillar", "centipede", "crab", "earthworm", "lobster", "scorpion", "snail", "spider", "butterfly",
         "firefly", "ladybird"),
}
"""Call → who gives it."""
USUAL = {"bird": "tweet", "quadruped": "grunt"}
"""By kind, for animals that no row names; whoever swims is silent."""

HUMS: dict[str, tuple[str, ...]] = {
    "car": ("car", "ambulance", "convertible", "jeep", "limousine", "pickup", "police_car", "suv", "taxi", "van",
            "vintage_car"),
    "sports": ("sports_car", "racing_car"),
    "diesel": ("bus", "double_decker", "school_bus", "truck", "cement_truck", "fire_engine", "garbage_truck",
               "bulldozer", "combine_harvester", "excavator", "forklift", "steamroller", "tank", "tractor"),
    "motorcycle": ("motorcycle", "scooter", "snowmobile", "rickshaw"),
    "steam": ("steam_train",),
    "train": ("freight_train", "high_speed_train", "metro", "monorail", "tram"),
    "propeller": ("airplane", "biplane", "seaplane", "airship"),
    "jet": ("fighter_jet",),
    "helicopter": ("helicopter",), "drone": ("drone",),
    "rocket": ("rocket",), "hover": ("spaceship", "ufo"),
    "burner": ("hot_air_balloon",),
    "motorboat": ("motorboat",),
    "ship": ("aircraft_carrier", "cargo_ship", "cruise_ship", "ferry", "steamboat", "tanker", "trawler", "tugboat",
             "warship", "submarine", "yacht"),
    "wash": ("boat", "canoe", "dragon_boat", "felucca", "galleon", "gondola", "junk", "kayak", "longship", "raft",
             "rowing_boat", "sailboat", "trireme"),
    "cart": ("horse_carriage", "ox_cart", "chariot", "catapult"),
    "freewheel": ("bicycle", "tricycle", "unicycle", "kick_scooter", "wheelchair", "skateboard", "moon_rover"),
    "runners": ("sleigh",), "air": ("glider", "hang_glider", "paper_plane"),
    "fire": ("campfire", "campfire_pot", "torch", "fireplace", "stone_oven"),
    "waterfall": ("fountain",),
    "gale": ("tornado",),
}
"""Sound that goes on → what makes it: engines by their speed, hulls by the water at the bow, fires always."""
STANDING = frozenset({"fire", "waterfall", "helicopter", "drone", "hover", "burner", "gale"})
"""What hums though it stands still."""


@cache
def _by_name(which: str) -> Mapping[str, str]:
    return {name: sound for sound, names in (CALLS if which == "call" else HUMS).items() for name in names}


def call(name: str, facts: Mapping[str, Any]) -> str:
    """The call of a thing of this name, '' for none."""
    return str(facts.get("call", _by_name("call").get(name, USUAL.get(str(facts.get("kind", "")), ""))))


def hum(name: str, facts: Mapping[str, Any]) -> str:
    """The sound that goes on while a thing of this name is there, '' for none."""
    return str(facts.get("hum", _by_name("hum").get(name, "")))
