// Papers in the hands of other programs: Word files changed by several people, Akoma Ntoso against the schema, PDF against
// PDF/UA-1, pages as pictures for whoever wants to look at them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const SCHEMA = resolve(ROOT, '../shared/data/akn/akomantoso30.xsd');
const CHECK = resolve(ROOT, '../shared/tools/VeraCheck.java');
const JAVA = '/usr/share/java';

export const PROGRAM = join(TARGET, 'debug/nemcon');
export const TYPESETTER = join(TARGET, 'debug/nemcon-pdf');

export function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(done.status, 0, `${program} ${args.join(' ')}: ${done.error ?? done.stderr}`);
  return done.stdout;
}

export const nemcon = (...args) => run(PROGRAM, 'text', ...args);

const skipped = (what) => console.log(`SKIPPED: ${what}`);

// Changes a Word file under names, as [name, old, new].
export function changedBy(from, to, changes) {
  run('/usr/bin/python3', join(ROOT, 'e2e/support/hands.py'), from, to, ...changes.flat());
}

export function validAkn(files) {
  if (!existsSync(SCHEMA) || spawnSync('xmllint', ['--version']).status !== 0) return skipped(`the schema of Akoma Ntoso (${SCHEMA}) or xmllint is not there`);
  run('xmllint', '--noout', '--nonet', '--schema', SCHEMA, ...files);
}

// The jars of veraPDF: NEMCON_TEST_VERAPDF names the one that holds it; those it rests on come with the distribution.
export function accessible(files) {
  const jar = process.env.NEMCON_TEST_VERAPDF;
  if (!jar || !existsSync(CHECK)) return skipped('veraPDF (NEMCON_TEST_VERAPDF names its jar) is not there: nobody looked whether the PDF are PDF/UA-1');
  const beside = readdirSync(JAVA).filter((name) => /^(jaxb-|istack-commons-runtime|txw2)/.test(name) && name.endsWith('.jar'));
  const jars = [jar, ...beside.map((name) => join(JAVA, name))].join(':');
  const said = run('java', '-cp', jars, CHECK, 'ua1', ...files);
  const held = said.split('\n').filter((line) => line.includes('compliant=true'));
  assert.equal(held.length, files.length, said);
}

// Draws every page, where somebody wants to look at them (NEMCON_TEST_KEEP names the folder); Word files by LibreOffice.
export function kept(files) {
  const to = process.env.NEMCON_TEST_KEEP;
  if (!to) return;
  mkdirSync(to, { recursive: true });
  for (const file of files) {
    if (file.endsWith('.docx') || file.endsWith('.odt')) run('soffice', '--headless', `-env:UserInstallation=file://${to}/office`, '--convert-to', 'pdf', '--outdir', to, file);
    const pdf = file.endsWith('.pdf') ? file : join(to, basename(file).replace(/\.\w+$/, '.pdf'));
    run('pdftoppm', '-r', '70', '-png', pdf, join(to, basename(file).replace('.', '-')));
  }
}
