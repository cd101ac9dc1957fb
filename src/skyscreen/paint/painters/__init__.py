"""Painters, one file a model or service: each ends with `PAINTERS`, and is found by being here."""
