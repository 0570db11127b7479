// Keeps what is needed to open without a connection: how pages look, the help page and the page to
// say something on, in each language this device has used. Nothing else is ever stored here: no
// page with anyone's words, no answer, no receipt. What waits to be sent is sealed, in js/box.js.
//
// /sw-assets.js is written by the server and sets
//   self.HEARD_VERSION  a string that changes whenever anything kept changes
//   self.HEARD_ASSETS   what every kept page is drawn with
//   self.HEARD_FONTS    fonts by language
//   self.HEARD_PUSH     the neutral words of a notification by language
importScripts('/sw-assets.js');
importScripts('/js/box.js');
const PREFIX = 'help-';
const CACHE = PREFIX + (self.HEARD_VERSION || '0');
const NOTE = 'help-language';
const ASSETS = self.HEARD_ASSETS || [];
const FONTS = self.HEARD_FONTS || {};
const pagesOf = (lang) => [`/help?lang=${lang}`, `/offline?lang=${lang}`];
const good = (lang) => typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang);

async function noted(path) {
  const cache = await caches.open(NOTE);
  const found = await cache.match(path);
  return found ? found.text() : '';
}

async function fill(cache, paths) {
  await Promise.all(paths.map(async (path) => {
    // Without cookies, so that a kept page can never be one made for a signed-in person. What has
    // its content's hash in its name was fetched by the page already: it costs nothing again.
    const fresh = path.startsWith('/assets/') ? 'default' : 'reload';
    const response = await fetch(path, { credentials: 'omit', cache: fresh });
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response);
  }));
}

const languageParts = (lang) => [...pagesOf(lang), ...[FONTS[lang]].filter(Boolean)];

// The new version is whole before it takes over; the old one serves its pages until then.
self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    const langs = (await noted('/langs')).split(',').filter(good);
    await fill(cache, [...ASSETS, ...langs.flatMap(languageParts)]);
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

async function keepLanguage(lang) {
  const cache = await caches.open(CACHE);
  if (!await cache.match(`/offline?lang=${lang}`)) await fill(cache, languageParts(lang));
  const note = await caches.open(NOTE);
  const langs = new Set((await noted('/langs')).split(',').filter(good)).add(lang);
  await note.put('/langs', new Response([...langs].join(',')));
  await note.put('/lang', new Response(lang));
}

// The language is the only thing remembered, because an offline page cannot ask the server.
self.addEventListener('message', (event) => {
  const { lang, ready } = event.data || {};
  if (good(lang)) event.waitUntil(keepLanguage(lang));
  // A page just drawn by the new server, and no other open: nothing of the old is in use.
  if (ready) event.waitUntil(self.clients.matchAll({ includeUncontrolled: true }).then((all) => (all.length < 2 ? self.skipWaiting() : null)));
});

async function keptPage(url) {
  const cache = await caches.open(CACHE);
  const compose = url.pathname === '/' || /^\/(say|rate|offline)(\/|$)/.test(url.pathname);
  for (const lang of [url.searchParams.get('lang'), await noted('/lang'), 'en']) {
    const page = good(lang) && await cache.match(`/${compose ? 'offline' : 'help'}?lang=${lang}`);
    if (page) return page;
  }
  return Response.error();
}

// A kept page says "You are offline" itself: its hidden notice carries data-offline, and the
// kept copy is the only one served without a connection, so the notice is opened on the way out.
async function offline(url) {
  const page = await keptPage(url);
  if (page.type === 'error') return page;
  const html = (await page.text()).replace(/(data-offline(?:="[^"]*")?) hidden(?:="[^"]*")?/, '$1');
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.set('cache-control', 'no-store');
  return new Response(html, { status: 200, headers });
}

// A form tapped before its page's script was there: it goes as it is, and waits sealed if it cannot.
const SENDS = /^\/(say\/[^/]+\/send|rate\/[^/]+|now)$/;
async function sendForm(request, url) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    const key = await self.heardBox.get('meta', 'key');
    const fields = [...await copy.formData()];
    if (!key || fields.some(([, value]) => typeof value !== 'string')) return Response.error();
    await self.heardBox.keep(key, url.pathname, fields, await self.heardBox.get('meta', 'token'));
    // Who is not safe sees whom they can ring.
    return Response.redirect(`/offline#say/${url.pathname === '/now' ? 'told' : 'kept'}`, 303);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // What a link on another website must not do is asked for by the browser itself, which says where it led from.
    if (/^\/(kiosk|kiosk-done|demo)(\/|$)/.test(url.pathname)) return;
    if (request.method === 'GET') event.respondWith(fetch(request).catch(() => offline(url)));
    else if (SENDS.test(url.pathname)) event.respondWith(sendForm(request, url));
    // Any other form that could not be sent is left to the browser, which says so.
    return;
  }
  // From any version that is still in use: a page opened before an update keeps its parts.
  if (request.method === 'GET' && url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request.url).then((hit) => hit || fetch(request)));
  }
});

// The device is online again, perhaps with no page open.
self.addEventListener('sync', (event) => {
  if (event.tag === 'outbox') {
    event.waitUntil((async () => {
      await self.heardBox.flush();
      const left = (await self.heardBox.list()).some(({ state }) => state === 'waiting');
      if (left) throw new Error('something still waits'); // The browser tries again later.
    })());
  }
});

// Staff's own page for staff, else a young person's: nothing else is ever opened.
const frontOf = (sent) => {
  try {
    return sent.json().notification.navigate === '/staff' ? '/staff' : '/mine';
  } catch {
    return '/mine';
  }
};

// Neutral words, whatever came: the server sends no others, and these hold if it ever did.
self.addEventListener('push', (event) => {
  event.waitUntil((async () => {
    const lang = await noted('/lang');
    const words = (self.HEARD_PUSH || {})[good(lang) ? lang : 'en'] || (self.HEARD_PUSH || {}).en || 'Heard';
    const data = frontOf(event.data);
    await self.registration.showNotification('Heard', { body: words, tag: 'heard', lang: lang || 'en', data });
  })());
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data || '/mine'));
});
