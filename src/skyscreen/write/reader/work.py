"""What a deed needs beside its object: a tool in the hand, a table under what is worked at, the thing itself.

A motion with `work` (nouns.keys.Work) is done to what stands somewhere. 'Kneads dough on a table' puts the dough on the
table and nobody else; where no table is named one is brought.
"""

from __future__ import annotations

from skyscreen.catalogue.entry import Entry
from skyscreen.nouns.keys import Work
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.object import FURNITURE, STANDING, ReadObject
from skyscreen.write.reading import Deed, Link, Subject

MEANS_OF = {
    "syringe": ("vaccinate", "inject", "give a shot", "打针", "注射", "打疫苗"),
    "stethoscope": ("listen", "listen to", "auscultate", "听诊"),
    "scissors": ("cut hair", "trim", "cut", "give a haircut", "剪头发", "理发", "剪"),
}
"""Tool of the catalogue → verbs that somebody does to somebody with it."""
SEATS = ("ladder", "stairs", "armchair", "sofa", "bed", "throne", "rocking_chair", "deckchair", "hammock", "stool")
"""On these is who does something, and not what it is done to."""
WRITTEN = ("notebook", "letter", "clipboard", "scroll", "calendar", "card_of_referee")
"""What somebody writes in or on."""
LARGEST = 0.72
"""Metres: what is smaller is put on a table to be worked at."""
SMALLEST = 0.4
"""Metres: a thing of a hand's size bears nothing that somebody works at."""
LAMP = 0.42
"""Metres of a lamp in somebody's hand."""


def holds_thing(facts: dict, target: Subject | None, tool: bool) -> bool:
    """Whether a deed of these facts keeps a hand busy with something of its own, or needs both bare."""
    return tool or bool(facts.get("bare")) or (
        bool(facts.get("holds")) and target is not None and target.kind in STANDING)


class ReadWork(ReadObject):
    def prop(self, motion: str, verb: str = "") -> Entry | None:
        """What a motion is done with where nothing was named: that of its tools which the verb itself names ('play the
        cello', 剪), or whose game it names ('play golf', 打网球), else the first of its props that the catalogue
        holds."""
        facts = self.shelf.families["motions"][motion].facts
        props, things = facts.get("prop", ()), self.shelf.families["things"]
        names = (props,) if isinstance(props, str) else props
        tools = [things[name] for name in (*facts.get("tools", ()), *facts.get("plays", ())) if name in things]
        for meant in (_named_by, _of_game):
            tool = next((tool for tool in tools if meant(tool, verb)), None)
            if tool is not None:
                return tool
        return next((things[name] for name in names if name in things), None)

    def brought(self, entry: Entry, deed: Deed, count: int = 1) -> Subject:
        """A thing that nobody named and a deed needs."""
        return self.out.bring(entry, span=deed.span, count=count)

    def _work(self, deed: Deed) -> None:
        """Object, tool and support of a deed that is done at something."""
        self._to_hand(deed)
        self._at_goal(deed)
        for motion in dict.fromkeys(deed.motions.values()):
            self._aim_at(deed, motion)
            target = self.out.subject(deed.target) if deed.target is not None else None
            if self._facts(motion).get("gives") and target is not None and target.kind == "person" and deed.to is None:
                deed.to, deed.target = deed.target, self._as_before(deed, list(deed.motions), STANDING)
        if deed.target is None and "write" in deed.motions.values():  # 'writes in a notebook'
            deed.target = next((s.key for s in self.out.subjects if s.entry.name in WRITTEN and (
                s.span[0] > deed.span[1])), None)
        motion = next((m for m in deed.motions.values() if self._facts(m).get("work")), None)
        if motion is None:
            return
        work: Work = self._facts(motion)["work"]
        self._of_trade(work)
        doers = [key for key, m in deed.motions.items() if m == motion]
        puts = "put" in self._moments(motion)
        tools = self._facts(motion).get("tools", ())
        if deed.target is not None and self.out.subject(deed.target).entry.name in tools and motion != "type":
            deed.tool, deed.target = deed.target, None
        self._stands_there(deed, doers, puts)
        kinds = STANDING if work.thing or puts else (*STANDING, *FURNITURE)
        held = self._as_before(deed, doers, STANDING) if puts else None
        if deed.target is None or (held is not None and self.out.subject(deed.target).kind in FURNITURE):
            deed.target = held if held is not None else self._as_before(deed, doers, kinds)
        if deed.target is None and work.thing and not deed.lost and not self._names_object(deed.verb):
            deed.target = self._found(self._played(motion, deed.verb) or self._phrased(deed) or work.thing, deed)
        if deed.target is None and not deed.lost and motion in ("handle", "repair"):  # 踩着缝纫机做衣服
            used = {key for d in self.out.deeds for key in (*d.subjects, d.target, d.tool)}
            kinds = (*STANDING, "vehicle") if motion == "repair" else STANDING
            near = sorted(self.out.subjects, key=lambda s: s.kind != "vehicle")
            deed.target = next((s.key for s in near if s.kind in kinds and s.key not in used), None)
        if deed.target is None and work.on and not deed.lost:  # 揉面，把面包放进烤箱: what it becomes
            deed.target = next((s.key for s in self.out.subjects if s.kind == "food"), None)
        if deed.target is None and work.on:
            deed.target = self._ground(deed, work)
        if deed.target in deed.motions:
            deed.target = None
        entry = self.prop(motion, deed.verb)
        if entry is not None and deed.target is not None and self.out.subject(deed.target).entry is entry:
            entry = None  # cards lie on the table: nobody holds more of them
        if puts and entry is not None and deed.target is None and deed.to is not None:
            deed.target = self.brought(entry, deed).key  # 脱下外套挂在衣架上: what is hung up
        elif deed.tool is None and entry is not None and deed.target is not None and not puts:
            number = sum(self.out.subject(key).count for key in doers)
            used = {key for d in self.out.deeds for key in (*d.subjects, d.target, d.to, d.tool)}
            own = next((s.key for s in self.out.subjects if s.entry is entry and s.key not in used), None)
            deed.tool = own if own is not None else self.brought(entry, deed, min(number, 4)).key
        self._by_verb(deed)
        place = deed.to if puts and deed.to is not None else deed.target
        if place is not None:
            self._support(place, deed, work)

    def _phrased(self, deed: Deed) -> str:
        """'Lights a firework' may be one word of the catalogue; its noun is still what it is done to; '' for none."""
        said = self.out.text[slice(*deed.span)].lower().split(" ")
        noun = said[-1] if len(said) > 1 and self.out.language == "en" else ""
        match = self.shelf.ground("things", noun) if noun else None
        if match is None or match.entry is None or match.how != "exact":
            return ""
        return match.entry.name if match.entry.facts.get("kind") in STANDING else ""

    def _played(self, motion: str, verb: str) -> str:
        """Name of what a game is played with that its verb names ('play cards', 打扑克); '' for none."""
        plays = self._facts(motion).get("plays", ())
        entry = self.prop(motion, verb)
        return entry.name if entry is not None and entry.name in plays else ""

    def _of_trade(self, work: Work) -> None:
        """A potter's 'wheel' is a potter's wheel: of what a deed is done on, the noun alone means the whole name."""
        for entry in (self.shelf.families["things"].get(name) for name in work.on):
            for thing in self.out.subjects if entry is not None else []:
                if entry is not None and any(word.split(" ")[-1] == thing.noun and " " in word for word in entry.en):
                    thing.entry, thing.kind = entry, str(entry.facts["kind"])

    def _by_verb(self, deed: Deed) -> None:
        """Who gives an injection has a syringe in the hand, who cuts hair scissors: what the verb itself means."""
        target = self.out.subject(deed.target) if deed.target is not None else None
        name = next((n for n, verbs in MEANS_OF.items() if deed.verb in verbs), "")
        entry = self.shelf.families["things"].get(name)
        if target is None or target.kind not in ALIVE or entry is None:
            return
        own = next((s for s in self.out.subjects if s.entry is entry), None)
        tool = self.out.subject(deed.tool) if deed.tool is not None else None
        if own is not None:
            deed.tool = own.key
            self.out.links = [k for k in self.out.links if own.key not in (k.subject, k.object)]
        elif tool is None:
            deed.tool = self.brought(entry, deed).key
        elif tool.tool:
            tool.entry, tool.noun = entry, next(iter(entry.zh if self.out.language == "zh" else entry.en))

    def _names_object(self, verb: str) -> bool:
        """Whether a verb says to what it is done: nobody cuts a carrot who cuts paper, 剪窗花."""
        return (verb[:1] == "剪" and len(verb) > 1) or verb.endswith(" paper")

    def _at_goal(self, deed: Deed) -> None:
        """What is thrown at what a motion aims at is that motion: a basketball at a hoop is shot."""
        to, what = (self.out.subject(key) if key is not None else None for key in (deed.to, deed.target))
        if to is None or what is None:
            return
        aimed = next((name for name, entry in self.shelf.families["motions"].items()
                      if entry.facts.get("goal") == to.entry.name and entry.facts.get("prop") == what.entry.name), None)
        if aimed is not None:
            deed.motions = {key: aimed if self._facts(m).get("gives") else m for key, m in deed.motions.items()}

    def _aim_at(self, deed: Deed, motion: str) -> None:
        """Who shoots at a basket has one there; 'misses' says how."""
        name = self._facts(motion).get("goal")
        if not name:
            return
        if deed.to is None:
            deed.to = self._found(str(name), deed)
        missed = deed.verb in ("miss", "miss the shot", "投不进", "投失", "没投进")
        deed.manner = f"{deed.manner} misses".strip() if missed else deed.manner

    def _to_hand(self, deed: Deed) -> None:
        """A lantern that somebody carries is a hand lantern, not the one over a gate."""
        target = self.out.subject(deed.target) if deed.target is not None else None
        held = any(self._facts(m).get("holds") for m in deed.motions.values())
        if held and target is not None and target.kind == "light" and target.scale == 1.0 and self._tall(target) > LAMP:
            target.scale = round(LAMP / self._tall(target), 2)

    def _facts(self, motion: str) -> dict:
        return self.shelf.families["motions"][motion].facts

    def _moments(self, motion: str) -> set[str]:
        keys = (self._facts(motion).get("keys") or {}).get("biped")
        return set(keys.cues) if keys is not None else set()

    def _found(self, name: str, deed: Deed) -> int | None:
        """Key of what a motion is usually done to: somebody said it, or it is brought."""
        own = next((s.key for s in self.out.subjects if s.entry.name == name), None)
        entry = self.shelf.families["things"].get(name)
        return own if own is not None else self.brought(entry, deed).key if entry is not None else None

    def _stands_there(self, deed: Deed, doers: list[int], puts: bool) -> None:
        """'Kneads dough on a table', 'puts a cup on the table': it is the object that stands on the table."""
        for link in [k for k in self.out.links if k.subject == deed.target and k.kind in ("on", "inside")]:
            if puts and deed.to is None:
                deed.to = link.object  # it is in the hand until it is put there
                self.out.links.remove(link)
        for link in [k for k in self.out.links if k.subject in doers and k.kind in ("on", "inside")]:
            said = self.out.subject(link.subject).span[1] <= link.since < deed.span[0]
            if said and self.out.language == "en":
                continue  # 'a librarian on a ladder puts a book back': the ladder is where she is
            if puts and link.object == deed.target and deed.to is None:
                deed.to, deed.target = deed.target, None  # 挂在衣架上: it is put there, and nobody stands on it
                self.out.links.remove(link)
                continue
            ground = self.out.subject(link.object)
            seat = any(m in ("sit", "sit_down", "stand", "ride") for d in self.out.deeds for m in d.motions.values()
                       if link.subject in d.motions and d is not deed and d.step == deed.step)
            bears = ground.kind in ("vehicle", "vessel", "quadruped") or ground.entry.name in SEATS
            if bears or seat or link.object == deed.target:
                continue
            self.out.links.remove(link)
            if ground.kind in ("prop", "food") and self._tall(ground) < SMALLEST:
                continue  # 'finds a message in a bottle, packs a suitcase': nobody and nothing stands on that
            if puts and deed.to is None:
                deed.to = link.object
            elif deed.target is None:
                deed.target = link.object
            elif not any(k.subject == deed.target and k.kind in ("on", "inside") for k in self.out.links):
                self.out.links.append(Link(deed.target, "on", link.object))

    def _as_before(self, deed: Deed, doers: list[int], kinds: tuple[str, ...]) -> int | None:
        """'Kneads the dough and rolls it out': what the same one did something to just before."""
        said = self.out.text[slice(*deed.span)].lower()
        if any(f" {word} " in said for word in ("the", "a", "his", "her", "their")):
            return None  # 'rings the bell'
        at = next((n for n, d in enumerate(self.out.deeds) if d is deed), 0)
        for before in reversed(self.out.deeds[:at]):
            if set(doers) & set(before.subjects) and before.target is not None:
                facts = [self._facts(m) for m in before.motions.values()]
                if any(f.get("prop") and f.get("holds") and not f.get("work") for f in facts) and (
                        self.out.subject(before.target).tool or "一边" in self.out.text[before.span[1] : deed.span[0]]):
                    continue  # 一边打电话一边做饭: nobody cooks the telephone
                return before.target if self.out.subject(before.target).kind in kinds else None
        return None

    def _ground(self, deed: Deed, work: Work) -> int | None:
        """Key of the table, stove or stall that the text names for it, else of one that is brought."""
        near = [s for s in self.out.subjects if s.entry.name in work.on]
        near += [s for s in self.out.subjects if s.entry.name in ("table", "desk", "bench", "sink")]
        if near:
            return near[0].key
        entry = next((self.shelf.families["things"][n] for n in work.on if n in self.shelf.families["things"]), None)
        return self.brought(entry, deed).key if entry is not None else None

    def _support(self, key: int, deed: Deed, work: Work) -> None:
        """A small thing that nothing carries is put on what the text names for it, else on what is brought."""
        thing = self.out.subject(key)
        borne = any(k.subject == key and k.kind in ("on", "inside") for k in self.out.links)
        borne = borne or bool(thing.params.get("turned"))  # a hat for coins lies on the ground
        small = thing.kind in STANDING and thing.kind != "plant" and self._tall(thing) < LARGEST
        if borne or not work.on or not small:
            return
        high = any(k.subject in deed.subjects and self.out.subject(k.object).entry.name in ("ladder", "stairs")
                   for k in self.out.links)
        if high:  # 'a janitor on a ladder changes a light bulb': up there is no table
            deed.tool, deed.target = deed.tool if deed.tool is not None else key, None
            return
        ground = self._ground(deed, work)
        if ground is None:
            return
        self.out.links.append(Link(key, "on", ground))


def _named_by(tool: Entry, verb: str) -> bool:
    """'play the cello'; of 剪 the scissors, 剪刀."""
    if verb.isascii():
        return any(f" {word} " in f" {verb} " for word in tool.en)
    return any(word in verb or word[:-1] == verb[:1] for word in tool.zh)


def _of_game(tool: Entry, verb: str) -> bool:
    """'play table tennis' of the table tennis bat, 打高尔夫 of the 高尔夫杆."""
    if verb.isascii():
        return any(f" {word.rpartition(' ')[0]} " in f" {verb} " for word in tool.en if " " in word)
    return any(word[:n] in verb for word in tool.zh for n in (len(word) - 1, len(word) - 2) if n > 1)
