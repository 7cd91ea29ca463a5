"""Moves wrapped in what news sentences put around them, which must not change what is read.

Each plain sentence is told by itself and in every wrapper: a phrase before it, who says so behind it, an aside beside
the person or the organisation, another clause, the marks of a newsletter, somebody else's news around it.
"""

from __future__ import annotations

import pytest

import talentscan

PERSON, FIRM = "Ana Lind", "Orbix Labs"
PLAIN = [
    f"{PERSON} has left {FIRM} to join Brio Foods as head of pumps",
    f"{PERSON} moved from {FIRM} to Brio Foods in May",
    f"{PERSON} will step down as chief of {FIRM} next month",
    f"{FIRM} has hired {PERSON} from Brio Foods as its chief designer",
    f"{FIRM} appointed {PERSON} as finance chief",
    f"{FIRM} fired {PERSON} on Friday",
    f"{PERSON} was named chairwoman of {FIRM}",
    f"{PERSON} takes over at {FIRM} from Karel Voss",
    f"{FIRM} announced the departure of {PERSON} after nine years",
]
AROUND = [
    "On Tuesday, as the row over the new pump deepened, {S}.",
    "Weeks after Velta Corp. sold its rival, {S}.",
    "As was widely expected, {S}.",
    "According to a letter that the Kestrel Post has seen, {S}.",
    "Sales fell 3 percent, and {S}.",
    "The firm said late on Monday that {S}.",
    "BRACKLEY, England, March 3 (Reuters) - {S}.",
    "ARDEN, March 3, 2025 /PRNewswire/ -- {S}.",
    "{S}, two people close to the talks said.",
    "{S}, a spokeswoman for the board told TechBeat.",
    "{S}, a step that puzzled traders.",
    "{S}, in what Jo Brandt of Pallas Capital called a turn for the better.",
    "{S} as part of a plan to save 40 million euros a year.",
    "{S} — a loss to the trade.",
    "{S}, and the shares rose.",
    "# {S}\n\nThe news came as a surprise.",
    "- **{S}**\n- Prices rose.",
    "Its rival Quandor made a profit. Petra Quill, who runs Quandor, was pleased.\n\n{S}.",
    "{S}. Quandor made a profit, said Petra Quill, its chief.",
]
BESIDE_PERSON = [
    ", 58,", ", who declined to comment,", ", whose contract runs until June,", " (pictured)", ", the firm said,",
    ", a mother of three and former banker,", ", one of the best-paid managers in Norway,",
    ", known in the trade as the fixer,", " — who could not be reached —", ", who holds a doctorate in chemistry,",
    ", a graduate of Arden University,",
]  # fmt: skip
BESIDE_FIRM = [
    ", the Leeds-based maker of pumps,", ", which is owned by Velta Group,", " (NYSE: ORB)", ", part of Velta plc,",
    ", founded in 1981,", ", the bank led by Jo Brandt,", ", a three-year-old start-up valued at $2 billion,",
    ", whose shares have halved,", ", a unit of Velta Group that makes valves,", " — the maker of pumps —",
]  # fmt: skip


def read(text: str) -> set[tuple[str, str | None, str]]:
    return {(event.kind.value, event.person, event.organization) for event in talentscan.scan(text, "2025-06-15")}


def beside(plain: str, name: str, aside: str) -> str:
    """The sentence with an aside behind a name, its last mark left out at the end."""
    before, _, behind = plain.partition(name)
    return before + name + (aside if behind else aside.rstrip(",—").rstrip()) + behind


def wrapped() -> list[tuple[str, str]]:
    """Plain sentences with each of their wrapped forms."""
    forms = [(plain, around.format(S=plain)) for plain in PLAIN for around in AROUND]
    forms += [(plain, beside(plain, PERSON, aside) + ".") for plain in PLAIN for aside in BESIDE_PERSON]
    forms += [(plain, beside(plain, FIRM, aside) + ".") for plain in PLAIN for aside in BESIDE_FIRM]
    return forms


@pytest.mark.parametrize(("plain", "text"), wrapped(), ids=[text for _, text in wrapped()])
def test_what_is_around_a_move_does_not_change_it(plain: str, text: str) -> None:
    told = read(plain + ".")
    assert told
    assert told <= read(text)


def test_wrappers_go_together() -> None:
    forms = [
        (plain, around.format(S=beside(plain, *name)))
        for i, plain in enumerate(PLAIN)
        for j, around in enumerate(AROUND)
        for name in [((PERSON, BESIDE_PERSON[(i + j) % 11]), (FIRM, BESIDE_FIRM[(3 * i + j) % 10]))[(i + j) % 2]]
    ]
    lost = [text for plain, text in forms if not read(plain + ".") <= read(text)]
    print("\n".join(lost))
    assert len(lost) <= 0.03 * len(forms)
