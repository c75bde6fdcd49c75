// A question is put, the floor is asked for and given, and the gavel falls: by keyboard, in two directions of writing,
// and without script.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { launch } from '../support/browser.mjs';
import { Person, reach, said } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

let browser;
let demo;
before(async () => {
  browser = await launch();
});
beforeEach(async () => {
  await demo?.stop();
  demo = await demonstration();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const WAYS = [
  { name: 'in English', lang: 'en', options: {} },
  { name: 'in Arabic', lang: 'ar', options: {} },
  { name: 'without script', lang: 'en', options: { javaScriptEnabled: false } },
];

for (const { name, lang, options } of WAYS) {
  test(`a question is decided by the gavel ${name}, by keyboard`, async () => {
    const chair = await Person.seated(browser, demo.address, lang, 'chair/chair', options);
    const state = await Person.seated(browser, demo.address, lang, 'delegate/xa', options);

    await chair.goTo('meeting');
    assert.ok(!(await chair.mayDo('gavel')), 'the gavel waits while a request for the floor stands');
    await chair.does('give_the_floor');
    await state.asksForTheFloor();
    await chair.untilOpen('meeting', 'give_the_floor');
    assert.ok(!(await chair.mayDo('gavel')), 'the gavel waits for the second request');
    await chair.does('give_the_floor');
    await state.letsItPass();

    await chair.untilOpen('meeting', 'gavel');
    const entry = await chair.does('gavel');
    const decision = (await said(demo.address, 'decisions')).items.find(({ number }) => number === entry);
    assert.ok(decision, 'the entry of the gavel is a decision');
    assert.equal(decision.by, 'gavel');

    await state.goTo(`decisions/${decision.question}`);
    await state.sees(decision.subject.version);
    await state.goTo(`record/${entry}`);
    await state.sees('"act":"gavel"');
    await Promise.all([chair.leave(), state.leave()]);
  });
}

test('one objection stops a decision, and is shown before it is sent', async () => {
  const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
  const state = await Person.seated(browser, demo.address, 'en', 'delegate/xa');

  await state.goTo('meeting');
  const entry = await state.does('object');
  await chair.goTo('meeting');
  assert.ok(!(await chair.mayDo('gavel')), 'the gavel does not fall over an objection');
  const entries = await (await fetch(`${demo.address}/api/groups/ambrel/entries?from=${entry}`)).json();
  const objection = entries.find(({ number }) => number === entry);
  assert.ok(objection.closed, 'outsiders learn of an entry, and nothing of what it is');
  assert.ok(!JSON.stringify(objection).includes('xa'), 'nor who made it');
  await Promise.all([chair.leave(), state.leave()]);
});

test('an amendment read out becomes the text that is put', async () => {
  const chair = await Person.seated(browser, demo.address, 'fr', 'chair/chair');
  const put = async () => (await said(demo.address, 'decisions')).items;
  const before = await put();

  await chair.goTo('meeting');
  const entry = await chair.does('read_amendment', async ({ page }) => {
    const text = chair.field('languages.en.plain');
    await reach(page, text);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nThe group also decides to review the programme of work at its next session.\n');
  });
  const [{ admission }] = await said(demo.address, `entries?from=${entry}`);
  await chair.goTo('meeting');
  await chair.sees(admission.outcome.version);
  assert.deepEqual(await put(), before, 'nothing is decided by it');
  await chair.leave();
});
