"""Shows the user's text with what each phrase became, and how surely."""

from __future__ import annotations

from skyscreen.nouns.screenplay import Screenplay


def explain(screenplay: Screenplay) -> str:
    """One line a phrase under the text; phrases that became nothing say why."""
    rows = [screenplay.prompt.strip(), ""]
    wide = max((len(g.phrase) for g in screenplay.grounding), default=0)
    for ground in screenplay.grounding:
        became = ground.became or "—"
        note = f"   ({ground.note})" if ground.note else ""
        rows.append(f"  {ground.phrase.replace(chr(10), ' '):<{min(wide, 32)}}  {ground.how:<8} → {became}{note}")
    if screenplay.notes:
        rows += ["", *(f"  · {note}" for note in screenplay.notes)]
    return "\n".join(rows)
