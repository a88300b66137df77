"""The dispatch of CL-21/4 to a mail server that swallows, against smtp-source into the same server with mails of the same size: what
handing over costs at the least."""

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import time

from house import House, ended
from rounds import Row, Watched, in_turn, spread

AIM = 0.5
# Lines to the mail server: as a house opens them by default.
LINES = 4
# So that a round of smtp-source takes about a second.
MANY = 2000
LETTER = "cl-21-4"
# A letter's mail as base64 is four thirds of its PDF, with line ends; text and head are some kilobytes.
GROWN, TEXT = 4 / 3 * 78 / 76, 8_000


def row(bench):
    folder = bench.fresh("dispatch")
    prepared = folder / "prepared"
    told = bench.run("demo", "--dir", prepared, "--no-serve", "--json", "--at", "2021-02-02T10:00")
    links = json.loads(told.splitlines()[-1])
    port = bench.port()
    as_user = ["-u", "postfix"] if os.geteuid() == 0 else []
    sink = subprocess.Popen(
        [bench.program("smtp-sink"), *as_user, f"127.0.0.1:{port}", "1000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    handing, sizes, counts = [], [], []
    try:
        bench.wait_for(port, sink)

        def ours():
            data = folder / "demo"
            shutil.rmtree(data, ignore_errors=True)
            shutil.copytree(prepared, data)
            settings = {
                "CONVOKE_MAIL__SMTP__HOST": "127.0.0.1",
                "CONVOKE_MAIL__SMTP__PORT": port,
                "CONVOKE_MAIL__SMTP__TLS": "none",
                "CONVOKE_MAIL__SMTP__CONNECTIONS": LINES,
            }
            with House(bench.binary, "serve", data, settings=settings) as house:
                began = released(house, links)
                mails, last = all_sent(data)
            pdfs = [f.stat().st_size for f in (data / "files").rglob("*") if f.is_file() and f.stat().st_size > 20_000]
            sizes[:] = [statistics.median(pdfs) * GROWN + TEXT]
            counts[:] = [mails]
            handing.append(mails / handed_over(data))
            return mails / (last - began)

        def limit():
            command = [
                bench.program("smtp-source"),
                "-d",
                "-s",
                LINES,
                "-m",
                MANY,
                "-l",
                int(sizes[0]),
                "-f",
                "forum@forum.example",
                "-t",
                "minister@state.example",
                f"inet:127.0.0.1:{port}",
            ]
            began = time.perf_counter()
            subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
            return MANY / (time.perf_counter() - began)

        with Watched() as watched:
            our, theirs = in_turn(bench.rounds, ours, limit)
    finally:
        ended(sink)
    note = (
        f"{counts[0]} mails of about {sizes[0] / 1000:.0f} kB over {LINES} lines, from the release to the last 250: each letter is set,"
        " stored, registered and recorded before and after; smtp-source repeats one text from memory. Once the first mail left:"
        f" {spread(handing[1:])} mails/s"
    )
    return Row(
        "dispatch",
        "dispatch of the letter, release to last 250",
        "mails/s",
        our,
        theirs,
        AIM,
        f"smtp-source, {LINES} lines, same sink",
        note=note,
        load=watched.load,
        others=watched.others,
    )


def released(house, links):
    """Two officers order and release the letter without a hold; gives the moment of the release."""
    officer, second = house.person(links["officer"]), house.person(links["second_officer"])
    office = officer.path.split("?")[0].rstrip("/")
    administrator = house.person(links["administrator"])
    administrator.get(f"{office}/letters/dispatch")
    administrator.submit("/letters/dispatch", hold="0", second="yes")
    officer.get(f"{office}/letters/{LETTER}/dispatch")
    officer.submit("/order", word="CL-21/4")
    second.get(f"{office}/letters/{LETTER}/dispatch")
    began = time.time()
    second.submit("/release", sure="yes")
    return began


def asked(data, sql):
    """Reads the database beside the server."""
    with sqlite3.connect(f"file:{data / 'convoke.db'}?mode=ro", uri=True, timeout=10) as database:
        return database.execute(sql).fetchone()


def all_sent(data):
    """Waits until every mail of the letter has left; gives how many, and when the last did."""
    patience = time.monotonic() + 900
    while time.monotonic() < patience:
        made, waiting = asked(
            data,
            "select (select count(*) from letters_consignment), (select count(*) from letters_consignment where mail is null and step <>"
            " 'to-print')",
        )
        left, sent, last = asked(
            data,
            "select count(*) filter (where ended_at is null), count(*) filter (where state = 'sent'), max(ended_at) from outbox_mail where"
            " purpose = 'letter'",
        )
        if made and not waiting and sent and not left:
            return sent, last / 1e6
        time.sleep(0.25)
    raise SystemExit("the dispatch did not come to its end within a quarter of an hour")


def handed_over(data):
    """Seconds from the first mail that left to the last."""
    first, last = asked(data, "select min(ended_at), max(ended_at) from outbox_mail where purpose = 'letter' and state = 'sent'")
    return max((last - first) / 1e6, 1e-3)
