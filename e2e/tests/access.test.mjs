// Visas and access by keyboard: a delegation reports two late visas and one refused, the host country comments, the Chair sees what is open before
// the next session, and the numbers withhold small cells.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { choose, tick, write, writeDate } from '../support/keyboard.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

const DAY_MS = 86_400_000;
const day = (n) => new Date(Date.now() + n * DAY_MS).toISOString().slice(0, 10);

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await demonstration();
});
after(async () => {
  await demo?.stop();
  await browser?.close();
});

const main = (person) => person.page.locator('main').innerText();
const clean = async (person) => assert.deepEqual(await findings(person.page), []);

// Reports a case on the form of the first session that is not over.
async function reports(state, name, outcome, decided, shown) {
  await state.goTo('access');
  await state.does('report_visa', async ({ page }) => {
    const member = await state.field('person._sd').locator('option', { hasText: name }).getAttribute('value');
    await choose(page, state.field('person._sd'), member);
    await writeDate(page, state.field('facts.requested'), day(-30));
    await choose(page, state.field('facts.outcome'), outcome);
    await writeDate(page, state.field('facts.decided'), day(decided));
    await choose(page, state.field('facts.instead'), 'statement_read');
    if (!shown) return;
    await choose(page, state.field('host_country'), 'xe');
    await tick(page, page.locator('main form input[type="checkbox"][name^="facts.meetings"]').first());
  });
}

test('two late visas and one refused are reported, commented on and counted', async () => {
  const state = await Person.seated(browser, demo.address, 'en', 'delegate/xg', { javaScriptEnabled: false });
  await reports(state, 'Nora Pike', 'issued', 0, false);
  await reports(state, 'Emil Strand', 'issued', 0, false);
  await reports(state, 'Vera Holm', 'refused', -2, true);
  assert.match(await main(state), /Nora Pike[^]*Vera Holm|Vera Holm[^]*Nora Pike/, 'its own members by name');

  const host = await Person.seated(browser, demo.address, 'fr', 'delegate/xe');
  await host.goTo('access');
  assert.doesNotMatch(await main(host), /Nora Pike|Vera Holm/, 'no names');
  const shown = host.page.locator('article.case', { hasText: 'Grevalle' });
  assert.equal(await shown.count(), 1, 'the case that is shown, and no other');
  await clean(host);
  const comment = await shown.locator('a[href*="/do/comment_on_visa"]').getAttribute('href');
  await host.page.goto(demo.address + comment);
  await write(host.page, host.field('words'), 'La demande a été examinée dans les délais habituels.');
  await host.page.keyboard.press('Tab');
  await host.page.locator('main form button.first').press('Enter');
  await host.page.waitForURL(/recorded=/);
  await state.goTo('access');
  assert.match(await main(state), /La demande a été examinée/, 'in equal place beside the case');

  const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
  await chair.goTo('');
  assert.match(await main(chair), /Members without a decision: .?4.?\. Delegations: .?3.?\. Days left: .?\d+/);
  await chair.goTo('access');
  await clean(chair);
  const told = await main(chair);
  assert.doesNotMatch(told, /Nora Pike|Ida Kestrel/, 'no names');
  assert.match(told, /Grevalle/);
  const case_ = chair.page.locator('table tr', { hasText: 'Grevalle' }).filter({ hasText: 'refused' });
  assert.match(await case_.innerText(), /Meetings affected Second substantive session[^]*statement was read/, 'what was missed, and what was done instead');
  const row = (name) => chair.page.locator('table:not(.stacks) tr', { hasText: name });
  // Two of one delegation are a small cell.
  assert.match(await row('issued on the first day or later').innerText(), /withheld/);
  const open = await chair.page.locator('svg.plot desc').first().textContent();
  assert.match(open, /dashed line/);

  const birch = await Person.seated(browser, demo.address, 'ar', 'delegate/xb');
  await birch.goTo('access');
  await clean(birch);
  assert.equal(await birch.page.locator('article.case').count(), 2, 'its own cases alone');
});
