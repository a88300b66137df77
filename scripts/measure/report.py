"""Writes the sections of BENCHMARKS.md between their marks; what stands around them is a person's."""

import datetime
import os
import platform
import re
import subprocess

from rounds import short, spread

NOTHING = "—"


def line(row):
    """A row for the eye."""
    met = {True: "met", False: "NOT met", None: ""}[row.met()]
    limit = f" against {spread(row.limit)} ({row.against}): ratio {spread(row.ratios())}" if row.limit else ""
    return (
        f"{row.name}: {spread(row.ours)} {row.unit}{limit}; aim {aim(row)} {met}\n    {row.note}\n    load {row.load:.1f}, others held"
        f" {row.others:.2f} processors"
    )


def aim(row):
    if row.aim is None:
        return NOTHING
    return f"{'≤' if row.at_most else '≥'} {short(row.aim)}{' ' + row.unit if not row.limit else ' ×'}"


def table(rows):
    lines = ["| row | ours | limit beside it | ratio (range) | aim | met |", "|---|---|---|---|---|---|"]
    for row in rows:
        limit = f"{spread(row.limit)} {row.unit}: {row.against}" if row.limit else NOTHING
        ratio = spread(row.ratios()) if row.limit else NOTHING
        met = {True: "yes", False: "**no**", None: NOTHING}[row.met()]
        lines.append(f"| {row.what} | {spread(row.ours)} {row.unit} | {limit} | {ratio} | {aim(row)} | {met} |")
    return lines


def write_bench(root, rows):
    loads = [row.load for row in rows]
    others = max((row.others for row in rows), default=0)
    head = [
        (
            f"Measured on {today()} at commit {commit(root)}: {machine()}. Load when rows began: {short(min(loads))} to"
            f" {short(max(loads))}; niced work and steal of others held at most {others:.2f} processors during a row."
        ),
        "",
    ]
    notes = ["", *(f"- **{row.name}**: {row.note}." for row in rows)]
    put(root, "bench", head + table(rows) + notes)


def put(root, name, lines):
    """Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`."""
    path = root / "BENCHMARKS.md"
    text = path.read_text("utf-8")
    new, count = re.subn(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: m[1] + "\n".join(lines) + "\n" + m[2], text, flags=re.S)
    if count != 1:
        raise SystemExit(f"BENCHMARKS.md has no section between the marks of {name}")
    path.write_text(new, "utf-8")


def today():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")


def commit(root):
    said = lambda *words: subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=False).stdout.strip()
    # What is measured is the source; this page itself may be new.
    changed = [name for name in said("status", "--porcelain", "--untracked-files=no").splitlines() if not name.endswith("BENCHMARKS.md")]
    return (said("rev-parse", "--short=12", "HEAD") or "unknown") + (" with changes that are not committed" if changed else "")


def machine():
    model = next((text.split(":", 1)[1].strip() for text in open("/proc/cpuinfo") if text.startswith("model name")), platform.processor())
    memory = next(int(text.split()[1]) for text in open("/proc/meminfo") if text.startswith("MemTotal")) / 1e6
    return f"{len(os.sched_getaffinity(0))} processors ({model}), {memory:.0f} GB of memory, Linux {platform.release().split('-')[0]}"
