"""What is said to be far away: 'with snowy mountains in the distance', 'a distant lighthouse', 远处是青山.

A second place that is far away is the horizon of the first; a thing stands behind all others.
"""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.write.reader.lit_places import ReadLitPlaces
from skyscreen.write.reading import PlaceSaid, Span
from skyscreen.write.text.mark import Mark

AWAY = r"(?:in|at|off in) (?:the|a) (?:\w+ )?(?:distance|background|backdrop)" \
       r"|on (?:the|a) (?:\w+ )?horizon|far (?:away|off|behind)"
STAND = "(?:ris|loom|tower|stretch|stand|shin|glow|soar)(?:e|es|s|ing)?|far|all|visible|out|away"
AHEAD = re.compile(rf"(?:\b(?:distant|far-?off|far-?away)\s+(?:[\w-]+[\s,]+){{0,2}}"
                   rf"|(?:^|[,;.]\s*|\band\s+)(?:{AWAY}|beyond),?\s+(?:[\w-]+[\s,]+){{0,5}}"
                   r"|\b(?:backdrop|background) of\s+(?:[\w-]+[\s,]+){0,3}"
                   r"|(?:远处|远方|背后|身后|后面|后方|背景|天边|远远|天际|远)(?:就|便|正|都|的?是|有|的|也|可以|能|可|看见|看到|望见|看得见|见|望着|矗立|耸立|连绵|起伏|隐约|着"
                   r"|一|几|座|片|群|排){0,6}[^\W在]{0,4}|以|衬着)$", re.IGNORECASE)
"""What stands right before the name of something far."""
BEHIND = re.compile(rf"^\s*(?:(?:{STAND})\s+){{0,2}}(?:{AWAY}"
                    r"|(?:behind|beyond)(?: (?:him|her|them|it|us|me|the \w+))?(?=[\s,.;]|$)"
                    r"|(?:as|for) (?:a|the|its|their) (?:backdrop|background))"
                    r"|^(?:为|做|作|当)(?:了|着)?背景"
                    r"|^(?:矗立|耸立|连绵|静静)*(?:地|着)?在(?:远处|远方|背后|身后|天边)", re.IGNORECASE)
"""What stands right after it."""
SNOWY, GREEN = re.compile(r"snow|alp|雪"), re.compile("green|lush|青|翠|碧|绿")


class ReadAfar(ReadLitPlaces):
    def _afar(self, mark: Mark, entry: Entry) -> bool:
        """Whether the place is the horizon of another, said or yet to come; it is the place itself where none comes."""
        kind = str(entry.facts.get("afar", ""))
        span = self._far((mark.start, mark.end)) if kind and not self.out.afar else None
        if span is None:
            return False
        said = self.out.text[span[0]:span[1]].lower()
        if kind == "mountains":
            kind = "snowy_mountains" if SNOWY.search(said) else "green_mountains" if GREEN.search(said) else kind
        self.out.afar, self.horizon = kind, PlaceSaid(mark.form, entry, (mark.start, mark.end))
        self.count, self.waiting, self.relation = None, [], None
        self.out.grounding = [g for g in self.out.grounding if not span[0] <= g.start < span[1]]
        self.out.ground(*span, f"afar:{kind}", "exact")
        return True

    def _far(self, own: Span) -> Span | None:
        """From the first to the last letter of what says that the name at `own` is far away; None: nothing does."""
        text = self.out.text
        before = AHEAD.search(text[max(own[0] - 48, 0):own[0]])
        if before is not None and (before.group() != "以" or BEHIND.match(text[own[1]:])):
            return own[0] - len(before.group().lstrip(" ,;.，")), own[1]
        after = BEHIND.match(text[own[1]:])
        return None if after is None else (own[0], own[1] + after.end())

    def _settle_afar(self) -> None:
        """A horizon alone is the place; a thing far away stands behind who is near."""
        if self.horizon is not None and not self.out.places:
            self.out.afar = ""
            self.out.places.append(self.horizon)
        elif self.out.afar and self.out.places[0].entry.facts.get("indoor"):
            self._walled()
        for subject in self.out.subjects:
            named = next((g.start for g in self.out.grounding if g.end == subject.span[1]), subject.span[0])
            stands = subject.kind in ("building", "vehicle", "terrain", "plant")
            far = self._far((named, subject.span[1])) if stands else None
            if far is None or len(self.out.subjects) < 2:
                continue
            self.out.links = [k for k in self.out.links if subject.key not in (k.subject, k.object)
                              or k.kind not in ("next_to", "behind")]
            self.out.grounding = [g for g in self.out.grounding
                                  if g.how != "ignored" or not far[0] <= g.start < far[1]]
            self.sides = [(key, side) for key, side in self.sides if side != "behind"] + [(subject.key, "behind")]

    def _walled(self) -> None:
        """In a room no horizon is seen."""
        told = next(g for g in self.out.grounding if g.became.startswith("afar:"))
        self.out.afar = ""
        self.out.grounding.remove(told)
        self.out.ground(told.start, told.end, "", "ignored", "the walls of the room hide it")
