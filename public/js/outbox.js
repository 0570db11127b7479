// The page's side of the outbox: forms that send go through it, and one line says what waits.
// Without this script the forms are forms.
import '/js/box.js';

const box = self.heardBox;
const part = (root, name) => root.querySelector(`[data-${name}]`);

// "Leave this page" calls this: what was typed and not sent is gone at once. What waits sealed
// stays, because nobody can read it and it was meant to be sent.
self.heardLeave = async () => {
  // The mark goes last: should this page be gone first, the next one sees whose it was and ends it.
  await Promise.all([box.clear('drafts'), box.drop('meta', 'unlocked'), box.drop('meta', 'token')])
    .then(() => box.drop('meta', 'mark')).catch(() => {});
};

async function wakeWorker() {
  try {
    const registration = await navigator.serviceWorker.ready;
    await registration.sync.register('outbox');
  } catch { /* No background sync here: the next opening sends. */ }
}

export default async function outbox(element) {
  const { key, token, mark, drafts, kept } = element.dataset;
  let own = null;      // the item this page's form became
  let again = null;    // sends it once more: the same is taken once, and its page is shown
  let busy = false;

  async function remember() {
    if (kept !== undefined) return; // This page knows nobody; what is remembered stays.
    await box.set('meta', 'key', key);
    const before = await box.get('meta', 'mark');
    if (before && before !== mark) await self.heardLeave();
    await (token ? box.set('meta', 'token', token) : box.drop('meta', 'token'));
    await (mark ? box.set('meta', 'mark', mark) : box.drop('meta', 'mark'));
  }

  async function show() {
    const items = await box.list().catch(() => []);
    const of = (state) => items.filter((item) => item.state === state);
    const waiting = of('waiting');
    part(element, 'waiting').hidden = waiting.length === 0 || (own && waiting.length === 1 && waiting[0].name === own);
    part(element, 'count').textContent = ` (${waiting.length}).`;
    part(element, 'sent').hidden = of('sent').length === 0;
    part(element, 'refused').hidden = of('refused').length === 0;
    return items;
  }

  // The receipt's page reads it from a cookie that only this answer sets.
  async function reveal(name) {
    const answer = await box.flush(name);
    if (answer && answer.state === 'sent') { location.replace('/sent'); return true; }
    await show();
    return false;
  }

  async function send() {
    const answer = await box.flush(own, 'form').catch(() => null);
    const items = await show();
    if (!own) return;
    if (answer && follow(answer, own)) return;
    const item = items.find(({ name }) => name === own);
    // Another page or the worker was quicker.
    const answered = !item && again && await again().catch(() => null);
    if (answered && follow(answered, null)) return;
    if (!item) return location.replace(token ? '/mine' : '/');
    if (item.state === 'sent') return reveal(own);
  }

  // Goes where the server's answer leads; says whether it leads anywhere.
  function follow(answer, name) {
    if (answer.state === 'sent') location.replace('/sent');
    else if (answer.state === 'refused' && answer.fields) mend(answer, name);
    else return false;
    return true;
  }

  // Its words go back into the server's own page, which says what is wrong with them.
  async function mend(answer, name) {
    const item = (await box.list().catch(() => [])).find((one) => one.name === name);
    if (item) {
      const { name: _, ...rest } = item;
      await box.set('box', name, { ...rest, state: 'mending' });
    }
    const form = Object.assign(document.createElement('form'), { method: 'post', action: answer.action });
    for (const [field, value] of answer.fields) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: field, value }));
    }
    document.body.append(form);
    self.heardPost(form);
  }

  function watch(form) {
    const status = part(form, 'status');
    const line = status.querySelector('p');
    const told = form.querySelector('[data-told]');
    const button = form.querySelector('#send');
    const who = form.getAttribute('action') === '/now' ? document.getElementById('who') : null;
    const say = (words, is) => {
      // Nobody is told while it is not sent.
      if (who) who.hidden = Boolean(words) && !is;
      line.textContent = words;
      line.hidden = !words;
      if (words && form.getAttribute('action') === '/now') line.scrollIntoView({ block: 'center' });
      button.setAttribute('aria-disabled', is ? 'true' : 'false');
    };
    form.addEventListener('submit', async (event) => {
      // Files go their own way, so does a button with its own, and without a secure context nothing can be sealed.
      if (form.querySelector('input[type=file]') || !crypto.subtle) return;
      if (self.heardSubmitter(event)?.hasAttribute('formaction')) {
        // Sent without the account instead: what waits under it must not go too.
        if (own) box.drop('box', own).catch(() => {});
        own = null;
        return;
      }
      event.preventDefault();
      if (busy) return;
      busy = true;
      say(status.dataset.sending, true);
      const fields = [...new FormData(form)];
      const before = own;
      try {
        own = await box.keep(key, form.getAttribute('action'), fields, token);
        // Nothing of it stays here: without this nobody would tell them that it went.
        again = form.getAttribute('action') === '/now' ? () => box.straight(key, '/now', fields, token) : null;
        // Changed on this page while it waited: the new words instead of the old.
        if (before && before !== own) await box.drop('box', before);
        box.tellOthers();
      } catch {
        own = null;
        // No room to keep it: it goes now, or the page says that it did not. Not as any form goes,
        // because a browser keeps what a failed page was posted with. Where nothing can be sealed, or the server is
        // there and cannot read it, a form is a form.
        const answer = await box.straight(key, form.getAttribute('action'), fields, token).catch(() => ({}));
        if (answer) return follow(answer, null) || self.heardPost(form);
        busy = false;
        return say(element.dataset.noWay, false);
      }
      await send().catch(() => {});
      busy = false;
      say(status.dataset.waiting, false);
      if (own) {
        const pairs = fields.map(([name, value]) => `${name}=${value}`);
        told.hidden = !told.dataset.told && !told.dataset.toldBy.split(' ').some((pair) => pairs.includes(pair));
        wakeWorker();
      }
    });
    // Only words that could not be kept are worth asking about before the page closes.
    addEventListener('beforeunload', (event) => {
      if (form.isConnected && !line.hidden && !own) event.preventDefault();
    });
  }

  // A form whose words could not be posted stays on its page and says so. On the way through
  // questions one can go on without a connection: the page kept for that takes over in this page's
  // place, with what was said so far, which is written nowhere.
  self.heardNoWay = async (form, fields, show) => {
    const before = form.querySelector('[data-no-way-line]');
    const line = before || Object.assign(document.createElement('div'), { className: 'note offline' });
    line.dataset.noWayLine = '';
    line.setAttribute('role', 'alert');
    line.replaceChildren(Object.assign(document.createElement('p'), { textContent: element.dataset.noWay }));
    if (!before) form.prepend(line);
    line.scrollIntoView({ block: 'nearest' });
    const { soFar } = form.dataset;
    const page = soFar && 'caches' in self && await caches.match(`/offline?lang=${document.documentElement.lang}`).catch(() => null);
    if (!page) return;
    const html = await page.text();
    const kept = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-questions]');
    const { key, version } = JSON.parse(soFar);
    // Kept with other questions, that page could not take what was said so far.
    if (JSON.parse(kept?.dataset.questions || '{}')[key]?.v !== version) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'way', textContent: form.dataset.goOn });
    line.append(Object.assign(document.createElement('p'), { textContent: form.dataset.goOnWhy }), button);
    button.addEventListener('click', async () => {
      self.heardSaid = { ...JSON.parse(soFar), now: answerOf(form, fields), go: fields.get('go') };
      show(html);
    }, { once: true });
  };

  // The answer on a question's page, as its value and as people read it.
  function answerOf(form, fields) {
    const day = ['year', 'month', 'day'].map((part) => (fields.get(`answer.${part}`) || '').trim());
    const value = day[0] ? day.map((part) => part.padStart(2, '0')).join('-') : fields.getAll('answer').join(' ').trim();
    const picked = [...form.querySelectorAll('input[name=answer]:checked')];
    return { value, words: picked.map((one) => form.querySelector(`label[for="${one.id}"]`).textContent.trim()).join(', ') || value };
  }

  // Signing out takes drafts and this device's notifications with it, and leaves what waits.
  // (The page after it does the same, should this one be gone too soon.)
  for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
    let device = null;
    navigator.serviceWorker?.getRegistration().then((there) => there?.pushManager?.getSubscription()).then((found) => { device = found; }).catch(() => {});
    form.addEventListener('submit', () => {
      self.heardLeave();
      if (!device) return;
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'endpoint', value: device.endpoint }));
      device.unsubscribe();
    });
  }
  // Before a lent device goes back, what waits is tried once more. What is left to see, or waits
  // still, is shown once; then nothing stays but what waits.
  for (const form of document.querySelectorAll('form[data-lent]')) {
    let told = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (!told) await box.flush().catch(() => {});
      const items = await show();
      if (items.length === 0 || told) {
        for (const { name, state } of items) if (state !== 'waiting') await box.drop('box', name).catch(() => {});
        return self.heardPost(form);
      }
      told = true;
      if (items.some(({ state }) => state === 'waiting')) part(element, 'waiting').hidden = false;
      element.scrollIntoView({ block: 'center' });
    });
  }
  for (const form of document.querySelectorAll('form[data-send]')) watch(form);
  // The server's page has the words that were to be put right: they wait no longer.
  const mended = document.querySelector('form[data-send]') !== null;
  for (const item of await box.list().catch(() => [])) {
    if (item.state !== 'mending') continue;
    const { name, ...rest } = item;
    await (mended ? box.drop('box', name) : box.set('box', name, { ...rest, state: 'refused' }));
  }

  part(element, 'sent').querySelector('button').addEventListener('click', async () => {
    const item = (await box.list()).find(({ state }) => state === 'sent');
    if (item) await reveal(item.name);
  });
  part(element, 'refused').querySelector('button').addEventListener('click', async () => {
    const item = (await box.list()).find(({ state }) => state === 'refused');
    const answer = item && await box.look(item);
    if (answer && answer.state === 'refused' && answer.fields) await mend(answer, item.name);
    if (answer && answer.state === 'sent') { await box.drop('box', item.name); location.replace('/sent'); }
  });
  box.told?.addEventListener('message', () => { if (own && !busy) send(); else show(); });
  addEventListener('heard-box', show);
  addEventListener('online', () => send());
  addEventListener('pageshow', (event) => { if (event.persisted) send(); });
  // "Online" is not always told: a tunnel ends without it.
  const timer = setInterval(async () => {
    if (!element.isConnected) return clearInterval(timer);
    if ((await box.list().catch(() => [])).some(({ state }) => state === 'waiting')) send();
  }, 15000);

  // Signing in waits for it: what somebody before left behind is gone first.
  self.heardKnown = remember().catch(() => {});
  await self.heardKnown;
  if (drafts) import(drafts).then((module) => module.default(element)).catch(() => {});
  if ((await show()).some(({ state }) => state === 'waiting')) {
    wakeWorker();
    await send();
  }
}
