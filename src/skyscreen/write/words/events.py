"""What makes a clause an event of its own, and what is left of a deed once it is done."""

from __future__ import annotations

MOMENTS = frozenset((
    "bow", "catch", "close", "dodge", "doff", "drop", "faint", "fall", "fall_down", "gasp", "get_up", "give",
    "high_five", "hit", "jump", "kick", "kiss", "knock", "land", "light_up", "look_back", "nod", "open",
    "pounce", "put_down", "rear", "receive", "salute", "serve_ball", "shatter", "shoot_bow", "shoot_hoop", "shrug",
    "sink", "sit_down", "smash", "sneeze", "stand_up", "stumble", "swoop", "take_off", "take_out", "throw", "turn",
    "unwrap", "vanish", "win_race", "yawn",
))
"""Motions that are over in a moment: what is told after one comes after it, and nobody goes on doing it."""
ANSWERS = frozenset((
    "cheer", "clap", "cry", "frown", "gasp", "hug", "kiss", "laugh", "nod", "shout", "smile", "wave",
))
"""Motions with which somebody answers what has just happened."""
AFTER = {
    "faint": "fallen", "fall_down": "fallen", "sit_down": "sit", "stand_up": "stand", "get_up": "stand",
    "take_off": "fly", "swoop": "fly",
}
"""Motion → what somebody does from then on: who fell lies there until the text lets him rise."""
IN_TURN = (r"\bone (?:after (?:another|the other)|by one)\b|\bin turn\b|\brow (?:after|by) row\b"
           r"|一\S?[接又挨]一|逐[一个盏渐]|依次|陆续|接连|接二连三|先后")
"""One after another."""
OFF = frozenset(("fall_down", "fallen", "get_up", "faint", "stumble"))
"""Motions of who is no longer on what he rode."""
BECOMING = (
    "turn into", "become", "change into", "transform into", "morph into", "grow into", "turn back into",
    "be transformed into", "变成", "变为", "变作", "变回", "化作", "化为", "化成", "变身为", "变身成", "变身",
    "幻化成", "幻化为", "长成", "变化成",
)
"""Verbs after whose subject something else is there in its place."""
CHASING = ("chase", "hunt", "pursue", "run after", "追", "追赶", "追逐", "撵")
"""Verbs before whose subject their object runs away."""
TURNING = ("turn", "change", "transform")
"""Verbs that, with an object and 'into', make of it what follows."""
MEANWHILE = ("while", "as", "whilst", "meanwhile", "with", "where", "同时", "一边", "边")
"""Words that tie a clause to the one before as happening at the same time."""
UNTIL = (
    "until", "till", "before", "but", "直到", "于是", "却", "但", "但是", "可是", "不料", "谁知", "结果", "这时",
    "忽然", "突然", "马上", "立刻", "随即", "顿时",
)
"""Words that say by themselves that what follows comes later."""
HANDED_OFF = frozenset(("drop", "give", "kick", "offer", "plant", "put_down", "serve_ball", "shoot_hoop", "throw"))
"""Motions after which what was in the hand is no longer there."""
TAKEN = frozenset(("catch", "lift", "pick", "receive", "take_out"))
"""Motions after which their object stays in the hand."""
