"""A schedule file as a tree of nodes, in one form for XML and JSON; it knows what was not read."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Spot(NamedTuple):
    """A place in the file: its line, where that is known, and the way to it."""

    line: int | None
    path: str = ""


class UnreadableError(Exception):
    """Raised for a file that is no schedule at all."""

    def __init__(self, place: Spot, problem: str) -> None:
        """Keep the place and what is wrong there."""
        self.place = place
        self.problem = problem


_DEEPEST = 50


@dataclass(eq=False)
class Node:
    """An element or attribute, or a value of JSON; what is not taken from it in the end has been left out."""

    name: str
    parent: "Node | None" = None
    line: int | None = None
    text: str = ""
    is_list: bool = False
    children: list["Node"] = field(default_factory=list)
    taken: bool = False
    owner: str | None = None

    def __post_init__(self) -> None:
        self.depth: int = self.parent.depth + 1 if self.parent else 0
        self.numbers: dict[int, int] = {}
        """The number of each child among those of its name, made for the first of them that is asked for."""
        self.counts: Counter[str] = Counter()
        if self.depth > _DEEPEST:
            raise UnreadableError(Spot(self.line), "nested too deeply for a schedule")

    @property
    def place(self) -> Spot:
        """Where the node is in the file."""
        return Spot(self.line, self.path)

    @property
    def path(self) -> str:
        """The way to the node, as 'schedule.conference.title'."""
        if self.parent is None:
            return self.name
        place, siblings = self.parent.number_of(self)
        number = f"[{place}]" if self.parent.is_list or siblings > 1 else ""
        return f"{self.parent.path}.{self.name}{number}".strip(".") if self.name else f"{self.parent.path}{number}"

    def number_of(self, child: "Node") -> tuple[int, int]:
        """Return the number of a child among those of its name, and how many these are."""
        if len(self.numbers) != len(self.children):
            counts: Counter[str] = Counter()
            self.numbers = {}
            for each in self.children:
                counts[each.name] += 1
                self.numbers[id(each)] = counts[each.name]
            self.counts = counts
        return self.numbers[id(child)], self.counts[child.name]

    def add(self, name: str, line: int | None = None) -> "Node":
        """Add a child, and return it."""
        child = Node(name, self, line)
        self.children.append(child)
        return child

    def seen(self, *names: str) -> "Node | None":
        """Return the first child that has one of the names and is not empty."""
        for name in names:
            for child in self.children:
                if child.name == name and child.says_something():
                    return child
        return None

    def child(self, *names: str) -> "Node | None":
        """Return the first child that has one of the names and is not empty, and take it."""
        child = self.seen(*names)
        if child is not None:
            child.taken = True
        return child

    def items(self, name: str) -> list["Node"]:
        """Return the children of the lists of a name, and take the lists, not what is in them."""
        lists = [child for child in self.children if child.name == name]
        for each in lists:
            each.taken = True
        return [item for each in lists for item in each.children]

    def says_something(self) -> bool:
        """Check whether the node or a node below it has text."""
        return bool(self.text.strip()) or any(child.says_something() for child in self.children)


def left_out(root: Node) -> Iterator[str]:
    """Yield in words what nobody has taken from the tree."""
    counts: dict[str, Counter[str]] = {}

    def look(node: Node, owner: str) -> None:
        if node.taken:
            for child in node.children:
                look(child, node.owner or owner)
            return
        # A list of links counts as many links.
        names = {child.name for child in node.children}
        several = node.is_list or (not node.text.strip() and len(names) == 1 and len(node.children) > 1)
        count = sum(child.says_something() for child in node.children) if several else int(node.says_something())
        if count:
            counts.setdefault(owner, Counter())[node.name or "entry"] += count

    root.taken = True
    look(root, "file")
    for owner, left in counts.items():
        listed = ", ".join(f"{count} {name}" for name, count in left.most_common())
        yield f"not kept, for want of a column: {owner}: {listed}"
