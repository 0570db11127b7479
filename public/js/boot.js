// What a page does beyond its HTML. Everything here is an extra: links and forms work without it.

const root = document.documentElement;
let left = false;       // on the way out: nothing is kept any more
let typed = null;       // a question's form with words that were not posted yet
let leaving;

// The app is one entry in the browser's history: every step replaces the one before, so that after
// leaving Back finds no page of it. Pages have their own way back.
function move(to) {
  const url = new URL(to, location.href);
  const bare = (href) => href.split('#')[0];
  if (url.hash && bare(url.href) === bare(location.href)) {
    // A new page at this page's address, with a place in it: replacing would only scroll.
    history.replaceState(null, '', url);
    location.reload();
  } else location.replace(url);
}

// Phones of some years ago do not tell which button sent a form: the one that was tapped did.
let tapped = null;
addEventListener('click', (event) => { tapped = event.target.closest?.('button') ?? null; }, true);
self.heardSubmitter = (event) => event.submitter ?? (tapped?.form === event.target ? tapped : null);

// Taps on a form in which each one counts, made while the one before was still under way. The same
// button twice is a finger that bounced.
let waiting = [];
let sent;

/** Posts a form and goes where its answer leads, or shows the page that the answer is. */
async function post(form, submitter) {
  if (form.hasAttribute('aria-busy')) {
    if ('eachTap' in form.dataset && submitter && submitter.id !== (waiting.at(-1) ?? sent)) waiting.push(submitter.id);
    return;
  }
  sent = submitter?.id;
  const given = (name) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name);
  const fields = new FormData(form);
  if (submitter?.name) fields.append(submitter.name, submitter.value);
  const action = given('action') ?? location.href;
  if ((given('method') || 'get').toLowerCase() !== 'post') return move(`${action}?${new URLSearchParams(fields)}`);
  form.setAttribute('aria-busy', 'true');
  typed = null;
  const files = form.enctype === 'multipart/form-data';
  const stop = new AbortController();
  const late = files ? 0 : setTimeout(() => stop.abort(), 20000);
  let wait = 0;
  try {
    const answer = await fetch(action, {
      method: 'POST', body: files ? fields : new URLSearchParams(fields), headers: { 'heard-move': '1' }, cache: 'no-store', signal: stop.signal,
    });
    const to = answer.headers.get('heard-to');
    if (left) return;
    // Until the next page is there nothing is posted a second time.
    if (to) { wait = 8000; move(to); }
    else {
      const page = await answer.text();
      // A fault of ours, or of whatever stands before us, gives no words back: they stay where they are.
      const lost = answer.status >= 500 || answer.status === 413 || answer.status === 429;
      const bare = (path) => path?.split('?')[0];
      const again = () => [...new DOMParser().parseFromString(page, 'text/html').forms];
      if (lost && !again().some((one) => bare(one.getAttribute('action')) === bare(action))) throw new Error('not taken');
      show(page);
      document.getElementById(waiting.shift())?.click();
    }
  } catch {
    waiting = [];
    // What was typed is still on the page; it is said there, and no browser keeps it as a failed page's.
    if (form.matches('[data-keeps]')) typed = form;
    self.heardNoWay?.(form, fields, show);
  } finally {
    clearTimeout(late);
    setTimeout(() => form.removeAttribute('aria-busy'), wait);
  }
}

/** Puts a page of the server's in the place of this one, at the same address. */
function show(html) {
  if (left) return;
  const made = new DOMParser().parseFromString(html, 'text/html');
  document.title = made.title;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of made.documentElement.attributes) root.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(made.body));
  scrollTo(0, 0);
  start(made);
  (document.querySelector('.error-summary') || document.querySelector('main'))?.focus();
}

// What was typed on a question's page is kept as its "Next" would keep it: when another page is
// asked for, and when this one is put away. Not on a device that others use, not on leaving, and not
// where it is kept under the PIN.
async function keepTyped(leaving = true) {
  if (!typed?.isConnected || left || 'sealed' in typed.dataset) return true;
  const form = typed;
  typed = null;
  const fields = new FormData(form);
  fields.delete('file');
  fields.set('go', 'keep');
  const body = form.enctype === 'multipart/form-data' ? fields : new URLSearchParams(fields);
  // What outlives the page may be 64 KB at most, so only what has to.
  const answer = await fetch(form.getAttribute('action'), { method: 'POST', body, headers: { 'heard-move': '1' }, keepalive: leaving }).catch(() => null);
  if (answer?.status === 204) return true;
  typed = form;
  return false;
}
addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.matches('[data-keeps]')) typed = form;
});
addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keepTyped(); }, true);
addEventListener('pagehide', () => { keepTyped(); });

// Leave quickly. The link is a plain link first; with script Shift pressed three times within five
// seconds does the same.
function leave() {
  const link = document.querySelector('a[data-leave]');
  if (!link) return;
  left = true;
  typed = null;
  document.title = '\u2026';
  leaving = document.createElement('div');
  leaving.className = 'cover';
  leaving.setAttribute('role', 'status');
  leaving.textContent = link.dataset.leaving || '';
  document.body.replaceChildren(leaving);
  // What other parts keep on this device is theirs to put away.
  try { window.heardLeave?.(); sessionStorage.clear(); } catch { /* leaving matters more */ }
  // Ends the session even if the next page never loads; the server answers 204.
  if (link.dataset.end) navigator.sendBeacon(link.dataset.end);
  location.replace(link.dataset.to || link.href);
}
let presses = 0;
let timer;
let alone = false;
addEventListener('keydown', (event) => { alone = event.key === 'Shift' && !event.repeat; });
addEventListener('keyup', (event) => {
  // A Shift used to type a capital letter is not a press of Shift.
  if (event.key !== 'Shift' || !alone) { if (event.key !== 'Shift') presses = 0; return; }
  clearTimeout(timer);
  presses += 1;
  if (presses === 3) leave();
  else timer = setTimeout(() => { presses = 0; }, 5000);
});
// A page restored by Back after leaving would be blank: ask the server for it again.
addEventListener('pageshow', (event) => {
  if (event.persisted && leaving?.isConnected) location.reload();
});

addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button) return;
  if (link.matches('[data-leave]')) {
    event.preventDefault();
    return leave();
  }
  const elsewhere = link.target || link.hasAttribute('download') || link.origin !== location.origin;
  if (elsewhere || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const form = typed;
  if (form && (!link.hash || link.pathname !== location.pathname)) {
    const kept = await Promise.race([keepTyped(false), new Promise((soon) => setTimeout(soon, 4000))]);
    // It is said once that the words are kept nowhere; whoever goes all the same may.
    if (!kept && !left && form.isConnected && !('warned' in form.dataset) && self.heardNoWay) {
      form.dataset.warned = '';
      return self.heardNoWay(form, new FormData(form), show);
    }
  }
  if (!left) location.replace(link.href);
});
addEventListener('submit', (event) => {
  if (event.defaultPrevented || !event.target.matches?.('form')) return;
  event.preventDefault();
  post(event.target, self.heardSubmitter(event));
});
self.heardPost = post;

// What opens without a connection is fetched once this page is usable. On a device that others use
// nothing is kept.
if ('serviceWorker' in navigator && !('shared' in root.dataset)) {
  const whenIdle = window.requestIdleCallback || ((run) => setTimeout(run, 1500));
  addEventListener('load', () => whenIdle(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    registration.waiting?.postMessage({ ready: true });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ lang: root.lang });
  }));
}

/** Wakes what lives on in the page; `from` is the document that its head came with. */
function start(from) {
  root.dataset.ready = '';
  // What only some pages need: an element names its module, which is fetched with the page usable
  // already and given the element. Without it the element stays what its HTML is.
  for (const element of document.querySelectorAll('[data-module]')) {
    import(element.dataset.module).then((module) => module.default(element)).catch(() => {});
  }
  // A tablet that goes round begins afresh by a header, which would add to its history.
  const afresh = document.querySelector('[data-afresh]');
  if (afresh) setTimeout(() => { if (afresh.isConnected) move(afresh.dataset.afresh); }, 58e3);

  // Islands. The module is imported only on a page that has one, once the page is usable, and each
  // <leptos-island data-component="Name"> is woken by the module's function of that name.
  const islands = from.querySelector('script[data-wasm]');
  const wake = async () => {
    const module = await import(islands.dataset.wasm);
    await module.default({ module_or_path: islands.dataset.wasmBin });
    module.hydrate();
    for (const island of document.querySelectorAll('leptos-island')) {
      module[island.dataset.component]?.(island);
    }
  };
  // Without it the form is sent as any form is.
  if (islands?.dataset.wasm) wake().catch(() => {});
}
start(document);
