// Keeps the help pages, and what they need to be drawn, for when there is no connection.
// Nothing else is ever stored: no page with anyone's words, no answer, no receipt.
//
// /sw-assets.js is written by the server and sets
//   self.HEARD_VERSION  a string that changes whenever an asset changes
//   self.HEARD_ASSETS   the URLs to keep: /help?lang=… pages, CSS, art and fonts
importScripts('/sw-assets.js');
const ASSETS = self.HEARD_ASSETS || [];
const PREFIX = 'help-';
const CACHE = PREFIX + (self.HEARD_VERSION || '0');
const NOTE = 'help-language';

const isHelp = (url) => url.pathname === '/help';
const languageOf = (url) => url.searchParams.get('lang');

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    // Without cookies, so that a kept page can never be one made for a signed-in person.
    await Promise.all(ASSETS.map(async (path) => {
      const response = await fetch(path, { credentials: 'omit', cache: 'reload' });
      if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, response);
    }));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== CACHE && name !== NOTE) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

// The language is the only thing remembered, because an offline page cannot ask the server.
self.addEventListener('message', (event) => {
  const lang = event.data && event.data.lang;
  if (typeof lang !== 'string' || !/^[a-z]{2,3}$/.test(lang)) return;
  event.waitUntil(caches.open(NOTE).then((cache) => cache.put('/lang', new Response(lang))));
});

async function helpPage(url) {
  const cache = await caches.open(CACHE);
  const noted = await caches.open(NOTE).then((note) => note.match('/lang'));
  const wanted = [isHelp(url) && languageOf(url), noted && await noted.text(), 'en'];
  for (const lang of wanted) {
    const page = lang && await cache.match(`/help?lang=${lang}`);
    if (page) return page;
  }
  return Response.error();
}

// A kept page says "You are offline" itself: its hidden notice carries data-offline, and the
// kept copy is the only one served without a connection, so the notice is opened on the way out.
async function offline(url) {
  const page = await helpPage(url);
  if (page.type === 'error') return page;
  const html = (await page.text()).replace(/(data-offline(?:="[^"]*")?) hidden(?:="[^"]*")?/, '$1');
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.set('cache-control', 'no-store');
  return new Response(html, { status: 200, headers });
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // A form that could not be sent is left to the page: it must never look as if it had been.
    if (request.method === 'GET') event.respondWith(fetch(request).catch(() => offline(url)));
    return;
  }
  if (request.method === 'GET' && ASSETS.includes(url.pathname + url.search) && !isHelp(url)) {
    event.respondWith(caches.open(CACHE).then((cache) => cache.match(request.url)).then((hit) => hit || fetch(request)));
  }
});
