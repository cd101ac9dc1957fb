"""Call: a beast reaches forward and opens its mouth twice, short and long; a bird sings with its beak and throat."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("call", "bellow", "sing", "chirp", "tweet", "caw", "meow", "mew", "moo", "bleat", "neigh", "whinny", "bray", "hoot", "quack", "squawk",
        "trill", "twitter"),
    zh=("鸣叫", "叫", "啼", "唱歌", "歌唱", "喵喵叫", "哞哞叫", "咩咩叫", "嘶鸣", "叽叽喳喳", "啼鸣", "嘎嘎叫", "鸣唱"),
    rigs=("quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.5, {"neck": -0.04, "nod": 0.08, "ahead": -0.03, "jaw": 0.0}),
            (0.75, {"neck": 0.08, "nod": -0.22, "ahead": 0.05, "jaw": 0.75}),
            (1.05, {"nod": -0.18, "jaw": 0.60}),
            (1.3, {"neck": 0.0, "nod": 0.04, "ahead": 0.0, "jaw": 0.05, "look": 0.0}),
            (1.6, {"neck": 0.10, "nod": -0.28, "ahead": 0.06, "jaw": 0.95, "look": 0.16}),
            (2.2, {"nod": -0.24, "jaw": 0.80}),
            (2.6, {"neck": 0.0, "nod": 0.0, "ahead": 0.0, "jaw": 0.0, "look": 0.10}),
        ), loop=0.5, end=3.2),
        # Head up, beak wide; each syllable shuts it and shakes the throat and the half-spread wings.
        "bird": Keys((
            (0.4, {"pitch": 0.10, "nod": 0.12, "jaw": 0.0, "wings": 0.0}),
            (0.7, {"pitch": -0.26, "nod": -0.46, "jaw": 1.0, "wings": 0.16}),
            *((0.7 + 0.16 * k, {"jaw": (1.0, 0.25)[k % 2], "nod": (-0.50, -0.40)[k % 2], "pitch": (-0.30, -0.24)[k % 2]}) for k in range(1, 9)),
            (2.3, {"pitch": 0.0, "nod": 0.0, "jaw": 0.0, "wings": 0.0}),
        ), loop=0.4, end=2.8),
    },
    noise={"quadruped": Noise("call", at=(0.65, 1.45)), "bird": Noise("call", at=(0.6,))},
)
def call(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
