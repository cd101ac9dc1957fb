"""Rigid bodies: what falls, rolls, slides, bounces and collides, by MuJoCo with fixed substeps on one thread."""
