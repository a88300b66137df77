// Live parts: what others do appears on a page that is open, without a reload, and nothing that a person does there is lost.

import assert from 'node:assert/strict';
import { journey } from './lib.mjs';

const EVE = '2021-02-02T10:00';

journey('a dispatch page and an outbox that are open follow what happens', { at: EVE }, async (walk) => {
  const officer = await walk.person();
  await walk.go(officer, walk.house.officer);
  await officer.locator('main form button').first().click();
  const office = new URL('/office/2021', walk.house.url).href;

  // A second window of the same person looks at the outbox, which is empty.
  const outbox = await officer.context().newPage();
  await walk.go(outbox, `${office}/outbox`);
  assert.equal(await outbox.locator('#mails tbody tr').count(), 0);
  await outbox.evaluate(() => (window.sameAsBefore = true));
  await outbox.locator('[name=state]').selectOption('sent');

  await walk.go(officer, `${office}/letters/cl-21-4/dispatch`);
  await officer.locator('[name="address"]').fill('rehearsal@secretariat.example');
  await officer.locator('form[action$="/rehearse"] button').click();
  await officer.waitForURL(/rehearsed=/);
  await officer.evaluate(() => (window.sameAsBefore = true));

  // Six languages: each mail appears as it is written, on both pages.
  await outbox.locator('#mails tbody tr').nth(5).waitFor();
  await officer.locator('#progress a[href*="purpose=rehearsal"]').waitFor();
  await officer.locator('#progress [data-refresh]').waitFor({ state: 'detached' });
  for (const page of [outbox, officer]) assert.ok(await page.evaluate(() => window.sameAsBefore), 'the page was not loaded anew');
  assert.equal(await outbox.locator('[name=state]').inputValue(), 'sent', 'what the person chose is still chosen');
  await walk.axe(outbox);
  await walk.axe(officer);
});
