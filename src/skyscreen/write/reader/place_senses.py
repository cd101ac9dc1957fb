"""Places that nobody goes to: looked at, a part or the front of a thing, the wider one of two."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.reader.afar import ReadAfar
from skyscreen.write.reader.fronts import PARTS_ZH
from skyscreen.write.text.mark import DESCRIBING, Mark, has
from skyscreen.write.words.homographs import WHOLES

STREETS = ("street", "streets", "road", "lane", "square", "alley", "街", "街道", "街头", "路", "巷子", "小巷", "广场")
FRONTS = ("window", "windows", "door", "doors", "doorway", "sign", "front", "storefront", "entrance", "awning")
"""What of a house is seen from the street."""
LOOKED = re.compile(r"(?:look|watch|gaze|star|peer|admir|contemplat)|[看望眺凝]")
"""Verbs of eyes, by their beginnings."""
COUNTRIES = ("意大利", "法国", "德国", "英国", "西班牙", "希腊", "荷兰", "瑞士",
             "俄罗斯", "美国", "埃及", "印度", "日本", "泰国", "摩洛哥")
"""Lands that a town of theirs stands for where no other place of theirs is named."""
TOWNS_ZH = ("小镇", "小城", "镇", "城市", "县城")
IN_TOWN = ("广场", "集市", "市场", "码头", "火车站", "车站", "公园", "教堂")
"""Words for any town, and what of it is a place by itself."""
HANDLING = "推拉提搬举扛抬"
"""First characters of verbs that move what they are done to."""
HANDCARTS = {"车": "手推车"}
"""Last character of what is pushed by hand → a thing of that kind."""
TAVERNS = ("tavern", "inn", "shop", "酒肆", "酒楼", "茶楼", "客栈", "店", "铺")
"""Parts that any town has."""
ANY_LAND = ("pool", "road", "path", "clearing", "stream", "trail", "track", "puddle", "spring", "lane", "hill", "slope",
            "pond", "way", "bank")
"""What is found in many lands and is no land of its own."""
ROOFS = ("roof", "rooftop", "top")
BEARING_ROOFS = ("building", "vehicle")
"""What one stands on the roof of."""
ROOF = 12.0
"""Metres: on what is higher one stands on the flat roof of a town."""


class ReadPlaceSenses(ReadAfar):
    def _looked_at(self, mark: Mark) -> bool:
        """'An old man looks at the sea': he stands on its shore, unless he or anything else of the text is afloat."""
        entry = self.shelf.ground("places", mark.value).entry
        back = [m for m in self.row[max(self.at - 4, 0) : self.at] if m.kind == "motion"]
        if entry is None or entry.name != "ocean" or not back or not LOOKED.match(back[-1].form):
            return False
        index = self.shelf.index["things"]
        tops = {index[m.value].top for m in self.row if m.kind == "thing" and m.value in index}
        return not tops & {"vessel", "swimmer"}

    def _part_of_place(self, mark: Mark, k: int) -> bool:
        """'The roof of a cave': only the cave is the place."""
        rest = [m for m in self.row[k + 1 : k + 5] if m.kind not in ("count", "owner", *DESCRIBING) and m.form != "the"]
        if mark.form in ("roof", "rooftop") and k and self.row[k - 1].form != "from" and any(
                m.form in ("on", "over", "onto", "across") for m in self.row[max(k - 3, 0) : k]):
            return False  # on the roof of a library nobody is in it
        return mark.form in WHOLES and len(rest) > 1 and rest[0].form == "of" and rest[1].kind == "place"

    def _top_of_thing(self, mark: Mark, k: int) -> bool:
        """'On the roof of a blue car', 'of a stone hut': on the thing itself, and on no flat roof of a town."""
        light = (*DESCRIBING, "count", "owner")
        rest = [m for m in self.row[k + 1 : k + 8] if m.kind not in light and m.form not in ("the", "s")]
        ridden = mark.form in ROOFS and len(rest) > 1 and rest[0].form == "of" and rest[1].form.isascii()
        if not ridden or self.relation not in ("on", "above") or rest[0].start - mark.end != 1:
            return False
        whole = next((m for n, m in enumerate(rest[1:], 1) if n + 1 == len(rest) or not has(rest[n + 1], "thing")))
        said = next((s for s in whole.senses if s.kind == "thing"), None)
        node = self.shelf.index["things"].get(str(said.value)) if said is not None else None
        entry = self.shelf.ground("things", str(said.value)).entry if said is not None else None
        tall = float(entry.facts.get("height", 0.0)) if entry is not None else 0.0
        if node is None or node.top not in BEARING_ROOFS or not 0.0 < tall < ROOF:
            return False
        self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of what is named next")
        at = self.row.index(whole)
        self.row[at] = replace(whole, kind="thing", value=said.value if said is not None else "")
        self.roofed.append(whole.start)
        self.skip = k + 1
        return True

    def _part_of_last(self, mark: Mark, k: int) -> bool:
        """机舱过道, 医院走廊: a part that the place right before it has of its own."""
        back = self.row[k - 1] if k else None
        part = mark.form in PARTS_ZH and back is not None and back.kind == "place" and back.end == mark.start
        if not part or not self.out.places:
            return False
        self.out.ground(mark.start, mark.end, f"place:{self.out.places[-1].entry.name}", "synonym", "a part of it")
        self.count, self.waiting, self.relation = None, [], None
        return True

    def _handled(self, mark: Mark, k: int) -> bool:
        """推着餐车: what somebody pushes or lifts is no place; a thing of that name, or of its last character's."""
        back = self.row[k - 1] if k else None
        pushed = back is not None and back.kind == "motion" and back.text[:1] in HANDLING and back.text[-1:] in "着了起"
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if mark.form.isascii() or not pushed or has(ahead, "locative"):
            return False
        things = self.shelf.index["things"]
        word = next((w for w in (mark.form, HANDCARTS.get(mark.form[-1:], "")) if w in things), "")
        if word:
            self._on_thing(replace(mark, kind="thing", value=word), k)
        return bool(word)

    def _wider_place(self, mark: Mark, k: int) -> bool:
        """'A pool in the jungle', 'a hot road in the desert': what any land has is that land's own, or the kind of it
        that the catalogue knows (a desert highway)."""
        light = (*DESCRIBING, "count", "unknown", "season")
        rest = [m for m in self.row[k + 1 : k + 6] if m.kind not in light and m.form != "the"]
        if self.out.language != "en" or mark.form not in ANY_LAND or len(rest) < 2 or rest[0].form not in (
                "in", "of", "through", "across") or rest[1].kind != "place":
            return False
        wide = self.shelf.ground("places", rest[1].value)
        if wide.entry is None or wide.entry.facts.get("indoor"):
            return False
        own = self.shelf.ground("places", f"{rest[1].form} {mark.form}")
        if own.how == "exact" and f"{rest[1].form} {mark.form}" in self.shelf.index["places"]:
            self.row[self.row.index(rest[1])] = replace(rest[1], value=f"{rest[1].form} {mark.form}")
        self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of the place named next")
        self.count, self.waiting, self.relation = None, [], None
        return True

    def _out_there(self, k: int) -> bool:
        """窗外是飞快后退的麦田: the clause is about what lies outside the window."""
        begin = next((n + 1 for n in range(k - 1, -1, -1) if self.row[n].kind in ("comma", "stop")), 0)
        said = "".join(m.text for m in self.row[begin:k])
        return said.startswith("窗外") and any(m.kind == "there" for m in self.row[begin:k])

    def _front_of(self, mark: Mark, k: int) -> bool:
        """'She stops at a bakery window': what is seen of it from the street; nobody goes in."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        entry = self.shelf.ground("places", mark.value).entry
        if ahead is None or ahead.form not in FRONTS or ahead.start - mark.end != 1 or entry is None:
            return False
        if self.out.language != "en" or not entry.facts.get("indoor") or not self.out.places:
            return False
        self.out.ground(mark.start, mark.end, "matter:about", "synonym", "seen from outside")
        self.count, self.waiting, self.relation = None, [], None
        return True

    def _lies_in(self, mark: Mark, ahead: Mark | None) -> bool:
        """杭州西湖, 苏州园林, 成都的茶馆: a town right before a place of its own; its streets and taverns are the town
        itself."""
        tail = [m for m in self.row[self.at + 1 : self.at + 6] if m.kind not in ("count", *DESCRIBING)]
        if len(tail) > 1 and tail[0].form == "的" and tail[1].kind == "place":
            inner = self.shelf.ground("places", tail[1].value).entry
            town = self.shelf.ground("places", mark.value).entry
            street = tail[1].form in STREETS or (town is not None and any(w.endswith(tail[1].form) for w in town.zh))
            if inner is not None and mark.text[-1:] in "边畔旁" and not inner.facts.get("water"):
                return True  # 河边的草地
            apart = inner is not None and (bool(inner.facts.get("indoor")) or mark.form in COUNTRIES)
            return tag(mark.form) == "ns" and apart and not street and inner is not town
        if mark.form.isascii() or ahead is None or ahead.kind != "place" or ahead.start != mark.end:
            return False
        own = ahead.form in STREETS or ahead.form.endswith(TAVERNS)
        if mark.form in TOWNS_ZH and ahead.text.startswith(IN_TOWN):
            return True  # 小镇广场
        return tag(mark.form) == "ns" and not own and mark.form not in ahead.form
