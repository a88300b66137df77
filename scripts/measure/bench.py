"""`scripts/bench`, once everything is set up: measures rows in order and tells them.

bench.py BINARY PYTHON-OF-THE-PEERS [--size small] [ROW …]
"""

import argparse
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import dispatch
import letters
import page
import replies
import report
import whole
from house import without_settings

# Each gives one row or several. The quick ones first: whoever watches sees figures soon.
ROWS = {"whole": whole.rows, "page": page.row, "letters": letters.rows, "replies": replies.rows, "dispatch": dispatch.row}


class Bench:
    """What the rows share: the binary, a folder on the disk that is measured, how long and how often."""

    def __init__(self, binary, peer_python, work, small):
        self.binary, self.peer_python, self.work = pathlib.Path(binary), peer_python, pathlib.Path(work)
        self.root = pathlib.Path(__file__).resolve().parents[2]
        self.cores = len(os.sched_getaffinity(0))
        self.rounds, self.seconds = (2, 3) if small else (5, 5)

    def own(self, name):
        return self.root / "scripts/measure" / name

    def fresh(self, name):
        folder = self.work / name
        folder.mkdir()
        return folder

    def run(self, *words):
        """The binary to its end; gives what it said."""
        done = subprocess.run([str(self.binary), *map(str, words)], capture_output=True, text=True, env=without_settings(), check=False)
        if done.returncode:
            raise SystemExit(f"convoke {words[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
        return done.stdout

    @staticmethod
    def program(name):
        return shutil.which(name) or f"/usr/sbin/{name}"

    @staticmethod
    def port():
        """A free port of the loopback interface, below the range from which the system takes its own."""
        for port in range(20_000 + os.getpid() % 9_000, 32_000):
            with socket.socket() as line:
                try:
                    line.bind(("127.0.0.1", port))
                except OSError:
                    continue
                return port
        raise SystemExit("no port is free")

    @staticmethod
    def wait_for(port, server):
        for _ in range(200):
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    return
            if server.poll() is not None:
                raise SystemExit(f"{server.args[0]} ended with {server.returncode}")
            time.sleep(0.05)
        raise SystemExit(f"{server.args[0]} does not listen")


def main():
    ask = argparse.ArgumentParser(prog="scripts/bench")
    ask.add_argument("binary")
    ask.add_argument("peer_python")
    ask.add_argument("--size", choices=("small", "full"), default="full")
    ask.add_argument("rows", nargs="*", metavar="ROW", help=" ".join(ROWS))
    given = ask.parse_intermixed_args()
    unknown = [name for name in given.rows if name not in ROWS]
    if unknown:
        ask.error(f"no row is named {unknown[0]}; there are {' '.join(ROWS)}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    place = os.environ.get("CONVOKE_BENCH_DIR", "/var/tmp")
    work = tempfile.mkdtemp(prefix="convoke-bench-", dir=place)
    found, began = [], time.time()
    try:
        bench = Bench(given.binary, given.peer_python, work, given.size == "small")
        for name in given.rows or ROWS:
            print(f"== {name}", file=sys.stderr, flush=True)
            rows = ROWS[name](bench)
            for row in rows if isinstance(rows, list) else [rows]:
                found.append(row)
                print(report.line(row), flush=True)
            shutil.rmtree(bench.work / name, ignore_errors=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{time.time() - began:.0f} s", file=sys.stderr)
    if not given.rows and given.size == "full":
        report.write_bench(bench.root, found)
        print("BENCHMARKS.md is written", file=sys.stderr)


if __name__ == "__main__":
    main()
