"""English as it is typed in a hurry: short forms, and names of kin without their apostrophe."""

# ruff: noqa: E501 - one group a line
from __future__ import annotations

SHORT: dict[str, str] = {
    "thru": "through", "tho": "though", "n": "and", "&": "and", "u": "you", "ur": "your", "w": "with", "w/": "with", "b4": "before",
    "lil": "little", "doggo": "dog", "doggos": "dogs", "pupper": "puppy", "bday": "birthday", "b-day": "birthday", "xmas": "christmas",
    "sis": "sister", "bro": "brother", "bf": "boyfriend", "gf": "girlfriend", "hubby": "husband", "wifey": "wife", "granny": "grandma",
    "gran": "grandma", "nan": "grandma", "nana": "grandma", "gramps": "grandpa", "granddad": "grandpa", "grandad": "grandpa", "mama": "mum", "papa": "dad", "vid": "video", "pics": "pictures",
    "cuz": "because", "bc": "because", "ppl": "people", "luv": "love", "gonna": "going to", "wanna": "want to", "tryna": "trying to",
    "kinda": "rather", "dont": "don't", "doesnt": "doesn't", "cant": "can't", "isnt": "isn't", "its a": "it's a", "im": "I'm",
}
"""Short forms and slips, in lower case → what they stand for."""
AFTER_KIN = (
    "birthday", "wedding", "graduation", "house", "garden", "kitchen", "farm", "dog", "cat", "car", "bike", "room", "hands", "face", "eyes", "shop",
    "party", "bakery", "restaurant", "garage", "workshop", "boat", "truck", "anniversary", "school", "recipe", "cooking", "story",
    "funeral", "baptism", "retirement", "letter", "hat", "dress", "guitar", "piano", "old", "favourite", "favorite", "first", "last", "new", "little", "big",
)
"""Words that kin own: 'my daughters birthday' is that of one daughter."""
NEVER = frozenset(("diyas", "rangoli", "puja", "sari", "saris", "kimchi", "pasta", "lola", "tita", "abuela", "abuelo", "haldi", "mehndi", "baraat"))
"""Words of other languages that look like slips of English ones."""
