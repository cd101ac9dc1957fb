"""Whether a garment is worn, or is a thing like any other, by what stands before it."""

from __future__ import annotations

from skyscreen.write.text.mark import DESCRIBING, Mark, has
from skyscreen.write.words.dress import DRESSING_ZH, GROOMING
from skyscreen.write.words.filmic import WEAR
from skyscreen.write.words.people import HAIRDOS

DONNING = ("put on", "pull on", "slip on", "try on")
"""Verbs after which a garment is on who does it."""


def worn(before: list[Mark]) -> bool:
    """Whether a word of wearing stands before, or whose it is, or another garment in a row."""
    listed = False
    for mark in reversed(before):
        if mark.kind == "clothes" or (mark.kind == "part" and mark.form in HAIRDOS):
            return listed
        if mark.form in ("and", "和", "与") or mark.kind == "comma":
            listed = True
            continue
        if listed and mark.kind not in DESCRIBING:
            return False
        listed = False  # 'a red and white scarf'
        if mark.kind == "count" and mark.form.isascii() and str(mark.value).isdigit() and int(str(mark.value)) > 2:
            return False  # 'a tray with four glasses': nobody wears four
        if mark.form in DONNING or mark.form in WEAR or mark.kind == "owner" or mark.text in DRESSING_ZH:
            return True
        if mark.kind == "motion" and mark.text.lower().endswith("ing"):
            continue  # 'in a flowing dress'
        if mark.kind not in (*DESCRIBING, "count", "small", "mood", "feeling", "trait", "unknown", "thing", "hour"):
            return False
        if mark.kind == "thing" and not mark.form.isascii():
            return False
    return False


GOING = (
    "walk", "run", "stand", "wait", "come", "go", "climb", "march", "stroll", "step", "hike", "sit", "leave", "arrive",
    "return", "enter", "wander", "kneel", "stride", "hurry", "patrol", "limp", "hobble", "skip", "lean", "lean on",
)  # fmt: skip
"""What one does with something in the hand that has nothing to do with it."""


def with_it(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """'A shepherd with a staff', 'with a lantern in his hand', 'leans on his staff', 拄着拐杖: it is in somebody's hand
    all the while, and no verb before is done with it ('digs with a shovel')."""
    back = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner", "unknown") and m.form != "the"]
    if not back or not (back[-1].form in ("with", "lean on", "穿着") or (back[-1].form == "on" and len(back) > 1)):
        return False
    clause = before[max((n + 1 for n, m in enumerate(before) if m.kind in ("stop", "comma")), default=0) :]
    verbs = [m for m in clause if m.kind in ("motion", "verb")]
    if back[-1].form == "on":
        return bool(verbs) and verbs[-1].text.lower().startswith("lean")
    ahead = [m.form for m in rough[k + 1 : k + 4]]
    return not verbs or verbs[-1].form in GOING or (ahead[:1] == ["in"] and "hand" in ahead) or back[-1].form == "穿着"


def left_on(rough: list[Mark], k: int) -> bool:
    """'Headphones on, she …', 'a backpack on his shoulders', 'a scarf around her neck'."""
    rest = rough[k + 1 : k + 4]
    if not rest or rest[0].form not in ("on", "around", "over", "across", "round", "about"):
        return False
    whose = rough[k + 2 : k + 6]  # 'on his grandson's head'
    if len(whose) == 4 and whose[2].text == "s" and has(whose[0], "owner") and has(whose[1], "thing") and (
            has(whose[3], "part")):
        return True
    if len(rest) == 1 or rest[1].kind in ("comma", "stop"):
        return rest[0].form == "on"
    return len(rest) > 2 and has(rest[1], "owner") and has(rest[2], "part")


def taken_off(before: list[Mark]) -> bool:
    """摘下帽子, 脱下外套: it was on whoever does it."""
    rest = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "了"]
    return bool(rest) and not rest[-1].form.isascii() and rest[-1].text in GROOMING


def handled(before: list[Mark]) -> bool:
    """Whether something is done to it: a verb, none of wearing or of setting one's dress to rights, and whose it is,
    stand right before."""
    rest = [m for k, m in enumerate(before) if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the"
            and not (m.text.lower().endswith("ing") and k and before[k - 1].kind in ("count", "owner"))]  # 'a flowing'
    return bool(rest) and rest[-1].kind in ("motion", "verb") and rest[-1].form not in (*WEAR, *GROOMING)
