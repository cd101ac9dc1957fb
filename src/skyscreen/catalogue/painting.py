"""Passes that the painted looks share: noise that hangs on things, blurs."""

from __future__ import annotations

from skyscreen.nouns.look import Step

GROUND = ("hdr", "depth", "albedo", "normal", "ident", "rules")
"""What the first pass of a painted look reads of the picture."""


def pigment(fine: float, coarse: float) -> Step:
    """`noise_`: fine in rg, coarse in ba; sizes in pixels at 720 lines."""
    return Step("noise_", "paint_noise", ("depth", "normal", "ident", "anchor"), divide=2,
                define={"FINE": float(fine), "COARSE": float(coarse)})


def blurred(name: str, source: str, sigma: float, *, divide: int, form: str = "rgba16float") -> tuple[Step, Step]:
    """`source` blurred with `sigma` pixels of its own size, `divide`."""
    reach = round(2 * sigma)
    return (
        Step(f"{name}_across", "paint_blur", (f"from_:{source}",), divide=divide, form=form,
             define={"SIGMA": float(sigma), "REACH": reach, "X": 1}),
        Step(name, "paint_blur", (f"from_:{name}_across",), divide=divide, form=form,
             define={"SIGMA": float(sigma), "REACH": reach, "X": 0}))


def smaller(name: str, source: str, *, divide: int, spread: float = 1.0, form: str = "rgba16float") -> Step:
    """`source` brought down to the film's size over `divide`."""
    return Step(name, "paint_less", (f"from_:{source}",), divide=divide, form=form, define={"SPREAD": float(spread)})
