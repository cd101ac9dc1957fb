"""Who plays in the picture plays in the music: a film with a violinist has its melody on the strings."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue import index
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.score.music.moods import Mood

INSTRUMENTS = {
    "guzheng": "guzheng", "harp": "harp", "erhu": "erhu", "violin": "strings", "cello": "strings", "piano": "piano",
    "keyboard": "keys", "guitar": "pluck", "pipa": "pluck", "flute": "flute", "trumpet": "brass", "saxophone": "brass",
    "xylophone": "bells",
}
"""Thing of the catalogue → player of the music; of other things the motion says it (its fact `music`)."""


def played(screenplay: Screenplay) -> str:
    """The first player seen, '' for none: 'strings', or 'drums'."""
    things = {member.id: member.thing for member in screenplay.cast}
    for shot in screenplay.shots():
        for action in shot.actions:
            entry = index.family("motions").get(action.motion)
            usual = str(entry.facts.get("music", "")) if entry else ""
            named = [INSTRUMENTS.get(things.get(one or "", ""), "") for one in (action.tool, action.target)]
            if usual:
                return next((player for player in named if player), usual)
    return ""


def led(mood: Mood, player: str) -> Mood:
    """The mood with this player at the melody; a drummer brings the drums."""
    if player == "drums":
        parts = tuple(dict.fromkeys([*mood.parts, "rhythm"]))
        return replace(mood, parts=parts, rhythm=mood.rhythm if mood.rhythm != "none" else "brush")
    if not player:
        return mood
    if mood.pentatonic and player == "flute":
        player = "dizi"
    return replace(mood, lead=player, second=mood.lead if mood.second == player else mood.second)
