"""What scripts/api-check does once the demo runs: makes a token on the page as a person would, then has schemathesis call every operation.

Standard input: the demo's one line of JSON. Arguments: schemathesis, seconds, seed, a folder for what is written.
"""

import html
import http.cookiejar
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
import urllib.request

# What is compared: no answer of 500 and above, no status, media type or body that the document does not have, no open door.
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,ignored_auth"

# Who calls, and for which part of the time. Under a personal link nobody needs a token.
CALLERS = [("officer", 0.55), ("administrator", 0.3), ("link", 0.15)]

# Calls at once, and how many more in a second: by token, and by source where there is none.
LIMITS = {"officer": (6000, 20), "administrator": (6000, 20), "link": (300, 1)}

# Things that are there in the demo, so that calls find something; what has an id is found through the lists.
KNOWN = {"edition": "2021", "letter": "cl-21-4", "code": "CHE", "lang": "fr"}


def signed_in(link):
    """A browser in which the link's person is signed in."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = browser.open(link).read().decode()
    send(browser, link, page, {})
    return browser


def field(page, name):
    """The value of the first field with this name."""
    tag = re.search(rf'<input[^>]*name="{re.escape(name)}"[^>]*>', page).group(0)
    return html.unescape(re.search(r'value="([^"]*)"', tag).group(1))


def send(browser, address, page, fields):
    """Sends a form of the page, with its token."""
    once = re.search(r'name="([a-z_-]*once[a-z_-]*)"', page).group(1)
    body = urllib.parse.urlencode({once: field(page, once), **fields}, doseq=True).encode()
    return browser.open(urllib.request.Request(address, data=body)).read().decode()


def token(base, link):
    """A token for every right that the link's person holds, made on the page."""
    browser, address = signed_in(link), f"{base}/office/2021/tokens"
    page = browser.open(address).read().decode()
    scopes = re.findall(r'name="scopes"[^>]*value="([^"]*)"', page) or re.findall(r'value="([^"]*)"[^>]*name="scopes"', page)
    made = send(browser, address, page, {"name": "api-check", "scopes": scopes, "days": "7"})
    return re.search(r"convoke_[a-z2-7]+", made).group(0)


def let_in(base, headers, path):
    """Ends the check where the caller is not let in at all: then every answer would be as described, and nothing would be shown."""
    status = urllib.request.urlopen(urllib.request.Request(base + path, headers=headers)).status
    if status != 200:
        sys.exit(f"{path} answers {status}")


def configuration(folder, reply):
    """The known things, in the words of schemathesis."""
    lines = ["[parameters]"]
    for name, values in {**KNOWN, "token": reply}.items():
        lines.append(f'"path.{name}" = {json.dumps(values)}')
    path = folder / "schemathesis.toml"
    path.write_text("\n".join(lines) + "\n")
    return path


def main():
    tool, seconds, seed, folder = sys.argv[1], float(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
    demo = json.loads(sys.stdin.readline())
    base = demo["url"].replace("localhost", "127.0.0.1")
    here = lambda link: link.replace("localhost", "127.0.0.1")
    reply = demo["ministry_link"].rsplit("/", 1)[1]
    config = configuration(folder, reply)
    worst = 0
    for caller, part in CALLERS:
        command = [tool, "--config-file", str(config), "run", f"{base}/api/openapi.json", "--checks", CHECKS]
        time = max(5, int(seconds * part))
        # In one thread: with more, Python's own parser is known to fail, and a seed would not name the calls.
        command += ["--seed", seed, "--max-time", str(time), "--workers", "1", "--no-color"]
        # The limits of the house are kept and not met.
        most, refill = LIMITS[caller]
        command += ["--rate-limit", f"{int(0.9 * 60 * (most + refill * time) / time)}/m"]
        command += ["--generation-database", "none", "--suppress-health-check", "all", "--warnings", "off", "--continue-on-failure"]
        if caller == "link":
            let_in(base, {}, "/api/v1/reply/" + reply)
            command += ["--include-path-regex", "^/api/v1/reply/"]
        else:
            command += ["--exclude-path-regex", "^/api/v1/reply/"]
            authorization = f"Bearer {token(base, here(demo[caller]))}"
            let_in(base, {"Authorization": authorization}, "/api/v1/editions/2021/letters")
            command += ["--header", f"Authorization: {authorization}"]
        print(f"== schemathesis as {caller}", flush=True)
        ended = subprocess.run(command, cwd=folder)
        worst = max(worst, ended.returncode)
    sys.exit(min(worst, 1))


if __name__ == "__main__":
    main()
