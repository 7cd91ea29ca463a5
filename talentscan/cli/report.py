"""What is said on stderr while and after articles are read: progress, what was skipped, one line at the end."""

from __future__ import annotations

import sys
import time
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

from talentscan.output.safe import visible

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from talentscan.pipeline import ArticleResult

MANY_FILES = 20
"""Files from which a progress bar is worth its line."""


class Report:
    """Counts what is read and says so; use it in a `with` block around the reading."""

    def __init__(
        self, files: int, others: Counter[str], *, quiet: bool = False, verbose: bool = False, bar: bool = True
    ) -> None:
        self.quiet = quiet
        self.verbose = verbose
        self.articles = 0
        self.skipped = 0
        self.duplicates = 0
        self.events = 0
        self._seen: set[str] = set()
        self._files: set[str] = set()
        self._begun = time.monotonic()
        self._total = files
        self._others = others
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._bar = bar and not quiet and files >= MANY_FILES and sys.stderr.isatty()

    def __enter__(self) -> Report:
        if self._bar:
            # only here: few runs show a bar
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("files"),
                TextColumn("{task.fields[rate]:.0f} articles/s"),
                TimeRemainingColumn(),
            )
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._progress.add_task("", total=self._total, rate=0.0)
            self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def read(self, result: ArticleResult, note: str | None = None) -> None:
        """Count an article; its copies are told by the hash of their words."""
        self._file_done(result.file)
        if result.reason is not None:
            self.skipped += 1
            if not self.quiet:
                self.say(f"skipped {result.path}: {result.reason}")
            return
        self.articles += 1
        self.events += len(result.events)
        key = result.text or result.id
        self.duplicates += key in self._seen
        self._seen.add(key)
        if self.verbose:
            what = note or ("1 event" if len(result.events) == 1 else f"{len(result.events)} events")
            self.say(f"{result.path}: {what}")

    def known(self, file: str, articles: int) -> None:
        """Count a file whose articles are all stored already."""
        self._file_done(file)
        self.articles += articles
        if self.verbose:
            self.say(f"{file}: known")

    def say(self, line: str) -> None:
        """Print a line on stderr, above the bar if there is one."""
        text = visible(line)
        if self._progress is not None:
            self._progress.console.print(text, markup=False, highlight=False, emoji=False, soft_wrap=True)
        else:
            print(text.encode("utf-8", "replace").decode("utf-8"), file=sys.stderr)

    def finish(self, *parts: str) -> None:
        """Print the line at the end, and which files of the folders were none to read."""
        if self.quiet:
            return
        if self._others:
            endings = ", ".join(ending or "no ending" for ending in sorted(self._others))
            files = counted(self._others.total(), "file")
            self.say(f"left out {files} with other endings ({endings}); name a file to have it read")
        seconds = time.monotonic() - self._begun
        told = [f"read {counted(self.articles, 'article')}", *parts]
        if self.skipped:
            told.insert(1, f"skipped {self.skipped}")
        self.say(f"{', '.join(told)} in {seconds:.1f} s")

    def _file_done(self, file: str) -> None:
        if file in self._files:
            return
        self._files.add(file)
        if self._progress is not None and self._task is not None:
            rate = self.articles / max(time.monotonic() - self._begun, 0.001)
            self._progress.update(self._task, completed=len(self._files), rate=rate)


def counted(number: int, word: str) -> str:
    """A number with its noun: `1 article`, `2 articles`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
