"""A PostgreSQL server of one's own with its own settings (every commit on disk), on a free port, in a folder that goes with it; and
pgbench."""

import glob
import os
import pathlib
import re
import shutil
import subprocess

from house import ended


def binaries():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: [int(x) for x in re.findall(r"\d+", path)])
    return pathlib.Path(found[-1]) if found else pathlib.Path(os.path.realpath(shutil.which("initdb"))).parent


class Postgres:
    """A server. Use it in a `with`."""

    def __init__(self, bench, folder):
        self.bin, self.data, self.port = binaries(), folder / "pg", bench.port()
        self.data.mkdir(mode=0o700)
        self.as_user = []
        if os.geteuid() == 0:
            # It refuses to run as root, rightly.
            shutil.chown(self.data, "postgres")
            self.as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            for place in (bench.work, folder):
                os.chmod(place, 0o711)
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C.UTF-8")
        settings = {"listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": self.data, "max_connections": 100}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        command = [*self.as_user, self.bin / "postgres", "-D", self.data, *options]
        self.server = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=open(folder / "pg.log", "wb"), cwd="/")
        for _ in range(300):
            ready = subprocess.run([self.bin / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False).returncode
            if ready == 0:
                break
            if self.server.poll() is not None:
                raise SystemExit("PostgreSQL did not start")
            subprocess.run(["sleep", "0.1"], check=True)
        self.url = f"postgres://bench@127.0.0.1:{self.port}/postgres"

    def run(self, program, *words):
        command = [*self.as_user, self.bin / program, *words]
        return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True, cwd="/").stdout

    def sql(self, text):
        return self.run("psql", "-qtA", self.url, "-c", text)

    def commits(self, clients, seconds):
        """Single-row commits a second, as pgbench counts them."""
        self.sql("create table if not exists yardstick(id bigserial primary key, voter bytea, choice int)")
        script = self.data / "one.sql"
        script.write_text("insert into yardstick(voter, choice) values(sha256('x'), 7);\n")
        script.chmod(0o644)
        said = self.run("pgbench", "-n", "-M", "prepared", "-f", script, "-c", clients, "-j", 2, "-T", seconds, self.url)
        return float(re.search(r"tps = ([\d.]+)", said)[1])

    def __enter__(self):
        return self

    def __exit__(self, *fault):
        # A quick stop; the folder goes with it.
        self.server.send_signal(2)
        try:
            self.server.wait(20)
        except subprocess.TimeoutExpired:
            ended(self.server)
