"""Howl: the head goes back until the nose points at the sky."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=(
        "howl", "bay", "howl at the moon", "crow", "bellow", "sing", "chirp", "tweet", "call", "caw",
        "meow", "moo", "bleat", "neigh", "hoot", "quack",
    ),
    zh=("嚎叫", "嗥叫", "长啸", "啼叫", "唱歌", "鸣叫", "叫", "啼", "歌唱", "喵喵叫", "打鸣", "啼鸣"),
    rigs=("quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.5, {"neck": 0.20, "nod": 0.15, "drop": 0.02}),
                (1.4, {"neck": -0.62, "nod": -0.95, "pitch": -0.06, "drop": 0.0}),
                (2.8, {"neck": -0.68, "nod": -1.05, "pitch": -0.07}),
                (3.3, {"neck": -0.60, "nod": -0.92}),
                (4.2, {"neck": 0.05, "nod": 0.0, "pitch": 0.0}),
            ),
            loop=0.5,
            end=5.0,
        ),
        "bird": Keys(
            (
                (0.5, {"pitch": 0.15, "nod": 0.2}),
                (1.0, {"pitch": -0.32, "nod": -0.60, "wings": 0.25}),
                (2.0, {"pitch": -0.36, "nod": -0.66, "wings": 0.15}),
                (2.6, {"pitch": 0.0, "nod": 0.0, "wings": 0.0}),
            ),
            loop=0.5,
            end=3.6,
        ),
    },
    noise={"quadruped": Noise("call", at=(1.0,)), "bird": Noise("call", at=(0.8,))},
)
def howl(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
