// A text from its first draft to what is edited after its adoption: six delegations propose in three ways, two clash, one
// supports, one proposes to a proposal; the Chair disposes of each and revises; a delegation finds its words.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { launch } from '../support/browser.mjs';
import { choose, press, write } from '../support/keyboard.mjs';
import { Person, said } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

const TEXT = `= Harbour lights

#1 Purpose

1. States should keep a light in each harbour.

2. Lights should be tested every month, as appropriate.

3. A harbour without a light should say so.

4. States should meet again.
`;

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

// Returns the address of a paragraph's form by its printed number, as the page of the text links to it.
async function toPropose(person, number, way) {
  const at = await person.page.evaluate((wanted) => {
    const marks = [...document.querySelectorAll('.par')];
    return marks.find((par) => par.querySelector('.par-number')?.textContent.trim() === wanted)?.id;
  }, number);
  assert.ok(at, `no paragraph ${number}`);
  const [, act, ordinal] = at.match(/^p-([0-9a-f]+)-(\d+)$/);
  return { at: `${act}:${ordinal}`, query: `text=en&way=${way}&at=${act}:${ordinal}` };
}

// Tables what the form comes to, after looking at it; returns the address of the proposal.
async function table(person, to, told) {
  const { page } = person;
  await press(page, page.locator('main form button.first'));
  await person.sees(told);
  await press(page, page.locator(`main button[name="step"][value="${to}"]`));
  await person.recorded();
  return new URL(page.url()).pathname.split('/proposals/')[1];
}

const WAYS = [
  { name: 'in English', lang: 'en', options: {} },
  { name: 'in Arabic', lang: 'ar', options: {} },
  { name: 'without script', lang: 'en', options: { javaScriptEnabled: false } },
];

for (const { name, lang, options } of WAYS) {
  test(`a text is negotiated ${name}, by keyboard`, { timeout: 240_000 }, async () => {
    const seat = (seat) => Person.seated(browser, demo.address, lang, seat, options);
    const chair = await seat('chair/chair');
    await chair.goTo('texts');
    await chair.does('table_draft', async ({ page }) => {
      await write(page, chair.field(`title.${lang}`), 'Harbour lights');
      await chair.field(`languages.en.plain`).fill(TEXT);
      const element = chair.field('element');
      if ((await element.inputValue()) === '') await choose(page, element, 'capacity');
    });
    await chair.goTo('texts');
    const link = await chair.page.locator('main a', { hasText: 'Harbour lights' }).first().getAttribute('href');
    const draft = link.split('/texts/')[1].split(/[/?]/)[0];
    const text = `texts/${draft}/0`;

    // In place, by two delegations whose words clash.
    const [xa, xb, xc, xd, xe, xf] = await Promise.all(['xa', 'xb', 'xc', 'xd', 'xe', 'xf'].map((s) => seat(`delegate/${s}`)));
    const edits = async (person, number, from, to, told) => {
      await person.goTo(`${text}?text=en`);
      const { query } = await toPropose(person, number, 'edit');
      await person.goTo(`${text}/propose?${query}`);
      const words = person.field('words');
      const was = await words.inputValue();
      await write(person.page, words, was.trim().replace(from, to));
      return table(person, 'public', told);
    };
    const first = await edits(xa, '1', 'each harbour', 'each harbour open to shipping', 'open to shipping');
    const second = await edits(xb, '1', 'each harbour', 'each large harbour', 'large');

    // By the form, and by the instruction.
    await xc.goTo(`${text}?text=en`);
    const { at, query } = await toPropose(xc, '2', 'form');
    await xc.goTo(`${text}/propose?${query}`);
    if (!(await xc.field('at').inputValue())) await choose(xc.page, xc.field('at'), at);
    await choose(xc.page, xc.field('op'), 'replace');
    await write(xc.page, xc.field('old'), 'every month');
    await write(xc.page, xc.field('new'), 'twice a year');
    const third = await table(xc, 'states', 'twice a year');
    await xd.goTo(`${text}/propose?text=en&way=instruction`);
    await write(xd.page, xd.field('instruction'), 'After paragraph 3, insert a new paragraph reading: “Its neighbours should be told by radio.”');
    const fourth = await table(xd, 'public', 'Its neighbours should be told by radio.');

    // One supports a proposal, one proposes to a proposal.
    await xe.goTo(`proposals/${first}`);
    const supports = xe.page.locator('main a[href*="/do/speak_on"]').first();
    await press(xe.page, supports);
    const verb = xe.field('verb');
    if ((await verb.count()) > 0) await choose(xe.page, verb, 'support');
    await press(xe.page, xe.send);
    if ((await xe.page.locator('main section.stands').count()) > 0) await press(xe.page, xe.send);
    await xe.recorded();
    await xf.goTo(`${text}/propose?text=en&way=instruction&to_proposal=${fourth}`);
    await write(xf.page, xf.field('instruction'), 'In paragraph 3 bis, replace “by radio” with “by radio at once”.');
    const fifth = await table(xf, 'public', 'at once');

    // Everybody sees the compilation; what was told to States the public does not see.
    const everybody = await (await browser.newContext({ locale: lang, ...options })).newPage();
    await everybody.goto(`${demo.address}/${lang}/groups/ambrel/${text}?text=en&view=compilation`);
    const shown = await everybody.locator('main').innerText();
    assert.ok(shown.includes('open to shipping') && shown.includes('at once'), shown);
    assert.ok(!shown.includes('twice a year'), 'the public is not told what was tabled to States');
    await xa.goTo(`${text}?text=en&view=compilation`);
    await xa.sees('twice a year');

    // The Chair disposes of each; the two that clash cannot both be taken.
    await chair.goTo(`texts/${draft}/revision`);
    for (const [id, how] of [[first, 'as_it_is'], [second, 'not_taken'], [third, 'as_it_is'], [fourth, 'as_it_is'], [fifth, 'overtaken']]) {
      await choose(chair.page, chair.page.locator(`main select[name="how.${id}"]`), how);
    }
    await press(chair.page, chair.page.locator('main form[action*="dispose"] button[type="submit"], main form[action*="dispose"] button:not([type])').last());
    await chair.goTo(`texts/${draft}/revision`);
    const words = chair.page.locator('main textarea[name="languages.en.plain"]');
    const next = await words.inputValue();
    assert.ok(next.includes('open to shipping') && next.includes('twice a year') && next.includes('by radio'), next);
    assert.ok(!next.includes('large harbour'), next);
    assert.match(next, /^4\. Its neighbours/m, 'paragraphs are numbered anew');
    await press(chair.page, chair.page.locator('#next form button.first, form#next button.first').first());
    await press(chair.page, chair.send);
    await chair.recorded();

    // A delegation finds its words.
    await xd.goTo(`texts/${draft}/dispositions?mine=1`);
    const mine = await xd.page.locator('main').innerText();
    // Its words, proposed as 3 bis, are numbered anew in the revision.
    assert.match(mine, /(Paragraph|الفقرة) 4(?!\d)/, mine);
    await xd.goTo(`texts/${draft}/1?text=en`);
    await xd.sees('Its neighbours should be told by radio.');

    // The text is adopted by the decision path, and then edited as a step of its own.
    await chair.goTo('meeting');
    await chair.does('withdraw_question');
    await chair.goTo(`texts/${draft}`);
    await chair.does('put_question');
    // Whoever asks for the floor is heard first.
    for (let heard = 0; heard < 120 && !(await chair.mayDo('gavel')); heard += 1) {
      if (await chair.mayDo('give_the_floor')) await chair.does('give_the_floor');
      else await chair.page.waitForTimeout(500);
      await chair.goTo('meeting');
    }
    const entry = await chair.does('gavel');
    const decision = (await said(demo.address, 'decisions')).items.find(({ number }) => number === entry);
    assert.ok(decision, 'the entry of the gavel is a decision');
    const secretariat = await seat('secretariat/secretariat');
    await secretariat.goTo(`texts/${draft}`);
    await secretariat.does('edit_after_adoption', async ({ page }) => {
      const area = secretariat.field('languages.en.plain');
      await area.fill((await area.inputValue()).replace('at once', 'immediately').replace('Harbour lights', 'Lights of harbours'));
      await secretariat.field('note').fill('The title as the editors have it.');
    });
    await secretariat.goTo(`texts/${draft}`);
    await secretariat.sees('Lights of harbours');
    await Promise.all([chair, secretariat, xa, xb, xc, xd, xe, xf].map((person) => person.leave()));
    await everybody.context().close();
  });
}
