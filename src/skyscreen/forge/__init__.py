"""Builds what the catalogue describes: the kit, rigs, sets, mass, levels of detail, mesh cache."""
