"""Nouns that are not in the lexicon: by the known noun they end with, or by an ending that tells the kind."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.kinds import Kinds, kinds_of
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.shelf import ALIVE, STANDING_IN, Match
from skyscreen.write.lexis.tagger import usual
from skyscreen.write.reader.heads import ReadHeads
from skyscreen.write.reader.parts import SHED
from skyscreen.write.reader.young import newborn
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark, has
from skyscreen.write.text.phrases_zh import RELATED, person
from skyscreen.write.text.speech import ADJECTIVES, NOUN_TAGS, describes, modifies
from skyscreen.write.words.describe import ELEMENT_HOMES, HERDS, YOUNG
from skyscreen.write.words.filmic import WEAR
from skyscreen.write.words.homographs import PLACES
from skyscreen.write.words.people import FEMININE
from skyscreen.write.words.setting import FALLING

WHEREABOUTS = ("in", "at", "through", "inside", "into", "across", "along", "down", "around", "from", "to", "on")
"""Prepositions after which a word that may be a place is one."""
LIGHTS = ("影子", "倒影", "光", "光线", "天空", "云", "云朵")
"""What light and weather do something to, and nobody else."""
OUTSIDE = ("narrator", "viewer", "reader", "director", "cinematographer", "filmmaker")
"""People who stand outside the picture."""
EXCEPT = ("except", "besides", "but", "除了")
NOT_KNOWN = "not a word the writer knows"


class ReadUnknown(ReadHeads):
    def _on_unknown(self, mark: Mark, k: int) -> None:
        known = len(self.out.subjects)
        self._read_unknown(mark, k)
        if len(self.out.subjects) == known and self._opens_clause(mark, k):
            self.unseen = k

    def _household(self, mark: Mark) -> bool:
        """邻居家, 外婆家: whose home something is of; nobody of it is there."""
        owner = mark.form[:-1]
        node = self.shelf.index["things"].get(owner)
        return mark.form[-1:] == "家" and (owner in RELATED or (node is not None and node.top == "person"))

    def _opens_clause(self, mark: Mark, k: int) -> bool:
        """Whether a noun stands first in its clause but for what describes it."""
        light = (*DESCRIBING, "count", "mood", "feeling", "trait", "season", "owner", "unknown")
        back = next((m for m in reversed(self.row[:k]) if m.kind not in light and m.form != "the"), None)
        noun = mark.pos in NOUN_TAGS if mark.form.isascii() else (tag(mark.form) in ("n", "") and len(mark.form) > 1)
        return noun and (back is None or back.kind in BREAKS)

    def _read_unknown(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        back = self.row[k - 1] if k else None
        if ahead is not None and ahead.form == "的" and self._household(mark):
            self.out.ground(mark.start, mark.end, "", "ignored", "whose it is")
            self.count, self.waiting = None, []
            return
        meant = self._meant(replace(mark, value=""))
        if meant.kind == "unseen":
            self.out.ground(mark.start, mark.end, "", "ignored", "nothing that can be seen by itself")
            self.count, self.waiting, self.relation = None, [], None
            return
        if meant.kind == "part" or meant.value:  # a word whose rarer meaning alone is in the catalogue
            getattr(self, f"_on_{'part' if meant.kind == 'part' else 'thing'}")(
                meant if meant.kind == "part" else replace(meant, kind="thing"), k)
            return
        where = self._place_meant(mark) if mark.form in PLACES else mark
        if where is not mark:  # 'into the ring', with a boxer about
            self._say_place(replace(where, kind="place"))
            self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
            return
        if back is not None and back.kind == "thing" and self._qualifies(mark):
            return
        close = ahead is not None and ahead.kind == "thing" and ahead.start - mark.end == 1
        if self.whole is not None and close and mark.text.islower() and mark.pos not in NOUN_TAGS:
            self.out.ground(mark.start, mark.end, "", "ignored", "a quality that no picture here has")
            return  # 'a glass of iced lemonade'
        if self.whole is not None and self._after_of():
            self.out.ground(mark.start, mark.end, "", "ignored", "what the thing before is of")
            self.whole, self.count, self.waiting = None, None, []
            return
        if self._young_there(mark):
            return
        if mark.form.endswith(("est", "er")) and ahead is not None and ahead.form in ("of", "among"):
            self.superlative = mark
            self.count = None
            return
        if self._idiom(mark, k):
            return
        same = [s for s in self.out.subjects if s.noun == mark.form and s.kind in ALIVE]
        if same and not mark.form.isascii() and self.count is None and not self.waiting:
            self._attach(same[-1], mark)  # 遇见一个女鬼，女鬼…: the same word, the same one
            return
        after = back is not None and back.text.istitle() and mark.start - back.end == 1 and mark.text.istitle()
        if after and self.last is not None and self.out.subject(self.last).span[1] == (back.end if back else -1) and (
                self.out.subject(self.last).kind == "person" and self.count is None):
            self.out.ground(mark.start, mark.end, "", "ignored", "a proper name")  # 'Marie Antoinette'
            return
        if mark.text.istitle() and self._whereabouts() and not self._place_head(mark):
            self.out.ground(mark.start, mark.end, "", "ignored", "a proper name")  # 'in Lagos' is nobody
            self.count, self.waiting, self.relation = None, [], None
            return
        inside = back is not None and back.kind != "stop" and not self.kinds.known(mark.form)
        if mark.text.istitle() and close and inside:
            self.out.ground(mark.start, mark.end, "", "ignored", "a proper name")  # 'the Trailblazer backpack'
            return
        if self._says_nothing(k):
            self.out.ground(mark.start, mark.end, "", "ignored", "a quality that no picture here has")
            return
        if mark.form.isascii() and self._by_kind(mark, ahead):
            return
        kind, head = self._guess(mark), self._head(mark)
        named = mark.text.istitle() and ahead is not None and ahead.kind in ("motion", "verb")
        kind = kind or ("person" if named and not head else "")
        if ahead is not None and ahead.kind in ("thing", "place", "unknown", "colour") and not (kind or head):
            self.out.ground(mark.start, mark.end, "", "ignored", NOT_KNOWN)
            return
        if not mark.form.isascii() and not kind and not self.negated and self._sense_zh(mark, head):
            return
        place = self._place_head(mark)
        if place and not head and not kind:
            self._say_place(replace(mark, value=place, form=place))
            self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
            return
        match = self.shelf.ground("things", head) if head else None
        if match is not None and match.entry is not None and not self.negated:
            how = match.how if match.how == "generic" else "nearest"
            if not mark.form.isascii() and mark.form[:2] in self.shelf.index["places"]:
                self.implied(mark.form[:2])  # 沙滩椅
            if head in ELEMENT_HOMES:
                self.implied(ELEMENT_HOMES[head])
            self._make(mark, match.entry, how, self.shelf.index["things"][head].top)
            return
        again = next((s for s in self.out.subjects if s.noun == mark.form and s.kind == "person"), None)
        if kind == "person" and again is not None and self.count is None and not self.negated:
            self.out.ground(mark.start, mark.end, f"thing:{again.entry.name}", "generic", "named before")
            self._attach(again, mark)  # 李明 … 李明
            self.waiting = []
            return
        match = self.shelf.of_kind("things", kind) if kind in STANDING_IN else None
        if kind == "person" and len(mark.form) == 2 and mark.form[0] == "小":  # 小明, 小红 are children of tales
            match = self.shelf.ground("things", "girl" if mark.form[-1] in (*FEMININE, *"红美花兰妹") else "boy")
        elif kind == "person" and self._called(mark.form):
            match = self.shelf.ground("things", "woman" if mark.form[-1] in FEMININE else "man")
        if match is not None and match.entry is not None and not self.negated:
            held = (self.deed, self.group, self.last) if kind == "person" and self._owns_object(mark, k) else None
            known = len(self.out.subjects)
            self._make(mark, self._of_told_sex(match.entry, mark), "generic", kind, role=held is None)
            if kind == "person" and not mark.form.isascii() and (self._called(mark.form) or mark.form[0] in "小老阿"):
                for subject in self.out.subjects[known:]:
                    subject.name = mark.form  # 林静, and not 一个林静
            if held is not None:
                self.deed, self.group, self.last = held  # 撞翻了饲养员的水桶
            return
        hint = next((ELEMENT_HOMES[word] for word in (mark.form, mark.form[-2:]) if word in ELEMENT_HOMES), "")
        if hint:
            self.implied(hint)
        self._unheard(mark, ahead)

    def _says_nothing(self, k: int) -> bool:
        """An English word that is no noun there, by the tagger's list and its neighbours: it brings nothing into the
        picture."""
        mark = self.row[k]
        if not mark.pos or (self.count is not None and mark.pos not in ADJECTIVES):
            return False
        if mark.pos in ADJECTIVES:
            return usual(mark.text) not in ("", "NN") and (describes(self.row, k) or not (self.count or mark.definite))
        known = next((form for form in forms(mark.form) if self.kinds.known(form)), "")
        loose = mark.pos in ("VBG", "VBN", "VBD", "VB", "VBP", "RB") and bool(usual(mark.text))
        return loose and not mark.definite and mark.form.endswith(("ing", "ed", "ly")) and mark.form != known

    def _on_element(self, mark: Mark, k: int) -> None:
        """'A fire' burns somewhere: a campfire; fire of no number belongs to what burns."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        built = ahead is not None and ahead.kind == "thing" and ahead.start == mark.end and not mark.form.isascii()
        if mark.form in LIGHTS and self.oblique in ("把", "将"):
            super()._on_element(mark, k)
            self.stranger = True  # 夕阳把影子拉得很长
            return
        if built and self.oblique:
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what the next noun is of")
            return  # 把草房子吹倒
        hearth = self.shelf.ground("things", "campfire").entry
        if mark.form in ("fire", "火", "一堆火") and self.count is not None and hearth is not None and not self.negated:
            self._make(replace(mark, kind="thing", value="campfire"), hearth, "nearest", "light")
            return
        one = self.count is not None or (k > 0 and self.row[k - 1].kind in DESCRIBING)
        if mark.form in SHED and one and self.out.language == "en" and not self.negated and mark.form in (
                self.shelf.index["things"]):
            self._on_thing(replace(mark, kind="thing", value=mark.form), k)  # 'eats a leaf', 'over a fallen leaf'
            return
        super()._on_element(mark, k)

    @property
    def kinds(self) -> Kinds:
        return kinds_of(self.shelf)

    def _by_kind(self, mark: Mark, ahead: Mark | None) -> bool:
        """What WordNet says an English word is: somebody or something that a relative stands in for, a place, part of a
        body, matter, light, or nothing that can be seen. False where it knows no such noun, or where the word only
        describes the noun ahead."""
        word = next((form for form in _singulars(mark) if self.kinds.known(form)), "")
        bare = self.count is None and not mark.definite
        describes = ahead is not None and ahead.kind in ("thing", "place", "unknown", "part", "colour", "clothes")
        owned = self.at > 0 and self.row[self.at - 1].kind == "owner" and not describes  # 'his opponent'
        somebody = owned and self.kinds.sort(word) == "person"
        if self.kinds.quality(mark.form) and not somebody and (
                not word or describes or (bare and not mark.plural)):
            self.out.ground(mark.start, mark.end, "", "ignored", "a quality that no picture here has")
            return True
        if not word:
            return False
        if ahead is not None and ahead.kind == "clothes" and mark.text.lower().endswith(("ed", "ing", "en")):
            self.out.ground(mark.start, mark.end, "", "ignored", "a quality that no picture here has")
            return True  # 'ripped jeans'
        close = ahead is not None and not mark.plural and ahead.start - mark.end == 1
        noun = has(ahead, "thing", "place", "element", "part") or (ahead is not None and ahead.kind == "unknown")
        if close and noun and (not mark.pos or modifies(self.row, self.at)) and not self._alive(word):
            self.out.ground(mark.start, mark.end, "", "ignored", "what the next noun is of or for")
            return True
        if ahead is not None and ahead.kind in ("thing", "unknown") and not mark.plural and ahead.start - mark.end == 1:
            return False  # 'goat cheese', 'fruit seller'
        sort = "idea" if word in OUTSIDE else self.kinds.sort(word)
        if self.negated:
            self._deny(mark, f"thing:{mark.form}")
            return True
        garment = self.kinds.garment(word) if self._worn() else ""
        if garment:
            self._on_clothes(replace(mark, kind="clothes", value=garment), self.at)
            return True
        place = self.kinds.place(word) if sort in ("artifact", "object", "place") else ""
        match = self.kinds.thing(word) if word not in OUTSIDE else Match(None, "ignored")
        handled = self.deed is not None and self.deed.target is None and self.count is not None
        if place and (self._whereabouts() or (match.entry is None and not handled)):  # nobody smokes a corridor
            self._say_place(replace(mark, value=place, form=place))
            self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
            return True
        if match.entry is not None and not self._named(mark, match):
            self.out.ground(mark.start, mark.end, "", "ignored", "nothing of this kind is in the catalogue yet")
            self.count, self.waiting, self.relation = None, [], None
            return True
        if match.entry is not None:
            entry = self._of_told_sex(match.entry, mark) if match.how != "exact" else match.entry
            self._make(replace(mark, form=word), entry, match.how, str(entry.facts.get("kind", "prop")))
            return True
        if sort == "body":
            self._on_part(replace(mark, kind="part", value=word, form=word), self.at)
            return True
        matter = self.kinds.matter(word) if sort != "person" else ""
        if matter and sort in ("matter", "light", "artifact", "object"):
            self._is_matter(mark, matter)
            return True
        if sort in ("idea", "time", "matter", "light"):
            self.stranger = self.stranger or (has(ahead, "motion") and ahead is not None and ahead.pos == "VBG")
            self.out.ground(mark.start, mark.end, "", "ignored", "nothing that can be seen by itself")
            self.count, self.waiting, self.relation = None, [], None
            self.deed = None
            return True
        self._unheard(mark, ahead)
        return True

    def _sense_zh(self, mark: Mark, head: str) -> bool:
        """What WordNet says a Chinese noun is: the thing that has its meaning, or else, where it does not end like a
        noun that is known, a relative of it."""
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        if not self.kinds.known(mark.form) or (has(ahead, "thing", "unknown") and ahead and ahead.start == mark.end):
            return False
        match = self.kinds.thing(mark.form)
        told = match.how == "nearest" or (match.how == "generic" and self.kinds.sort(mark.form) == "person")
        if match.entry is None or not (match.how == "synonym" or (told and not head)):
            return False
        self._make(mark, match.entry, match.how, str(match.entry.facts.get("kind", "prop")))
        return True

    def _of_told_sex(self, entry: Entry, mark: Mark) -> Entry:
        """Of somebody for whom man and woman would do the one that the first pronoun after it says, if nobody comes
        between: 'a keeper finds a bottle. He …'."""
        if entry.name not in ("man", "woman"):
            return entry
        if mark.form.isascii() and mark.form.endswith("man"):
            own = "woman" if mark.form.endswith("woman") else "man"
            return self.shelf.families["things"].get(own, entry)  # a caveman, a frogman
        for one in self.row[self.at + 1 :]:
            sex = {"he": "man", "his": "man", "himself": "man", "she": "woman", "herself": "woman",
                   "他": "man", "他的": "man", "她": "woman", "她的": "woman"}.get(one.text.lower())
            if sex is not None and not any(self._sex(s) == sex[0].replace("w", "f") for s in self.out.subjects):
                return self.shelf.families["things"].get(sex, entry)
            if sex is not None or (one.kind == "thing" and person(one, self.shelf)) or self._is_somebody(one):
                return entry
        return entry

    def _is_somebody(self, mark: Mark) -> bool:
        """Whether a word that the catalogue lacks is of a person."""
        return mark.kind == "unknown" and mark.form.isascii() and self.kinds.sort(mark.form) == "person"

    def _alive(self, word: str) -> bool:
        return self.kinds.sort(word) in ("person", "animal")

    def _named(self, mark: Mark, match: Match) -> bool:
        """Whether a lifeless thing that only a relative could show is really told of: with an article, a number or its
        owner's name, or as one of many, or doing something; 'golden backlight' is none."""
        if match.how in ("exact", "synonym") or match.entry is None or match.entry.facts.get("kind") in ALIVE:
            return True
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        light = (*ADJECTIVES, "NN", "VBN", "VBG", "CD")
        back = next((m for m in reversed(self.row[: self.at]) if m.pos not in light), None)
        told = self.count is not None or (back is not None and back.pos in ("DT", "PRP$", "POS"))
        told = told or mark.plural or bool(self.prep) or self.relation is not None
        return bool(told) or has(ahead, "motion") or (ahead is not None and ahead.kind == "verb") or not mark.pos

    def _worn(self) -> bool:
        """'in a white', 'wearing her' stand right before, and somebody is there to wear it."""
        light = (*DESCRIBING, "count", "mood", "feeling", "trait", "season", "owner")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light and m.form != "the"), None)
        return back is not None and back.form in WEAR and any(s.kind == "person" for s in self.out.subjects)

    def _after_of(self) -> bool:
        light = (*DESCRIBING, "count", "mood", "feeling", "trait", "season", "owner")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light and m.form != "the"), None)
        return back is not None and back.form == "of"

    def _whereabouts(self) -> bool:
        """'in the', 'at a', 'through the' stand right before."""
        light = (*DESCRIBING, "count", "mood", "feeling", "trait", "season", "owner", "hour", "small")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light and m.form != "the"), None)
        return back is not None and back.form in WHEREABOUTS

    def _idiom(self, mark: Mark, k: int) -> bool:
        """Chinese set phrases of four characters tell weather and season by one of them: 大雨滂沱, 秋雨绵绵."""
        if mark.form.isascii() or len(mark.form) != 4:
            return False
        senses = [s for char in mark.form if char in "雨雪雾雷春夏秋冬" for s in self.lexicon.table.get((char,), ())]
        falls = [FALLING[char] for char in mark.form if char in FALLING]
        for sense in senses:
            if sense.kind == "season" and not (falls and sense.value == "winter"):
                self._on_season(replace(mark, kind="season", value=sense.value), k)
        if falls:
            self._on_weather(replace(mark, kind="weather", value=falls[0]), k)
        return bool(senses)

    def _unheard(self, mark: Mark, ahead: Mark | None) -> None:
        """It is left out, with its colour; when it was the subject, the verb that follows is left out with it."""
        self.out.ground(mark.start, mark.end, "", "ignored", NOT_KNOWN)
        self.waiting = [m for m in self.waiting if m.kind in ("manner", "season")]
        self.unheard = mark.end
        noun = mark.form.isascii() and (mark.pos in NOUN_TAGS or self.count is not None)
        if noun and self.deed is not None and self.deed.target is None and self.relation is None:
            self.deed.lost = True
        if mark.form in EXCEPT:
            self.negated = None
            return
        if self.oblique or self.relation is not None:
            self.oblique, self.relation = "", None
            return
        light = (*DESCRIBING, "owner") if self.within else DESCRIBING  # 'with a joey in her pouch hops'
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light and m.form != "的"), None)
        if back is not None and back.kind == "prep" and mark.text.isascii() and (self.group or self.actors):
            self.count, self.within, self.prep = None, False, ""
            return  # 'a thief in handcuffs bows': he does
        opens = back is None or back.kind in (*BREAKS, "and", "count") or mark.text.isascii()
        noun_like = self.count is not None or mark.plural or (ahead is not None and ahead.kind == "motion" and opens)
        if noun_like or mark.text.isascii():
            self.stranger = noun_like and self.deed is None
            self.count = None
        if len(mark.text) > 1 and noun_like:
            self.out.say(f"'{mark.text}' is not known and left out", f"不认识“{mark.text}”，没有拍")

    def _qualifies(self, mark: Mark) -> bool:
        """After a noun: 'lion cub' is a young lion, 'wolf pack' are several wolves."""
        last = self.out.subjects[-1] if self.out.subjects else None
        if last is None or last.key != self.last:
            return False
        if mark.form in YOUNG or mark.form[:2] in YOUNG:  # 幼崽在
            newborn(last)
            self.out.ground(mark.start, mark.end, f"{last.entry.name}.young=1", "exact")
            return True
        if mark.form in HERDS:
            last.count = max(last.count, HERDS[mark.form])
            self.out.ground(mark.start, mark.end, f"count:{last.count}", "exact")
            return True
        return False

def _singulars(mark: Mark) -> list[str]:
    """The word as written, then as it may be in the singular."""
    word = mark.form
    return [word, *(form for form in forms(word) if form != word)]
