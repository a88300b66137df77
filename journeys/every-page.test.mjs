// Every page, found by the routes of the binary: nobody is shut out of any, and on a telephone none is read sideways.

import assert from 'node:assert/strict';
import { answerAsMinistry, atlas, furnish, inLanguage, ON_THE_EVE, peopleOf, reopen } from './atlas.mjs';
import { journey } from './lib.mjs';

/** Some sixty pages, each in two languages and at two widths. */
const ALL_OF_THEM = { timeout: 15 * 60_000 };

journey('every page passes axe', ALL_OF_THEM, async (walk) => {
  await answerAsMinistry(await walk.person(), walk.house);
  const people = await peopleOf(walk.house, () => walk.person());
  await furnish(people.officer.page);
  const { places, missing } = await atlas(walk.house, people);
  const lost = missing.filter((route) => !ON_THE_EVE.includes(route));
  assert.deepEqual(lost, [], 'pages that nobody found: give them a link, or an address in atlas.mjs');
  assert.ok(places.length > 40, `${places.length} pages`);
  await examineAll(walk, people, places);
});

journey('every page of a letter that has not left passes axe', { at: '2021-02-02T10:00', ...ALL_OF_THEM }, async (walk) => {
  const people = await peopleOf(walk.house, () => walk.person());
  await reopen(people.officer.page);
  const { places } = await atlas(walk.house, people);
  const wanted = places.filter(({ route }) => ON_THE_EVE.includes(route));
  assert.deepEqual(wanted.map(({ route }) => route).sort(), [...ON_THE_EVE].sort());
  await examineAll(walk, people, wanted);
});

async function examineAll(walk, people, places) {
  const shut = [];
  const hold = (what, told = '') => what.catch((error) => shut.push(`${told}${error.message}`));
  for (const { address, as } of places) {
    const { page } = people[as];
    await page.setViewportSize({ width: 1280, height: 900 });
    await walk.go(page, address);
    await hold(walk.axe(page));
    await walk.go(page, inLanguage(address, 'ar'));
    await hold(walk.narrow(page), 'in Arabic: ');
    await hold(walk.axe(page), 'in Arabic, narrow: ');
  }
  assert.deepEqual(shut, []);
}
