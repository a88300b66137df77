// The guard itself: pages that are made to fail, each in one way, and one that does not. If the guard slept, every journey would pass.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { launch } from './browser.mjs';
import { walkThrough } from './lib.mjs';

const POLICY = "default-src 'none'; style-src 'self'; img-src *; script-src 'self'; base-uri 'none'; form-action 'self'";
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;
const PAGES = {
  '/favicon.ico': '',
  '/good': page('<p>Good.</p>'),
  '/label': page('<form><input name="who"></form>'),
  '/practice': page('<p>One.</p><h4>A heading that skips two steps</h4>'),
  '/inline': page('<script>document.title = "no"</script>'),
  '/style': page('<p style="color: red">Red.</p>'),
  '/throws': page('<script src="/throws.js"></script>'),
  '/elsewhere': page('<img alt="" src="http://elsewhere.example/pixel.png">'),
  '/wide': page('<pre>' + 'wide '.repeat(200) + '</pre>'),
};

let server, house, browser;
before(async () => {
  server = createServer((request, response) => {
    const text = request.url === '/throws.js' ? 'console.log("before"); nothing.here();' : PAGES[request.url];
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html';
    const status = request.url === '/broken' ? 500 : text === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY }).end(text ?? page('<p>Not here.</p>'));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  house = { url: `http://localhost:${server.address().port}` };
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** A walk to one page: passes when `expected` is nothing, else fails with words like it. */
function check(name, address, expected, steps = async () => {}, { status = 200, script = true } = {}) {
  test(name, { timeout: 60_000 }, async (t) => {
    const told = [];
    const quiet = { name: t.name, diagnostic: (words) => told.push(words) };
    const walked = walkThrough(quiet, house, browser, async (walk) => {
      const page = await walk.person({ script });
      await walk.go(page, address, { status });
      await steps(walk, page, told);
    });
    if (expected === undefined) return walked;
    await assert.rejects(walked, (error) => expected.test(error.message) || assert.fail(error));
  });
}

const axe = (walk, page) => walk.axe(page);
check('a good page passes under a strict policy', '/good', undefined, axe);
check('a good page passes without script', '/good', undefined, async () => {}, { script: false });
check('axe without script fails at once instead of waiting for ever', '/good', /needs a browser that runs script/, axe, { script: false });
check('a field without a label fails', '/label', /label: Form elements must have labels/, axe);
check('best practice is told and does not fail', '/practice', undefined, async (walk, page, told) => {
  await walk.axe(page);
  assert.match(told.join('\n'), /best practice: .*heading-order/);
});
check('a script in the page fails', '/inline', /script-src/);
check('a style in the page fails', '/style', /style-src/);
check('a script in the page fails where the browser runs none', '/style', /style-src/, async () => {}, { script: false });
check('a script that stumbles fails', '/throws', /nothing is not defined/);
check('a request to another host fails', '/elsewhere', /another host: http:\/\/elsewhere\.example\/pixel\.png/);
check('an answer of 500 fails', '/broken', /500 from/, async () => {}, { status: 500 });
check('a page that is not there fails, unless it is expected not to be', '/nowhere', /status of http/);
check('a page that is expected not to be there passes', '/nowhere', undefined, async () => {}, { status: 404 });
check('a page too wide for a telephone fails', '/wide', /wide on a screen of 390/, (walk, page) => walk.narrow(page));
