"""Two sides in turn (A B A B …), the ratio of each round, medians with their range; and what the machine did meanwhile."""

import dataclasses
import os
import statistics
import time


@dataclasses.dataclass
class Row:
    """One line of the table. `ours` and `limit` in `unit`; the ratio is taken round by round, since only those two met the same machine."""

    name: str
    what: str
    unit: str
    ours: list
    limit: list
    aim: float | None
    against: str
    at_most: bool = False
    note: str = ""
    load: float = 0.0
    others: float = 0.0

    def ratios(self):
        return [ours / limit for ours, limit in zip(self.ours, self.limit)] if self.limit else self.ours

    def value(self):
        return statistics.median(self.ratios())

    def met(self):
        """Whether the aim is met by the median; None where there is none."""
        if self.aim is None:
            return None
        return self.value() <= self.aim if self.at_most else self.value() >= self.aim

    def kept(self):
        return dataclasses.asdict(self)


def spread(values):
    """`12.3 (11.0..13.1)`: the median and its range."""
    return f"{short(statistics.median(values))} ({short(min(values))}..{short(max(values))})"


def short(value):
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 10 else f"{value:.1f}"


def in_turn(rounds, *sides):
    """Runs the sides after each other, `rounds` times; gives the figures of each. A first round warms caches and does not count."""
    for side in sides:
        side()
    figures = [[] for _ in sides]
    for _ in range(rounds):
        for side, list_of in zip(sides, figures):
            list_of.append(side())
    return figures


def machine():
    """Processor seconds so far: of all, and of niced work and steal, which is what we can see of our neighbours (we run un-niced)."""
    fields = [int(x) / os.sysconf("SC_CLK_TCK") for x in open("/proc/stat").readline().split()[1:]]
    user, nice, system, _idle, _wait, irq, softirq, steal = fields[:8]
    return user + nice + system + irq + softirq + steal, nice + steal


class Watched:
    """What the machine did while a row was measured: `load` as the system tells it, `others` as cores held by niced work and steal."""

    def __enter__(self):
        self.load, self.began, (_, self.others) = os.getloadavg()[0], time.perf_counter(), machine()
        return self

    def __exit__(self, *fault):
        self.others = (machine()[1] - self.others) / max(time.perf_counter() - self.began, 1e-9)
