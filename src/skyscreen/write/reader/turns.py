"""Turns: 'a caterpillar becomes a butterfly', 'the witch turns the prince into a frog', 青蛙变成王子. The first is
seen, then, in its place, the second."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.default import default_motion
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.events import TURNING


class ReadTurns(Memory):
    def _on_become(self, mark: Mark, k: int) -> None:
        last = self.out.deeds[-1].subjects if self.out.deeds else []
        back = self.row[k - 1] if k else None
        said = back is not None and back.kind == "thing" and self.last in self.group  # ', and the frog turns into'
        named = self.group if self.named_clause or said or not last else last  # 'wraps itself in a cocoon and becomes'
        who = [self.aim] if self.aim is not None else list(named or self.actors)[-1:]
        touched = self.out.deeds[-1].target if self.out.deeds else None
        if who and touched is not None and self.out.subject(who[0]).tool and self.out.subject(touched).kind in ALIVE:
            who = [touched]  # 'touches the frog with her wand and it becomes a prince'
        if not who or not self._noun_ahead(k):
            if mark.form.startswith("turn "):  # 'turns into the side street'
                self._on_motion(replace(mark, kind="motion", value="turn"), k)
                return
            self.out.ground(mark.start, mark.end, "", "ignored", "how something is, not what it becomes")
            return
        self._will_be(who, mark)

    def _into_another(self, mark: Mark, k: int) -> bool:
        """'turns the prince into a frog'."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if mark.form != "into" or last is None or last.step != self.step or last.verb not in TURNING:
            return False
        if last.target is None or not self._noun_ahead(k):
            return False
        who = last.target
        last.verb = "point at"  # what is seen of a spell
        self._will_be([who], mark)
        return True

    def _will_be(self, who: list[int], mark: Mark) -> None:
        self.becoming, self.aim, self.oblique, self.relation, self.deed = who, None, "", None, None
        self.within, self.prep, self.joined = False, "", False
        self.out.ground(mark.start, mark.end, "turn", "exact", "first the one is seen, then the other in its place")

    def _noun_ahead(self, k: int, *also: str) -> bool:
        light = (*DESCRIBING, "count", "owner", "small", "mood", "feeling", "trait", "unknown", "manner", "clothes")
        ahead = next((m for m in self.row[k + 1 : k + 7] if m.kind not in (*light, *also)), None)
        return ahead is not None and ahead.kind == "thing"

    def _becomes(self, subject: Subject, mark: Mark) -> None:
        """The noun after the verb: there from the next step on, and whoever it was is not."""
        who, self.becoming = self.becoming[0], []
        first = self.out.subject(who)
        if subject.key == who:
            return
        if first.count == 1 and subject.label[:1] not in "两三四五六七八九十" and not subject.label[:1].isdigit():
            subject.count = 1
        if not any(who in (*deed.subjects, deed.target) for deed in self.out.deeds):
            self._stands(first, mark)
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self._stands(subject, mark)
        self.out.turns.append((who, subject.key))
        self.actors, self.group, self.fresh, self.last = [subject.key], [], False, subject.key
        self.named_clause, self.stranger, self.resumed = True, False, False

    def _stands(self, subject: Subject, mark: Mark) -> None:
        """A step of its own, in which it does what its kind does."""
        # What has just become a carriage stands there; nobody is in it to drive off.
        motion = "idle" if subject.kind == "vehicle" else default_motion(subject, self.shelf)
        span = (mark.start, mark.end)
        self.out.deeds.append(Deed([subject.key], motion, span, self.step, motions={subject.key: motion},
                                   hows={subject.key: "exact"}))

    def _on_motion(self, mark: Mark, k: int) -> None:
        raise NotImplementedError
