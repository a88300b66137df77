// The browser of the machine, never one of a package's own. Chromium's conversation with the world at large is switched off.
//
// playwright-core stays at 1.61: it is the last that runs on Node 18, which is what Debian 12 has.

import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--no-sandbox', // it visits our own pages only, and CI runs as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Should a page ask for another host all the same, it is not found; the guard tells.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The first browser on the path; `CHROMIUM` names another. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`no browser on the path (${NAMES.join(', ')}): apt-get install chromium`);
  return found;
}

/** A browser without a window. */
export function launch() {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}
