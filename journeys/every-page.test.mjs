// Every page, found by the routes of the binary: nobody is shut out of any, and on a telephone none is read sideways.

import assert from 'node:assert/strict';
import { answerAsMinistry, atlas, inLanguage, peopleOf } from './atlas.mjs';
import { journey, NARROW } from './lib.mjs';

journey('every page passes axe', { timeout: 15 * 60_000 }, async (walk) => {
  await answerAsMinistry(await walk.person(), walk.house);
  const people = await peopleOf(walk.house, () => walk.person());
  const { places, missing } = await atlas(walk.house, people);
  assert.deepEqual(missing, [], 'pages that nobody found: give them a link, or an address in atlas.mjs');
  assert.ok(places.length > 40, `${places.length} pages`);
  const shut = [];
  for (const { address, as } of places) {
    const { page } = people[as];
    await page.setViewportSize({ width: 1280, height: 900 });
    await walk.go(page, address);
    await walk.axe(page).catch((error) => shut.push(error.message));
    await page.setViewportSize({ width: NARROW, height: 844 });
    await walk.go(page, inLanguage(address, 'ar'));
    await walk.axe(page).catch((error) => shut.push(`in Arabic: ${error.message}`));
    await walk.narrow(page).catch((error) => shut.push(error.message));
  }
  assert.deepEqual(shut, []);
});
