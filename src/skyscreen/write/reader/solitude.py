"""Whether nobody else is about: 'alone in the canteen', 'an empty street', 独自, 空荡荡的车站."""

from __future__ import annotations

import re

from skyscreen.write.reading import Reading

ALONE = re.compile(
    r"\b(?:(?<!not )(?<!leave )(?<!leaves )(?<!left )(?<!let )alone(?! (?:in|among|amid|amidst) (?:a|the) crowd)"
    r"|(?:all )?(?:by|to) (?:him|her|my|it|your)self\b(?! in (?:a|the) crowd)|on (?:his|her|my|its|your) own\b"
    r"|(?:deserted|abandoned|uninhabited|desolate|lonely|solitary|otherwise empty)\b|nobody else|no one else"
    r"|(?<!an )(?<!a )empty(?= (?:street|road|station|platform|park|beach|hall|room|classroom|corridor|cafe|café|bar|"
    r"restaurant|canteen|cafeteria|diner|office|stadium|theat(?:er|re)|cinema|church|square|playground|subway|carriage|"
    r"train|bus|mall|shop|supermarket|airport|stage|library|gym|pool|city|town|village|highway|alley)\b))"
    r"|\ban empty (?!glass|cup|bowl|plate|bottle|box|basket|chair|seat|bed|nest|can|fridge|pocket|hand|stomach|table)"
    r"|独自|孤身|孤零零|空荡荡|空无一人|空旷|四下无人|无人的|冷冷清清|荒无人烟|(?:只有|就|只剩)(?:他|她|我|它)?一个?人"
    r"|(?<=[他她我])一个人|一个人(?:静静|默默|孤)",
    re.IGNORECASE)
"""Words after which a place's passers-by would contradict the text. An empty cup says nothing of the room."""
CROWDED = re.compile(r"\b(?:crowd(?:s|ed)?|busy|bustling|packed|full of people|among strangers|passers-?by|audience)\b"
                     r"|人群|人来人往|熙熙攘攘|拥挤|热闹|观众", re.IGNORECASE)


def settle(reading: Reading) -> None:
    """Note that whoever is named has the place to himself; a text that speaks of a crowd keeps it."""
    alone = ALONE.search(reading.text) or "person" in reading.absent
    reading.deserted = bool(alone) and not CROWDED.search(reading.text)
