"""Who rides without saying what: a horse, a bicycle, a car is brought; what can bear nobody is where one rides to."""

from __future__ import annotations

import re

from skyscreen.write.reader.work import ReadWork
from skyscreen.write.reading import Deed, Subject

BY_VERB = {
    **dict.fromkeys(("cycle", "pedal", "bike", "骑车", "骑行", "骑单车", "骑自行车"), "bicycle"),
    **dict.fromkeys(("drive", "motor", "开车", "驾车", "驾驶", "开着车", "自驾", "飙车"), "car"),
    **dict.fromkeys(("ride", "骑", "骑着", "骑马", "策马", "策马奔腾", "纵马"), "horse"),
}
"""Verb → what it is done on where nothing is named."""
OF_HORSES = ("马",)
"""In a verb: it is a horse wherever it is."""
ON_A_CLOUD = re.compile(r"\b(?:rid|fl|glid|soar|travel)\w+ (?:(?:up)?on )?(?:a |his |her |the )?(?:\w+ )?cloud\b"
                        r"|腾云|驾云|驾着云|乘云|踏云|踩着云|踏着云", re.IGNORECASE)
"""What the immortals of Chinese tales ride."""
ALOFT = ("fly", "soar", "glide", "hover", "swoop", "zoom", "sail",
         "飞", "飞过", "飞行", "飞翔", "飞越", "飞起来", "翱翔")
"""Verbs by which a broom or a carpet under somebody is one that flies."""
DRAWN = ("ox_cart", "horse_carriage", "chariot", "sleigh")
"""Vehicles that a beast draws and somebody drives."""
STREETS = ("urban", "street", "town", "interior")
"""Kinds of places where who rides today is on a bicycle."""
UNRIDDEN = ("building", "plant", "food", "light", "body", "person")
"""Kinds of things that nobody rides: 'rides towards a castle' tells where to."""
BEARING = ("on", "inside")
SEATED = ("person", "quadruped", "bird")


class ReadRiding(ReadWork):
    def _saddle(self) -> None:
        for deed in list(self.out.deeds):
            self._takes_off(deed)
            drawn = deed.target is not None and self.out.subject(deed.target).entry.name in DRAWN
            if drawn and deed.verb.rstrip("着") in ("赶", "驾"):
                deed.verb = "骑"  # 老农赶着牛车回村: he sits on it
            riders = [key for key in deed.subjects if self.out.subject(key).kind in SEATED]
            if deed.motions or deed.verb not in BY_VERB or not riders or len(riders) < len(deed.subjects):
                continue
            if deed.target is not None and (self._bears(deed.target) or self._borne_instead(deed, riders)):
                self._herds(deed)
                continue  # 'rides a bicycle'
            if deed.target is not None and deed.verb == "drive" and self.out.subject(deed.target).kind == "person":
                continue  # 'drives his mother crazy'
            if any(k.subject in riders and k.kind in BEARING and self._bears(k.object) for k in self.out.links):
                continue  # 'rides along on a camel'
            if any(p.entry is not None and p.entry.facts.get("bears") for p in self.out.places):
                continue  # the place itself goes: a cable car
            mount = self._own_mount(deed, riders)
            if mount is None:
                continue
            mount.tool = False
            for key in riders:
                self._link(key, "on", mount.key)
        self._boards_what_flies()

    def _boards_what_flies(self) -> None:
        """踩着筋斗云飞: a cloud or a carpet that flies, and that nobody was put on, bears the first who could."""
        people = [s.key for s in self.out.subjects if s.kind in SEATED]
        borne = {k.object for k in self.out.links if k.kind in BEARING}
        for thing in [s for s in self.out.subjects if s.entry.facts.get("ridden") in ("stand", "sit")]:
            flying = next((d for d in self.out.deeds if thing.key in d.subjects), None)
            if thing.key in borne or not people or flying is None:
                continue
            self._link(people[0], "on", thing.key)
            held = str(thing.entry.facts["ridden"])
            self.out.deeds.insert(self.out.deeds.index(flying) + 1, flying.beside(people[0], held))

    def _takes_off(self, deed: Deed) -> None:
        """The broom or the carpet that somebody flies on is the flying one (a thing's fact `aloft`)."""
        if deed.verb not in (*ALOFT, *BY_VERB):
            return
        under = [k.object for k in self.out.links if k.subject in deed.subjects and k.kind in BEARING]
        if deed.target is not None and deed.verb in BY_VERB:
            under.append(deed.target)
        for subject in (self.out.subject(key) for key in under):
            other = self.shelf.families["things"].get(str(subject.entry.facts.get("aloft", "")))
            if other is not None:
                subject.entry, subject.kind = other, str(other.facts.get("kind", subject.kind))
                subject.params = {k: v for k, v in subject.params.items() if k in other.params()}
                for rider in (self.out.subject(key) for key in deed.subjects):
                    if rider.entry.params().get("holds"):
                        rider.params["holds"] = ""  # a witch's second broom stays at home
        cloud = self.shelf.families["things"].get("somersault_cloud")
        people = [key for key in deed.subjects if self.out.subject(key).kind in SEATED]
        if cloud is not None and people and not under and ON_A_CLOUD.search(self.out.text):
            mount = self.brought(cloud, deed, 1)
            mount.tool = False
            for key in people:
                self._link(key, "on", mount.key)

    def _bears(self, key: int) -> bool:
        """Whether one rides on it, be it a building: a carousel (a thing's fact `ridden`)."""
        subject = self.out.subject(key)
        return subject.kind not in UNRIDDEN or bool(subject.entry.facts.get("ridden"))

    def _herds(self, deed: Deed) -> None:
        """'A farmer drives sheep along a road': they go before him, and he walks."""
        if deed.verb == "drive" and deed.target is not None and self.out.subject(deed.target).kind == "quadruped":
            herd, deed.verb, deed.target = deed.target, "walk", None
            self.out.deeds.insert(self.out.deeds.index(deed), deed.beside(herd, "walk"))

    def _borne_instead(self, deed: Deed, riders: list[int]) -> bool:
        """'Rides towards the moon on a broom': what was tied to the moon bears the rider."""
        ties = [k for k in self.out.links if k.subject == deed.target and k.kind == "on" and self._bears(k.object)]
        for tie in ties:
            tie.subject = riders[0]
        if ties:
            self._takes_off(deed)
            drawn = deed.target is not None and self.out.subject(deed.target).entry.name in DRAWN
            if drawn and deed.verb.rstrip("着") in ("赶", "驾"):
                deed.verb = "骑"  # 老农赶着牛车回村: he sits on it
        return bool(ties)

    def _own_mount(self, deed: Deed, riders: list[int]) -> Subject | None:
        """That of the trade, else one that stands there unridden, else the verb's own."""
        things = self.shelf.families["things"]
        people = [self.out.subject(key) for key in riders]
        name = BY_VERB[deed.verb]
        crafts = [str(s.entry.facts.get("craft", "")) for s in people]
        own = next((c for c in crafts if c in things and things[c].facts.get("kind") == "vehicle"), "")
        if name == "horse" and not own and not self._of_the_saddle(deed, people):
            name = "bicycle"
        elif own and name != "bicycle":
            name = own
        if name == "car" and self.out.period:
            name = "carriage" if "carriage" in things else "horse"
        entry = things.get(name)
        if entry is None or any(" on a " in str(s.entry.facts.get("does", "")) for s in people):
            return None  # a surfer rides inside a barrel: his trade has its own board
        ridden = {k.object for k in self.out.links if k.kind in BEARING}
        many = sum(s.count for s in people)
        free = next((s for s in self.out.subjects if s.entry is entry and s.key not in ridden
                     and (s.count >= many or entry.facts.get("kind") != "vehicle" or name == "car")), None)
        return free or self.brought(entry, deed, many)

    def _of_the_saddle(self, deed: Deed, people: list[Subject]) -> bool:
        """Whether they ride horses: of an older time, out in the country, or by the verb itself."""
        if self.out.period or any(mark in deed.verb for mark in OF_HORSES):
            return True
        if any(s.entry.name in ("knight", "cowboy", "soldier", "swordsman", "prince", "princess", "king", "queen")
               for s in people):
            return True
        named = {s.entry.name for s in self.out.subjects}
        if "bicycle" in named and "horse" not in named:
            return False  # the story is about bicycles
        nodes = self.shelf.index["places"]
        places = [place.entry for place in self.out.places] or ([self.hint.entry] if self.hint is not None else [])
        tops = {nodes[p.en[0]].top for p in places if p.en[0] in nodes}
        return self.out.language == "en" and not tops & set(STREETS)
