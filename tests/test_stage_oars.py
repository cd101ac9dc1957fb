"""Oars are in the hands of who rows, and their blades go to and fro and in and out of the water."""

from __future__ import annotations

import numpy as np

from test_stage_works import palm, staged


def test_the_shafts_run_through_the_palms_and_the_blades_dip() -> None:
    deeds = [{"subject": "a", "motion": "row"}, {"subject": "b", "motion": "sail"}]
    made = staged({"a": "man", "b": "rowing_boat"}, deeds, {"a": "b"}, seconds=4, where="lake")
    boat, track = next(s for s in made.subjects if s.id == "b"), made.done.tracks["b"]
    hinges = boat.model.facts["hinges"]
    names = [joint.name for joint in boat.model.joints]
    ahead = track.roots[:, :3, 2] / boat.scale
    assert (made.done.tracks["a"].roots[:, :3, 2] * ahead).sum(1).max() < -0.9  # back to the bow
    for oar, hand in (("oar_l", "hand_r"), ("oar_r", "hand_l")):
        pin, handle = np.asarray(hinges[oar]["at"]), np.asarray(hinges[oar]["handle"])
        blade = pin + (pin - handle) / np.linalg.norm(pin - handle) * 1.25
        skin, spots = track.joints[:, names.index(oar)], palm(made, hand)
        way = {}
        for name, point in (("handle", handle), ("pin", pin), ("blade", blade)):
            local = np.einsum("fij,j->fi", skin[:, :3, :3], point) + skin[:, :3, 3]
            way[name] = local, np.einsum("fij,fj->fi", track.roots[:, :3, :3], local) + track.roots[:, :3, 3]
        shaft = way["handle"][1] - way["pin"][1]
        shaft = shaft / np.linalg.norm(shaft, axis=1, keepdims=True)
        off = np.linalg.norm(np.cross(spots - way["pin"][1], shaft), axis=1)
        assert off.max() < 0.01 + 0.02 + 0.07  # `palm` measures from the wrist's side of the fist
        local = way["blade"][0]
        assert np.ptp(local[:, 2]) > 0.4 and np.ptp(local[:, 1]) > 0.12
        assert local[:, 1].min() < 0.05
