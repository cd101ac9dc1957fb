"""Festivals and occasions: what is there to be seen of each, at which hour and season, where, and how people are dressed.

Whoever writes 'Diwali in our flat' has the lamps before their eyes and does not name them. A row tells what such a film
would be blind without; what the text itself says of hour, place, things and dress always holds. `write.story.occasions`
reads this table; what people do at an occasion, where the text tells nothing, is in `catalogue.activities`.

Sources: Encyclopaedia Britannica's articles on each festival (customs, date).
"""

# ruff: noqa: E501 - one occasion a line
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

HOME = ("living_room", "parlour", "log_cabin", "kitchen", "bedroom", "child_room")
"""Rooms in which a tree or presents stand."""


@dataclass(frozen=True)
class Occasion:
    en: tuple[str, ...]
    """Base forms; several words parted by spaces, parts that stand apart by ' & '."""
    zh: tuple[str, ...]
    things: tuple[tuple[str, int], ...] = ()
    """(thing, how many) that is there wherever it is kept."""
    home: tuple[tuple[str, int], ...] = ()
    """The same, where it is kept in a room of a home."""
    table: tuple[tuple[str, int], ...] = ()
    """Dishes on the table, where the text or the deed has one."""
    hour: float | None = None
    season: str = ""
    place: str = ""
    """Where the text names no place."""
    people: str = ""
    """Who is there and does what, a plain English sentence, where the text has none of them; a text of beasts and things
    alone gets them too."""
    dress: tuple[dict[str, Any], ...] = ()
    """Parameters of a person's dress, one after another for those whose dress is not told."""


OCCASIONS: tuple[Occasion, ...] = (
    Occasion(("diwali", "deepavali", "festival of lights"), ("排灯节",), things=(("diya", 7), ("rangoli", 1)), home=(("fairy_lights", 1),), hour=20.3, season="autumn", place="living_room",
             people="A family lights oil lamps", dress=({"outfit": "robe", "coat": "#b8234a", "dress": "#b8234a"}, {"outfit": "robe", "coat": "#d8922a", "dress": "#d8922a"}, {"outfit": "robe", "coat": "#1f7a6a", "dress": "#1f7a6a"})),
    Occasion(("holi",), ("洒红节",), things=(("colour_powder", 4),), hour=10.5, season="spring", place="indian_bazaar", dress=({"shirt": "white", "dress": "white", "coat": "white", "trousers": "white"},)),
    Occasion(("eid", "eid al fitr", "eid mubarak", "eid al adha"), ("开斋节", "古尔邦节"), things=(("lantern", 2),), table=(("tea_set", 1), ("cookies", 1)), place="living_room",
             dress=({"outfit": "robe", "coat": "#dfe8ea", "dress": "#dfe8ea"}, {"outfit": "robe", "coat": "#1f7a5a", "dress": "#1f7a5a"}, {"outfit": "robe", "coat": "#6a3a8a", "dress": "#6a3a8a"})),
    Occasion(("iftar", "ramadan"), ("斋月", "开斋饭"), things=(("lantern", 3),), table=(("tea_set", 1), ("salad", 1)), hour=19.2, place="living_room"),
    Occasion(("halloween", "trick or treat", "trick or treating"), ("万圣节", "不给糖就捣蛋"), things=(("jack_o_lantern", 3),), hour=19.6, season="autumn", place="suburb"),
    Occasion(("day of the dead", "dia de los muertos", "día de los muertos"), ("亡灵节",), things=(("candle", 6), ("skull", 1), ("bouquet", 2)), hour=20.5, season="autumn"),
    Occasion(("thanksgiving",), ("感恩节",), things=(("pumpkin", 1),), table=(("roast_duck", 1), ("bread", 1)), season="autumn", hour=17.0, place="living_room", people="A family eats at a table"),
    Occasion(("christmas", "xmas", "noel"), ("圣诞",), home=(("christmas_tree", 1), ("gift_box", 3)), season="winter"),
    Occasion(("christmas eve", "night before christmas", "christmas night"), ("平安夜", "圣诞前夜"), home=(("christmas_tree", 1), ("gift_box", 3), ("fireplace", 1)), season="winter", hour=20.5, place="living_room"),
    Occasion(("hanukkah", "chanukah"), ("光明节",), things=(("menorah", 1),), table=(("donut", 3),), hour=18.8, season="winter", place="living_room"),
    Occasion(("new year's eve", "new years eve", "new year countdown"), ("跨年夜", "跨年"), things=(("fireworks", 2),), hour=0.0, season="winter", place="town_square"),
    Occasion(("lunar new year", "chinese new year"), ("春节", "过年", "大年三十", "除夕"), home=(("lantern", 2),), table=(("dumplings", 2),), season="winter", place="spring_festival"),
    Occasion(("lantern festival",), ("元宵节", "闹元宵"), things=(("lantern", 6),), hour=20.0, season="winter", place="temple_fair"),
    Occasion(("valentine's day", "valentines day", "valentines dinner", "valentine's dinner", "valentines"), ("情人节",), things=(("bouquet", 1),), table=(("candle", 2), ("chocolate_bar", 1)), hour=19.5),
    Occasion(("easter", "easter egg hunt", "egg hunt"), ("复活节",), things=(("painted_eggs", 3),), hour=9.5, season="spring", place="garden"),
    Occasion(("fourth of july", "4th of july", "independence day"), ("独立日",), things=(("fireworks", 2),), hour=21.3, season="summer", place="park"),
    Occasion(("bonfire night", "guy fawkes"), ("篝火之夜",), things=(("campfire", 1), ("fireworks", 1)), hour=20.5, season="autumn", place="meadow"),
    Occasion(("dragon boat festival", "duanwu"), ("端午", "端午节"), table=(("zongzi", 3),), hour=9.5, season="summer"),
    Occasion(("winter solstice", "dongzhi"), ("冬至",), table=(("dumplings", 2),), hour=17.5, season="winter"),
    Occasion(("mid autumn", "mid autumn festival", "moon festival"), ("中秋",), things=(("lantern", 3),), table=(("mooncake", 3), ("tea_set", 1)), hour=20.0, season="autumn"),
    Occasion(("songkran", "water festival"), ("泼水节", "宋干节"), things=(("bucket", 3),), hour=12.0, season="summer"),
    Occasion(("mother's day", "mothers day"), ("母亲节",), things=(("bouquet", 1),), hour=9.0, season="spring", place="kitchen"),
    Occasion(("harvest festival",), ("丰收节",), things=(("pumpkin", 3), ("hay_bale", 2)), season="autumn"),
    Occasion(("birthday", "birthday party"), ("生日", "大寿"), things=(("balloon_bunch", 2),), home=(("gift_box", 2),), table=(("birthday_cake", 1),)),
    Occasion(("baby shower",), ("宝宝派对",), things=(("balloon_bunch", 2), ("gift_box", 3)), place="living_room"),
    Occasion(("wedding", "wedding reception", "wedding party", "first dance"), ("婚礼", "婚宴"), things=(("fairy_lights", 2),), hour=17.8, people="A bride and a groom dance together"),
    Occasion(("graduation", "graduation day", "graduation ceremony", "commencement"), ("毕业典礼", "毕业"), hour=10.5, season="summer", place="park", people="Four graduates cheer"),
    Occasion(("garden party", "summer party", "engagement party"), ("花园派对",), things=(("fairy_lights", 2),), place="garden"),
)
"""Of several whose words a text holds, the one with the longest is kept."""
