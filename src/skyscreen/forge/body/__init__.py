"""Flesh and garments: signed-distance fields, sheets, fur, weights and levels of detail of living things."""
