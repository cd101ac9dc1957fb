"""Kinds of words as a tree: what an unlisted noun or verb is a sort of.

The files `words/*.tree` hold a few hundred common words. Entries of the catalogue are hung onto it when the lexicon is
built, so a new catalogue file serves its relatives at once: with `dog` in the catalogue, a corgi is a dog. A word may
stand twice (a head turns, a windmill turns): the first place that can be shown wins.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from skyscreen.catalogue.entry import Entry

FOLDER = Path(__file__).parent.parent / "words"


@dataclass(eq=False)
class Node:
    words: tuple[str, ...]
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    """Entries of the catalogue that carry one of these words."""
    alone: bool = False
    """Nothing outside its branch stands in for it."""

    @property
    def top(self) -> str:
        """The kind or family: first word of the topmost ancestor."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node.words[0]

    def below(self) -> Iterator[Node]:
        """Descendants, nearest level first, in file order."""
        level = self.children
        while level:
            yield from level
            level = [child for node in level for child in node.children]

    def up(self) -> Iterator[Node]:
        """Ancestors, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


def load(name: str) -> tuple[list[Node], dict[str, list[Node]]]:
    """(topmost nodes, nodes of each word) of `words/<name>.tree`; the first of a word's nodes is its usual meaning."""
    tops: list[Node] = []
    index: dict[str, list[Node]] = {}
    open_nodes: list[tuple[int, Node]] = []
    for row in (FOLDER / f"{name}.tree").read_text("utf-8").splitlines():
        if not row.strip() or row.startswith("#"):
            continue
        depth = len(row) - len(row.lstrip())
        head, _, leaves = row.strip().partition(" > ")
        while open_nodes and open_nodes[-1][0] >= depth:
            open_nodes.pop()
        parent = open_nodes[-1][1] if open_nodes else None
        node = _node(head, parent, index)
        if parent is None:
            tops.append(node)
        open_nodes.append((depth, node))
        for leaf in leaves.split(";") if leaves else []:
            _node(leaf, node, index)
    return tops, index


def _node(text: str, parent: Node | None, index: dict[str, list[Node]]) -> Node:
    plain = text.strip()
    words = tuple(word.strip() for word in plain.removeprefix("!").split(",") if word.strip())
    node = Node(words, parent, alone=plain.startswith("!"))
    if parent is not None:
        parent.children.append(node)
    for word in words:
        index.setdefault(word, []).append(node)
    return node
