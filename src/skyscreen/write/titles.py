"""The film's title from its subject, weather, hour or place."""

from __future__ import annotations

from skyscreen.write.morphology import plural
from skyscreen.write.reading import PlaceSaid, Reading
from skyscreen.write.scenery import leads

SMALL = frozenset(("a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "and", "or", "with", "from"))
LIGHT_EN = (
    (5, "Before Dawn"),
    (7.2, "at Dawn"),
    (10, "in the Morning"),
    (16.8, ""),
    (17.9, "in the Golden Hour"),
    (18.8, "at Sunset"),
    (19.8, "at Dusk"),
    (24, "at Night"),
)
LIGHT_ZH = (
    (5, "夜色"),
    (7.2, "黎明"),
    (10, "清晨"),
    (16.8, ""),
    (17.9, "斜阳"),
    (18.8, "落日"),
    (19.8, "暮色"),
    (24, "夜色"),
)
SKY_EN = {"storm": "Storm", "rain": "Rain", "snow": "Snow", "blizzard": "Blizzard", "fog": "Mist", "dust": "Dust"}
SKY_ZH = {"storm": "风暴", "rain": "雨", "snow": "雪", "blizzard": "风雪", "fog": "雾", "dust": "风沙"}


def case(text: str) -> str:
    """Title case: small words stay low inside."""
    words = text.split()
    return " ".join(
        word if word.lower() in SMALL and 0 < k < len(words) - 1 and word.islower() else word[:1].upper() + word[1:]
        for k, word in enumerate(words)
    )[:120]


def light(hour: float, table: tuple[tuple[float, str], ...]) -> str:
    return next(word for edge, word in table if hour < edge)


def title(reading: Reading, place: PlaceSaid) -> str:
    """'The Pirate Ship at Sunset', 《风暴落日》 without the brackets."""
    lead = leads(reading)
    hour = reading.hours[0] if reading.hours else None
    if reading.language == "zh":
        noun = lead[0].noun if lead else place.noun
        tail = [SKY_ZH.get(reading.weather, ""), light(hour, LIGHT_ZH) if hour is not None else ""]
        tail = [word for word in tail if word]
        return f"{noun}·{''.join(tail)}" if tail else (f"{place.noun}·{noun}" if lead and reading.places else noun)
    if not lead:
        return case(f"the {place.noun} {light(hour, LIGHT_EN) if hour is not None else ''}")
    noun = plural(lead[0].noun) if lead[0].count > 1 else lead[0].noun
    if hour is not None and light(hour, LIGHT_EN):
        return case(f"the {noun} {light(hour, LIGHT_EN)}")
    if reading.weather in SKY_EN:
        return case(f"the {noun} and the {SKY_EN[reading.weather]}")
    if reading.places:
        return case(f"the {noun} and the {place.noun}")
    return case(f"the {noun}")
