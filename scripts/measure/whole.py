"""What the program costs by itself: from the start to the first page, memory when nobody is there, size on disk."""

import time

from house import House
from rounds import Row, Watched

START_AIM, IDLE_AIM, SIZE_AIM = 0.2, 40, 80
STARTS = 7
# By then what the start took for itself is given back or kept for good.
IDLE_AFTER = 10


def rows(bench):
    folder = bench.fresh("whole")
    bench.run("demo", "--dir", folder / "demo", "--no-serve", "--at", "2021-02-15T10:00")
    starts = []
    with Watched() as watched:
        for _ in range(STARTS + 1):
            with House(bench.binary, "serve", folder / "demo") as house:
                house.person().get("/en")
                starts.append(time.perf_counter() - house.began)
    # The first reads the binary from the disk.
    cold, warm = starts[0], starts[1:]
    with House(bench.binary, "serve", folder / "demo") as house:
        for path in ("/", "/en"):
            house.person().get(path)
        time.sleep(IDLE_AFTER if bench.rounds > 2 else 2)
        memory = status(house.process.pid)
    size = bench.binary.stat().st_size / 1e6
    common = {"limit": [], "against": "", "at_most": True, "load": watched.load, "others": watched.others}
    parts = (
        f"of it {memory['RssAnon']:.1f} MB of its own and {memory['RssFile']:.1f} MB of the binary's pages, which the system can take back"
    )
    return [
        Row(
            "start",
            "start to the first page served",
            "s",
            warm,
            aim=START_AIM,
            note=f"{STARTS} starts on the demo's data; the very first, before them, {cold:.2f} s",
            **common,
        ),
        Row("idle", f"memory when idle, {IDLE_AFTER} s after the first pages", "MB", [memory["VmRSS"]], aim=IDLE_AIM, note=parts, **common),
        Row("size", "the binary, stripped, with fonts and six languages", "MB", [size], aim=SIZE_AIM, note="release profile", **common),
    ]


def status(pid):
    """Megabytes (10^6 bytes) by the kernel's own count."""
    lines = open(f"/proc/{pid}/status").read().splitlines()
    return {
        name: int(value.split()[0]) * 1024 / 1e6
        for name, _, value in (line.partition(":") for line in lines)
        if value.strip().endswith("kB")
    }
