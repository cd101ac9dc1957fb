"""Whether the user's text is a lesson by itself: points to be taught, or a text about a topic of the shelf."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Reading
from skyscreen.write.text.points import MOST, Point, Points, points_of, sentences
from skyscreen.write.topics import Topic, told_of


def own_words(text: str, reading: Reading, *, told: bool) -> tuple[Points | None, Topic | None]:
    """The text's points, and the topic that it is about where its first words name one.

    Args:
        told: the text neither asks nor sells nor numbers shots; then it may tell what a topic's lesson tells. Where
            somebody lives in it ('The volcano smokes. The farmers run.') it is a story.
    """
    points = points_of(text)
    if points is not None or not told:
        return points, None
    alive = {subject.span for subject in reading.subjects if subject.kind in ALIVE}
    people = [g for g in reading.grounding if g.how in ("exact", "synonym") and (g.start, g.end) in alive]
    found = None if people else told_of(text, reading.language)
    rows = sentences(text)
    if found is None or len(rows) > MOST:
        return None, None
    topic, name = found
    return Points(name[:1].upper() + name[1:], "", tuple(Point(row) for row in rows)), topic
