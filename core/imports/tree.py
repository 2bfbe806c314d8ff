"""Conversations that branch: the way to what was shown last, and what branches off it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

import msgspec

# What exports write in place of a first message's parent.
_NO_PARENT = {
    "",
    "root",
    "client-created-root",
    "00000000-0000-0000-0000-000000000000",
    "00000000-0000-4000-8000-000000000000",
}


class Node(msgspec.Struct, frozen=True):
    """A message's place.

    Attributes:
        parent: id of the one before it; None if it is the first, or doesn't say.
        said_at: Unix seconds; 0: not known.
    """

    parent: str | None
    said_at: float = 0.0


class Tree(msgspec.Struct, frozen=True):
    """The messages of a conversation, each after the one before it.

    Attributes:
        way: ids from the first message to the one that is shown last.
        beside: (id, id of the one before it or None) of all others that lead back to a beginning or to the way. One that alone follows
            another comes right after it.
        forks: ids of those that several follow.
    """

    way: Sequence[str]
    beside: Sequence[tuple[str, str | None]] = ()
    forks: frozenset[str] = frozenset()


def tree_of(leaf: object, nodes: Mapping[str, Node]) -> Tree:
    """See `way_to`. What branches off the way and goes round in a circle is left out."""
    return tree_along(way_to(leaf, nodes), nodes)


def tree_along(way: Sequence[str], nodes: Mapping[str, Node]) -> Tree:
    """The same, where the way is known."""
    if len(way) == len(nodes):
        return Tree(way)
    on_way = set(way)
    following: dict[str | None, list[str]] = {}
    for node_id, node in nodes.items():
        if node_id not in on_way:
            following.setdefault(node.parent if node.parent in nodes else None, []).append(node_id)
    beside: list[tuple[str, str | None]] = []
    starts: Iterable[str | None] = (None, *way)
    for start in starts:
        waiting = [(node_id, start) for node_id in reversed(following.get(start, ()))]
        while waiting:
            node_id, before = waiting.pop()
            beside.append((node_id, before))
            waiting += [(other, node_id) for other in reversed(following.get(node_id, ()))]
    last = way[-1] if way else None
    forks = {
        one
        for one, others in following.items()
        if one is not None and len(others) + (one in on_way and one != last) > 1
    }
    return Tree(way, beside, frozenset(forks))


def way_to(leaf: object, nodes: Mapping[str, Node]) -> list[str]:
    """The ids from the first message to the one that is shown last, or to the newest that nothing follows.

    Where none says what it follows, the order they are in. One that follows something that isn't there follows the one listed before
    it; a circle ends where it closes.

    Args:
        leaf: id of what is shown last, if the export says so.
        nodes: by their ids, in the order they are in.
    """
    if not any(node.parent in nodes for node in nodes.values()):
        siblings = Counter(node.parent for node in nodes.values() if node.parent is not None)
        if not siblings or max(siblings.values()) == len(nodes) > 2:
            return list(nodes)
    order = list(nodes)
    place = {node_id: at for at, node_id in enumerate(order)}
    roots = _roots(nodes, order)
    current: str | None = leaf if isinstance(leaf, str) and leaf in nodes else _newest_leaf(nodes, place)
    way: dict[str, None] = {}
    beside: set[str] = set()
    while current is not None:
        way[current] = None
        parent = nodes[current].parent
        if parent in nodes:
            current = None if parent in way else parent
        elif parent is None or parent in roots:
            current = None
        else:
            before = (order[at] for at in range(place[current] - 1, -1, -1))
            current = next((one for one in before if not _leads_to(one, way, nodes, beside)), None)
    return list(way)[::-1]


def _leads_to(node_id: str, way: Container[str], nodes: Mapping[str, Node], beside: set[str]) -> bool:
    """Whether it is on the way, or on a branch beside it; `beside` keeps which are."""
    passed: dict[str, None] = {}
    current: str | None = node_id
    while current is not None and current in nodes and current not in passed:
        if current in way or current in beside:
            beside.update(passed)
            return True
        passed[current] = None
        current = nodes[current].parent
    return False


def _roots(nodes: Mapping[str, Node], order: Sequence[str]) -> set[str]:
    """What stands for "nothing before": what the first message follows, and what several follow though it isn't there."""
    missing = Counter(node.parent for node in nodes.values() if node.parent is not None and node.parent not in nodes)
    roots = {parent for parent, count in missing.items() if count > 1} | _NO_PARENT
    if order and (first := nodes[order[0]].parent) is not None:
        roots.add(first)
    return roots


def _newest_leaf(nodes: Mapping[str, Node], place: Mapping[str, int]) -> str | None:
    parents = {node.parent for node in nodes.values()}
    leaves = [node_id for node_id in nodes if node_id not in parents] or list(nodes)
    return max(leaves, key=lambda leaf: (nodes[leaf].said_at, place[leaf]), default=None)
