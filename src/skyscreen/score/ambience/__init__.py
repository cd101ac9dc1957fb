"""Ambience: what a place sounds like when nothing happens."""
