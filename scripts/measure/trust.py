"""`scripts/trust`, once everything is set up: runs promises in parts, remembers what was done, tells it.

A part is small enough that little is lost when it is stopped: its figures count when it has ended. What failed is kept and told until the
part is forgotten with --anew; a failure is looked at, and never runs away by running again.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import audit
import report

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Failed(Exception):
    """A promise that did not hold; the words are for whoever looks into it."""


@dataclasses.dataclass
class Promise:
    """Something that is run in parts: `run(first, size)` gives the words that follow `done:`. Goals are in `unit`."""

    what: str
    unit: str
    small: int
    release: int
    size: int
    run: object
    there: object = lambda: True


def ran(command, seconds, **settings):
    """Runs a command of the clone; gives what it said. A test that cannot run here says so and is no failure and no figure."""
    environment = os.environ | {name: str(value) for name, value in settings.items()}
    try:
        done = subprocess.run(
            list(map(str, command)), cwd=ROOT, env=environment, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{command[0]} did not end within {seconds} s") from late
    said = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)
    if done.returncode:
        raise Failed(said[-6000:])
    skipped = re.search(r"\bskipped: (.*)$", said, re.M)
    if skipped:
        raise SystemExit(f"skipped: {skipped[1]}")
    return said


def test(name, seconds=3600, crate="app", **settings):
    """One test of the binary from outside, or of the app; the words of its `done:`, or how many passed."""
    said = ran(["cargo", "test", "--locked", "--quiet", "-p", crate, name, "--", "--nocapture", "--test-threads=1"], seconds, **settings)
    passed = sum(int(n) for n in re.findall(r"test result: ok\. (\d+) passed", said))
    if not passed:
        raise Failed(f"no test is named {name}")
    told = re.findall(r"done: (.*)$", said, re.M)
    return "; ".join(told) or f"{passed} tests passed"


def kills(name):
    return lambda first, size: test(name, CONVOKE_TEST_KILLS=size, CONVOKE_TEST_FIRST=first)


def api(first, size):
    # Each part has values of its own; the seed is the part's number, so that a failure repeats.
    said = ran(["scripts/api-check", size], size * 4 + 1800, SEED=20210203 + first)
    summary = [line for line in said.splitlines() if re.search(r"generated|passed|operations|calls", line)]
    return f"seed {20210203 + first}: {summary[-1].strip() if summary else 'no fault'}"


def hostile(first, size):
    # The first parts read one page of a shape, later ones more.
    said = ran(["node", "--test", "--test-reporter=spec", "journeys/hostile.test.mjs"], 7200, CONVOKE_HOSTILE=1 + first)
    return "; ".join(re.findall(r"done: (.*)", said))


def edits(first, size):
    try:
        return audit.edited(os.environ["CONVOKE_BIN"], first, size)
    except audit.NotNamed as fault:
        raise Failed(str(fault)) from fault


PROMISES = {
    "kills-sqlite": Promise(
        "`kill -9` in storms of answers, SQLite: none acknowledged is lost or doubled, the trail is whole",
        "kills",
        4,
        1000,
        20,
        kills("nothing_acknowledged_is_lost_or_doubled_on_sqlite"),
    ),
    "kills-postgresql": Promise(
        "the same on PostgreSQL", "kills", 4, 1000, 20, kills("nothing_acknowledged_is_lost_or_doubled_on_postgresql")
    ),
    "kills-dispatch": Promise(
        "`kill -9` in the dispatch of 193 letters, one of six aimed between text and reply: nobody gets two, nobody silently none",
        "kills",
        6,
        1002,
        6,
        kills("of_193_letters_none_is_sent_twice_and_none_is_missing"),
    ),
    "matrix": Promise("every route with every role, and GET changes nothing", "walks", 1, 10, 1, lambda first, size: test("walk")),
    "audit": Promise(
        "random edits of the trail and of stored files (change, delete, cut off): `verify` names every one", "edits", 20, 2000, 100, edits
    ),
    "backup": Promise(
        "backup in a storm of answers, restore on the other engine, cut backups, moves",
        "drills",
        1,
        50,
        1,
        lambda first, size: test("drill"),
        lambda: (ROOT / "app/tests/outside/drill.rs").exists(),
    ),
    "api": Promise(
        "schemathesis over the real binary, each part with a seed of its own",
        "seconds",
        30,
        14_400,
        600,
        api,
        lambda: (ROOT / "scripts/api-check").exists(),
    ),
    "hostile": Promise(
        "hostile text in every field, then every view in a browser; each part reads one page more of each shape", "walks", 1, 8, 1, hostile
    ),
}


class Memory:
    """What was done, by name, in a file outside the clone; written aside and renamed, so that a stop leaves it whole."""

    def __init__(self, size):
        home = os.environ.get("XDG_STATE_HOME") or pathlib.Path.home() / ".local/state"
        folder = pathlib.Path(os.environ.get("CONVOKE_TRUST_DIR") or pathlib.Path(home) / "convoke/trust")
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{size}.json"
        self.all = json.loads(self.path.read_text("utf-8")) if self.path.exists() else {}

    def of(self, name):
        return self.all.setdefault(name, {"done": 0, "seconds": 0, "told": [], "failures": [], "commits": [], "last": ""})

    def keep(self):
        aside = self.path.with_suffix(".new")
        aside.write_text(json.dumps(self.all, ensure_ascii=False, indent=1), "utf-8")
        aside.rename(self.path)


def one_part(name, promise, goal, memory):
    """Runs the next part; gives whether the promise held."""
    so_far = memory.of(name)
    size = min(promise.size, goal - so_far["done"])
    began, held = time.monotonic(), True
    try:
        told = promise.run(so_far["done"], size)
        so_far["done"] += size
        so_far["told"] = (so_far["told"] + [told])[-200:]
        print(f"{name}: {so_far['done']} of {goal} {promise.unit}: {told}", flush=True)
    except Failed as failed:
        held = False
        so_far["failures"].append({"from": so_far["done"], "size": size, "words": str(failed), "at": report.today()})
        print(f"{name}: FAILED in the part that begins at {so_far['done']}:\n{failed}", file=sys.stderr, flush=True)
    so_far["seconds"] += time.monotonic() - began
    so_far["last"] = report.today()
    so_far["commits"] = list(dict.fromkeys([*so_far["commits"], report.commit(ROOT)]))[-20:]
    memory.keep()
    return held


def summed(told):
    """`20 kills, 812 answers acknowledged` many times as one sum; words without numbers stay away."""
    sums, words = {}, []
    for number, word in re.findall(r"(\d+) ([a-zA-Z][a-zA-Z ]*)", "; ".join(told)):
        sums[word.strip()] = sums.get(word.strip(), 0) + int(number)
        words.append(word.strip())
    return ", ".join(f"{sums[word]:,} {word}" for word in dict.fromkeys(words) if word not in ("callers",))


def table(memory, size):
    lines = ["| part | promise | done | of | hours | figures | failures |", "|---|---|---|---|---|---|---|"]
    for name, promise in PROMISES.items():
        so_far, goal = memory.of(name), getattr(promise, size)
        figures = summed(so_far["told"]) if name != "api" else (so_far["told"][-1] if so_far["told"] else "")
        failures = "; ".join(f"part from {f['from']} on {f['at']}" for f in so_far["failures"][-3:]) or "none"
        figures = figures or ("not in this clone yet" if not promise.there() else "not run yet")
        lines.append(
            f"| `{name}` | {promise.what} | {so_far['done']:,} | {goal:,} {promise.unit} | {so_far['seconds'] / 3600:.2f} | {figures} |"
            f" {failures if so_far['last'] else report.NOTHING} |"
        )
    commits = list(dict.fromkeys(c for name in PROMISES for c in memory.of(name)["commits"]))
    where = f"at {'commits' if len(commits) > 1 else 'commit'} {', '.join(commits[-6:])}" if commits else ""
    return [f"As of {report.today()}, {where} on {report.machine()}. Hours are those really run.", "", *lines]


def main():
    ask = argparse.ArgumentParser(prog="scripts/trust")
    ask.add_argument("--size", choices=("small", "release"), default="release")
    ask.add_argument("--told", action="store_true", help="tell what was done so far, and run nothing")
    ask.add_argument("--anew", action="store_true", help="forget what the named parts did")
    ask.add_argument("names", nargs="*", metavar="NAME", help=" ".join(PROMISES))
    given = ask.parse_intermixed_args()
    unknown = [name for name in given.names if name not in PROMISES]
    if unknown:
        ask.error(f"no part is named {unknown[0]}; there are {' '.join(PROMISES)}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    memory, names, held = Memory(given.size), given.names or list(PROMISES), True
    if given.anew:
        for name in given.names:
            memory.all.pop(name, None)
        memory.keep()
    failed = set()
    # By turns, so that a short night has some of everything.
    while not given.told:
        due = [
            name
            for name in names
            if name not in failed and PROMISES[name].there() and memory.of(name)["done"] < getattr(PROMISES[name], given.size)
        ]
        if not due:
            break
        for name in due:
            try:
                if not one_part(name, PROMISES[name], getattr(PROMISES[name], given.size), memory):
                    failed.add(name)
            except SystemExit as skipped:
                if not str(skipped).startswith("skipped"):
                    raise
                print(f"{name}: {skipped}", flush=True)
                failed.add(name)
            if given.size == "release":
                report.put(ROOT, "trust", table(memory, given.size))
    print("\n".join(table(memory, given.size)))
    held = not any(memory.of(name)["failures"] for name in names)
    sys.exit(0 if held else 1)


if __name__ == "__main__":
    main()
