"""What the reader keeps in mind between words: what waits for its noun, and who spoke last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from skyscreen.catalogue.entry import Entry
from skyscreen.write.reader.crowds import crowds
from skyscreen.write.reader.kinfolk import kinfolk
from skyscreen.write.reader.listed import listed
from skyscreen.write.reader.sexes import sexed
from skyscreen.write.reader.years import years
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading, Subject
from skyscreen.write.text.counts_zh import counted
from skyscreen.write.text.grounds_zh import grounds
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.mark import Mark
from skyscreen.write.text.marks import marks
from skyscreen.write.text.members import members
from skyscreen.write.text.phrases_zh import phrases
from skyscreen.write.text.shared_nouns import shared
from skyscreen.write.text.verbs_zh import deeds
from skyscreen.write.text.whose import owned


class Memory:
    def __init__(self, text: str, language: str, lexicon: Lexicon, seed: int = 0,
                 borne: Mapping[str, int] | None = None) -> None:
        """`seed`: the film's, for what its words leave open; `borne`: names, lower case, that stand beside
        whoever bears them, with where."""
        self.seed = seed
        self.lexicon, self.shelf = lexicon, lexicon.shelf
        self.out = Reading(text, language)
        self.borne = dict(borne or {})
        told = deeds(counted(marks(text, lexicon, self.borne), lexicon), lexicon)
        told = phrases(owned(shared(told)), lexicon)
        told = grounds(told, lexicon.shelf)
        told = years(told, text, lexicon.shelf)
        self.row = crowds(kinfolk(members(listed(sexed(told, lexicon.shelf))), lexicon.shelf))
        self.step = 0
        self.hint: PlaceSaid | None = None
        """A place that no word names."""
        self.looked_at: int | None = None
        """Where in the text the water is named that somebody looks at from its shore."""
        self.figures: dict[int, Mark] = {}
        """Animals said to be of some material: key → the word."""
        self.parked: list[int] = []
        self.roofed: list[int] = []
        """Where in the text that is named on whose roof somebody is: it goes nowhere."""
        self.parts_of: list[Mark] = []
        """Vehicles that a trade brings: they stand still unless they are said to go."""
        self.workplace = False
        """The hint is of somebody's trade: 'a coffee shop owner'."""
        self.garment: tuple[Mark, list[Mark]] | None = None
        """The last garment that somebody has on: 'takes off her scarf and puts it on …'."""
        self.row_of: list[int] = []
        """Those of whom 'the first', 'one', 'the other' is one."""
        self.meant: list[int] = []
        """Who of them was meant already."""
        self.periods: list[str] = []
        """Times and lands that were said, by their names in `catalogue.periods`."""
        self.night: Mark | None = None
        """The moon, or stars."""
        self.group: list[int] = []
        """Subjects named since the last verb: they share the next one."""
        self.actors: list[int] = []
        """Subjects of the last verb."""
        self.last: int | None = None
        self.fresh = True
        """No verb in this clause yet."""
        self.skip = -1
        """Marks up to this one belong to what was read before: 门口 of a shop."""
        self.at = 0
        """Where in the row the reader is."""
        self.read_out = False
        """All words are read; what follows is made of them together."""
        self.topic: list[int] = []
        """Whom the clause before was about: 左边一个蘑菇 is left of it."""
        self.named_here = False
        """Somebody was named in this sentence."""
        self.named_clause = False
        """A subject was named in this clause."""
        self.frames: Sequence[tuple[str, int, int | None]] = ()
        """(relation, ground, other ground) said before the one it places."""
        self.framed = False
        """The frames have placed somebody."""
        self.own_frame = False
        """The frame names its ground (桌子上), it is not the topic's (左边)."""
        self.passive = False
        self.giving = False
        """'to' was said after a verb that gives: a noun follows that gets."""
        self.elements: list[Mark] = []
        """Water, fire, light, ground: said, and nobody's subject."""
        self.rest: tuple[int, int] | None = None
        """(subject, members without a colour yet): 'two chairs, one red and one blue'."""
        self.next_side = ""
        """'on the left' was said before its noun."""
        self.sides: list[tuple[int, str]] = []
        """(who, relation to the others): 'on the left', 'in the background'."""
        self.handed: tuple[int, str] | None = None
        """(where the noun stands, preposition) of who gets it, or has it done: 给 before a long description."""
        self.horizon: PlaceSaid | None = None
        """The place that is said to be far away."""
        self.revealing = False
        """What is named next is what the camera comes to."""
        self.becoming: list[int] = []
        """Who becomes what is named next."""
        self.qualifying: list[Deed] = []
        """Chinese: verbs before 的 whose noun comes next."""
        self.wielded: int | None = None
        """What somebody's next deed is done with: 'a blacksmith's hammer striking'."""
        self.partners: list[int] = []
        """Who was named with 'and' before a participle and its noun: 'a cat and a sleeping dog'."""
        self.companions: list[tuple[int, int]] = []
        """(who, with whom): 'a mother duck with seven ducklings'."""
        self.burdens: list[tuple[int, int]] = []
        """(who, with what): 'a boy with a candle'."""
        self.later: tuple[int, Deed] | None = None
        """(mark of the 'by', the deed whose doer comes after it)."""
        self.awaiting: list[Deed] = []
        """Deeds told before whoever does them is named: 走到河边，他脱下鞋子."""
        self.opener: int | None = None
        """Whom the sentence before opened with: 它 at the start of the next one is it."""
        self.first_here: int | None = None
        self.several: tuple[list[int], int] = ([], 0)
        """(whom 他们 meant last, how many subjects there were then)."""
        self.favours: list[Deed] = []
        """Deeds done for somebody: 给, 为, 替."""
        self.chain: dict[str, tuple[int, int]] = {}
        """Pronoun → (whom it meant last, where)."""
        self.aimed = ""
        """The preposition that named `aim`."""
        self._clear()

    def _clear(self) -> None:
        self.count: Mark | None = None
        self.waiting: list[Mark] = []
        self.relation: str | None = None
        self.between: int | None = None
        self.negated: Mark | None = None
        self.deed: Deed | None = None
        self.which: tuple[str, int | None] | None = None
        """(relation, ground) that tells which one is meant: 轮椅上的老人."""
        self.joined = False
        self.stranger = False
        """The word before was a noun nobody knows: the next verb is its, not the last subject's."""
        self.unseen = -1
        """Where in the row a noun opens this clause that is not in the picture; -1 where none does."""
        self.orphan = 0
        """1: the clause's subject is not in the catalogue; 2: its verb has been left out too: what follows is no
        subject."""
        self.wearing = False
        self.within = False
        """'in' stands before: a boat that follows carries who was said last."""
        self.resumed = False
        """A comma came since the last verb."""
        self.whole: int | None = None
        """The thing before 'of'."""
        self.held: Mark | None = None
        """Chinese: a count whose noun comes after a clause (三个提着灯笼的孩子)."""
        self.counted: Mark | None = None
        """Chinese: a count before words of wearing; it is the wearer's."""
        self.listing = False
        """The comma before parts a list of nouns."""
        self.last_role = ""
        self.prep = ""
        """English: the preposition before the noun that follows; such a noun does no verb."""
        self.unheard = -1
        """Where the last word ended that nobody knows: a place word after it places nothing."""
        self.superlative: Mark | None = None
        """'the smallest of': one of those who are named next."""
        self.pivot: int | None = None
        """The object of a verb of seeing, letting or teaching: the next verb is its own."""
        self.relation_form = ""
        self.fronted = False
        """The relation stands before the one it places."""
        self.hung: list[int] = []
        """Chinese: nouns after a preposition, until their place word (在石头和竹子之间)."""
        self.open: Deed | None = None
        """A verb said before its subject."""
        self.laden: int | None = None
        """What the noun after 的 is full of: 挂满柿子的树枝."""
        self.outcome = False
        """得 came after a verb: its object does the next one."""
        self.arriving: Deed | None = None
        """The verb of being somewhere before the open one, of the same noun: 走来一个打伞的姑娘."""
        self.outer: Deed | None = None
        """The verb in whose object the open one stands: 追着跑步的男人."""
        self.relative = False
        self.agent: int | None = None
        """Chinese: by whom it is done (被)."""
        self.aim: int | None = None
        self.oblique: str = ""
        """Chinese: a preposition before the verb (在桌上, 向森林); the noun after it is not the verb's subject."""
        self.stuff = ""
        """'made of', 'for': the next noun is a material or an audience."""
        self.dressed: list[tuple[Mark, list[Mark]]] = []
        """Clothes said before the person, each with the words that describe it: 穿红裙的女人, 'wearing red, she …'."""
        self.offered: tuple[Mark, list[Mark]] | None = None
        """A garment that is put on somebody who is named next: 'a hat on his grandson's head'."""
        self.guise: Mark | None = None
        """'dressed as': whoever follows is no second person."""

    def implied(self, word: str) -> None:
        """A place that a word only hints at: grass is in a meadow, a park bench in a park."""
        match = self.shelf.ground("places", word)
        if match.entry is not None and self.hint is None:
            self.hint = PlaceSaid(word, match.entry, (0, 0), how="generic")

    def _is_matter(self, mark: Mark, what: str) -> None:
        """Matter and light are nobody: what is said of them is seen on the things, the ground and the sky."""
        self.out.ground(mark.start, mark.end, f"matter:{what}", "synonym", "seen on what the picture has")
        self.count, self.waiting, self.relation, self.deed = None, [], None, None
        self.stranger = True

    def _deny(self, mark: Mark, what: str) -> None:
        assert self.negated is not None
        self.out.absent.append(mark.form)
        self.out.ground(self.negated.start, mark.end, f"without:{mark.form}", "exact", f"{what} is left out, as asked")
        self.count, self.waiting = None, []

    def _lost(self, mark: Mark, why: str, zh: str) -> None:
        """The word is left out; `why`, and the same in Chinese."""
        self.out.ground(mark.start, mark.end, "", "ignored", why)
        self.out.say(f"'{mark.text}': {why}", f"“{mark.text}”：{zh}")
        object_ = self.relation is not None or self.deed is not None or bool(self.oblique) or self.wearing
        self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
        if object_:
            self.last = None if self.out.language == "zh" else self.last  # 城墙前 is not before the horse said earlier
            self.deed = None  # an object that cannot be shown takes no verb away from the subject
            return
        self.stranger, self.orphan = True, 1

    def _link(self, subject: int, kind: str, object_: int, other: int | None = None) -> None:
        held = next((k for k in self.out.links if k.subject == subject and k.kind == "inside"), None)
        rides = self.out.subject(object_).kind in ("vehicle", "vessel", "quadruped")
        if kind == "on" and not rides and held is not None and held.object not in (object_, subject):
            subject = held.object  # a fish in a bowl on a table: the bowl stands on it
        beside = Link(object_, "next_to", subject)
        if kind != "next_to" and beside in self.out.links:
            self.out.links.remove(beside)  # 'a castle with a dragon flying above it'
        if subject != object_ and Link(subject, kind, object_, other) not in self.out.links:
            self.out.links.append(Link(subject, kind, object_, other, -1 if self.read_out else self.row[self.at].start))

    def _spill(self) -> None:
        """Describing words that met no noun."""
        for mark in self.waiting:
            if mark.kind in ("colour", "size", "age", "material"):
                self.out.ground(mark.start, mark.end, "", "ignored", "no noun follows it")
            elif mark.kind == "thing":
                self.waiting = []
        self.waiting = []

    def _sex(self, subject: Subject) -> str:
        """'f', 'm' or '' by what was said, by the tree and by the entry."""
        if subject.params.get("sex"):
            return str(subject.params["sex"])
        words: set[str] = set(subject.entry.en)
        index = self.shelf.index["things"]
        node = index.get(subject.noun.split(" ")[-1]) or index.get(subject.noun)
        words |= {word for n in (node, *node.up()) for word in n.words} if node is not None else set()
        female = bool(words & {"woman", "girl", "queen", "lady"})
        male = bool(words & {"man", "boy", "king", "gentleman"})
        return "" if female == male or subject.kind != "person" else "f" if female else "m"

    def _person(self) -> Subject | None:
        people = [s for s in self.out.subjects if s.kind == "person"]
        return next((s for s in reversed(people)), self.out.subjects[-1] if self.out.subjects else None)

    def _note_waiting(self, kind: str, mark: Mark) -> None:
        if not self.out.deeds or self.out.deeds[-1].step != self.step:
            self.waiting.append(mark)

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str, *, role: bool = True) -> None:
        """A thing of the catalogue becomes a subject, with the role that its neighbours give it."""
        raise NotImplementedError

    def _attach(self, subject: Subject, mark: Mark) -> None:
        """The subject takes its role in the clause."""
        raise NotImplementedError

    def _say_place(self, mark: Mark) -> None:
        """The text names a place."""
        raise NotImplementedError
