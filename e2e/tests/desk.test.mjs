// Desks: a working copy before two members of a delegation, the mark of where one last looked, files to take along; and the Chair's.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { strike, until } from '../support/desk.mjs';
import { press, write } from '../support/keyboard.mjs';
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

test('the Chair runs the floor from the desk by keyboard alone', { timeout: 180_000 }, async () => {
  const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
  const [unscripted, other] = await Promise.all([
    Person.seated(browser, demo.address, 'en', 'delegate/xa', { javaScriptEnabled: false }),
    Person.seated(browser, demo.address, 'en', 'delegate/xj'),
  ]);
  await chair.goTo('meeting');
  await chair.does('withdraw_question');
  await chair.goTo('meeting');
  await press(chair.page, chair.page.locator('main a[href$="/desk"][href*="/meeting/"]'));
  const desk = chair.page.url();

  // Without script a delegation inscribes itself in one press, and asks to reply in another.
  await unscripted.goTo('meeting');
  await press(unscripted.page, unscripted.page.locator('form[action$="/act/inscribe"] button').first());
  await unscripted.recorded();
  await press(unscripted.page, unscripted.page.locator('form[action$="/act/ask_to_reply"] button').first());
  await unscripted.recorded();
  assert.match(await unscripted.page.locator('main').innerText(), /Right of reply/);

  // The next speaker is one key; a wrong key is undone by another.
  await chair.page.goto(desk);
  await strike(chair, 'n');
  const speaking = () => chair.page.locator('#chair-floor .speech b').innerText();
  const first = await speaking();
  await strike(chair, 'u');
  assert.equal(await chair.page.locator('#chair-floor .speech').count(), 0, 'nobody has the floor again');
  await strike(chair, 'n');
  assert.equal(await speaking(), first);

  // The screen of the interpreters follows by itself; without script it is drawn anew.
  const booth = await Person.seated(browser, demo.address, 'en', 'delegate/voices');
  await booth.goTo('interpreters');
  const spoken = booth.page.locator('#interpreters-floor .speech b');
  assert.equal(await spoken.innerText(), first);
  assert.deepEqual(await findings(booth.page), []);
  const still = await Person.seated(browser, demo.address, 'ar', 'delegate/voices', { javaScriptEnabled: false });
  await still.goTo('interpreters');
  await press(still.page, still.page.locator('main a[href$="/interpreters"]'));
  assert.equal(await still.page.locator('#interpreters-floor .speech b').count(), 1);

  // A point of order shows at the desk by itself, and the clock stands until the Chair has ruled.
  await other.goTo('meeting');
  await press(other.page, other.page.locator('form[action$="/act/raise_motion"] button').first());
  await other.recorded();
  await chair.page.locator('#chair-motions li').waitFor({ timeout: 20_000 });
  assert.deepEqual(await findings(chair.page), []);
  assert.deepEqual(await findings(other.page), []);
  await strike(chair, 'o');
  assert.match(await speaking(), /^Point of order/);
  await until(booth.page, 'who speaks on the screen of the interpreters', () => document.querySelector('#interpreters-floor .speech b')?.innerText.startsWith('Point of order'));
  await chair.does('rule_on_motion', () => write(chair.page, chair.field('words'), 'The speaker keeps to the item.'));
  assert.equal(new URL(chair.page.url()).pathname, new URL(desk).pathname, 'one comes back to the desk');
  assert.equal(await speaking(), first, 'whoever was interrupted goes on');
  assert.match(await chair.page.locator('#chair-floor .speech').innerText(), /the clock stands/);
  await strike(chair, 'p');
  await strike(chair, 'e');

  // A sounding is no question: it has its own words, and nothing to count.
  await chair.does('sound_the_room', () => write(chair.page, chair.page.locator('[name="words.en"]'), 'Meeting at three'));
  await other.goTo('meeting');
  await other.does('object_to_sounding');
  await chair.page.goto(desk);
  assert.match(await chair.page.locator('#chair-question').innerText(), /This is no vote[^]*An objection was heard/);
  await chair.does('end_sounding');
  await chair.page.goto(desk);

  // The balance of the discussion is a key away, and shown to all States in one press, which leads back.
  await press(chair.page, chair.page.locator('#chair-balance a[accesskey="b"]'));
  assert.match(chair.page.url(), /\/balance$/);
  await chair.page.goto(desk);
  await press(chair.page, chair.page.locator('#chair-balance form button').first());
  assert.match(await chair.page.locator('#chair-balance').innerText(), /Shown to all States/);

  // Notes stay on the device, and not in the clear.
  const note = chair.page.locator('textarea[data-note]').first();
  await write(chair.page, note, 'Thank the delegation of the buoys');
  await chair.page.getByText('Kept on this device.').waitFor();
  await chair.page.reload();
  await chair.page.waitForFunction(() => document.querySelector('textarea[data-note]').value.includes('buoys'));
  const held = await chair.page.evaluate(async () => {
    const open = indexedDB.open('nemcon notes');
    const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
    const all = database.transaction('kept').objectStore('kept').getAll();
    const values = await new Promise((done) => (all.onsuccess = () => done(all.result)));
    return values.map((value) => (value.bytes ? new TextDecoder().decode(value.bytes) : String(value.extractable)));
  });
  assert.ok(held.includes('false') && !held.some((words) => words.includes('buoys')), 'encrypted under a key that stays');
  assert.ok(!(await (await chair.page.request.get(desk)).text()).includes('of the buoys'), 'in no page');
  for (const person of [unscripted, other]) {
    assert.equal((await person.page.goto(desk)).status(), 404, 'the desk is the Chair\u2019s');
  }
  const bare = await Person.seated(browser, demo.address, 'en', 'chair/chair', { javaScriptEnabled: false });
  await bare.page.goto(desk);
  assert.match(await bare.page.locator('main').innerText(), /Without script this page keeps no notes/);
  await Promise.all([chair, unscripted, other, bare, booth, still].map((person) => person.leave()));
});
