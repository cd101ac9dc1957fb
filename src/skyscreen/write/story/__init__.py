"""A Reading into scenes: what is shown when, by whom, where, and what that needs."""
