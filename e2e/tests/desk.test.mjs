// A working copy before two members of a delegation, the mark of where one last looked, and files to take along.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await demonstration();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

test('two members of a delegation see each other at a working copy, and nobody else does', async () => {
  const [one, other, stranger] = await Promise.all(
    ['delegate/xa', 'delegate/xa', 'delegate/xj'].map((seat) => Person.seated(browser, demo.address, 'en', seat)),
  );
  await one.goTo('desk');
  const copy = await one.page.locator('main a[href*="/desk/"]').first().getAttribute('href');
  await one.page.goto(demo.address + copy);
  assert.equal((await one.page.locator('#here-too').innerText()).trim(), '', 'alone');
  await other.page.goto(demo.address + copy);
  assert.match(await other.page.locator('#here-too').innerText(), /Also before them now: .+/);
  await one.page.locator('#here-too:not(:empty)').waitFor({ timeout: 20_000 });
  assert.deepEqual(await findings(one.page), []);
  for (const path of [copy, `${copy}/here`]) {
    const answer = await stranger.page.goto(demo.address + path);
    assert.equal(answer.status(), 404, 'a copy that is not shared is not there');
  }
  await Promise.all([one, other, stranger].map((person) => person.leave()));
});

test('what changed since one last looked begins at the mark on the device', async () => {
  const person = await Person.seated(browser, demo.address, 'en', 'delegate/xa');
  await person.goTo('texts');
  await person.page.locator('main a[href*="/texts/"]').first().click();
  const link = person.page.locator('main a[href*="/since/"]').first();
  await link.click();
  await person.page.waitForLoadState();
  const entries = await person.page.locator('body').getAttribute('data-entries');
  await person.page.goBack();
  await person.page.reload();
  assert.equal((await link.getAttribute('href')).split('/since/')[1], entries);
  await person.leave();
});

test('a text is taken along as a page that reads the same', async () => {
  const person = await Person.seated(browser, demo.address, 'ar', 'delegate/xa');
  await person.goTo('texts');
  await person.page.locator('main a[href*="/texts/"]').first().click();
  await person.page.waitForLoadState();
  const to = await person.page.locator('main a[href*="/html?"]').getAttribute('href');
  const answer = await person.page.request.get(demo.address + to);
  assert.equal(answer.status(), 200);
  const words = await person.page.locator('main .par-body p').first().innerText();
  assert.ok((await answer.text()).includes(words.split(/[\[\]]/)[0].trim()));
  await person.leave();
});
