// A person without a mouse: what they reach, they reach with the tabulator, and they press, type and choose with the keys of that field.

import assert from 'node:assert/strict';

/** The longest page (the hours of a week) has some 120 stops; a walk that needs more has lost its way. */
const STOPS_AT_MOST = 250;

/** Steps on with the tabulator until the field is reached; fails if the page never leads there. */
export async function reach(page, field) {
  for (let stop = 0; stop < STOPS_AT_MOST; stop += 1) {
    if (await page.evaluate((what) => document.activeElement?.matches(what), field)) {
      assert.ok(await focusIsSeen(page), `${field} has the focus, and nobody sees it`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not lead to ${field} on ${page.url()}`);
}

/** Reaches a text field and types. What stood there is replaced, as the tabulator selects it. */
export async function type(page, name, words) {
  await reach(page, `[name="${name}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(words);
}

/** Reaches a group of round buttons and goes down to the value. */
export async function choose(page, name, value) {
  await reach(page, `[name="${name}"]`);
  await page.keyboard.press('Space');
  const all = await page.locator(`[name="${name}"]`).count();
  for (let step = 0; step < all; step += 1) {
    if (await page.locator(`[name="${name}"][value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`${name} has no ${value} that the arrows lead to`);
}

/** Reaches a list and goes through it with the arrows. */
export async function pick(page, name, value) {
  await reach(page, `select[name="${name}"]`);
  const list = page.locator(`select[name="${name}"]`);
  await page.keyboard.press('Home');
  const all = await list.locator('option').count();
  for (let step = 0; step < all; step += 1) {
    if ((await list.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`${name} has no ${value} that the arrows lead to`);
}

/** Reaches a button and presses it, and waits for the page that comes. */
export async function press(page, button) {
  await reach(page, button);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** WCAG 2.4.7: where the keyboard stands is drawn, by an outline or a shadow. */
function focusIsSeen(page) {
  return page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
}
