"""The processes of this machine: the results of a function over many items, in the items' order."""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from threading import Thread
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

MANY_FILES = 200
MANY_BYTES = 5_000_000

AHEAD = 8
"""Items under way or waiting for each process: enough to keep all busy, few enough to bound the memory."""

YOUNG = 200_000
"""Objects made and not yet freed between two runs of the garbage collector: some megabytes; 50,000 cost 2 % of a scan,
10,000 7 %, Python's own 700 twice that."""


def collect_seldom() -> None:
    """Run the garbage collector seldom in this process: articles leave few cycles behind, and the lexicon is long."""
    gc.set_threshold(YOUNG)


def processes_for(files: int, size: int, jobs: int | None = None) -> int:
    """How many processes to use: as asked, else one for little work, which is done before more have started."""
    if jobs is not None:
        return max(1, jobs)
    if files < MANY_FILES and size < MANY_BYTES:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def ordered_map(work: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Iterator[Result]:
    """`map(work, items)` over `jobs` processes; the order of the results does not depend on their number."""
    if jobs <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor  # only here: it costs 20 ms that few files never need

    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    waiting: deque[Future[Result]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(work, item))
            if len(waiting) >= jobs * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Set up a process of the pool; interrupts are its parent's, and it ends with its parent."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Wait for the parent to end, were it killed: nobody would ever ask this process for anything again."""
    from multiprocessing import parent_process  # only here: as above

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
