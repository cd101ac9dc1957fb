"""A text that opens with a deed and names its doer in the next clause: 'Swimming in the lake, a moose …';
走到河边，他脱下鞋子; 推开门，女孩…."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.people import RELATIVES

NAMING = ("thing", "pronoun", "count", "narrator", *DESCRIBING)
"""What the clause begins with that names him."""


class ReadAwaited(Memory):
    def _doer_comes(self, mark: Mark, k: int) -> bool:
        """Keep the verb for whoever the next clause names; only where nobody is there yet."""
        if self.out.language == "en":
            waits = self._opens_with(mark, k)
            if waits:
                self.deed = Deed([], mark.value, (mark.start, mark.end), self.step, manner_of=not mark.senses)
                self.awaiting.append(self.deed)
            return waits
        if self.out.language != "zh" or self.out.deeds or any(s.kind in ALIVE for s in self.out.subjects):
            return False
        before = [m for m in self.row[:k] if m.kind not in ("small", "manner", "hour", "season", "weather", "then")]
        if any(m.kind not in ("motion", "place", "locative", "comma", "prep", "element", "thing") for m in before) or (
                before and before[0].kind not in ("motion",)) or self.open is not None:
            return False
        rest = self.row[k + 1 :]
        end = next((n for n, m in enumerate(rest) if m.kind in ("comma", "stop")), len(rest))
        if end >= len(rest) or rest[end].kind == "stop" or end + 1 >= len(rest) or any(
                m.form == "的" or m.kind == "count" for m in rest[:end]):
            return False
        named = rest[end + 1]
        alone = named.kind == "motion" and bool(before or end < len(rest))
        if not (named.kind in NAMING or (alone and not self.awaiting)):
            return False
        if named.kind == "thing" and not self._names_somebody(named):
            return False
        deed = Deed([], mark.value, (mark.start, mark.end), self.step, manner_of=not mark.senses)
        self.awaiting.append(deed)
        self.deed = deed
        self.oblique = mark.text[-1] if len(mark.text) > 1 and mark.text[-1] in "在到向往" else ""
        return True

    def _opens_with(self, mark: Mark, k: int) -> bool:
        """English: 'Swimming in the lake, a moose …': a participle that opens the sentence is done by whoever the next
        clause begins with."""
        start = next((n + 1 for n in range(k - 1, -1, -1) if self.row[n].kind == "stop"), 0)
        if not mark.text.lower().split(" ")[0].endswith("ing") or any(m.kind not in ("small", "manner", "then") for m in
                                                        self.row[start:k]) or self.open is not None:
            return False
        rest = self.row[k + 1 :]
        end = next((n for n, m in enumerate(rest) if m.kind in ("comma", "stop")), len(rest))
        finite = any(m.kind in ("motion", "verb") and not m.text.lower().endswith("ing") for m in rest[:end])
        if end + 1 >= len(rest) or rest[end].kind == "stop" or finite or (end == 0 and rest[1].kind == "motion"):
            return False
        light = (*DESCRIBING, "count", "owner", "mood", "feeling", "trait")
        named = next((m for m in rest[end + 1 :] if m.kind not in light and m.form != "the"), None)
        return named is not None and (named.kind in ("pronoun", "narrator") or self._names_somebody(named))

    def _names_somebody(self, mark: Mark) -> bool:
        node = self.shelf.index["things"].get(str(mark.value))
        return mark.form in RELATIVES or (node is not None and node.top in ALIVE)

    def _does_what_waits(self, key: int) -> None:
        """Somebody is named: what was told before is his."""
        if not self.awaiting or self.out.subject(key).kind not in ALIVE:
            return
        for deed in self.awaiting:
            deed.subjects, deed.step = [key], self.step
            self.out.deeds.append(deed)
            self.step += 1
        self.awaiting = []
