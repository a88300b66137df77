// What people type is text (TRUST.md 5): fills every field of every form that a person reaches with hostile values, and reads every page
// for a trace of them that is more than text. What is typed where is chosen by order, so that a run repeats.

import assert from 'node:assert/strict';

/** The mark by which a hostile value is found again. */
const MARK = 'hostile-x';

/** For a line. Each of them, run or fetched or made an element, would be seen: by the guard, by a dialog, or in the tree of the page. */
const LINES = [
  `"'><script>alert(1)</script><${MARK}>`,
  `=1+1 <img src=https://evil.example/a onerror=alert(2)> ${MARK}`,
  `{link} {{7*7}} \${7*7} { $count } %n ${MARK}`,
  `[x](javascript:alert(3)) ${MARK}`,
  `${MARK} \u202Egnirts \u2066 \u200F`,
  `@SUM(A1) +1 -1 ' or 1=1 -- ${MARK} \\`,
  `#panic("x") $x$ #include "letter.json" ${MARK}`,
];
/** For a text of several lines. */
const TEXT = [...LINES.slice(0, 4), `<style>*{display:none}</style> <svg onload=alert(4)> ${MARK}`, 'Bcc: x@evil.example', ''].join('\r\n');

/** Leaving, or shutting oneself out, would end the walk. */
const NEVER = /sign-out|\/sessions|\/language|second-factor|passkeys?\//;
/** What ends something comes last, or there would be nothing left to fill in. */
const LAST = /close|reopen|stop|pause|withdraw|revoke|end|remove|delete|release|settle/;
/** Files are read by other tests. */
const NO_PAGE = /\.(pdf|csv|xlsx|ics|xml|json|txt|svg|png|tmx|xlf|docx|zip)$|\/files\/|\/export/;

/** The shape of an address: things that differ by their name alone have the same pages. */
function shape(path) {
  const plain = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}/g, '*').replace(/\/[A-Z]{3}(?=\/|$)/g, '/*');
  return plain.replace(/\/(?!2021\b)[^/?]*\d[^/?]*(?=\/|$)/g, '/*').replace(/\?.*$/, '');
}

/** Every page within `home` that links lead to from `start`, at most `each` of a shape; gives those that were read. */
export async function crawl(walk, page, start, { within, each, read }) {
  const waiting = [].concat(start).map((address) => new URL(address, walk.house.url).pathname);
  const known = new Set(waiting);
  const shapes = new Map();
  const pages = [];
  for (let at = 0; at < waiting.length; at += 1) {
    // A file that is offered for keeping is no page, whatever its address ends in.
    const answer = await page.goto(new URL(waiting[at], walk.house.url).href).catch((error) => {
      if (!/Download is starting/.test(error.message)) throw error;
    });
    if (answer?.status() !== 200) continue;
    pages.push(waiting[at]);
    await read(waiting[at]);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.href));
    for (const link of links.map((href) => new URL(href))) {
      const path = link.pathname + link.search;
      if (link.origin !== new URL(walk.house.url).origin || !within.test(path) || NO_PAGE.test(link.pathname) || NEVER.test(path)) continue;
      const of = shape(path);
      if (known.has(path) || (shapes.get(of) ?? 0) >= each) continue;
      known.add(path);
      shapes.set(of, (shapes.get(of) ?? 0) + 1);
      waiting.push(path);
    }
  }
  return pages;
}

/** A dialog is a script that ran. Refusals of a form are expected here, and only failures of the service are faults. */
export function watch(walk, page) {
  const dialogs = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(`${page.url()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('response', (answer) => {
    const status = answer.status();
    if (status >= 400 && status < 500) walk.expect(page, answer.url(), status);
  });
  return dialogs;
}

/** Reads the page that stands open: nothing that was typed became more than text. Gives whether something that was typed is shown. */
export async function onlyText(page) {
  const found = await page.evaluate((mark) => {
    const evil = [...document.querySelectorAll('*')].filter((element) => {
      const tag = element.localName;
      const inline = tag === 'script' && !element.src && !/json$/.test(element.type);
      const acting = [...element.attributes].some(({ name, value }) => /^on/.test(name) || (/^(href|src|action|formaction)$/.test(name) && /^\s*(javascript|data):|evil\.example/i.test(value)));
      return tag === mark || inline || (acting && !element.closest('svg.icon'));
    });
    const typed = [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\n');
    return { evil: evil.map((element) => element.outerHTML.slice(0, 200)), shown: `${document.body.innerText}\n${typed}`.includes(mark) };
  }, MARK);
  assert.deepEqual(found.evil, [], `${page.url()}: what was typed became part of the page`);
  return found.shown;
}

/** The forms of the page that stands open which change something: where they post to, and which lie behind the same address. */
export async function forms(page) {
  const all = await page.locator('form').evaluateAll((list) =>
    // By attribute: a field that is named "action" hides the property.
    list.map((form, at) => ({ at, method: form.getAttribute('method') ?? 'get', action: new URL(form.getAttribute('action') ?? '', document.baseURI).pathname, fields: [...form.elements].filter((e) => e.name && !['hidden', 'submit', 'button', 'fieldset'].includes(e.type)).length })),
  );
  return all.filter(({ method, action, fields }) => method === 'post' && fields > 0 && !NEVER.test(action));
}

/** Whether a form of this address ends something. */
export const ends = (action) => LAST.test(action.split('/').pop());

/** Fills the form with hostile values and sends it as it is, whatever its fields ask for. Gives the status of the answer. */
export async function fill(page, at, turn) {
  const answer = page.waitForEvent('response', (one) => one.request().isNavigationRequest() && one.request().method() === 'POST');
  const loaded = page.waitForEvent('load');
  await page.locator('form').nth(at).evaluate(
    (form, { lines, text, turn, mark }) => {
      form.noValidate = true;
      let n = turn;
      for (const field of form.elements) {
        if (!field.name || field.disabled || field.readOnly || ['hidden', 'submit', 'button', 'file', 'fieldset'].includes(field.type)) continue;
        if (field.tagName === 'SELECT') {
          if (field.selectedIndex <= 0) field.selectedIndex = field.options.length - 1;
        } else if (field.type === 'radio' || field.type === 'checkbox') {
          const group = [...form.elements].filter((one) => one.name === field.name);
          if (!group.some((one) => one.checked)) group[0].checked = true;
        } else if (field.type === 'email') {
          field.value = `${mark}@state.example`;
        } else if (['date', 'time', 'number', 'datetime-local'].includes(field.type) || /number|date|hold|zone/.test(field.name)) {
          field.value ||= '2021-03-22';
        } else {
          field.value = field.tagName === 'TEXTAREA' ? text : lines[n++ % lines.length];
        }
      }
      const button = form.querySelector('button[value="continue"], button:not([type="button"]), input[type="submit"]');
      form.requestSubmit(button ?? undefined);
    },
    { lines: LINES, text: TEXT, turn, mark: MARK },
  );
  const [sent] = await Promise.all([answer, loaded]);
  return sent.status();
}
