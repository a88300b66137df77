# Reads a mail from standard input with Python's email package and tells, as JSON, what a reader would see.
import email, email.header, email.policy, email.utils, json, sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
# The names are decoded by the older interface: the newer one puts a blank between encoded words (a known fault of it).
older = email.message_from_bytes(raw)


def people(name):
    addresses = email.utils.getaddresses(older.get_all(name, []))
    return [[str(email.header.make_header(email.header.decode_header(n))), a] for n, a in addresses]


def text(kind):
    part = mail.get_body(preferencelist=(kind,))
    return part.get_content().replace("\r\n", "\n") if part else None


print(json.dumps({
    "from": people("From"),
    "reply_to": people("Reply-To"),
    "to": people("To"),
    "subject": mail["Subject"],
    "message_id": mail["Message-ID"],
    "in_reply_to": mail["In-Reply-To"],
    "references": (mail["References"] or "").split(),
    "date": mail["Date"].datetime.isoformat(),
    "language": mail["Content-Language"],
    "kinds": [p.get_content_type() for p in mail.walk()],
    "plain": text("plain"),
    "html": text("html"),
    "files": [[a.get_filename(), a.get_content_type(), list(a.get_content())] for a in mail.iter_attachments()],
    "defects": [str(d) for p in mail.walk() for d in p.defects]
               + [str(d) for p in mail.walk() for v in p.values() for d in getattr(v, "defects", [])],
}))
