"""Personal data in names and captions: found by form and checksum, told by kind and place, never repeated.

Names and addresses of persons have no form of their own and are not found.
"""

from __future__ import annotations

import re
from collections.abc import Callable

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
"""GB 11643-1999, ISO 7064 MOD 11-2."""
CHECKS = "10X98765432"
LONGEST = 100_000
"""Characters of a text that are looked at."""


def _identity(text: str) -> bool:
    """A Chinese identity number: 17 digits and a check."""
    return CHECKS[sum(int(d) * w for d, w in zip(text[:17], WEIGHTS, strict=True)) % 11] == text[17].upper()


def _card(text: str) -> bool:
    """A payment card's number (Luhn 1954)."""
    digits = [int(d) for d in text if d.isdigit()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    return sum(d if k % 2 == 0 else (2 * d - 9 if d > 4 else 2 * d) for k, d in enumerate(reversed(digits))) % 10 == 0


def _phone(text: str) -> bool:
    return 9 <= sum(c.isdigit() for c in text) <= 15


def _any(_: str) -> bool:
    return True


FORMS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("e-mail", re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}"), _any),
    ("identity number", re.compile(r"(?<![0-9])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
                                   r"\d{3}[0-9Xx](?![0-9])"), _identity),
    ("social security number", re.compile(r"(?<![0-9-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![0-9-])"), _any),
    ("card number", re.compile(r"(?<![0-9])\d(?:[ -]?\d){12,18}(?![0-9])"), _card),
    ("phone number", re.compile(r"(?<![0-9])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9])"), _phone),
    ("phone number", re.compile(r"(?<![0-9])\+[1-9]\d{0,2}(?:[ ().-]{0,2}\d){7,12}(?![0-9])"), _phone),
    ("phone number", re.compile(r"(?<![0-9])\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?![0-9])"), _phone),
)


def kinds(text: str) -> list[str]:
    """Kinds of personal data in `text`, each once, in the order of FORMS."""
    text = text[:LONGEST]
    found = (name for name, form, holds in FORMS if any(holds(match.group()) for match in form.finditer(text)))
    return list(dict.fromkeys(found))


def masked(text: str) -> str:
    """`text` with each find replaced by its kind in brackets."""
    for name, form, holds in FORMS:
        text = form.sub(lambda m, name=name, holds=holds: f"[{name}]" if holds(m.group()) else m.group(), text)
    return text
