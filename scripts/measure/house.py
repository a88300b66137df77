"""A house to be measured: starts `convoke demo` or `convoke serve`, signs in, fills forms. Speaks plain HTTP, as a browser without
script would."""

import http.client
import json
import os
import pathlib
import subprocess
import time
import urllib.parse
from html.parser import HTMLParser

PATIENCE = 300


def without_settings(**more):
    """The environment without settings of ours, and with these."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CONVOKE_")}
    return plain | {name: str(value) for name, value in more.items()}


def ended(process):
    """Ends a process that we started, kindly, then for good."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class House:
    """A running server on a port of its own. Use it in a `with`."""

    def __init__(self, binary, command, folder, *options, settings=None, log=None):
        self.folder = pathlib.Path(folder)
        self.log = open(log or self.folder.with_suffix(".log"), "wb")
        words = [binary, command, "--dir", folder, "--listen", "127.0.0.1:0", *options]
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            list(map(str, words)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env=without_settings(**(settings or {})),
            text=True,
        )
        self.told = {}
        for line in self.process.stdout:
            if line.startswith("{"):
                self.told = json.loads(line)
            elif line.startswith("url: "):
                self.told["url"] = line[5:].strip()
            if "url" in self.told:
                break
        if "url" not in self.told:
            self.end()
            raise SystemExit(f"the server did not start: {pathlib.Path(self.log.name).read_text()[-2000:]}")
        self.url = self.told["url"]
        self.port = urllib.parse.urlsplit(self.url).port

    def end(self):
        ended(self.process)
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *fault):
        self.end()

    def person(self, link=None):
        """A browser of its own; signed in, if a link is given: the link shows a button, and only the button signs in."""
        person = Person(self.port)
        if link:
            person.get(urllib.parse.urlsplit(link).path)
            person.submit("")
            if not person.path.startswith("/office"):
                raise SystemExit(f"signing in led to {person.path}")
        return person


class Forms(HTMLParser):
    """The forms of a page with their hidden fields, and its links."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        has = dict(attrs)
        if tag == "form":
            self.forms.append({"action": has.get("action", ""), "method": has.get("method", "get"), "hidden": {}})
        elif tag == "input" and has.get("type") == "hidden" and self.forms and has.get("name"):
            self.forms[-1]["hidden"][has["name"]] = has.get("value") or ""
        elif tag == "a" and has.get("href"):
            self.links.append(has["href"])


class Person:
    """A browser without script: keeps cookies, follows redirects, sends forms with their hidden fields."""

    def __init__(self, port):
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self.host, self.cookies, self.path, self.page, self.status = f"localhost:{port}", {}, "", "", 0

    def ask(self, method, path, fields=None):
        body = urllib.parse.urlencode(fields) if fields is not None else None
        headers = {"Host": self.host, "Accept-Language": "en", "Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        self.status, self.page = answer.status, answer.read().decode("utf-8", "replace")
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key.strip()] = rest.split(";")[0]
        self.path = path
        if answer.status in (301, 302, 303):
            there = urllib.parse.urlsplit(answer.getheader("location"))
            return self.ask("GET", there.path + (f"?{there.query}" if there.query else ""))
        return self.status

    def get(self, path):
        status = self.ask("GET", path)
        if status != 200:
            raise SystemExit(f"{path} answered {status}")
        return self.page

    def submit(self, ending, **fields):
        """Sends the form of the page that posts to an address with this ending; the first one if it is empty."""
        forms = [f for f in Forms(self.page).forms if f["method"].lower() == "post" and f["action"].split("?")[0].endswith(ending)]
        if not ending:
            forms = [f for f in forms if "language" not in f["action"] and "sign-out" not in f["action"]]
        if not forms:
            raise SystemExit(f"{self.path} has no form that posts to …{ending}")
        there = urllib.parse.urljoin(f"http://{self.host}{self.path}", forms[0]["action"] or self.path)
        status = self.ask("POST", urllib.parse.urlsplit(there).path, forms[0]["hidden"] | fields)
        if status != 200:
            raise SystemExit(f"the form of {self.path} was answered with {status}")
        return self.page

    def links(self):
        return Forms(self.page).links
