"""What the members of a list have in common."""

from __future__ import annotations

from talentscan.model.groups import Node, NounGroup, Post, Sort, noun_at


def spells_out(members: list[NounGroup]) -> bool:
    """Whether those behind a counted group are its people: "two directors, A and B"."""
    first, *named = members
    counted = first.sort is Sort.GROUP and first.count is not None and first.count > 1
    return counted and first.count == len(named) and all(m.sort is Sort.PERSON for m in named)


def shared_posts(members: list[NounGroup]) -> list[tuple[NounGroup, Post]]:
    """The posts that one of several people is told with for all, and who else has them: "engineers A and B"."""
    told = [member for member in members if member.posts]
    if len(told) != 1:
        return []
    counted = spells_out(members)
    posts = [post for post in told[0].posts if counted or post.shared]
    others = members if counted else members[members.index(told[0]) :]
    return [(member, post) for member in others if member is not told[0] for post in posts]


def share_owned(counted: NounGroup, members: list[NounGroup]) -> None:
    """Give each of those counted together the posts at an organisation that they are counted with: "two Acme partners".

    Who is told with an organisation of his or her own keeps to that.
    """
    owned = [post for post in counted.posts if post.owner is not None]
    for member in members if owned else ():
        if not any(post.owner is not None or post in owned for post in member.posts):
            member.posts.extend(owned)


def come_from(nodes: list[Node], i: int) -> None:
    """Give the last of those at node `i` of a list the organisation told behind as his or hers: "A from Acme, B"."""
    people, origin = nodes[i].noun, noun_at(nodes, i + 2)
    named = origin is not None and origin.sort is Sort.ORGANIZATION and origin.entity is not None
    if people is not None and origin is not None and named and nodes[i + 1].word == "from":
        people.each()[-1].posts.append(Post(origin.first, origin.first, origin))
