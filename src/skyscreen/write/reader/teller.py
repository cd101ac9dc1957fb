"""Who says 'I': man or woman, boy or girl, by what the text says of the teller; of a child that nothing is said of the
film's seed decides."""

# ruff: noqa: E501 - one pattern a line
from __future__ import annotations

import re

from skyscreen.core.seeds import stream

CHILDHOOD = re.compile(r"\b(?:when|since) I was (?:a |an |little|young|small|\d|five|six|seven|eight|nine|ten)|\bas a (?:child|kid|boy|girl)\b"
                       r"|\bmy first day (?:of|at) school|小时候|儿时|童年", re.IGNORECASE)
_NEAR = r"(?:an?|the|your)\s+(?:[a-z-]+\s+){0,2}?"
"""'a shy', 'a very young': up to two words before the noun."""
_ICH = r"(?:我(?:曾)?(?:是|当过?)|作为|身为)(?:一?[个名位])?(?:[^，。；,！？是我他她]{0,6})"


def _being(nouns: str) -> str:
    """'I am a mother', 'as a mother, I …'; no 'as a woman passes', which is somebody else."""
    own = rf"\bI(?:['’]m| am| was)(?: just)?\s+{_NEAR}(?:{nouns})\b"
    return rf"{own}|\b(?:as|being)\s+{_NEAR}(?:{nouns})\b(?=\s*(?:[,.!?]|I\b|$))"


FEMALE = re.compile(
    _being("girl|woman|lady|mother|mom|mum|mama|grandmother|grandma|daughter|sister|wife|bride|widow|schoolgirl|aunt|queen|princess") +
    rf"|\bmy (?:ex-?|late )?(?:husband|boyfriend|fiancé)(?![a-zé])"
    rf"|{_ICH}(?:女孩|女人|女生|女士|姑娘|妈妈|母亲|奶奶|外婆|姥姥|女儿|姐姐|妹妹|妻子|老太太|新娘)"
    r"|老公|丈夫|男友|男朋友", re.IGNORECASE)
"""What a woman or a girl says of herself, and whom she has."""
MALE = re.compile(
    _being("boy|man|guy|father|dad|papa|grandfather|grandpa|son|brother|husband|groom|widower|schoolboy|uncle|king|prince") +
    rf"|\bmy (?:ex-?|late )?(?:wife|girlfriend|fiancée)\b"
    rf"|{_ICH}(?:男孩|男人|男生|先生|小伙子?|爸爸|父亲|爷爷|外公|姥爷|儿子|哥哥|弟弟|丈夫|老头|新郎)"
    r"|老婆|妻子|女友|女朋友|媳妇", re.IGNORECASE)


def teller(text: str, seed: int, *, young: bool = False) -> str:
    """'man', 'woman', 'boy' or 'girl'.

    Args:
        young: the text shows the teller as a child; else its words decide ('when I was seven').
    """
    child = young or CHILDHOOD.search(text) is not None
    her, him = FEMALE.search(text), MALE.search(text)
    if her and him:  # 'as a mother … my wife': what is said first, of oneself, holds
        female = her.start() < him.start()
    elif her or him:
        female = her is not None
    else:
        female = not child or stream(seed, "write", "teller") % 2 == 0
    return ("girl" if female else "boy") if child else ("woman" if female else "man")
