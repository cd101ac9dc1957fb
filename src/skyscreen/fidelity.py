"""Words against pictures: what share of what a sentence says stands in its screenplay, against a key written by hand.

A key file holds lists of keys by language, such as

    en:
    - {say: "Two red kites over a beach at noon.", cast: [2 red kite], place: beach, hour: noon, does: [kite fly|float]}

`docs/fidelity.md` explains every field.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.index import family
from skyscreen.core.errors import BadInput
from skyscreen.fidelity_events import Event, moments, shown
from skyscreen.nouns.screenplay import Cast, Screenplay
from skyscreen.write import write
from skyscreen.write.words.describe import COLOURS

HOURS = {"dawn": (4.5, 7.5), "morning": (6, 11), "noon": (11, 13.5), "afternoon": (13, 18), "dusk": (17, 20.5),
         "night": (20, 29)}
"""Ranges of `Scene.hour`; 24 and more is past midnight."""
FIELDS = ("say", "cast", "does", "where", "order", "wears", "place", "hour", "weather", "season", "mood", "look",
          "card", "camera", "topic", "events")
STANDS_IN = ("synonym", "nearest", "generic")
_SPEC = re.compile(r"(?P<count>\d+)(?P<more>\+?) (?P<rest>.+)$")


@dataclass
class Score:
    """Claims met and claims made, by category, and every claim missed in words."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    misses: list[str] = field(default_factory=list)

    def add(self, category: str, good: bool, what: str) -> None:
        self.asked[category] += 1
        self.right[category] += bool(good)
        if not good:
            self.misses.append(f"{category:10} {what}")

    def share(self) -> float:
        """Of all claims but whole sentences."""
        whole = "sentences"
        return (sum(self.right.values()) - self.right[whole]) / max(sum(self.asked.values()) - self.asked[whole], 1)

    def rows(self) -> Iterator[dict[str, Any]]:
        """One row a category, then all claims together."""
        for name in sorted(self.asked):
            yield {"claims": name, "right": self.right[name], "of": self.asked[name],
                   "share": round(self.right[name] / self.asked[name], 3)}
        whole = "sentences"
        yield {"claims": "all", "right": sum(self.right.values()) - self.right[whole],
               "of": sum(self.asked.values()) - self.asked[whole], "share": round(self.share(), 3)}


class Film:
    """A screenplay with the key's names bound to its cast."""

    def __init__(self, play: Screenplay) -> None:
        self.play = play
        self.free = list(play.cast)
        self.bound: dict[str, list[str]] = {}
        self.things = family("things")

    def bind(self, specs: list[Spec]) -> dict[int, list[Cast]]:
        """Members of each spec. Those called by their own name are taken first, then those that only a kind means."""
        own = {name for spec in specs for name in spec.names if name[0] not in "@~-"}
        taken: dict[int, list[Cast]] = {}
        for k, spec in sorted(enumerate(specs), key=lambda row: not row[1].tint):
            taken[k] = self._take([m for m in self.free if spec.calls(m, self.things) and spec.tinted(m)])
        for k, spec in enumerate(specs):
            if not taken[k]:
                others = [m for m in self.free if m.thing not in own or m.thing in spec.names]
                taken[k] = self._take(self._stand_ins(spec, others))
            loose = [m for m in self.play.cast if spec.calls(m, self.things)]  # there, if not in its colour
            self.bound["|".join(spec.names)] = [m.id for m in taken[k] or loose]
            if "~" in spec.names:
                self.bound.setdefault("~", [m.id for m in taken[k]])
        return taken

    def _stand_ins(self, spec: Spec, free: list[Cast]) -> list[Cast]:
        """The first free group that the kind allows, and more groups where the number asks for them."""
        fit = [m for m in free if spec.allows(m, self.things) and spec.tinted(m)]
        out: list[Cast] = []
        while fit and (not out or len(out) < spec.low):
            group = [m for m in fit if (m.thing, m.label) == (fit[0].thing, fit[0].label)]
            out, fit = [*out, *group], [m for m in fit if m not in group]
        return out

    def _take(self, found: list[Cast]) -> list[Cast]:
        self.free = [m for m in self.free if m not in found]
        return found

    def ids(self, names: str) -> set[str]:
        """Members that the key calls so."""
        own = self.bound.get(names)
        if own is not None:
            return set(own)
        spec = Spec(names)
        return ({m.id for m in self.play.cast if spec.calls(m, self.things)}
                or {m.id for m in self.play.cast if spec.allows(m, self.things)})


class Spec:
    """'2+ red kite|@prop': how many, which colour, called what."""

    def __init__(self, text: str) -> None:
        hit = _SPEC.match(text)
        self.low, self.more, rest = (int(hit["count"]), bool(hit["more"]), hit["rest"]) if hit else (1, True, text)
        words = rest.split(" ")
        self.tint = words.pop(0) if len(words) > 1 and words[0] in COLOURS else ""
        self.names = words[0].split("|")

    def calls(self, member: Cast, things: Mapping[str, Entry]) -> bool:
        """The member is called so: by its catalogue name or one of its English words."""
        entry = things.get(member.thing)
        words = {word.replace(" ", "_") for word in (entry.en if entry else ())}
        return member.thing in self.names or bool(words & set(self.names))

    def allows(self, member: Cast, things: Mapping[str, Entry]) -> bool:
        """The member is of a kind that the key accepts in its place."""
        entry = things.get(member.thing)
        return "~" in self.names or (entry is not None and f"@{entry.facts.get('kind')}" in self.names)

    def tinted(self, member: Cast) -> bool:
        return not self.tint or self.tint in member.params.values()


def score_one(key: dict[str, Any], score: Score) -> None:
    """Compare one sentence's screenplay with its key; 'sentences' counts those without a miss."""
    strange = set(key) - set(FIELDS)
    if strange or "say" not in key:
        raise BadInput(f"key {sorted(key)}", f"holds 'say' and any of {', '.join(FIELDS[1:])}", "See docs/fidelity.md")
    before = len(score.misses)
    film = Film(write(key["say"]))
    _score_cast(key, film, score)
    _score_deeds(key, film, score)
    _score_events(key, film, score)
    _score_setting(key, film.play, score)
    score.asked["sentences"] += 1
    score.right["sentences"] += len(score.misses) == before


def _score_cast(key: dict[str, Any], film: Film, score: Score) -> None:
    if "cast" not in key:
        return
    say, grounding = key["say"], film.play.grounding
    specs = [Spec(text) for text in key["cast"]]
    for k, got in film.bind(specs).items():
        spec = specs[k]
        if not got and spec.more and spec.low == 0:
            continue
        loose = [m for m in film.free if spec.calls(m, film.things)] if spec.tint and not got else []
        left_out = "-" in spec.names and any(g.how == "ignored" for g in grounding)
        score.add("things", bool(got or loose or left_out), f"{'|'.join(spec.names)} | {say}")
        if got:
            good = len(got) >= spec.low if spec.more else len(got) == spec.low
            score.add("counts", good, f"{len(got)} of {'|'.join(spec.names)}, not {spec.low} | {say}")
        if spec.tint:
            score.add("colours", bool(got) or "-" in spec.names, f"{spec.tint} {'|'.join(spec.names)} | {say}")
            film.free = [m for m in film.free if m not in loose]
    filmed = {name for shot in film.play.shots() for name in shot.subjects}
    extra = [m.thing for m in film.free if m.id in filmed]  # a tool that only a deed brings is in nobody's way
    score.add("no more", not extra, f"also {extra} | {say}")


def _score_deeds(key: dict[str, Any], film: Film, score: Score) -> None:
    say, shots = key["say"], film.play.shots()
    for text in key.get("does", ()):
        score.add("actions", _done(text, film), f"{text}: {_deeds(film)} | {say}")
    told = {(r.subject, r.kind, r.object, r.other) for s in shots for r in s.relations}
    for text in key.get("where", ()):
        who, kind, what, *other = text.split(" ")
        good = any(a in film.ids(who) and k == kind and b in film.ids(what)
                   and (not other or o in film.ids(other[0])) for a, k, b, o in told)
        if kind == "between":
            good = good or any(a in film.ids(who) and k == kind and o in film.ids(what) for a, k, _, o in told)
        score.add("relations", good, f"{text}: {sorted((a, k, b, o or '') for a, k, b, o in told)} | {say}")
    for text in key.get("order", ()):
        who, *wanted = text.split(" ")
        done = [a.motion for s in shots for a in sorted(s.actions, key=lambda a: a.start) if a.subject in film.ids(who)]
        at = 0
        for name in done:
            if at < len(wanted) and (name in wanted[at].split("|") or "~" in wanted[at]):
                at += 1
        score.add("order", at == len(wanted), f"{text}: {list(dict.fromkeys(done))} | {say}")
    for text in key.get("wears", ()):
        who, *tokens = text.split(" ")
        worn = any(all(_wears(m, token, film.things) for token in tokens)
                   for m in film.play.cast if m.id in film.ids(who))
        score.add("colours" if len(tokens) == 1 and tokens[0] in COLOURS else "dress", worn,
                  f"{who} wears {' '.join(tokens)}: {_dressed(film, who)} | {say}")


def _wears(member: Cast, token: str, things: Mapping[str, Entry]) -> bool:
    """'red': any parameter said is of this colour; 'hat=cap|crown': this one, said or the role's own; 'cape': any."""
    key, _, value = token.rpartition("=")
    entry = things.get(member.thing)
    own = {**(entry.params() if entry else {}), **member.params}
    if key:
        own = {key: own.get(key)}
    elif value in COLOURS:
        own = dict(member.params)
    said = {word for text in own.values() for word in re.split(r"[ :]", str(text))}
    return bool(said & set(value.split("|")))


def _dressed(film: Film, who: str) -> list[str]:
    return [f"{k}={v}" for m in film.play.cast if m.id in film.ids(who) for k, v in m.params.items()]


def _deeds(film: Film) -> list[str]:
    """Every action once, as 'who motion target>to'."""
    acts = (a for s in film.play.shots() for a in s.actions)
    return sorted({f"{a.subject} {a.motion} {a.target or ''}{'>' + a.to if a.to else ''}".strip() for a in acts})


def _done(text: str, film: Film) -> bool:
    """'who motion|motion target >receiver'; a motion '~' is any that is said to stand in."""
    who, motions, *rest = text.split(" ")
    ids, names = film.ids(who), motions.split("|")
    target = next((word for word in rest if word[0] != ">"), "")
    receiver = next((word[1:] for word in rest if word[0] == ">"), "")
    hows = {g.became: g.how for g in film.play.grounding}
    unknown = "~" in names and any(g.how == "ignored" for g in film.play.grounding)
    return any(
        (a.motion in names or unknown or ("~" in names and hows.get(f"motion:{a.motion}", "ignored") in STANDS_IN))
        and (not target or a.target in film.ids(target))
        and (not receiver or a.to in film.ids(receiver))
        for s in film.play.shots() for a in s.actions if a.subject in ids)


def _score_events(key: dict[str, Any], film: Film, score: Score) -> None:
    """'events': right doer and deed, in order; 'settings': in the right place as well."""
    told = key.get("events", ())
    events = [Event.parsed(text) for text in told]
    names = {name for event in events for name in (event.who, event.object) if name}
    ids = {name: set().union(*(film.ids(one) for one in name.split("|"))) for name in names}
    row = moments(film.play)
    for category, placed in (("events", False), ("settings", True)):
        met = shown(events, row, ids, placed=placed)
        for n, text in enumerate(told):
            if not placed or events[n].places:
                score.add(category, n in met, f"{text} | {key['say'][:40]}")


def _score_setting(key: dict[str, Any], play: Screenplay, score: Score) -> None:
    say, shots = key["say"], play.shots()
    if "place" in key:
        names, places = set(key["place"].split("|")), family("places")
        words = {s.place: {s.place, *(w.replace(" ", "_") for w in places[s.place].en)} for s in play.scenes}
        rows = [g for g in play.grounding if g.became.startswith("place:") or g.how == "ignored"]
        good = all(words[s.place] & names for s in play.scenes) or (
            "~" in names and any(g.how in (*STANDS_IN, "ignored") for g in rows))
        score.add("places", good, f"{key['place']}: {list(dict.fromkeys(s.place for s in play.scenes))} | {say}")
    if "hour" in key:
        names = key["hour"].split("|")
        hours = [s.hour if s.hour > 4.4 else s.hour + 24 for s in play.scenes][:1]
        own = [s.hour if s.hour > 4.4 else s.hour + 24 for s in shots if s.hour is not None]  # a later clause's
        good = "none" in names or any(HOURS[n][0] <= h <= HOURS[n][1] for n in names for h in (*hours, *own))
        score.add("times", good, f"{key['hour']}: {hours} | {say}")
    if "weather" in key:
        score.add("times", any(s.weather in key["weather"].split("|") for s in play.scenes),
                  f"{key['weather']}: {[s.weather for s in play.scenes]} | {say}")
    if "season" in key:
        got = {s.season for s in play.scenes}
        score.add("times", got == {key["season"]}, f"{key['season']}: {got} | {say}")
    if "topic" in key:
        told = [g.became for g in play.grounding if g.became.startswith("topic:")]
        score.add("topics", told == [f"topic:{key['topic']}"], f"{key['topic']}: {told} | {say}")
    if "mood" in key:
        score.add("manner", play.mood == key["mood"], f"{key['mood']}: {play.mood} | {say}")
    if "look" in key:
        names = key["look"].split("|")
        good = play.look in names or ("~" in names and any(g.how == "ignored" and "look" in g.note
                                                            for g in play.grounding))
        score.add("manner", good, f"{key['look']}: {play.look} | {say}")
    if "card" in key:
        score.add("manner", key["card"] in [s.card for s in shots], f"{key['card']} | {say}")
    for asked in key.get("camera", ()):
        name, _, value = str(asked).partition("=")
        score.add("manner", _filmed(play, name, value.split("|")), f"{name}={value} | {say}")


def _filmed(play: Screenplay, name: str, values: list[str]) -> bool:
    shots = play.shots()
    if name == "speed":
        return all(s.speed < 1 if values == ["slow"] else s.speed > 1 for s in shots)
    if values == ["pov"]:
        return any(g.became.startswith("camera:") for g in play.grounding)
    got = [str(getattr(s.camera, name)) for s in shots]
    return any(g.startswith(tuple(values)) or g in values for g in got)


def score_file(path: Path) -> dict[str, Score]:
    """A score for each part of the key file ('en', 'zh', …).

    Raises:
        BadInput: the file is no key file.
    """
    try:
        parts = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise BadInput(f"key file {path}", str(error).splitlines()[0], "See docs/fidelity.md") from error
    if not isinstance(parts, dict) or not all(isinstance(keys, list) for keys in parts.values()):
        raise BadInput(f"key file {path}", "must hold lists of keys by language", "See docs/fidelity.md")
    out: dict[str, Score] = {}
    for part, keys in parts.items():
        out[str(part)] = Score()
        for key in keys:
            if not isinstance(key, dict):
                raise BadInput(f"key {key!r}", "must hold 'say' and what it must become", "See docs/fidelity.md")
            score_one(key, out[str(part)])
    return out
