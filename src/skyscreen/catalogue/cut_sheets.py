"""The passes that lay a picture on sheets with smoothly cut edges, shared by looks of paper and clay."""

from __future__ import annotations

from skyscreen.nouns.look import Step

MASKS = ("mask1", "mask5", "mask9")
"""Three pictures of four masks each: 'on sheet k or nearer'. Nested masks, blurred and cut at a half, have smooth edges
that never let the colour of a third sheet through."""


def cut_sheets(*, papers: bool, keep: float) -> tuple[Step, ...]:
    """Steps up to `flat`: each sheet's colour and tone without texture.

    Args:
        papers: brightness goes in steps, hues grow richer.
        keep: how strongly small differences of colour are kept apart (squared distance of display values).
    """
    masks = [step for k, name in enumerate(MASKS) for step in (
        Step(f"across{4 * k + 1}", "craft_mask", ("label",), divide=4, define={"FIRST": 4 * k + 1}),
        Step(name, "craft_down", (f"across:across{4 * k + 1}",), divide=4))]
    return (
        Step("seen", "craft_seen", ("hdr", "depth", "albedo", "normal", "ident", "rules"), divide=2),
        Step("label", "craft_label", ("depth", "normal", "ident", "sheets"), divide=2),
        Step("wide", "craft_wide", ("seen", "label"), divide=4),
        *masks,
        Step("flat", "craft_flat", ("seen", "label", "wide", *MASKS), divide=2,
             define={"PAPERS": int(papers), "RANGE": float(keep)}),
    )
