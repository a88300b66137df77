"""Durable answers a second over HTTP, under personal links, against single-row commits of pgbench at the same number of clients: what the
disk and a database allow at all. On SQLite, as a house is by default, and on the very PostgreSQL that pgbench measures."""

import json
import re
import subprocess
import urllib.parse

from house import House
from postgres import Postgres
from rounds import Row, Watched, in_turn, spread

AIM = 1
CLIENTS = 16
AT = "2021-02-15T10:00"


def rows(bench):
    folder = bench.fresh("replies")
    found = []
    with Postgres(bench, folder) as postgres:
        for engine, database in (("SQLite", None), ("PostgreSQL", postgres.url)):
            data = folder / f"demo-{engine}"
            # The load maker stands for a proxy, behind which each answer has an address of its own.
            settings = {"CONVOKE_PROXIES": '["127.0.0.1"]'} | ({"CONVOKE_DATABASE": database} if database else {})
            with House(bench.binary, "demo", data, "--json", "--at", AT, settings=settings) as house:
                links = folder / f"links-{engine}"
                links.write_text("\n".join(personal_links(house, CLIENTS)) + "\n")
                with Watched() as watched:
                    limit, ours = in_turn(bench.rounds, lambda: postgres.commits(CLIENTS, bench.seconds), lambda: rate(bench, house, links))
            note = (
                "an answer is four requests (form, answer, check, give) and what they leave: answer, register number, trail,"
                f" acknowledgement mail; pgbench {spread(limit)} one-row commits/s"
            )
            found.append(
                Row(
                    f"replies-{engine.lower()}",
                    f"durable answers over HTTP, {CLIENTS} ministries at once, {engine}",
                    "answers/s",
                    ours,
                    limit,
                    AIM,
                    f"pgbench, {CLIENTS} clients, same disk",
                    note=note,
                    load=watched.load,
                    others=watched.others,
                )
            )
    return found


def personal_links(house, count):
    """The paths of that many personal links, as they stand in the mails that the demo keeps."""
    officer = house.person(house.told["officer"])
    office, links = officer.path.split("?")[0].rstrip("/"), []
    officer.get(f"{office}/outbox?purpose=letter")
    while len(links) < count:
        listed = officer.page
        mails = dict.fromkeys(link for link in officer.links() if re.search(r"/outbox/[0-9a-f-]{16,}$", link.split("?")[0]))
        following = re.search(r'<a[^>]*rel="next"[^>]*>', listed)
        for mail in mails:
            link = re.search(r'href="([^"]*/reply/[^"]+)"', officer.get(urllib.parse.urlsplit(mail).path))
            if link:
                links.append(urllib.parse.urlsplit(link[1]).path)
            if len(links) == count:
                return links
        if not following:
            raise SystemExit(f"the outbox shows {len(links)} personal links, and {count} are needed")
        officer.get(re.search(r'href="([^"]+)"', following[0])[1].replace("&amp;", "&"))
    return links


def rate(bench, house, links):
    """Answers a second that were acknowledged."""
    command = [
        "wrk",
        f"-t{CLIENTS}",
        f"-c{CLIENTS}",
        f"-d{bench.seconds}s",
        "--timeout",
        "30s",
        "-s",
        bench.own("replies.lua"),
        f"http://127.0.0.1:{house.port}",
        "--",
        links,
    ]
    said = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout
    told = json.loads([line for line in said.splitlines() if line.startswith('{"given"')][-1])
    if told["refused"] or told["broken"] or not told["given"]:
        raise SystemExit(f"the storm met refusals, so its figure does not count: {told}")
    return told["given"] * 1e6 / told["us"]
