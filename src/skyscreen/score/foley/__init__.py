"""Foley: what is heard when things touch, from the same events as the picture."""
