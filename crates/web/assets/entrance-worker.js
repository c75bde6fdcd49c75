// Gives the page of the door from what the device keeps, when there is no line.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.url.endsWith("/badges.json")) return;
  event.respondWith(
    fetch(request).catch(async () => (await (await caches.open("nemcon-entrance")).match(request, { ignoreVary: true })) ?? Response.error()),
  );
});
