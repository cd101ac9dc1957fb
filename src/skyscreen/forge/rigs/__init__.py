"""Rigs: bodies of people and animals by proportions."""
