"""Random edits of a copied demo: of a record, of several, of the end, of a stored file. `convoke verify` must name each, at its place."""

import json
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile

from house import without_settings

# What a record says. `seq` and `id` are the place and not the words; `fields` is edited inside.
COLUMNS = ("actor", "verb", "kind", "way", "request", "machine_at", "edition_at", "thing", "edition", "digest", "hash", "fields")


class NotNamed(Exception):
    """An edit that `verify` did not name."""


def edited(binary, first, count):
    """Makes `count` edits, each on a fresh copy and each by the number it has among all, so that a failure repeats."""
    with tempfile.TemporaryDirectory(prefix="convoke-audit-", dir="/var/tmp") as folder:
        folder = pathlib.Path(folder)
        made = verified(binary, folder / "whole", made=True)
        if not made["whole"]:
            raise NotNamed(f"the demo itself is not whole: {made}")
        sorts = {}
        for number in range(first, first + count):
            copy = folder / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(folder / "whole", copy)
            chance = random.Random(number)
            sort = chance.choice((record, record, record, several, cut_off, stored_file))
            told, named = sort(copy, chance)
            verdict = verified(binary, copy)
            if verdict["whole"] or not named(verdict):
                raise NotNamed(f"edit {number} ({told}) is not named: {json.dumps(verdict)[:2000]}")
            sorts[sort.__name__] = sorts.get(sort.__name__, 0) + 1
    words = {"record": "changes of a record", "several": "deletions", "cut_off": "ends cut off", "stored_file": "edits of a file"}
    return f"{count} edits named: " + ", ".join(f"{n} {words[sort]}" for sort, n in sorted(sorts.items()))


def verified(binary, data, made=False):
    run = lambda *words: subprocess.run(
        [str(binary), *map(str, words)], capture_output=True, text=True, env=without_settings(), check=False
    )
    if made:
        done = run("demo", "--dir", data, "--no-serve", "--at", "2021-02-15T10:00")
        if done.returncode:
            raise SystemExit(f"the demo could not be made: {done.stderr[-1000:]}")
        # Everything into the one file that is copied.
        with sqlite3.connect(data / "convoke.db") as database:
            database.execute("pragma wal_checkpoint(truncate)")
    done = run("verify", "--dir", data, "--json")
    verdict = json.loads(done.stdout)
    if (done.returncode == 0) != verdict["whole"]:
        raise NotNamed(f"the exit code {done.returncode} says otherwise than the verdict")
    return verdict


def places(verdict):
    """The numbers of records that the verdict names."""
    found = set()
    for fault in verdict["trail"]["faults"]:
        if "number" in fault:
            found.add(fault["number"])
        found.update(range(fault.get("first", 0), fault.get("last", -1) + 1))
    return found


def last_of(database):
    return database.execute("select max(seq) from ledger_change").fetchone()[0]


def record(data, chance):
    """One column of one record becomes another value."""
    with sqlite3.connect(data / "convoke.db") as database:
        seq = chance.randint(1, last_of(database))
        column = chance.choice(COLUMNS)
        (before,) = database.execute(f"select {column} from ledger_change where seq = ?", (seq,)).fetchone()
        after = other(before, column, chance)
        database.execute(f"update ledger_change set {column} = ? where seq = ?", (after, seq))
    return f"{column} of record {seq}", lambda verdict: seq in places(verdict)


def other(value, column, chance):
    """Another value of the same sort. In `fields`, of JSON: a character within, or a field less, or a value of another record's kind."""
    if value is None:
        return chance.randbytes(16)
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 1_000_000))
    if isinstance(value, bytes):
        at = chance.randrange(len(value))
        return value[:at] + bytes([value[at] ^ (1 << chance.randrange(8))]) + value[at + 1 :]
    if column == "fields":
        fields = json.loads(value)
        if not fields:
            return '[{"name":"note","after":{"leaf":"' + "0" * 64 + '","salt":"00","value":"x"}}]'
        field = chance.choice(fields)
        side = chance.choice([side for side in ("before", "after") if field.get(side)] or ["name"])
        if side == "name" or chance.random() < 0.2:
            fields.remove(field)
        else:
            part = chance.choice([part for part in ("leaf", "salt", "value") if field[side].get(part) is not None])
            field[side][part] = flipped(field[side][part], chance)
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return flipped(value, chance)


def flipped(text, chance):
    if not text:
        return "x"
    at = chance.randrange(len(text))
    return text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]


def several(data, chance):
    """Some records in a row are deleted, not the last."""
    with sqlite3.connect(data / "convoke.db") as database:
        last = last_of(database)
        first = chance.randint(1, last - 1)
        end = min(first + chance.randint(0, 20), last - 1)
        database.execute("delete from ledger_change where seq between ? and ?", (first, end))
    return f"records {first} to {end} deleted", lambda verdict: set(range(first, end + 1)) <= places(verdict)


def cut_off(data, chance):
    """Everything from some record on is deleted."""
    with sqlite3.connect(data / "convoke.db") as database:
        last = last_of(database)
        kept = chance.randint(0, last - 1)
        database.execute("delete from ledger_change where seq > ?", (kept,))
    return f"cut off after record {kept}", lambda verdict: any(
        f["fault"] == "cut-off" and f["noted"] > kept for f in verdict["trail"]["faults"]
    )


def stored_file(data, chance):
    """A stored file loses a bit, its end, or itself."""
    files = sorted(f for f in (data / "files").rglob("*") if f.is_file())
    file = chance.choice(files)
    content, how = file.read_bytes(), chance.choice(("bit", "end", "gone"))
    if how == "gone":
        file.unlink()
    elif how == "end":
        file.write_bytes(content[: -chance.randint(1, min(len(content), 500))])
    else:
        at = chance.randrange(len(content))
        file.write_bytes(content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :])
    return f"file {file.name}: {how}", lambda verdict: any(
        fault["file"].startswith(file.stem) or file.stem.startswith(fault["file"]) or file.stem in fault["file"]
        for fault in verdict["files"]["faults"]
    )
