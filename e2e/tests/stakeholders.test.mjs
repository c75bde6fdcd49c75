// A round of accreditation by keyboard: objection, silence over, outcome, inquiry answered; the next round run in Arabic; an organization that
// applies in Spanish from a telephone, without script and without an account.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { choose, press, write, writeDate } from '../support/keyboard.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

// The silence on the list ends so many minutes after the demonstration began.
const ENDS_MINUTES = 3;
const WAITS_MS = (ENDS_MINUTES + 1) * 60_000;
// The exercise keeps its meetings in UTC.
const inMinutes = (n) => new Date(Date.now() + n * 60_000).toISOString().slice(0, 16);

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await demonstration({ silenceEnds: ENDS_MINUTES });
});
after(async () => {
  await demo?.stop();
  await browser?.close();
});

const clean = async (page) => assert.deepEqual(await findings(page), []);
const main = (page) => page.locator('main').innerText();

// Returns the address of the newest round, below the group.
async function newestRound(person) {
  await person.goTo('stakeholders');
  const link = await person.page.locator('main ul.list a[href*="/stakeholders/"]').first().getAttribute('href');
  return link.replace(/^.*\/groups\/[^/]+\//, '');
}

// Looks at a round until a deadline has passed and an act is open.
async function untilOpen(person, round, act) {
  for (const end = Date.now() + WAITS_MS; Date.now() < end; await person.page.waitForTimeout(1_000)) {
    await person.goTo(round);
    if (await person.mayDo(act)) return;
  }
  assert.fail(`${act} does not open: ${await main(person.page)}`);
}

// Fills in the form for an organization; files are chosen, not typed.
async function fillIn(page, said) {
  for (const [name, words] of Object.entries(said)) {
    const field = page.locator(`main form [name="${name}"]`);
    if (name === 'track') await choose(page, field, words);
    else await write(page, field, words);
  }
}

// Looks at pages that need no seat, in each language, on a telephone.
async function inSixLanguages(telephone, paths) {
  const context = await browser.newContext({ ...telephone, javaScriptEnabled: true });
  const page = await context.newPage();
  for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    for (const path of paths) {
      await page.goto(`${demo.address}/${lang}/groups/ambrel/${path}`);
      assert.deepEqual(await findings(page), [], `${lang}/${path}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${lang}/${path}: ${over} px too wide`);
    }
  }
  await context.close();
}

describe('stakeholders', () => {
  test('a State objects, the silence ends, and the State that asked is told who objected', async () => {
    const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
    const state = await Person.seated(browser, demo.address, 'fr', 'delegate/xi', { javaScriptEnabled: false });
    const asker = await Person.seated(browser, demo.address, 'en', 'delegate/xc');
    const round = await newestRound(chair);
    await state.goTo(round);
    await state.does('object_to_application');
    assert.match(await main(state.page), /votre délégation fait objection/);
    await asker.goTo(round);
    await clean(asker.page);
    assert.doesNotMatch(await main(asker.page), /Faldera|Ilvara/, 'nobody learns of it while it runs');

    await untilOpen(chair, round, 'accredit');
    await chair.does('answer_about_objections');
    await asker.goTo(round);
    assert.match(await main(asker.page), /Institute for Quiet Seas – Faldera: Two of its buoys/);
    assert.match(await main(asker.page), /Círculo de Aguas Vivas – Ilvara: no basis given/);
    await chair.goTo(round);
    await clean(chair.page);
    await chair.does('accredit');
    await chair.does('conclude_round');
    const told = await main(chair.page);
    assert.match(told, /Lantern Society[^]*Union Lumière du Nord/);
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(`${demo.address}/en/groups/ambrel/${round}`);
    const shown = await main(visitor);
    assert.match(shown, /on the list\s+4\s+accredited\s+2\s+not accredited\s+2\s+in consultative status\s+1/);
    assert.doesNotMatch(shown, /Quiet Seas|Faldera|Ilvara/, 'accredited names and numbers alone');
    await clean(visitor);
    await Promise.all([chair, state, asker].map((person) => person.page.context().close()));
    await visitor.context().close();
  });

  test('an organization applies in Spanish from a telephone, and the secretariat runs the round in Arabic', async () => {
    const desk = await Person.seated(browser, demo.address, 'ar', 'secretariat/secretariat');
    await desk.goTo('stakeholders');
    await desk.does('open_round', ({ page }) => writeDate(page, desk.field('until.local'), inMinutes(3)));
    const round = await newestRound(desk);

    const telephone = { viewport: { width: 390, height: 780 }, locale: 'es', javaScriptEnabled: false };
    const page = await (await browser.newContext(telephone)).newPage();
    await page.goto(`${demo.address}/es/groups/ambrel/${round}`);
    await press(page, page.locator('main a.act.first'));
    const said = {
      name: 'Red de Vigías del Estrecho',
      track: 'b',
      purpose: 'Avisar a tiempo a quienes viven junto al agua.',
      programmes: 'Formación de vigías.',
      activities: 'Mide mareas y publica lo medido.',
      contact_name: 'Inés Robledal',
      contact_mail: 'vigias@mail.example',
    };
    await fillIn(page, { ...said, contact_mail: 'no es una dirección' });
    await press(page, page.locator('main form button.first'));
    assert.equal(await page.locator('main [name="name"]').inputValue(), said.name, 'what was typed is kept');
    await page.locator('main [name="contact_mail"]').fill('');
    await fillIn(page, { contact_mail: said.contact_mail });
    await page.locator('main [name="documents"]').setInputFiles({
      name: 'estatutos.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 estatutos'),
    });
    await press(page, page.locator('main form button.first'));
    const own = page.url().replace(/\?.*$/, '');
    assert.match(own, /\/es\/groups\/ambrel\/application\/[0-9a-f]{64}$/);
    assert.match(await main(page), /pendiente de la secretaría/);
    const wide = (await page.locator('html').boundingBox()).width;
    assert.ok(wide <= 390, `${wide} wide`);

    await desk.goTo(round);
    await desk.does('review_application', async () => {
      await choose(desk.page, desk.field('step'), 'return');
      await write(desk.page, desk.field('words'), '¿Dónde mide?');
    });
    await page.goto(own);
    assert.match(await main(page), /devuelta para completarse[^]*¿Dónde mide\?/);
    await press(page, page.locator('main a.act.first'));
    const { contact_name, contact_mail } = said;
    await page.locator('main [name="activities"]').fill('Mide mareas en tres estrechos.');
    await fillIn(page, { contact_name, contact_mail });
    await press(page, page.locator('main form button.first'));
    assert.equal(page.url().replace(/\?.*$/, ''), own);

    await desk.goTo(round);
    await press(desk.page, desk.page.locator('main ul.list a', { hasText: said.name }).first());
    assert.match(await main(desk.page), /Mide mareas en tres estrechos\./, 'of one organization the newest application is first');
    assert.match(await main(desk.page), /Inés Robledal <vigias@mail\.example>/, 'the secretariat may write to it');
    await clean(desk.page);
    await desk.does('review_application', () => choose(desk.page, desk.field('step'), 'approve'));
    await desk.goTo(round);
    await desk.does('list_application');
    await inSixLanguages(telephone, [`${round}/apply`, own.replace(/^.*\/ambrel\//, '')]);

    const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
    await untilOpen(chair, round, 'circulate_letter');
    await chair.does('circulate_letter', async () => {
      await write(chair.page, chair.field('subject.en'), 'List of organizations');
      await write(chair.page, chair.field('languages.en.plain'), 'Excellencies,');
      await writeDate(chair.page, chair.field('date'), new Date().toISOString().slice(0, 10));
    });
    await chair.goTo(round);
    await chair.does('circulate_list', async () => {
      const first = await chair.field('letter').locator('option').nth(1).getAttribute('value');
      await choose(chair.page, chair.field('letter'), first);
      await writeDate(chair.page, chair.field('deadline.local'), inMinutes(6 * 24 * 60));
    });
    await page.goto(own);
    assert.match(await main(page), /La lista está sujeta a acuerdo tácito hasta el/, 'the next date');
    assert.doesNotMatch(await main(page), /Presidencia objeta|objeciones en pie/);
    await Promise.all([desk.page, chair.page, page].map((one) => one.context().close()));
  });
});
