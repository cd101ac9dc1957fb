"""Small happenings of a long deed: what whoever does it does between, so that a minute is no loop.

A deed that fills many shots goes on, is broken off, and is taken up again, as such deeds are: who runs stops and looks
about, who kneads wipes the brow, who reads looks up. Nothing is added that the deed and a body do not bring by
themselves. A course is (motion, share of the shot at which it begins); '' is the deed told.
"""

from __future__ import annotations

Course = tuple[tuple[str, float], ...]

UNBROKEN = (
    r"\b(?:without (?:a |any )?(?:stop\w*|paus\w*|rest\w*|break|looking back|hesitat\w*)|non-?stop"
    r"|never (?:stops|rests|pauses|looks)"
    r"|rac(?:e|es|ed|ing)\b|chas\w+|flee\w*|escap\w*|hurr\w+|rush\w*|late for|as fast as|stampede|sprint\w*)"
    r"|不停|不歇|没有停|一刻不|头也不回|飞快|狂奔|追|逃|赛跑|冲刺|赶时间|匆忙|急忙"
)
"""Words of a deed that nothing breaks off."""

COURSES: dict[str, dict[str, tuple[Course, ...]]] = {
    "beast going": {
        "introduce": ((("", 0.0), ("trot", 0.5)),),
        "complicate": ((("", 0.0), ("look_around", 0.36)), (("sniff", 0.0), ("", 0.72))),
        "turn": ((("", 0.0), ("look_back", 0.4)),),
    },
    "beast": {
        "complicate": ((("", 0.0), ("look_around", 0.4)), (("sniff", 0.0), ("", 0.6))),
        "turn": ((("shake", 0.0), ("", 0.5)),),
    },
    "bird going": {
        "introduce": ((("", 0.0), ("glide", 0.45)),),
        "complicate": ((("glide", 0.0), ("", 0.55)), (("circle", 0.0),)),
        "turn": ((("glide", 0.0), ("", 0.4)),),
    },
    "bird": {
        "complicate": ((("", 0.0), ("look_around", 0.4)), (("groom", 0.0), ("", 0.6))),
        "turn": ((("flap", 0.0), ("", 0.4)),),
    },
    "person running": {
        "complicate": ((("", 0.0), ("breathe_out", 0.42)), (("wipe_brow", 0.0), ("", 0.6))),
        "turn": ((("", 0.0), ("look_back", 0.45)),),
        "resolve": ((("", 0.0), ("stretch", 0.55)),),
    },
    "person going": {
        "complicate": ((("", 0.0), ("look_around", 0.42)), (("", 0.0), ("look_back", 0.5))),
        "turn": ((("smile", 0.0), ("", 0.45)),),
    },
    "hard work": {
        "complicate": ((("", 0.0), ("wipe_brow", 0.45)), (("stretch", 0.0), ("", 0.55))),
        "turn": ((("nod", 0.0), ("", 0.4)),),
        "resolve": ((("", 0.0), ("smile", 0.5)),),
    },
    "fine work": {
        "complicate": ((("", 0.0), ("look_around", 0.45)), (("nod", 0.0), ("", 0.45))),
        "turn": ((("", 0.0), ("smile", 0.5)),),
        "resolve": ((("", 0.0), ("nod", 0.5)),),
    },
    "show": {
        "complicate": ((("", 0.0), ("breathe_out", 0.5)), (("look_around", 0.0), ("", 0.5))),
        "turn": ((("smile", 0.0), ("", 0.4)),),
        "resolve": ((("", 0.0), ("bow", 0.55)),),
    },
    "music": {
        "complicate": ((("", 0.0), ("look_around", 0.5)),),
        "turn": ((("smile", 0.0), ("", 0.4)),),
        "resolve": ((("", 0.0), ("bow", 0.55)),),
    },
}
"""Kind of deed → beat → courses, one a shot, in order."""
ENDINGS = frozenset(("bow", "stretch"))
"""Motions with which a deed is over: what follows is not the deed again."""
HARD = frozenset((
    "build", "chop", "dig", "forge", "hammer", "haul", "knead", "lift_weights", "plane", "plant", "pound", "pull_along",
    "push_along", "push_up", "reap", "roll_out", "saw", "shovel", "sweep", "stir", "row", "wash_dishes", "water",
))
"""Motions that make one warm."""
FINE = frozenset((
    "choose", "cut", "examine", "fold", "fish", "iron", "measure", "move_piece", "paint", "read", "repair",
    "scroll_phone", "sew", "knit", "shape", "type", "write", "write_board",
))
"""Motions that want a steady eye, and both hands: what breaks them off is done with the head."""
MUSIC = frozenset(("play_cello", "play_erhu", "play_flute", "play_harmonica", "play_sax", "play_violin", "strum"))
SHOW = frozenset(("juggle", "dance", "ballet", "kung_fu", "tai_chi", "cartwheel", "pirouette", "skip_rope", "spin"))
"""Motions with which a body shows what it can."""
RUNNING = frozenset(("run", "skip"))
GOING = frozenset(("walk", "trot", "run", "gallop", "sneak", "wade", "fly", "glide", "hop_along"))
"""Ways of going that stop and go on at will: nobody looks about between two strokes or on skis."""
GRAZING = frozenset(("graze", "dig", "lap", "peck", "idle", "stand", "look", "sniff"))
"""What a beast does on the spot and may leave off."""
