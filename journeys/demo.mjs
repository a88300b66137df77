// Starts `convoke demo` on a folder and a port of its own, and stops it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** The first start fills the data directory: 193 states, six languages, a living example. A build with debug checks takes its time. */
const DEMO_STARTS_WITHIN = 180_000;
/** Then it is ended the hard way. */
const DEMO_STOPS_WITHIN = 15_000;

/** The binary that scripts/test names, or the one that cargo built last. */
export function binary() {
  const caches = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  const target = process.env.CARGO_TARGET_DIR ?? path.join(caches, 'convoke/target');
  const file = process.env.CONVOKE_BIN ?? path.join(target, 'debug/convoke');
  if (!existsSync(file)) throw new Error(`there is no ${file}: cargo build --bin convoke`);
  return file;
}

/**
 * A demo, ready to use: what it said with --json (url, officer, second_officer, administrator, ministry_link, dir …) and `stop()`.
 * `options` go to the command line, for instance ['--at', '2021-02-02T10:00'].
 */
export async function startDemo(options = []) {
  const folder = await mkdtemp(path.join(tmpdir(), 'convoke-journey-'));
  const command = ['demo', '--dir', path.join(folder, 'demo'), '--listen', '127.0.0.1:0', '--json', ...options];
  const child = spawn(binary(), command, { stdio: ['ignore', 'pipe', 'pipe'], env: withoutSettings() });
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);

  let log = '';
  child.stderr.on('data', (text) => (log = (log + text).slice(-20_000)));
  const stop = async () => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), DEMO_STOPS_WITHIN);
    await ended;
    clearTimeout(hard);
    process.off('exit', endWithUs);
    await rm(folder, { recursive: true, force: true });
  };

  try {
    return { ...(await firstObject(child, ended, () => log)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `CONVOKE_…` are settings to the binary, and one that it does not know is refused: those of the tests are not for it. */
function withoutSettings() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CONVOKE_')));
}

/** The JSON object that the demo prints when it serves. It may stand on several lines; the process goes on. */
function firstObject(child, ended, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`the demo said nothing for ${DEMO_STARTS_WITHIN / 1000} s:\n${log()}`)), DEMO_STARTS_WITHIN);
    child.stdout.on('data', (text) => {
      said += text;
      try {
        resolve(JSON.parse(said));
        clearTimeout(late);
      } catch {
        // Not all of it yet.
      }
    });
    child.once('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    ended.then((how) => {
      clearTimeout(late);
      reject(new Error(`the demo ended with ${how}:\n${said}\n${log()}`));
    });
  });
}
