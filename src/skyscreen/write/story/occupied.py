"""Give a film somebody to watch where its words name only a place, a person or an activity.

'Night shift at a hospital' is a film about those who work there, 'a blacksmith makes one perfect knife' shows him at
the anvil, and rowing practice needs rowers. What each does is a plain English sentence: in the place's fact `life`; in
the person's fact `does` or in `catalogue.trades`, without its subject; in the place's fact `pastime` for whoever has
no trade; and in `catalogue.activities`. It is read like the user's own, so tools, seats and tables come with it.

Nobody comes where the text says that nobody is there, and nobody who is already busy is given other work.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from skyscreen.catalogue.activities import ACTIVITIES, Activity
from skyscreen.catalogue.trades import TRADES
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader.deed_places import said
from skyscreen.write.reading import PlaceSaid, Reading, Span, Subject
from skyscreen.write.words.filmic import UNDONE

Read = Callable[[str], Reading]
"""Reads an English sentence."""
HOLLOW = frozenset({"idle", "stand", "look", "talk", "think", "walk"})
"""What stands for a verb that nothing is known of: no occupation."""
WATCHING = frozenset({"cheer", "clap", "look", "laugh", "smile", "gasp", "photograph"})
"""What those do who are there to see."""
OF = "what the thing before is of"
BEING = ("be", "是")
LINES = 2
"""Sentences of a place's `life` that a film has room for."""
SHORT = 24
"""Characters of a text that names a dish and nothing else: it is there to be eaten."""
SERVED = re.compile(r"^(?:an?|the|one|two|three|some|\d+)\b|\b(?:plate|bowl|cup|glass|dish|slice|pile|basket) of\b"
                    r"|[一两几][碗盘碟份杯锅笼块只个颗]|挂[着满]|[晒晾]着|插[着在]|堆[着满]|长[着满]|结满|铺满",
                    re.IGNORECASE)
"""Words that lay a dish before the camera."""
ROUGH = ("rain", "storm", "blizzard", "dust", "fog", "mist")
"""Weather in which nobody is at work in the open unless it is said."""
MOVED = re.compile(r"\b(?:wind|breeze|sunbeams?|clouds?|waves? of (?:grass|wheat))\b|麦浪|稻浪|草浪|风吹|微风|大风|云海"
                   r"|云卷", re.IGNORECASE)
"""Words of a land that the wind moves."""
STILL = re.compile(r"\b(?:portrait|close-?up|statue|photo(?:graph)?|empty|deserted|abandoned|silent|sleeping)\b"
                   r"|肖像|特写|雕像|空荡|空无|废弃|荒废|寂静|安静", re.IGNORECASE)
"""Words of a picture in which nothing need be done."""


def occupy(reading: Reading, place: PlaceSaid, shelf: Shelf, read: Read) -> None:
    """Bring performers and their deeds into `reading` where it has none."""
    if "person" in reading.absent:
        return
    activity, span = _activity(reading.text)
    if any(g.note == OF and g.start <= span[0] and span[1] <= g.end for g in reading.grounding):
        activity = None  # 'a sailing ship' on a painting
    if _busy(reading):
        if activity is not None and _watched(reading, activity):
            _ground(reading, span, activity)
            told = _told(activity.does, None, activity.who)
            own = {s.entry.name for s in read(told).subjects if s.kind == "person"}
            there = [s for s in reading.subjects if s.entry.name in own]  # the couple itself, whose guests clap
            for subject in there or [None]:
                add(reading, _told(activity.does, subject, activity.who), span, read, subject, shelf)
        return
    people = [s for s in reading.subjects if s.kind == "person"]
    others = [s for s in reading.subjects if s.kind in ALIVE and s.kind != "person"]
    if activity is not None and others and not people:
        told = _told(activity.does, others[0])  # 'hamster heist', 'panda yoga': where its body can
        if any("generic" not in d.hows.values() and set(d.motions.values()) - HOLLOW for d in read(told).deeds):
            _ground(reading, span, activity)
            add(reading, told, span, read, others[0], shelf)
        return
    if activity is not None:
        _ground(reading, span, activity)
        for subject in people or [None]:
            add(reading, _told(activity.does, subject, activity.who), span, read, subject, shelf)
        return
    if people:
        # Whoever has no trade passes the time only where no verb was told: 'the stranger on the night train'.
        told = bool(reading.deeds) or any(g.became == "state" for g in reading.grounding)
        pastime = "" if told else str(place.entry.facts.get("pastime", ""))
        for subject in people:
            work = TRADES.get(subject.word) or str(subject.entry.facts.get("does", "")) or pastime
            if work and not STILL.search(reading.text) and not _placed(subject, reading):
                add(reading, _told(work, subject), subject.span, read, subject, shelf)
        return
    if STILL.search(reading.text):
        return
    dishes = [s for s in reading.subjects if s.kind == "food"]
    alone = len(dishes) == len(reading.subjects) and len(reading.text) <= SHORT and not reading.cameras
    if dishes and alone and not SERVED.search(reading.text):
        add(reading, f"Two friends eat {dishes[0].entry.en[0]} at a table", dishes[0].span, read, None, shelf)
        return
    if not reading.subjects and not _landscape(reading, place):
        for line in place.entry.facts.get("life", ())[:LINES]:
            add(reading, line, place.span, read, None, shelf)


def _landscape(reading: Reading, place: PlaceSaid) -> bool:
    """Whether weather and wind are what the text is about: 'thunderstorm over a wheat field' is no film of reapers."""
    if place.entry.facts.get("indoor"):
        return False
    return reading.weather in ROUGH or MOVED.search(reading.text) is not None


def takes_place(reading: Reading, shelf: Shelf) -> None:
    """Where the activity of the text is at home, unless the text names a place."""
    if reading.places or _busy(reading):
        return
    activity, _ = _activity(reading.text)
    home = shelf.families["places"].get(activity.place) if activity is not None else None
    if home is not None:
        reading.places.append(PlaceSaid.unnamed(home, reading.language))


def _busy(reading: Reading) -> bool:
    """Whether the text tells what somebody alive does, or several boats or cars; a verb that is only guessed at tells
    nothing."""
    alive = {s.key for s in reading.subjects if s.kind in ALIVE}
    fleet = any(s.kind in ("vessel", "vehicle") and s.count > 1 for s in reading.subjects)
    return fleet or any(deed.verb not in BEING and not (motion in HOLLOW and deed.hows.get(key) == "generic")
                        for deed in reading.deeds for key, motion in deed.motions.items() if key in alive)


def _watched(reading: Reading, activity: Activity) -> bool:
    """Whether all that people do is watch: 'street dance battle, crowd cheering' has dancers too."""
    done = {motion for deed in reading.deeds for motion in deed.motions.values()}
    return bool(done) and done <= WATCHING and activity.who not in ("A child", "A man", "A woman")


def _placed(subject: Subject, reading: Reading) -> bool:
    """Whether the text puts somebody on, in or at something: there it stays."""
    return any(link.subject == subject.key and link.kind in ("on", "inside", "at", "under", "above")
               for link in reading.links)


def _activity(text: str) -> tuple[Activity | None, Span]:
    """The activity that the text names, with where; of several the one with the longest words."""
    found = [(hit[1] - hit[0], activity, hit) for activity in ACTIVITIES for word in (*activity.en, *activity.zh)
             if (hit := said(word, text)) is not None and not text[: hit[0]].endswith(UNDONE)]
    if not found:
        return None, (0, 0)
    _, activity, span = max(found, key=lambda row: row[0])
    return activity, span


def _ground(reading: Reading, span: Span, activity: Activity) -> None:
    """The activity's words are no longer left out: they became what is done."""
    inside = [g for g in reading.grounding if span[0] <= g.start and g.end <= span[1]]
    if any(g.how != "ignored" for g in inside):
        return
    reading.grounding = [g for g in reading.grounding if g not in inside]
    reading.ground(*span, "activity", "synonym", f"{activity.who} {activity.does}".lower())
    reading.grounding.sort(key=lambda g: (g.start, g.end))


def _told(does: str, subject: Subject | None, who: str = "") -> str:
    """The English sentence that is read: 'the old man skates'; `who` where nobody is known yet."""
    return f"{who if subject is None else 'The ' + subject.entry.word('en')} {does}"


def add(reading: Reading, sentence: str, span: Span, read: Read, known: Subject | None, shelf: Shelf
         ) -> None:
    """What the sentence tells becomes part of the reading; its first subject is who is `known`."""
    own = read(sentence)
    keys: dict[int, int] = {}
    for subject in own.subjects:
        same = known if known is not None and known.entry is subject.entry else None
        same = same or next((s for s in reading.subjects if s.entry is subject.entry and s.kind not in ALIVE), None)
        if same is not None:
            keys[subject.key] = same.key
            continue
        keys[subject.key] = reading.free_key
        noun = subject.entry.word(reading.language)
        reading.subjects.append(replace(subject, key=keys[subject.key], span=span, noun=noun, label=noun))
    if known is not None:
        for deed in reading.deeds:  # what was only guessed gives way
            deed.motions.pop(known.key, None)
    for link in own.links:
        reading.links.append(replace(link, subject=keys[link.subject], object=keys[link.object],
                                     other=keys.get(link.other) if link.other is not None else None))
        if known is not None and known.count > 1 and keys[link.subject] == known.key and link.kind == "on":
            under = reading.subject(keys[link.object])  # three cyclists do not share a bicycle
            under.count = known.count if under.kind in ("vehicle", "quadruped") and under.count == 1 else under.count
    step = max((deed.step for deed in reading.deeds), default=0)
    for deed in own.deeds:
        reading.deeds.append(replace(
            deed, subjects=[keys[key] for key in deed.subjects], span=span, step=step + deed.step,
            target=_of(keys, deed.target), to=_of(keys, deed.to), tool=_of(keys, deed.tool),
            motions={keys[key]: motion for key, motion in deed.motions.items()},
            hows={keys[key]: "generic" for key in deed.motions}))
    reading.say(f"Nobody was said to do anything: {sentence[:1].lower()}{sentence[1:]}",
                f"没有说谁做什么：让{_chinese(own, shelf)}")


def _chinese(own: Reading, shelf: Shelf) -> str:
    """What was added, in the catalogue's Chinese words: 男人划船小船."""
    out = []
    for deed in own.deeds:
        for key, motion in deed.motions.items():
            on = own.subject(deed.target).entry.word("zh") if deed.target is not None else ""
            out.append(f"{own.subject(key).entry.word('zh')}{shelf.families['motions'][motion].word('zh')}{on}")
    return "，".join(dict.fromkeys(out))


def _of(keys: dict[int, int], key: int | None) -> int | None:
    return None if key is None else keys[key]
