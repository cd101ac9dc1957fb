"""Houses seen from without: 'outside a bakery', 'in front of the library', 面包店门口, 太空站外."""

from __future__ import annotations

from skyscreen.write.reader.roles import ReadRoles
from skyscreen.write.reading import PlaceSaid, Subject
from skyscreen.write.text.mark import Mark

OUTSIDE = ("outside", "in front of", "outside of", "before")
"""Prepositions after which a house is seen from without."""
AROUND_IT = ("behind", "beside", "next to", "near", "opposite", "across from", "at the back of", "at the side of")
"""Others after which somebody is out of doors, by the house."""
PUBLIC = frozenset({
    "library", "museum", "bank", "theatre", "classroom", "hospital", "courtroom", "police_station", "concert_hall",
    "cinema", "gym", "factory", "office", "laboratory", "observatory",
    "hotel_lobby", "exam_hall", "fire_station", "ward", "kindergarten", "swimming_hall",
})
"""Places in what is no shop: a public building, with its name on it."""
SQUARES = ("library", "museum", "theatre", "church", "courtroom", "concert_hall", "classroom")
"""Those that stand on a square; the others are on a street."""
OWN_FRONT = {"church": "village_church"}
"""Places whose house is known from without."""
COUNTERS = ("bar", "stage", "hotel reception", "reception", "ring", "rink", "altar", "dance floor")
"""What is called as the place in which it stands."""
OUTSIDE_ZH = ("门口", "门前", "门外", "外面", "外边", "店外", "外", "前面", "前")
NO_SHOPS = ("家", "home", "house", "hut", "cabin", "room", "房间", "教室", "房子", "小屋")
"""Houses that nobody trades in."""
NO_STREETS = frozenset({
    "aeroplane_cabin", "attic", "bathroom", "bedroom", "bus_interior", "car_interior", "castle_hall", "cave", "cellar",
    "child_room", "control_room", "corridor", "dungeon", "elevator", "greenhouse", "ice_cave", "igloo", "kitchen",
    "lighthouse_room", "living_room", "log_cabin", "mine", "moon", "moon_base", "moon_palace", "ship_bridge", "space",
    "spaceship", "stable", "staircase", "submarine", "subway_car", "subway_platform", "tatami_room", "train_carriage",
    "tunnel", "wizard_study", "yurt",
})  # fmt: skip
"""Places under a roof, or under none but their own sky, that have no shop front on a street."""
STREETS = ("city_street", "main_street", "suburb", "winter_street")
DATED = ("knight", "prince", "princess", "king", "queen", "witch", "wizard", "soldier", "swordsman", "viking",
         "samurai")
"""Who rides past no shops of today."""
PASSING = ("past", "经过", "路过", "骑过", "走过", "开过")
AROUND = {"spaceship": "space", "control_room": "space", "log_cabin": "forest", "yurt": "steppe", "igloo": "polar_ice",
          "moon_palace": "moon", "submarine": "reef", "cave": "mountain", "stable": "farm",
          "mine": "mountain", "moon_base": "moon"}
"""What is seen from outside of them."""


class ReadFronts(ReadRoles):
    def _passed(self, mark: Mark, k: int) -> bool:
        """'Rides past the shops', 路过商店: they line the street, and nobody is in one."""
        back = next((m for m in reversed(self.row[:k]) if m.form != "the" and m.kind not in ("count", "owner")), None)
        street = self.shelf.families["places"].get("main_street")
        if back is None or back.form not in PASSING or street is None or not (self.actors or self.group):
            return False
        dated = any(subject.entry.name in DATED for subject in self.out.subjects)
        end = next((n for n in range(k + 1, len(self.row)) if self.row[n].kind == "stop"), len(self.row))
        later = any(m.kind == "place" for m in self.row[k + 1 : end])  # '… and through the village'
        if not self.out.places and not dated and not later:
            noun = street.word(self.out.language)
            self.out.places.append(PlaceSaid(noun, street, (mark.start, mark.end), how="nearest"))
        self.out.ground(mark.start, mark.end, f"place:{street.name}", "synonym", "seen from the street before it")
        self.count, self.waiting, self.relation, self.deed, self.oblique = None, [], None, None, ""
        return True

    def _before_house(self, mark: Mark, k: int) -> bool:
        """'Outside a bakery', 'in front of the library', 面包店门口: seen from the street before it, with its own
        sign."""
        match = self.shelf.ground("places", mark.value)
        front = self.shelf.families["things"].get("shop_house")
        if match.entry is None or front is None or not match.entry.facts.get("indoor"):
            return False
        if self._passed(mark, k):
            return True
        # 'On the pavement in front of the bakery': the street is named already.
        street = bool(self.out.places) and self.out.places[-1].entry.name in STREETS
        if self.out.places and not street:
            return False
        tail = "".join(m.text for m in self.row[k + 1 : k + 4])
        around_it = self.relation_form in AROUND_IT and self.relation is not None and self._by_a_house(mark)
        said = around_it or (self.relation_form in OUTSIDE and self.relation is not None)
        chinese = next((word for word in OUTSIDE_ZH if tail.startswith(word)), "")
        own = "public_building" if match.entry.name in PUBLIC else OWN_FRONT.get(match.entry.name, "")
        home = self.shelf.ground("places", "town square" if match.entry.name in SQUARES else "street")
        if not (said or chinese) or home.entry is None or mark.form in NO_SHOPS:
            return False
        if match.entry.name in NO_STREETS:
            around = self.shelf.families["places"].get(AROUND.get(match.entry.name, ""))
            if around is not None and mark.kind == "thing" and self.shelf.ground("things", mark.value).how == "exact":
                if not self.out.places and self.hint is None:
                    self.hint = PlaceSaid(around.word(self.out.language), around, (0, 0), how="generic")
                return False  # 'in front of a red barn': it has a house of its own to be seen
            if around is not None:
                self.out.places.append(PlaceSaid(mark.form, around, (mark.start, mark.end), how="synonym"))
                self.out.ground(mark.start, mark.end, f"place:{around.name}", "synonym", "what is around it")
                self.count, self.waiting, self.relation = None, [], None
            return around is not None
        kind = "next_to" if around_it else "in_front_of"
        front = self.shelf.families["things"].get(own, front)
        if not street:
            self.out.places.append(PlaceSaid(mark.form, home.entry, (mark.start, mark.end), how="synonym"))
        key = self.out.free_key
        house = Subject(key, mark.form, "building", front, 1, (mark.start, mark.end), mark.text, definite=True)
        house.params["trade"] = mark.text
        tint = next((m for m in self.waiting if m.kind == "colour"), None)
        if tint is not None:
            house.params["wall" if front.name == "shop_house" else "colour"] = str(tint.value)
            self.out.ground(tint.start, tint.end, f"{front.name}.colour={tint.value}", "exact")
        self.out.subjects.append(house)
        self.out.ground(mark.start, mark.end, f"thing:{front.name}", "synonym", "seen from the street before it")
        if chinese and self.out.language == "zh":
            who = [] if self.fresh else list(self.actors or self.group)
            for one in who or self.group:
                self._link(one, "in_front_of", key)
            self.frames, self.framed, self.own_frame, self.hung = [("in_front_of", key, None)], False, True, []
            self.skip = k + sum(m.end <= mark.end + len(chinese) for m in self.row[k + 1 : k + 4])
        else:
            for one in self._anchors():
                self._link(one, kind, key)
            if not (self.actors or self.group):
                self.frames, self.framed = [(kind, key, None)], False
        self.count, self.waiting, self.relation, self.deed, self.oblique = None, [], None, None, ""
        return True

    def _by_a_house(self, mark: Mark) -> bool:
        """'Behind a diner', 'next to the bank': a house that somebody trades in, and no room or counter of one."""
        entry = self.shelf.ground("places", mark.value).entry
        return entry is not None and entry.name not in NO_STREETS and not self.out.places and (
            mark.form in entry.en and mark.form not in COUNTERS)
