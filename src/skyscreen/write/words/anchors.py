"""Names of WordNet's senses → words of the catalogue that may be shown for what is a kind of them.

Beside these, whatever the catalogue holds stands for its own kinds, and within `ZONES` for its cousins: one ruminant
for another, one van for another, never a ball for a crown.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

ANCHORS: dict[str, tuple[str, ...]] = {
    # people and what people fear
    "person": ("@person",), "spirit": ("ghost",), "spiritual being": ("ghost",), "evil spirit": ("@person",),
    "mythical being": ("ghost",),
    "monster": ("monster", "dragon"), "mythical monster": ("monster", "dragon"),
    "imaginary being": ("ghost",), "automaton": ("robot",),
    # vessels and boxes
    "box": ("box",), "chest": ("treasure chest", "box"), "case": ("suitcase",), "baggage": ("suitcase",),
    "bag": ("bag", "handbag"), "basket": ("basket",), "can": ("barrel",), "cask": ("barrel",),
    "bucket": ("bucket", "barrel"),
    "jar": ("jar", "vase"), "jug": ("jug", "teapot"), "pot": ("pot",), "pan": ("pan", "wok"), "bottle": ("bottle",),
    "cup": ("cup",), "drinking vessel": ("cup",), "glass": ("glass",), "bowl": ("bowl",), "plate": ("plate",),
    "dish ": ("plate",), "crockery": ("plate",), "vase": ("vase",), "tray": ("plate",), "cutlery": ("spoon",),
    "spoon": ("spoon",), "container": ("box",), "dispenser": ("bottle",), "vessel": ("bowl",),
    "strainer": ("bowl",), "cooking utensil": ("spoon",), "kitchen utensil": ("spoon",), "can opener": ("knife",),
    # tools and arms
    "hammer": ("hammer",), "knife": ("knife",), "edge tool": ("knife",), "hand tool": ("hammer",), "tool": ("hammer",),
    "cutter": ("knife",), "shovel": ("shovel",), "sword": ("sword",), "staff": ("staff", "broom"),
    "rod": ("staff",), "stick": ("stick", "broom"), "spear": ("spear",), "bow": ("bow",), "ax": ("axe",),
    "broom": ("broom",), "ladder": ("ladder",), "rope": ("rope",), "lever": ("lever",),
    # instruments and machines
    "keyboard instrument": ("piano",), "stringed instrument": ("guitar",), "bowed stringed instrument": ("violin",),
    "percussion instrument": ("drum",), "drum": ("drum",), "wind instrument": ("flute", "trumpet"),
    "brass": ("trumpet",),
    "woodwind": ("flute", "trumpet"), "computer": ("laptop",), "television": ("tv",), "telephone": ("phone",),
    "optical instrument": ("telescope",), "telescope": ("telescope",), "microscope": ("microscope", "telescope"),
    "timepiece": ("clock",), "lamp": ("lamp",), "candle": ("candle",), "lantern": ("lantern",),
    "kitchen appliance": ("microwave", "oven"), "stove": ("oven",), "fan": ("fan",),
    # furniture and what a house has
    "chair": ("chair",), "seat": ("chair",), "sofa": ("sofa",), "bench": ("bench",), "table": ("table",),
    "desk": ("desk",), "bed": ("bed",), "cabinet": ("bookshelf",), "shelf": ("bookshelf",), "bookcase": ("bookshelf",),
    "mirror": ("mirror",), "fence": ("fence",), "door": ("door",), "gate": ("gate", "paifang"),
    "stairway": ("stairs",), "plumbing fixture": ("sink",), "swing": ("swing",),
    # what is read, worn and played with
    "book": ("book",), "publication": ("book",), "notebook": ("book",), "document": ("scroll",),
    "letter": ("letter", "scroll"),
    "flag": ("flag",), "sign": ("sign",), "hat": ("hat",), "headdress": ("hat",), "footwear": ("shoes",),
    "crown": ("crown",),
    "ball": ("ball",), "doll": ("doll", "teddy bear"), "kite": ("kite",), "racket": ("tennis racket",),
    "bat": ("baseball bat",), "sculpture": ("statue",), "statue": ("statue",), "antiquity": ("vase", "statue"),
    "umbrella": ("umbrella",), "balloon": ("balloon",), "jewelry": ("ring", "necklace"),
    # vehicles, vessels, buildings
    "car": ("car",), "truck": ("truck",), "bus": ("bus",), "train": ("train",), "locomotive": ("steam train",),
    "bicycle": ("bicycle",), "motorcycle": ("motorcycle",), "cart": ("cart", "wheelbarrow"),
    "handcart": ("wheelbarrow",),
    "carriage": ("carriage", "rickshaw"), "sled": ("sleigh",), "tractor": ("tractor",), "motor vehicle": ("car",),
    "aircraft": ("airplane",), "heavier-than-air craft": ("airplane",), "lighter-than-air craft": ("hot air balloon",),
    "helicopter": ("helicopter",), "spacecraft": ("spaceship",), "rocket": ("rocket",), "boat": ("boat",),
    "ship": ("ship",),
    "sailing vessel": ("sailboat",), "building": ("house",), "house": ("house",), "dwelling": ("house",),
    "shelter": ("tent",),
    "tower": ("tower", "lighthouse"), "castle": ("castle",), "place of worship": ("temple", "pagoda"),
    "bridge": ("bridge",),
    "tent": ("tent",), "shop": ("market stall",), "stall": ("market stall",),
    # the land and the sky
    "rock": ("rock",), "stone": ("rock",), "planet": ("planet", "earth"), "satellite": ("moon",),
    "crystal": ("crystal",), "iceberg": ("iceberg",),
}  # fmt: skip

LIVING: dict[str, dict[str, tuple[str, ...]]] = {
    "F": {
    "mammal": ("@quadruped",), "placental": ("@quadruped",), "animal": ("@quadruped",), "bird": ("bird",),
    "fish": ("fish",), "bony fish": ("fish",), "aquatic vertebrate": ("fish",), "cetacean": ("whale",),
    "seal": ("seal",), "rodent": ("squirrel", "mouse"), "marsupial": ("kangaroo",), "primate": ("monkey",),
    "reptile": ("lizard", "crocodile"), "saurian": ("lizard", "crocodile"), "lizard": ("lizard", "crocodile"),
    "amphibian": ("frog",), "dinosaur": ("dinosaur",), "insect": ("beetle", "ladybird"),
    "beetle": ("beetle", "ladybird"),
    "arachnid": ("spider",), "crustacean": ("crab",), "mollusk": ("snail",), "gastropod": ("snail",),
    "cephalopod": ("octopus",), "butterfly": ("butterfly",), "moth": ("butterfly",), "worm": ("snake",),
    "coelenterate": ("jellyfish",),
    },
    "U": {
    "tree": ("tree",), "conifer": ("pine",), "palm": ("palm",), "shrub": ("bush",), "flower": ("flower",),
    "bulbous plant": ("flower",), "herb": ("flower",), "wildflower": ("flower",), "grass": ("grass tuft", "grass"),
    "fern": ("fern", "bush"), "cactus": ("cactus",), "succulent": ("cactus",), "fungus": ("mushroom",),
    "vine": ("bush",), "vascular plant": ("bush",), "plant": ("@plant",), "inflorescence": ("flower",),
    },
    "N": {
    "edible fruit": ("apple",), "berry": ("cherry", "apple"), "citrus": ("orange",), "melon": ("watermelon",),
    "vegetable": ("carrot",), "root vegetable": ("carrot",), "squash": ("pumpkin",),
    "cruciferous vegetable": ("broccoli",), "solanaceous vegetable": ("tomato", "carrot"),
    "bread": ("bread",), "cake": ("cake",), "pastry": ("donut", "cake"), "cookie": ("cookie", "donut"),
    "baked goods": ("bread",), "sandwich": ("sandwich",), "pasta": ("noodle bowl",), "soup": ("soup", "noodle bowl"),
    "cheese": ("cheese",), "dessert": ("cake",), "frozen dessert": ("ice cream",), "confectionery": ("candy", "cake"),
    "dish": ("rice bowl",), "meat": ("steak",), "beverage": ("glass",), "alcohol": ("wine glass",),
    },
}  # fmt: skip
"""The same for animals, plants and food, by the letter of their file: a mallet is called a beetle too."""

STOP = frozenset({
    "entity", "physical entity", "abstraction", "thing", "object", "whole", "artifact", "instrumentality",
    "living thing",
    "organism", "causal agent", "matter", "substance", "solid", "material", "part", "unit", "device", "equipment",
    "implement", "structure", "article", "commodity", "covering", "natural object", "group", "location", "region",
    "area",
    "animal", "chordate", "vertebrate", "mammal", "placental", "invertebrate", "arthropod", "plant", "vascular plant",
    "woody plant", "herb", "food", "foodstuff", "nutriment", "produce", "machine", "mechanism", "instrument", "person",
    "container", "vessel", "utensil", "building", "way", "conveyance", "vehicle", "craft", "wheeled vehicle", "bird",
    "fish", "aquatic vertebrate", "reptile", "insect", "furnishing", "furniture", "musical instrument",
    "domestic animal",
    "geological formation", "land", "tract", "facility", "establishment", "creation", "decoration",
    "self-propelled vehicle",
    "phenomenon", "natural phenomenon", "physical phenomenon", "process", "psychological feature", "event", "act",
    "attribute",
    "state", "communication", "tool", "weapon", "hand tool", "spirit", "dish", "beverage", "young", "game", "predator",
    "larva",
    "space", "expanse", "worker", "skilled worker", "plaything", "adult", "male", "female", "barrier", "toiletry",
    "relation", "bearer",
})  # fmt: skip
"""Kinds too wide for one of them to look like another; a stand-in found here is `generic`."""

FENCES = frozenset({"arthropod", "invertebrate", "mollusk", "echinoderm"})
"""Beyond these nothing stands in: a lobster is no dog."""

ZONES = frozenset({
    "animal", "vehicle", "craft", "watercraft", "musical instrument", "furniture", "edible fruit", "tree",
})  # fmt: skip
"""Kinds whose members look enough alike that a cousin may stand in."""

GARMENTS: dict[str, str] = {
    "headdress": "hat", "hat": "hat", "cap": "hat", "helmet": "hat", "footwear": "shoes", "shoe": "shoes",
    "scarf": "scarf",
    "glove": "mittens", "spectacles": "glasses", "trouser": "trousers", "pants": "trousers", "skirt": "skirt",
    "dress": "dress", "robe": "dress", "coat": "coat", "jacket": "jacket", "cloak": "cape", "overgarment": "coat",
    "shirt": "shirt", "sweater": "jumper", "necktie": "tie", "necklace": "necklace", "apron": "apron", "swimsuit": "swimsuit", "neckwear": "scarf", "mask": "mask", "protective garment": "coat", "garment": "shirt", "clothing": "shirt",
}
"""Names of WordNet's senses of clothes → garments of `catalogue.wardrobe`."""

MATTER: dict[str, str] = {
    "liquid": "liquid", "fluid": "liquid", "water": "water", "fabric": "fabric", "metal": "metal",
    "metallic element": "metal",
    "alloy": "metal", "wood": "wood", "paper": "paper", "rock": "stone", "leather": "leather", "glass": "glass",
    "soil": "ground", "earth": "ground", "gas": "air", "vapor": "air", "smoke": "smoke", "fire": "fire", "dust": "dust",
    "visible radiation": "light", "light": "light", "radiation": "light", "plastic": "plastic",
    "building material": "stone",
    "animal product": "leather", "paint": "paint", "ice": "ice", "snow": "snow", "powder": "dust", "fuel": "fire",
    "chemical": "liquid", "acid": "liquid", "oil": "liquid", "precipitation": "weather", "weather": "weather",
    "atmospheric phenomenon": "weather", "optical phenomenon": "light", "cloud": "weather", "fiber": "fabric",
}  # fmt: skip
"""Names of WordNet's senses of matter and light → what the picture has of it."""

PLACES: dict[str, str] = {
    "pier": "boardwalk", "jetty": "harbour",
    "room": "room", "shop": "shop interior", "mercantile establishment": "shop interior", "restaurant": "restaurant",
    "bakery": "kitchen", "hospital": "hospital", "medical building": "hospital", "school": "classroom",
    "educational institution": "classroom", "theater": "theatre", "library": "library", "museum": "museum",
    "body of water": "lake", "stream": "river", "watercourse": "river", "ocean": "ocean", "sea": "ocean",
    "bay": "harbour",
    "mountain": "mountain", "hill": "hill", "natural elevation": "hill", "valley": "valley", "forest": "forest",
    "woodland": "forest", "grassland": "meadow", "field": "field", "farm": "farm", "road": "road", "street": "street",
    "path": "trail", "thoroughfare": "street", "city": "city", "municipality": "city", "town": "old town",
    "village": "village", "settlement": "village", "stadium": "stadium", "playing field": "stadium",
    "athletic field": "stadium",
    "gymnasium": "gym", "place of worship": "temple", "church": "temple", "terminal": "train station",
    "station": "train station",
    "airport": "airport", "airfield": "airport", "seaport": "harbour", "harbor": "harbour", "dock": "harbour",
    "shore": "beach",
    "beach": "beach", "desert": "desert", "cave": "cave", "island": "island", "garden": "garden", "park": "park",
    "plaza": "square", "workplace": "factory", "workshop": "workshop", "factory": "factory", "office": "office",
    "laboratory": "laboratory", "hotel": "room", "tunnel": "tunnel", "mine": "cave", "prison": "castle hall",
    "palace": "castle hall", "hall": "hall", "corridor": "hall", "passageway": "hall", "amusement park": "park",
    "swamp": "lake", "waterfall": "waterfall", "volcano": "volcano", "ice mass": "polar ice", "roof": "rooftop",
    "depository": "museum", "parking lot": "street", "yard": "garden", "land": "meadow", "tract": "meadow",
    "geological formation": "canyon", "rapid": "river",
}  # fmt: skip
"""Names of WordNet's senses of places → words of the places tree."""
