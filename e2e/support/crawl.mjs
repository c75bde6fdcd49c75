// Finds the pages that links lead to, a few of each kind.

// The kind of a page: its address with identities, numbers and symbols left out.
export function kind(path) {
  return path
    .replace(/\?.*$/, '')
    .split('/')
    .map((part, place) => (/^[0-9a-f]{8,}$/i.test(part) || /^\d/.test(part) || (place > 5 && part) ? '*' : part))
    .join('/');
}

// Visits every page that links lead to from `start`, at most `each` of a kind; calls `look(page, path)` on each.
export async function crawl(page, address, start, { each = 2, within, look }) {
  const waiting = [...start];
  const known = new Set(waiting);
  const visited = new Map();
  const paths = [];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const count = visited.get(kind(path)) ?? 0;
    if (count >= each) continue;
    visited.set(kind(path), count + 1);
    const answer = await page.goto(address + path, { waitUntil: 'load' });
    const type = answer?.headers()['content-type'] ?? '';
    if (!type.startsWith('text/html')) continue;
    paths.push(path);
    await look(page, path, answer.status());
    for (const link of await linksOn(page, address)) {
      if (known.has(link) || !link.startsWith(within)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return paths;
}

async function linksOn(page, address) {
  const links = await page.$$eval('a[href]:not([download])', (anchors) =>
    anchors.map((anchor) => new URL(anchor.getAttribute('href'), document.baseURI).href),
  );
  return links
    .map((link) => new URL(link))
    .filter((link) => link.origin === address)
    .map((link) => link.pathname + link.search)
    .filter((path) => !/\.(bin|tlog-proof|ics|txt|json|csv)$|\/(leave|proof|plain|bytes|stream)$|\/files\//.test(path));
}
