// Gives a page that goes on without a line from what the device keeps: the page as it was last drawn, and its files.
const home = new URL(self.registration.scope).pathname;
const shelf = `nemcon ${home}`;
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// What the server draws is kept; where it no longer lets in, nothing stays.
async function drawn(request) {
  const answer = await fetch(request);
  if (answer.ok && !answer.redirected) await (await caches.open(shelf)).put(home, answer.clone());
  else if ([401, 403, 404].includes(answer.status)) await caches.delete(shelf);
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const kept = (what) => caches.match(what, { ignoreSearch: true, ignoreVary: true });
  if (pathname === home) {
    // A page that asks whether there is a line must not be told of an old one.
    const otherwise = async () => (request.mode === "navigate" && (await kept(home))) || Response.error();
    event.respondWith(drawn(request).catch(otherwise));
  } else if (pathname.startsWith("/a/")) {
    event.respondWith(fetch(request).catch(async () => (await kept(request)) ?? Response.error()));
  }
});
