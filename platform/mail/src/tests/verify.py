# Verifies the DKIM signature of the mail on standard input against the TXT record in the first argument; no DNS is asked.
import sys

try:
    import dkim
except ImportError:
    print("no dkimpy")
    sys.exit(0)

record = sys.argv[1].encode()
asked = []


def dns(name, timeout=5):
    asked.append(name.decode() if isinstance(name, bytes) else name)
    return record


good = dkim.DKIM(sys.stdin.buffer.read()).verify(dnsfunc=dns)
print("good" if good else "bad", asked[0].rstrip("."))
