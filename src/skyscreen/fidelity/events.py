"""The events of a long text against its shots: which are shown, by whom, where, and in their order.

An event is written 'who motion|motion [object] [@place|place]'; names as everywhere in a key file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from skyscreen.fidelity.naming import called
from skyscreen.nouns.screenplay import Action, Screenplay


@dataclass(frozen=True)
class Event:
    who: str
    motions: tuple[str, ...]
    object: str = ""
    places: tuple[str, ...] = ()

    @classmethod
    def parsed(cls, text: str) -> Event:
        who, motions, *rest = text.split(" ")
        places = next((word[1:].split("|") for word in rest if word[0] == "@"), [])
        return cls(who, tuple(motions.split("|")), next((word for word in rest if word[0] != "@"), ""), tuple(places))


def moments(play: Screenplay) -> list[tuple[str, Action]]:
    """Place and action of whatever those do whom a shot shows, in the order in which it is seen."""
    return [(scene.place, action) for scene in play.scenes for shot in scene.shots
            for action in sorted(shot.actions, key=lambda a: a.start) if action.subject in shot.subjects]


def shown(events: Sequence[Event], row: Sequence[tuple[str, Action]], ids: Mapping[str, Collection[str]],
          *, placed: bool) -> set[int]:
    """Numbers of the events of the longest row of them that is shown in its order.

    Args:
        ids: name of a key → cast ids.
        placed: whether the place must be right, too. What is done together may be seen in one moment.
    """
    fits = [[_is(event, place, action, ids, placed) for place, action in row] for event in events]
    best: dict[tuple[int, int], tuple[int, ...]] = {}
    for n in range(len(events) - 1, -1, -1):
        for k in range(len(row) - 1, -1, -1):
            options = [best.get((n + 1, k), ()), best.get((n, k + 1), ())]
            if fits[n][k]:
                options.append((n, *best.get((n + 1, k), ())))
            best[n, k] = max(options, key=len)
    return set(best.get((0, 0), ()))


def _is(event: Event, place: str, action: Action, ids: Mapping[str, Collection[str]], placed: bool) -> bool:
    done = action.subject in ids[event.who] and called(action.motion, event.motions)
    on = not event.object or action.target in ids[event.object]
    return done and on and (not placed or not event.places or place in event.places)
