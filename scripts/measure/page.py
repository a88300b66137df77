"""The public page against nginx with the same bytes: what serving a file costs at the least."""

import gzip
import json
import os
import pathlib
import shutil
import subprocess
import time
import urllib.request

from house import House, ended
from rounds import Row, Watched, in_turn

AIM = 0.8
CONNECTIONS = 16
# wrk's own report, as one line that a program reads. An answer that is an error is fast, so errors are counted.
LUA = """done = function(s, l, r)
  io.write(string.format('{"n":%d,"us":%d,"bad":%d}\\n', s.requests, s.duration,
    s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout))
end
"""
HEADERS = {"Accept": "text/html", "Accept-Encoding": "gzip", "Accept-Language": "en"}


def row(bench):
    folder = bench.fresh("page")
    lua = folder / "told.lua"
    lua.write_text(LUA)
    with House(bench.binary, "demo", folder / "demo", "--json", "--at", "2021-02-15T10:00") as house:
        url = address(house)
        wire, plain = fetched(url)
        server, static = nginx(bench, folder, plain)
        try:
            if fetched(static)[1] != plain:
                raise SystemExit("nginx does not serve the same bytes")
            with Watched() as watched:
                seconds = bench.seconds
                limit, ours = in_turn(bench.rounds, lambda: rate(static, lua, seconds), lambda: rate(url, lua, seconds))
        finally:
            ended(server)
    kilobytes = (
        f"{len(plain) / 1000:.1f} kB of HTML, {len(wire) / 1000:.1f} kB on the wire from us, {len(gzip.compress(plain, 6)) / 1000:.1f} kB"
        " from nginx"
    )
    return Row(
        "page",
        "public page, gzip, keep-alive",
        "answers/s",
        ours,
        limit,
        AIM,
        "nginx with the same bytes as a file",
        note=f"{url[len(house.url):]}: {kilobytes}; {CONNECTIONS} connections, wrk on the same cores",
        load=watched.load,
        others=watched.others,
    )


def address(house):
    """The English public home of the edition, by the redirects that a visitor follows from the root."""
    with urllib.request.urlopen(urllib.request.Request(house.url + "/", headers={"Accept-Language": "en"}), timeout=60) as answer:
        found = answer.geturl()
    return found.replace("//localhost:", "//127.0.0.1:")


def fetched(url):
    """The bytes on the wire, and what they say."""
    with urllib.request.urlopen(urllib.request.Request(url, headers=HEADERS), timeout=60) as answer:
        if answer.status != 200:
            raise SystemExit(f"{url} answered {answer.status}")
        wire = answer.read()
        return wire, gzip.decompress(wire) if answer.headers.get("Content-Encoding") == "gzip" else wire


def nginx(bench, folder, page):
    """nginx with two workers, the page as a file with its .gz beside it."""
    www = folder / "www"
    www.mkdir()
    (www / "index.html").write_bytes(page)
    (www / "index.html.gz").write_bytes(gzip.compress(page, 6, mtime=0))
    # nginx's workers read as another person when we are root.
    for place in [folder, *folder.parents][: len(folder.parts) - len(pathlib.Path(bench.work).parts) + 1]:
        os.chmod(place, 0o711)
    port = bench.port()
    own = "user root;" if os.geteuid() == 0 else ""
    places = " ".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(f"""
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log; {own}
events {{ worker_connections 4096; }}
http {{
  types {{ text/html html; }} default_type text/html; access_log off; sendfile on; tcp_nopush on; gzip_static on; gzip_vary on;
  open_file_cache max=100; keepalive_requests 100000000; {places}
  server {{ listen 127.0.0.1:{port}; root {www}; }}
}}
""")
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    server = subprocess.Popen([program, "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL)
    bench.wait_for(port, server)
    return server, f"http://127.0.0.1:{port}/"


def rate(url, lua, seconds):
    """Answers a second."""
    headers = [word for name, value in HEADERS.items() for word in ("-H", f"{name}: {value}")]
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "30s", "-s", lua, *headers, url]
    said = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout
    told = json.loads([line for line in said.splitlines() if line.startswith("{")][-1])
    if told["bad"]:
        raise SystemExit(f"{url}: {told['bad']} answers of {told['n']} were errors: the figure does not count")
    # wrk leaves its last requests queued: get in line behind them, or the other side pays.
    fetched(url)
    time.sleep(0.2)
    return told["n"] * 1e6 / told["us"]
