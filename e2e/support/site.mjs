// Starts the program as an operator runs it, in an empty folder, at a name that passkeys can be bound to.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const ORIGIN = 'record.example/strait';
const GROUP = 'strait';
const STARTS_WITHIN_MS = 60_000;
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

function build() {
  const built = spawnSync('cargo', ['build', '--quiet', '--locked', '--bin', 'nemcon'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the program does not build');
}

export const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

// RFC 8785 for what stands in these tests: members in order, no spaces.
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const six = (text) => Object.fromEntries(LANGUAGES.map((lang) => [lang, text]));

// A site with one group of three invented States; `more` goes into its configuration.
export class Site {
  static async start(more = '', own = 0) {
    build();
    const site = new Site();
    site.folder = await mkdtemp(join(tmpdir(), 'nemcon-site-'));
    site.data = join(site.folder, 'data');
    site.program = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/nemcon');
    const [port, operations] = [own || (await freePort()), await freePort()];
    site.address = `http://localhost:${port}`;
    site.watch = `http://127.0.0.1:${operations}`;
    const lines = [
      `data = ${JSON.stringify(site.data)}`,
      `listen = "127.0.0.1:${port}"`,
      `base_url = "${site.address}"`,
      `operations = "127.0.0.1:${operations}"`,
      more,
    ];
    await writeFile(join(site.folder, 'nemcon.toml'), lines.join('\n'));
    site.run('key', 'new', '--origin', ORIGIN, '--name', GROUP, '--data', site.data);
    site.child = spawn(site.program, ['serve', '--config', join(site.folder, 'nemcon.toml')], { stdio: ['ignore', 'ignore', 'pipe'] });
    site.log = '';
    site.child.stderr.on('data', (chunk) => (site.log += chunk));
    site.ended = new Promise((done) => site.child.once('exit', done));
    await site.untilReady();
    return site;
  }

  // Runs a command that must end well and returns what it printed.
  run(...args) {
    const done = spawnSync(this.program, args, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  }

  async untilReady() {
    for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end; ) {
      const answer = await fetch(`${this.watch}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    await this.stop();
    throw new Error(`the server is not ready:\n${this.log}`);
  }

  // Returns a one-time link for a seat.
  invite(seat) {
    return this.run('invite', '--data', this.data, '--seat', seat, '--base-url', this.address);
  }

  // An act as its one line.
  act(by, capacity, name, body) {
    const act = { act: name, body, by, capacity, group: ORIGIN, id: randomBytes(16).toString('hex'), v: 1 };
    return `${canonical(act)}\n`;
  }

  async send(session, note) {
    const headers = { authorization: `Bearer ${session}`, 'content-type': 'application/json' };
    return fetch(`${this.address}/api/groups/${GROUP}/acts`, { method: 'POST', headers, body: note });
  }

  // Opens the group, as the secretariat that is signed in.
  async openGroup(session) {
    const rulebook = await readFile(join(ROOT, 'rulebooks/oewg.json'));
    const entities = { alder: 'Alder', birch: 'Birch', cedar: 'Cedar' };
    const names = JSON.stringify(Object.fromEntries(Object.entries(entities).map(([code, name]) => [code, six(name)])));
    const headers = { authorization: `Bearer ${session}`, 'content-type': 'application/json' };
    for (const body of [rulebook, names]) {
      const put = await fetch(`${this.address}/api/groups/${GROUP}/blobs`, { method: 'PUT', headers, body });
      if (!put.ok) throw new Error(await put.text());
    }
    const body = {
      elements: [{ code: 'norms', title: six('Norms'), kind: 'substantive', source: 'A/RES/1' }],
      entities: { member: Object.keys(entities) },
      entity_names: sha256(names),
      languages: LANGUAGES,
      names: six('Group on the Strait'),
      parent: six('Assembly'),
      resolution: { date: '2020-12-31', symbol: 'A/RES/1' },
      rulebook: sha256(rulebook),
      sections: [],
      symbol_base: 'A/AC.1',
      term: { from: '2021-01-01', to: '2045-12-31' },
    };
    const answer = await this.send(session, this.act('secretariat', 'secretariat', 'open_group', body));
    if (answer.status !== 201) throw new Error(await answer.text());
  }

  async stop() {
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.ended;
    clearTimeout(hard);
    await rm(this.folder, { recursive: true, force: true });
  }
}
