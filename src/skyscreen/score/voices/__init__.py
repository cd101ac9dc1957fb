"""Narrators: one protocol (`engine`), one file an engine, one child program a foreign library."""
