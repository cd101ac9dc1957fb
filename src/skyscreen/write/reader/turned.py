"""Verbs that mean another deed by what stands beside them: who is led, what is wheeled, beaten on, carried."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.hands import ReadHands
from skyscreen.write.words.events import CHASING

LIGHT_VERBS = ("take", "have", "give", "make", "do", "play", "get", "perform")
"""Verbs whose noun may be the deed."""
LEADING = ("lead", "guide", "herd", "drive", "shepherd", "usher", "escort", "round up")
"""Verbs by which another goes along."""
WHEELING = ("push", "wheel", "pull", "roll", "drag", "tow")
"""What is done with a wheelchair, a pram or a sled and whoever is on it."""
BEATEN = ("knock", "bang", "pound", "tap", "rap", "beat", "drum", "hammer", "press", "push", "pull", "click", "ring",
          "scroll", "swipe", "browse", "text")
"""Verbs whose 'on' names what they are done to."""


class ReadTurned(ReadHands):
    def _beats_on(self) -> None:
        """'Knocks on a door', 'leans on a wall': the verb's own word, and nobody up there."""
        for deed in self.out.deeds:
            ties = [k for k in self.out.links if k.kind == "on" and k.subject in deed.subjects]
            if deed.verb.split(" ")[0] not in BEATEN or deed.target is not None or not ties:
                continue
            deed.target = ties[0].object
            self.out.links = [k for k in self.out.links if k not in ties]

    def _wheeled(self) -> None:
        """'Pushes an old lady in a wheelchair', 'pulls his sister on a sled': what rolls is pushed, with her on it."""
        for deed in self.out.deeds:
            if deed.verb.split(" ")[0] not in WHEELING or deed.target is None:
                continue
            load = deed.target
            if self.out.subject(load).kind not in ALIVE:
                continue
            tie = next((k for k in self.out.links if k.kind in ("on", "inside", "next_to") and k.subject in (
                load, *deed.subjects) and self._is("hauled", self.out.subject(k.object))), None)
            if tie is None or self.out.subject(tie.object).entry.name == "bicycle":
                continue
            self.out.links = [k for k in self.out.links if k.object != tie.object]
            self._link(load, "on", tie.object)
            deed.target = tie.object
            along = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.subjects == deed.subjects
                     and d.verb == "walk" and d.target is None]
            for other in along:
                self.out.deeds.remove(other)  # goes along with it

    def _chase_at_a_run(self) -> None:
        """老虎追着一头鹿跑: who chases somebody and runs does one thing, and it has an aim."""
        chases = [d for d in self.out.deeds if d.verb.rstrip("着了") in CHASING and d.target is not None]
        for chase in chases:
            alike = [d for d in self.out.deeds if d is not chase and d.subjects == chase.subjects and not d.motions
                     and d.target is None and d.step == chase.step and self._node(d.verb).top == "travel"]
            for deed in alike:
                self.out.deeds.remove(deed)
            chase.verb = chase.verb.rstrip("着了") if alike else chase.verb

    def _favoured(self) -> None:
        """给小鹿包扎: for whom it is done is whom it is done to, where nothing else is; only what is given has a
        receiver."""
        for deed in self.favours:
            gives = self.shelf.ground("motions", deed.verb).entry
            if deed.verb[:1] == "喂" and deed.to is not None and deed.target is not None:
                deed.target, deed.to, deed.tool = deed.to, None, deed.target  # 给孙子喂粥
            elif deed.target is None:
                deed.target, deed.to = deed.to, None
            elif gives is not None and not gives.facts.get("gives"):
                deed.to = None

    def _on_shoulders(self) -> None:
        """骑在爸爸脖子上: he bears the child."""
        for deed in self.out.deeds:
            target = self.out.subject(deed.target) if deed.target is not None else None
            if deed.verb[:1] == "骑" and target is not None and target.kind == "person" and deed.subjects:
                child = deed.subjects[0]
                deed.subjects, deed.target, deed.verb = [target.key], child, "抱"
                self.out.links = [k for k in self.out.links if (k.subject, k.object) != (child, target.key)]

    def _light_verbs(self) -> None:
        """'Takes a sip', 'plays tug of war': the noun is the deed, and the verb before it none of its own."""
        for deed in list(self.out.deeds):
            if deed.verb not in LIGHT_VERBS or deed.target is not None or not deed.verb.isascii():
                continue
            noun = next((d for d in self.out.deeds if d is not deed and d.step >= deed.step
                         and d.subjects == deed.subjects and d.span[0] >= deed.span[1]), None)
            between = self.out.text[deed.span[1] : noun.span[0]] if noun is not None else "."
            if re.fullmatch(r"\s+(?:(?:an?|another|one|the|his|her|its) )?(?:\w+ )?", between) is None or noun is None:
                continue
            said = self.out.text[slice(*noun.span)].lower()
            if not said.endswith("ing") and not said.endswith("s"):
                self.out.deeds.remove(deed)
                if noun.step > deed.step:
                    for other in self.out.deeds:
                        other.step -= other.step >= noun.step

    def _helps(self) -> None:
        """'Helps her pick them up', 'help each other shovel snow': both are seen at it, and no help beside it."""
        for deed in list(self.out.deeds):
            if deed.verb != "help" or deed.target is not None or not deed.subjects:
                continue
            other = next((d for d in self.out.deeds if d is not deed and d.subjects == deed.subjects
                          and deed.span[1] < d.span[0] <= deed.span[1] + 24), None)
            between = self.out.text[deed.span[1] : other.span[0]] if other is not None else ""
            if other is not None and not re.search(r"[,.;:!?]", between):
                self.out.deeds.remove(deed)
            else:
                deed.lost = True  # nobody else is brought to be helped

    def _led(self) -> None:
        """'A duck leads seven ducklings across a road', 'a dog herds sheep': those who are led go along."""
        told = {key for deed in self.out.deeds for key in deed.motions}
        for deed in list(self.out.deeds):
            target = self.out.subject(deed.target) if deed.target is not None else None
            if deed.verb not in LEADING or target is None or target.kind not in ALIVE or target.key in told:
                continue
            if self.shelf.rig(target.entry) in self.shelf.families["motions"]["walk"].facts.get("rigs", ()):
                self.out.deeds.insert(self.out.deeds.index(deed) + 1, deed.beside(target.key, "walk"))
