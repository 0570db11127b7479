// The page's side of the outbox: forms that send go through it, and one line says what waits.
// Without this script the forms are forms.
import '/js/box.js';

const box = self.heardBox;
const part = (root, name) => root.querySelector(`[data-${name}]`);

// "Leave this page" calls this: what was typed and not sent is gone at once. What waits sealed
// stays, because nobody can read it and it was meant to be sent.
self.heardLeave = async () => {
  await Promise.all([box.clear('drafts'), box.drop('meta', 'unlocked'), box.drop('meta', 'token'), box.drop('meta', 'mark')]).catch(() => {});
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
    if (answer && answer.state === 'sent') { location.assign('/sent'); return true; }
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
    form.submit();
  }

  function watch(form) {
    const status = part(form, 'status');
    const line = status.querySelector('p');
    const told = form.querySelector('[data-told]');
    const button = form.querySelector('#send');
    const say = (words, is) => {
      line.textContent = words;
      line.hidden = !words;
      button.setAttribute('aria-disabled', is ? 'true' : 'false');
    };
    form.addEventListener('submit', async (event) => {
      // Files go their own way, and without a secure context nothing can be sealed.
      if (form.querySelector('input[type=file]') || !crypto.subtle) return;
      event.preventDefault();
      if (busy) return;
      busy = true;
      say(status.dataset.sending, true);
      const fields = [...new FormData(form)];
      const before = own;
      try {
        own = await box.keep(key, form.getAttribute('action'), fields, token);
        // Changed on this page while it waited: the new words instead of the old.
        if (before && before !== own) await box.drop('box', before);
        box.tellOthers();
      } catch {
        own = null;
        // No room to keep it: it goes now, or the page says that it did not. Not as any form goes,
        // for the reason that `wayThrough` gives. Where nothing can be sealed, or the server is
        // there and cannot read it, a form is a form.
        const answer = await box.straight(key, form.getAttribute('action'), fields, token).catch(() => ({}));
        if (answer) return follow(answer, null) || HTMLFormElement.prototype.submit.call(form);
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

  // A form whose words could not be posted stays on its page: a browser keeps what a failed page was
  // posted with, readable in its files, to show it again. So the way is tried first, without them.
  async function wayThrough() {
    if (!navigator.onLine) return false;
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 8000);
    try {
      return (await fetch('/sw.js', { method: 'HEAD', cache: 'no-store', signal: stop.signal })).ok;
    } catch {
      return false;
    } finally {
      clearTimeout(late);
    }
  }

  function guard(form) {
    let asking = false;
    let sure = false;
    const line = Object.assign(document.createElement('p'), { className: 'note offline', hidden: true });
    line.setAttribute('role', 'alert');
    form.prepend(line);
    form.addEventListener('submit', async (event) => {
      if (sure || event.defaultPrevented) return;
      event.preventDefault();
      if (asking) return;
      asking = true;
      const way = await wayThrough();
      asking = false;
      line.textContent = way ? '' : element.dataset.noWay;
      line.hidden = way;
      if (!way) return line.scrollIntoView({ block: 'nearest' });
      sure = true;
      form.requestSubmit(event.submitter);
      sure = false;
    });
  }
  for (const form of document.querySelectorAll('form[method=post]:not([data-send], [data-module])')) {
    // Older phones cannot post again with the button that was tapped: there a form is a form.
    if (form.requestSubmit && form.querySelector('textarea, input:not([type=hidden], [type=radio], [type=checkbox])')) guard(form);
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
    if (answer && answer.state === 'sent') { await box.drop('box', item.name); location.assign('/sent'); }
  });
  box.told?.addEventListener('message', () => { if (own && !busy) send(); else show(); });
  addEventListener('heard-box', show);
  addEventListener('online', () => send());
  addEventListener('pageshow', (event) => { if (event.persisted) send(); });
  // "Online" is not always told: a tunnel ends without it.
  setInterval(async () => { if ((await box.list().catch(() => [])).some(({ state }) => state === 'waiting')) send(); }, 15000);

  await remember().catch(() => {});
  if (drafts) import(drafts).then((module) => module.default(element)).catch(() => {});
  if ((await show()).some(({ state }) => state === 'waiting')) {
    wakeWorker();
    await send();
  }
}
