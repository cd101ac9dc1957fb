"""Women and men where the trade alone does not say: 'a female firefighter', 'a girls' soccer team', 女消防员, 女足; 'a
beekeeper … her daughter', 'a farmer named Maria', 消防员抱着她的女儿."""


from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.text.mark import Mark
from skyscreen.write.text.phrases_zh import person
from skyscreen.write.words import names
from skyscreen.write.words.nouns_en import MEN as MALES
from skyscreen.write.words.nouns_en import WOMEN as FEMALES
from skyscreen.write.words.people import FEMALE, MALE, Looks

WOMEN, MEN = ("woman", "girl", "lady"), ("man", "boy", "gentleman")
TEAMS = ("team", "squad", "eleven", "side", "choir", "band", "crew", "relay")
PRONOUN = re.compile(
    r"\b(?:she|herself|he|his|himself|her(?=\s+(?!an?\b|the\b|his\b|in\b|on\b|at\b|to\b|up\b|down\b|with\b|and\b|out\b|from\b|by\b|into\b|for\b)\w))\b"
    r"|(?<=[，。；,.！!?？\n])[她他](?!们)|[她他](?=的|自己)", re.IGNORECASE)
"""Pronouns of who was named, and not of whom it is done to: 'takes off her helmet', but no 'hands her the violin'."""
SPORTS_ZH = ("足", "排", "篮", "乒", "队")
PLAYERS_ZH = ("队员", "姑娘们", "运动员", "队", "小伙子们")
POSSESSIVE = ("'", "’", "s", "'s", "’s")
TELLING = {
    "she": "f", "her": "f", "hers": "f", "herself": "f", "他": "m", "他的": "m", "他自己": "m",
    "he": "m", "him": "m", "his": "m", "himself": "m", "她": "f", "她的": "f", "她自己": "f",
}  # fmt: skip
"""Pronouns and owners that tell whom they stand for."""
WITHIN = 4
"""Marks from 'girls'' to the team it is of."""


def told_sex(subject: Subject, reading: Reading) -> str:
    """'f' or 'm' of somebody of a trade, by its noun ('a waitress') or by the first pronoun after it, if nobody else is
    named between ('the rider takes off her helmet'); '' where nothing tells."""
    noun = subject.noun.split(" ")[-1]
    if noun in FEMALES or noun in MALES:
        return "f" if noun in FEMALES else "m"
    if noun[:1] in ("女", "男") and len(noun) == 2:  # 女警
        return "f" if noun[0] == "女" else "m"
    begin = max(subject.span)
    ends = [s.span[0] for s in reading.subjects if s.kind == "person" and s is not subject and s.span[0] >= begin]
    hit = PRONOUN.search(reading.text, begin, min(ends, default=len(reading.text)))
    said = hit[0].lower() if hit else ""
    return "" if not said else "f" if said in ("she", "her", "hers", "herself", "她") else "m"


def sexed(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """The row with such words as traits of the people they stand before."""
    out: list[Mark] = []
    at = 0
    while at < len(row):
        mark = row[at]
        ahead = row[at + 1] if at + 1 < len(row) else None
        looks = FEMALE if mark.form in (*WOMEN, "female") or mark.text[:1] == "女" else MALE
        of, team = _owned(row, at)
        if team:
            out += [*row[of:team], _trait(mark, looks, row[of - 1].end)]  # the team's, not the soccer's
            at = team
        elif mark.form in ("female", "male") and mark.kind == "unknown":
            out.append(_trait(mark, looks, mark.end))
            at += 1
        elif _prefixed(mark) and person(mark, shelf):
            out.append(_trait(mark, looks, mark.start + 1))
            out.append(replace(mark, text=mark.text[1:], start=mark.start + 1))
            at += 1
        elif len(mark.text) == 2 and mark.text[0] in "女男" and mark.text[1] in SPORTS_ZH and mark.kind == "unknown":
            whole = ahead is not None and ahead.start == mark.end and ahead.text in PLAYERS_ZH
            end = ahead.end if whole and ahead is not None else mark.end
            out.append(_trait(mark, looks, mark.start + 1))
            out.append(replace(mark, kind="thing", value="球员", form="球员", text=mark.text[1:], start=mark.start + 1,
                               end=end, plural=True))  # fmt: skip
            at += 2 if whole else 1
        elif mark.kind == "thing" and mark.form in (*WOMEN, *MEN) and not mark.plural and ahead is not None and (
                ahead.kind == "thing" and not ahead.plural and person(ahead, shelf)):
            out.append(_trait(mark, looks, mark.end))  # a woman doctor
            at += 1
        else:
            out.append(mark)
            at += 1
    return out


def _prefixed(mark: Mark) -> bool:
    """女消防员, but not 男人们, a word of its own."""
    return mark.kind == "thing" and mark.text[:1] in ("女", "男") and len(mark.text) > 2 and (
        str(mark.value)[:1] not in ("女", "男"))


def _owned(row: list[Mark], at: int) -> tuple[int, int]:
    """Indices of the mark after the possessive of 'girls'' and of the team that is theirs; zeros for none."""
    mark = row[at]
    if mark.kind != "thing" or mark.form not in (*WOMEN, *MEN):
        return 0, 0
    after = at + 1
    while after < len(row) and row[after].text in POSSESSIVE:
        after += 1
    if after == at + 1 and not mark.text.endswith(("'", "’")):
        return 0, 0
    team = next((n for n in range(after, min(after + WITHIN, len(row))) if row[n].form in TEAMS), 0)
    return after, team


def _trait(mark: Mark, looks: Looks, end: int) -> Mark:
    return Mark("trait", looks, mark.text[: end - mark.start], mark.start, end, mark.text[: end - mark.start].lower())


def told(row: Sequence[Mark], at: int, shelf: Shelf) -> str:
    """'f' or 'm' by the first pronoun after a person named at `at`; '' where somebody else is named before it."""
    for mark in row[at + 1 :]:
        said = [TELLING[word] for word in (mark.form, *mark.text.lower().split()) if word in TELLING]
        if said:  # 'washes her hands' is one motion
            return said[0]
        if mark.name or (mark.kind == "thing" and person(mark, shelf)):
            return ""
    return ""


def of_name(name: str) -> str:
    """'f' or 'm' by a first name, '' where it tells nothing."""
    word = name.lower()
    if word in names.FEMALE:
        return "f"
    if word in names.MALE:
        return "m"
    return {"女孩": "f", "男孩": "m"}.get(names.CHINESE.get(name, ""), "")


def gendered(entry: Entry, noun: str) -> bool:
    """Whether the word or its figure is of one sex: a king, a nun, Mulan; not a farmer."""
    words = {noun.rsplit(" ", 1)[-1], entry.en[0]}
    return bool(words & (FEMALES | MALES)) or bool(set(noun) & set("男女")) or "proper" in entry.facts


def become(subject: Subject, sex: str, noun: str = "") -> None:
    """Of a trade that both have: as a woman or a man.

    Args:
        noun: the word of the trade, where the subject's own is a name.
    """
    usual = subject.entry.params()
    drawn = "f" if float(subject.entry.facts.get("feminine", 0.0)) >= 0.5 else "m"
    if sex in ("", drawn) or "sex" not in usual or "sex" in subject.params or subject.count > 1:
        return
    if not gendered(subject.entry, noun or subject.noun):
        look_as(subject, sex)


def look_as(subject: Subject, sex: str) -> None:
    """The looks of a woman or a man, under what was said; hair stays where it is a woman's or a man's already."""
    usual = subject.entry.params()
    cropped = usual.get("style") in ("short", "bald")
    fits = cropped == (sex == "m")
    looks = {key: value for key, value in (FEMALE if sex == "f" else MALE) if key in usual}
    subject.params = {key: value for key, value in looks.items() if not (fits and key == "style")} | subject.params
