"""English text into clauses that can be told one by one: 'finishes her shift, buys a coffee' → 'She buys a coffee.'"""

# ruff: noqa: E501 - word lists on one line each
from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.write.lexis.morphology import forms, gerund, is_plural, third
from skyscreen.write.lexis.tagger import tags
from skyscreen.write.reading import Reading
from skyscreen.write.telling.clauses import HEARD, MUTE, Clause, is_title, spoken, told_text
from skyscreen.write.telling.slots_en import gender, polish
from skyscreen.write.text.style import only_style

FINITE = ("VBZ", "VBP", "VBD", "MD")
NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "DT", "WP", "VBG")
JOINERS = ("and", "but", "then", "so", "yet", "or", "while")
SUBORDINATE = ("as", "when", "while", "until", "till", "because", "before", "after", "if", "since", "where", "although", "though", "unless",
               "whenever", "who", "which", "that", "whose", "whom", "to", "like", "than", "what", "how", "why", "whether", "by", "with", "without", "for")
"""Words after which a verb belongs to what stands before."""
PREPOSITIONS = ("with", "by", "for", "like", "without", "to", "before", "after", "until", "till", "since", "as", "that")
"""Those of them that a noun follows, too: 'a man with a dog runs'."""
SOFT = ("by", "with", "for", "like", "without")
"""Those that open no clause: only a noun follows."""
RELATIVE = ("who", "which", "that")
_TECHNICAL = re.compile(r"(?:\d+\s?k|\d+\s?fps|\d+\s?mm(?: \w+)?|u?hd|hdr|imax|cinematic|photoreal\w*|realistic|hyper-?real\w*|cozy|cosy|moody|dreamy|warm light|soft light"
                        r"|(?:warm|soft|golden|dramatic|natural|moody)(?: \w+)? light(?:ing)?|depth of field|bokeh|vertical|portrait|wide ?screen|\d+:\d+|\d+ ?s(?:ec\w*)?)", re.IGNORECASE)
"""Phrases between commas about the picture's making."""
_TOKEN = re.compile(r"[A-Za-zÀ-ÿ0-9]+(?:['’-][A-Za-zÀ-ÿ0-9]+)*['’]?|[,.;:!?—–…]")
_SENTENCE = re.compile(r"(?:(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.](?!\d)|[!?;:…\n]|\s[—–-]\s|—)+")
_DANGLING = re.compile(r"(?:,|\b(?:in|on|at|to|the|a|an|of|for|with|and|but|or|then|while|as|from|by|into|very))$", re.IGNORECASE)


@dataclass(frozen=True)
class _Word:
    text: str
    start: int
    end: int
    tag: str


@dataclass
class _Chunk:
    words: list[_Word]
    joiner: str = ""
    finite: bool = False
    bare: bool = False
    """It begins with its verb: its subject stands in the chunk before."""
    subject: str = ""
    """What stands for that subject."""


def clauses(reading: Reading) -> list[Clause]:
    """In order; none of a text that only names things."""
    text = told_text(reading)
    out: list[Clause] = []
    bounds = [0, *(edge for hit in _SENTENCE.finditer(text) for edge in hit.span()), len(text)]
    rows = [(bounds[n], bounds[n + 1], text[bounds[n + 1] : bounds[n + 2]] if n + 2 < len(bounds) else "")
            for n in range(0, len(bounds), 2)]
    several = sum(bool(re.search(r"\w", text[a:b])) for a, b, _ in rows) > 1
    for start, end, stop in rows:
        if re.search(r"\w", text[start:end]):
            out += _of_sentence(text, start, end, stop.strip(), reading, alone=not several)
    return [row for row in out if re.search(r"[A-Za-z]", row.text)]


def _of_sentence(text: str, start: int, end: int, stop: str, reading: Reading, *, alone: bool) -> list[Clause]:
    row = [(hit.group(), start + hit.start(), start + hit.end()) for hit in _TOKEN.finditer(text[start:end])]
    words = _made_finite(_as_read(row, reading), reading)
    chunks = _joined(_chunks(words), reading)
    mark = stop[:1] if stop[:1] in ("!", "?") else "."
    if not any(chunk.finite for chunk in chunks):
        said = _said(words, text)
        title = alone and is_title(reading.text, reading.language)  # then nobody says it once more
        heard = HEARD in text[start:end]  # what is left round somebody's words
        if title or heard or not said or said.count(",") > 1 or len(said.split()) > (14 if alone else 8):
            return []
        return [Clause(_finished(said, mark), words[0].start, words[-1].end)]
    out = []
    for n, chunk in enumerate(chunks):
        said = _said(chunk.words, text)
        if chunk.bare and n:
            said = f"{chunk.subject} {said}"
        lead = chunk.joiner if chunk.joiner in ("but", "then", "so", "yet") or (
            chunk.joiner == "and" and n == len(chunks) - 1 and n > 0) else ""
        said = f"{lead} {said}" if lead and n else said
        around = text[chunk.words[0].start : chunk.words[-1].end + 2]
        cut_off = MUTE in around or HEARD in around
        while cut_off and (cut := _DANGLING.sub("", said).strip()) != said:
            said = cut  # 'turns to the crow and', without what is said
        if said:
            out.append(Clause(_finished(said, mark if n == len(chunks) - 1 else "."), chunk.words[0].start, chunk.words[-1].end))
    return out


def subject_of(reading: Reading) -> str:
    """The noun phrase that the text's first clause is about: 'The wind and the sun'; '' where it begins otherwise."""
    text = told_text(reading)
    hit = re.search(r"[A-Za-z]", text)
    start = hit.start() if hit else 0
    stop = _SENTENCE.search(text, start)
    end = stop.start() if stop else len(text)
    row = [(m.group(), start + m.start(), start + m.end()) for m in _TOKEN.finditer(text[start:end])]
    words = _as_read(row, reading)
    k = next((n for n, w in enumerate(words) if w.tag in FINITE), 0)
    inside = words[:k]
    good = inside and all(w.tag in ("DT", "JJ", "NN", "NNS", "NNP", "CC", "CD", "PRP$") for w in inside) and inside[-1].tag.startswith("NN")
    return text[inside[0].start : inside[-1].end] if good and len(inside) <= 6 else ""


def _said(words: list[_Word], text: str) -> str:
    """The words as they stand in the text, what was made of a word in its place; phrases of the film's manner left out."""
    out, at = "", words[0].start if words else 0
    for word in words:
        out += text[at : word.start] + word.text
        at = word.end
    parts = [part for part in out.split(",") if not _TECHNICAL.fullmatch(spoken(part)) and not only_style(spoken(part))]
    return spoken(",".join(parts))


def _as_read(row: list[tuple[str, int, int]], reading: Reading) -> list[_Word]:
    """The words with their tags; what the reader took for a deed is a verb: 'friends play'."""
    found = tags([*(word for word, _, _ in row), "."])
    deeds = {deed.span[0] for deed in reading.deeds}
    out: list[_Word] = []
    for n, ((word, a, b), tag) in enumerate(zip(row, found, strict=False)):
        before = out[-1].tag if out else ""
        if tag == "NNS" and before in (",", "CC") and n + 1 < len(row) and found[n + 1] in ("DT", "PRP$", "PRP"):
            tag = "VBZ"  # ', ties his apron'
        if word.lower() == "past":
            tag = "IN"
        if word.endswith("ing") and tag in ("VBP", "VB", "JJ", "NN") and a in deeds:
            tag = "VBG"
        if a in deeds and tag in ("NN", "NNS", "VB", "JJ") and before in ("NN", "NNS", "NNP", "PRP", "RB", "CC", ","):
            tag = "VBZ" if word.endswith("s") and not word.endswith("ss") else "VBP"
        out.append(_Word(word, a, b, tag))
    return out


def _made_finite(words: list[_Word], reading: Reading) -> list[_Word]:
    """'A robot walking through the rain' → 'walks'; 'a fox that steals a shoe' → 'a fox steals', where that is all there is."""
    stop = next((k for k, w in enumerate(words) if w.text == ","), len(words))
    head = words[:stop]
    finite = next((k for k, w in enumerate(head) if w.tag in FINITE), None)
    deeds = {deed.span[0] for deed in reading.deeds}
    k = next((n for n, w in enumerate(head) if n and w.text.endswith("ing") and w.start in deeds), None)
    if k is not None and (finite is None or finite > k) and words[k - 1].tag in ("NN", "NNS", "NNP", "RB", "CD", "NNPS"):
        base = next((b for b in forms(words[k].text.lower()) if gerund(b) == words[k].text.lower() and b != words[k].text.lower()), "")
        noun = next((w for w in words[:k] if w.tag in ("NN", "NNS", "NNP", "NNPS") and not _followed_by_noun(words, w)), None)
        if base and noun is not None:
            many = noun.tag in ("NNS", "NNPS") or is_plural(noun.text.lower()) or any(w.text.lower() == "and" for w in words[:k])
            made = _Word(base if many else third(base), words[k].start, words[k].end, "VBP" if many else "VBZ")
            rest = [_bent(w, many, words) if w.text.endswith("ing") and w.start in deeds and words[n - 1].text.lower() in ("and", ",") else w
                    for n, w in enumerate(words) if n > k]
            return [*words[:k], made, *rest]
    k = next((n for n, w in enumerate(head) if n and w.text.lower() == "as" and n + 2 < len(words)
              and words[n + 1].tag == "PRP" and words[n + 2].tag in ("VBZ", "VBP")), None)
    if k is not None and not any(w.tag in FINITE for w in words[:k]):  # 'a scarf as it blows off' → 'a scarf blows off'
        gone = [_Word("", w.start, w.end, "") for w in words[k : k + 2]]
        return [*words[:k], *gone, *words[k + 2 :]]
    said = next((n for n, w in enumerate(head) if n and w.text.lower() in ("who", "that", "which")), None)
    verbs = [w for w in words if w.tag in FINITE]
    if said is not None and said + 1 < len(words) and verbs and verbs[0] is words[said + 1] and not any(
            _shape(words[n : _end(words, n)]) == (True, False) for n in range(said + 1, len(words))):
        return [*words[:said], _Word("", words[said].start, words[said].end, ""), *words[said + 1 :]]
    return words


def _bent(word: _Word, many: bool, words: list[_Word]) -> _Word:
    """'and eating an apple' of the same sentence."""
    low = word.text.lower()
    base = next((b for b in forms(low) if gerund(b) == low and b != low), "")
    return _Word(base if many else third(base), word.start, word.end, "VBP" if many else "VBZ") if base else word


def _followed_by_noun(words: list[_Word], word: _Word) -> bool:
    """'pirate' of a pirate ship."""
    k = words.index(word)
    return k + 1 < len(words) and words[k + 1].tag in ("NN", "NNS", "NNP")


def _joined(chunks: list[_Chunk], reading: Reading) -> list[_Chunk]:
    """With the subject of those that have none of their own; one that no pronoun can stand for stays one sentence."""
    out: list[_Chunk] = []
    for chunk in chunks:
        if chunk.bare and out:
            whole = next((c for c in reversed(out) if not c.bare), out[0])
            chunk.subject = _subject(whole, reading, chunk)
            if not chunk.subject:
                out[-1].words = [*out[-1].words, *chunk.words]  # with what stands between them in the text
                continue
        out.append(chunk)
    return out


def _chunks(words: list[_Word]) -> list[_Chunk]:
    """Parted where a clause with a verb of its own begins."""
    out: list[_Chunk] = []
    k, joiner, row = 0, "", []

    def close(new: str) -> None:
        nonlocal row, joiner
        if row:
            out.append(_Chunk(row, joiner, *_shape(row)))
        row, joiner = [], new

    while k < len(words):
        j, link = k, ""
        if k and _joins(words, k):
            while j < len(words) and _joins(words, j):
                link = words[j].text.lower() if words[j].text != "," else link
                j += 1
        if j > k and j < len(words) and row and _shape(row)[0] and link != "or" and _opens(words, j):
            subject = _plural_subject(row)
            finite, bare = _shape(words[j : _end(words, j)])
            if not (bare and not _agrees(words[_verb(words, j)], subject)) and finite:
                close(link)
                k = j
        row.append(words[k])
        k += 1
    close("")
    return out


def _joins(words: list[_Word], k: int) -> bool:
    """A comma or a joiner; 'from then on' is none."""
    low = words[k].text.lower()
    return low == "," or (low in JOINERS and not (low == "then" and k and words[k - 1].text.lower() in ("from", "since", "by", "until", "and")
                                                  and k + 1 < len(words) and words[k + 1].text.lower() == "on"))


def _end(words: list[_Word], j: int) -> int:
    """Where the chunk that begins at word j ends: at the next comma or joiner."""
    return next((k for k in range(j + 1, len(words)) if words[k].text == "," or words[k].text.lower() in JOINERS), len(words))


def _verb(words: list[_Word], j: int) -> int:
    return next((k for k in range(j, len(words)) if words[k].tag in FINITE), j)


def _opens(words: list[_Word], j: int) -> bool:
    """Whether a clause of its own begins here."""
    return words[j].text.lower() not in SUBORDINATE and _shape(words[j : _end(words, j)])[0]


def _shape(row: list[_Word]) -> tuple[bool, bool]:
    """(has a finite verb of its own, begins with it)."""
    if row and row[0].text.lower() in SUBORDINATE and row[0].tag not in ("DT",):
        comma = next((k for k, w in enumerate(row) if w.text == ","), None)
        soft = row[0].text.lower() in SOFT and _shape(row[1:])[0]  # 'By spring there are eleven children'
        return soft or (comma is not None and _shape(row[comma + 1 :])[0]), False
    owed = 0
    for k, word in enumerate(row):
        low = word.text.lower()
        if low in RELATIVE and k and row[k - 1].tag in (*NOMINAL, ","):
            owed += 1
            continue
        if low in SUBORDINATE and low not in PREPOSITIONS and k:
            return False, False
        if word.tag in FINITE and word.tag != "MD" and k and row[k - 1].tag == "MD":
            continue
        if word.tag in FINITE:
            if owed:
                owed -= 1
                continue
            before = [w for w in row[:k] if w.tag not in ("RB", "CC") and w.text != ","]
            return True, not before
    return False, False


def _plural_subject(row: list[_Word]) -> bool:
    verb = next((w for w in row if w.tag in FINITE), None)
    return verb is not None and verb.tag == "VBP" and verb.text.lower() not in ("am",)


def _agrees(verb: _Word, plural: bool) -> bool:
    return verb.tag in ("VBD", "MD") or (verb.tag == "VBP") == plural


def _subject(chunk: _Chunk, reading: Reading, after: _Chunk) -> str:
    """Who does what the next chunk tells: a pronoun or a name; '' where nothing short can stand for them."""
    comma = next((k for k, w in enumerate(chunk.words) if w.text == ","), -1) if chunk.words[0].text.lower() in SUBORDINATE else -1
    opening = chunk.words[comma + 1 :]
    head = opening[0].text.lower()
    if head in ("i", "we", "they", "she", "he", "it", "you"):
        return "I" if head == "i" else head
    k = next((n for n, w in enumerate(opening) if w.tag in FINITE), len(opening) - 1)
    if opening[k].tag == "VBP":
        return "we" if any(w.text in ("I", "me") or w.text.lower() == "my" for w in opening[:k]) and any(w.text == "I" for w in opening[:k]) else "they"
    doers = [s for s in reading.subjects if opening[0].start <= s.span[0] < opening[k].start and s.span[1] > s.span[0]]
    if not doers:
        return ""
    subject = doers[0]
    if subject.count > 1:
        return "they"
    she, he = gender(subject, reading)
    if not (she or he):
        own = next((w.text.lower() for w in (*chunk.words, *after.words) if w.tag == "PRP$" and w.start > subject.span[1]), "")
        she, he = own == "her", own == "his"
    if she or he:
        return "she" if she else "he"
    return subject.proper or ("it" if subject.kind != "person" else "")


def _finished(said: str, mark: str) -> str:
    said = re.sub(r"\bi\b(?!['’.])", "I", said.replace(MUTE, ""))
    return polish(said).rstrip(" .,") + mark
