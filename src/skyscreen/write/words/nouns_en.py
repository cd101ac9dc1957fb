"""English words by what grammar does with them: verbs that want an object, nouns not counted, he and she."""

from __future__ import annotations

TRANSITIVE = frozenset((
    "take", "bring", "give", "put", "make", "hold", "lift", "open", "close", "show", "pour", "guard", "save", "pick",
    "place", "hug", "kiss", "hit", "wear", "find", "get", "fetch", "remove", "buy", "sell", "choose", "cut", "burn",
    "hand", "lay", "meet", "greet", "visit", "see", "build", "raise", "drop", "chase", "ride", "follow", "watch",
    "carry", "push", "pull", "eat", "drink", "read", "catch", "kick", "throw", "feed", "cross", "approach", "climb",
    "play", "drive", "hunt", "water", "lead", "toss", "light", "teach", "plant", "steal", "forge", "deliver", "lose",
    "pump",
))  # fmt: skip
"""Verbs that say nothing without their object."""
ALONE = frozenset((
    "climb", "drive", "read", "play", "eat", "drink",
))  # fmt: skip
"""Transitive verbs that are said well without their object: 'still reading'."""
MOMENTARY = (
    "stop", "turn", "fall", "jump", "leap", "break", "arrive", "enter", "leave", "start", "begin", "come", "catch",
    "launch", "land", "appear", "disappear", "look", "hide", "drop", "notice",
    "dive", "bow",
)  # fmt: skip
"""Verbs that are over as soon as they are done: nobody is 'still stopping'."""
WOMEN = frozenset((
    "woman", "lady", "girl", "mother", "queen", "princess", "grandmother", "grandma", "daughter", "bride", "witch",
    "actress", "ballerina", "nun", "mom", "geisha", "goddess", "waitress", "mermaid", "aunt", "granddaughter", "niece",
    "empress", "wife", "sister", "policewoman", "businesswoman", "saleswoman", "postwoman", "firewoman", "cowgirl",
    "salesgirl", "cheerleader", "seamstress", "shepherdess", "maid", "stewardess",
))  # fmt: skip
MEN = frozenset((
    "man", "gentleman", "boy", "father", "king", "prince", "grandfather", "grandpa", "son", "groom", "wizard", "actor",
    "monk", "dad", "samurai", "god", "waiter", "uncle", "grandson", "nephew", "fisherman", "cowboy", "blacksmith",
    "emperor", "husband", "brother", "guy", "snowman", "postman", "fireman", "businessman", "policeman",
    "salesman", "doorman", "watchman", "deliveryman", "barman",
    "cameraman", "anchorman", "schoolboy", "handyman", "milkman", "mailman", "repairman",
))  # fmt: skip
MASS = frozenset((
    "bread", "milk", "water", "coffee", "tea", "rice", "soup", "dough", "flour", "sugar", "salt", "butter", "cheese",
    "honey", "gold", "silver", "sand", "snow", "ice", "hay", "straw", "wood", "firewood", "wool", "silk", "chess",
    "food", "meat", "fruit", "juice", "wine", "beer", "chocolate", "jam", "mud", "clay", "paint", "luggage",
    "furniture", "laundry", "tofu", "fire", "rubbish", "equipment", "lightning", "moss", "ivy", "grass", "corn",
    "wheat", "pasta", "toast", "popcorn", "cotton", "money",
))  # fmt: skip
"""Nouns that are not counted: 'milk', never 'a milk'."""
CAPITAL = (
    "roman", "greek", "egyptian", "chinese", "japanese", "indian", "viking", "mongol", "tibetan", "italian", "french",
    "english", "british", "german", "russian", "american", "african", "european", "spanish", "mexican", "persian",
    "arab", "arabian", "turkish", "korean", "thai", "victorian", "siberian", "martian", "bengal", "swiss", "dutch",
    "irish", "scottish",
)  # fmt: skip
"""Adjectives that English writes with a capital wherever they stand."""
