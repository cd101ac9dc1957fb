"""English: what stands beside whoever the sentence is about, told without a verb of its own.

'A queen on her throne, a white dog at her side', 'a chopping board with two tomatoes on it', '…, three gulls above':
the nouns before the relation are placed by it, and the pronoun says at whom.
"""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.parts import BEARING
from skyscreen.write.reader.relations import ReadRelations
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark

LIGHT = (*DESCRIBING, "count", "owner", "mood", "feeling", "trait")
ALONE = ("above", "behind", "under", "next_to", "in_front_of")
"""Relations that may end a clause: 'gulls above', 'a boat behind'."""
NEAR = ("at", "by", "beside", "next to", "near")
"""Prepositions before 'her side', 'his feet'."""
SUPPORTS = ("on", "under", "inside")
SIDES = ("side", "foot", "feet")
SEXES = {"him": "m", "his": "m", "her": "f"}
THINGS = ("it", "its")


class ReadAbsolutes(ReadRelations):
    def _absolute(self, mark: Mark, k: int) -> bool:
        """Whether the marks from here on placed the nouns before them; they are read then."""
        if self.out.language != "en" or mark.kind not in ("relation", "prep"):
            return False
        placed, opening = self._nouns_before(k)
        if not placed and mark.value == "around" and self.last is not None and self.last not in (
                *self.group, *self.actors) and self.row[k - 1].kind == "thing":
            placed, opening = [self.out.subject(self.last)], k - 1  # 'throws bread to six ducks around it'
        ground, kind, end = self._ground_after(mark, k, opening, placed) if placed else (None, "", k)
        if ground is None or not kind:
            return False
        keys = [subject.key for subject in placed]
        self.out.links = [link for link in self.out.links if link.object not in keys or link.kind != "next_to"]
        lies = kind == "inside" and (self._seats(ground) or ground.kind in ("vessel", "plant"))
        for key in keys:
            self._link(key, "on" if lies else kind, ground.key)
            if kind == "on" and ground.kind == "person" and self.out.subject(key).kind in ALIVE:
                self.out.deeds.append(Deed([key], "sit", (mark.start, mark.end), self.step))
        before = [key for key in self.group if key not in keys]
        own = self.row[opening].form == "with" and bool(before)  # 'a sailor with a monkey on his shoulder walks'
        self.group, self.last, self.skip = (before if own else keys), keys[-1], end
        self.fresh = self.fresh or not own
        self.relation, self.prep, self.oblique, self.deed, self.joined = None, "", "", None, False
        self.named_clause, self.stranger = True, False
        return True

    def _seats(self, subject: Subject) -> bool:
        raise NotImplementedError

    def _nouns_before(self, k: int) -> tuple[list[Subject], int]:
        """The things right before mark k, and where the word stands after which they begin: a comma, 'with', or 'and'
        after others that were placed so. No things where they begin otherwise."""
        placed: list[Subject] = []
        for n in range(k - 1, -1, -1):
            mark = self.row[n]
            if mark.kind == "thing":
                subject = next((s for s in self.out.subjects if s.span[1] == mark.end), None)
                if subject is None:
                    return [], 0
                placed.insert(0, subject)
            elif mark.kind == "comma" or mark.form == "with":
                whole = any(m.kind in ("motion", "verb", "thing") for m in self.row[:n])
                return (placed, n) if whole else ([], 0)
            elif mark.form == "and" and n and self.row[n - 1].kind in ("pronoun", "part", "owner", "small"):
                return placed, n
            elif mark.kind not in LIGHT and mark.form not in ("and", "the"):
                return [], 0
        return [], 0

    def _ground_after(self, mark: Mark, k: int, opening: int, placed: list[Subject]) -> tuple[Subject | None, str, int]:
        """(at whom, relation, the last mark that says so)."""
        within = mark.form == "in" and k + 1 < len(self.row) and self.row[k + 1].form == "it"
        kind = str(mark.value) if mark.kind == "relation" else "inside" if within else ""  # 'a bed with a girl in it'
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        after = self.row[k + 2] if k + 2 < len(self.row) else None
        if ahead is None or ahead.kind in ("stop", "comma"):
            return (self._about_whom("", kind, opening, placed), kind, k) if kind in ALONE else (None, "", k)
        if ahead.kind == "owner" and after is not None and after.form in SIDES and mark.form in NEAR:
            return self._about_whom(ahead.form, "next_to", opening, placed), "next_to", k + 2
        bears = ahead.kind == "owner" and after is not None and after.form in BEARING and kind == "on"
        if bears and all(s.kind in ALIVE for s in placed):
            return self._about_whom(ahead.form, "on", opening, placed), "on", k + 2
        ends = after is None or after.kind in ("stop", "comma", "and", "motion", "verb", "prep", "relation")
        alone = ahead.kind == "pronoun" or (ahead.form == "her" and ends)
        return (self._about_whom(ahead.form, kind, opening, placed), kind, k + 1) if alone and kind else (None, "", k)

    def _about_whom(self, word: str, kind: str, opening: int, placed: list[Subject]) -> Subject | None:
        """Whom the pronoun means: somebody of that sex; 'it' on which something is, the board of 'a board with …' or
        the last thing; else whom the sentence is about."""
        others = [s for s in self.out.subjects if s not in placed and not s.tool and s.span[0] < placed[0].span[0]]
        if word in SEXES:
            sex = SEXES[word]
            people = [s for s in reversed(others) if s.kind == "person"]
            return next((s for s in people if self._sex(s) == sex), next(iter(people), None))
        main = [s for s in others if s.key in (*self.topic, *self.actors)]
        if word in THINGS:
            things = [s for s in others if s.kind != "person"]
            before = self.row[opening - 1] if opening and self.row[opening].form == "with" else None
            held = next((s for s in things if before is not None and s.span[1] == before.end), None)
            if kind == "around":  # what is thrown has nothing around it
                things = [s for s in things if s.key not in [d.target for d in self.out.deeds]] or things
            lifeless = [s for s in things if s.kind not in ALIVE]
            bears = held is not None and self._is_table(held) and kind not in SUPPORTS
            if held is not None and not bears:
                return held
            fit = lifeless if kind in SUPPORTS and lifeless else things
            return next((s for s in main if s in fit), fit[-1] if fit else None)
        return next(iter(main or others), None)
