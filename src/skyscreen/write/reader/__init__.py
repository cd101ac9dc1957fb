"""Marks into a Reading: who is there, what they do, where, when and how it is filmed."""
