// Starts the demonstration in an empty folder and stops it again.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const STARTS_WITHIN_MS = 60_000;

function build() {
  const built = spawnSync('cargo', ['build', '--quiet', '--locked', '--bin', 'nemcon'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the program does not build');
}

// Returns the address of a fresh demonstration and a function that ends it; its silence ends so many minutes after it began.
export async function demonstration({ silenceEnds = 30 } = {}) {
  build();
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
  const folder = await mkdtemp(join(tmpdir(), 'nemcon-e2e-'));
  const wanted = ['--data', join(folder, 'data'), '--listen', '127.0.0.1:0', '--silence-ends', String(silenceEnds)];
  const program = spawn(join(target, 'debug/nemcon'), ['demo', ...wanted], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => program.once('exit', done));
  const stop = async () => {
    program.kill('SIGTERM');
    const hard = setTimeout(() => program.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(hard);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await Promise.race([printedAddress(program), tooLate(program)]);
    return { address, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

// Reads what the program prints until an address of this machine stands in it.
function printedAddress(program) {
  return new Promise((found, failed) => {
    let printed = '';
    const read = (chunk) => {
      printed += chunk;
      const address = printed.match(/http:\/\/(?:127\.0\.0\.1|localhost):\d+/);
      if (address) found(address[0]);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.once('exit', (code) => failed(new Error(`the program ended with ${code}:\n${printed}`)));
  });
}

function tooLate(program) {
  return new Promise((_, failed) => {
    const wait = setTimeout(() => failed(new Error('the program printed no address in time')), STARTS_WITHIN_MS);
    wait.unref();
    program.once('exit', () => clearTimeout(wait));
  });
}
