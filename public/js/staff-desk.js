// The queue read one view after another: steps and forms change the page in its place, and keys
// press what can be seen. Without it every link and form works, each with a page of its own.
const KEYS = 'heard-desk-keys';

/** So often the desk says which view is open in it. */
const HERE = 10_000;

/** So long after a view was shown no key ends it: it was pressed for the one before. */
const SETTLED = 600;

const desk = () => document.querySelector('[data-desk]');
const ours = (url) => url.origin === location.origin && url.pathname === '/queue';

/** Puts what the server answered in the place of what is here, with the part that was asked for in sight; goes there where it is another page. */
async function show(answer, posted, part) {
  const at = new URL(answer.url);
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // What a form is answered without being led on has no address of its own.
  const kept = posted && !answer.redirected;
  const parts = ['main', '.rail'].map((part) => [document.querySelector(part), made.querySelector(part)]);
  const whole = parts.every(([here, there]) => here && there);
  if (!whole || (!kept && !(answer.ok && ours(at)))) {
    going = true;
    return kept ? replace(made) : location.assign(at);
  }
  const scrolled = document.querySelector('.desk__list')?.scrollTop;
  document.title = made.title;
  for (const [here, there] of parts) here.replaceWith(document.adoptNode(there));
  if (!kept) history.replaceState(null, '', at);
  begin();
  const list = document.querySelector('.desk__list');
  if (list && scrolled) list.scrollTop = scrolled;
  document.querySelector('.desk__line[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const asked = part && document.getElementById(part);
  if (asked) return asked.scrollIntoView();
  scrollTo(0, 0);
  (document.querySelector('.error-summary') ?? document.getElementById('open-title') ?? document.querySelector('main')).focus();
}

/** A page without the parts of this one, such as for whoever is not signed in any more. */
function replace(made) {
  document.title = made.title;
  document.body.replaceWith(document.adoptNode(made.body));
  document.querySelector('main')?.focus();
}

/** Whether something was typed, but in this form, that is not sent. */
function unsent(form) {
  const fields = desk()?.querySelectorAll('textarea, input:not([type])') ?? [];
  return [...fields].some((field) => field.form !== form && field.value.trim() !== field.defaultValue.trim());
}

/** Whether what was typed, but in this form, may go. */
const mayGo = (form) => !unsent(form) || confirm('You wrote something that is not sent. Leave it?');

/** What goes by itself, without a step or a deed of the desk, such as reloading the page, is asked of by the browser. */
let going = false;
addEventListener('beforeunload', (event) => {
  if (!going && unsent(null)) event.preventDefault();
});

let busy = false;

/** Asks the server, one thing at a time. */
async function ask(to, how, part) {
  if (busy) return;
  busy = true;
  desk()?.setAttribute('aria-busy', 'true');
  try {
    await show(await fetch(to, how), how?.method === 'POST', part);
  } catch {
    // What was typed stays.
    desk()?.removeAttribute('aria-busy');
    document.querySelector('[data-no-way]')?.remove();
    const words = 'No answer. It may have been done all the same: pressing again does it once.';
    const said = Object.assign(document.createElement('p'), { className: 'note sunny', textContent: words });
    said.setAttribute('role', 'alert');
    said.dataset.noWay = '';
    document.querySelector('main').prepend(said);
  } finally {
    busy = false;
  }
}

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-go]');
  if (!link || !desk() || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  if (mayGo(null)) ask(link.href, undefined, link.hash.slice(1));
});

addEventListener('submit', (event) => {
  const form = event.target;
  if (!desk()?.contains(form) || form.method !== 'post') return;
  if (form.enctype === 'multipart/form-data') {
    // It takes the whole page with it, and asks before.
    going = mayGo(form);
    if (!going) event.preventDefault();
    return;
  }
  event.preventDefault();
  if (mayGo(form)) ask(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) });
});

const on = () => localStorage.getItem(KEYS) !== 'off';

function press(key) {
  const it = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key && !one.hidden);
  if (!it || (key === 'e' && desk().hasAttribute('data-fresh'))) return false;
  if (it.matches('details')) {
    it.open = !it.open;
    it.scrollIntoView({ block: 'nearest' });
  } else if (it.matches('input')) it.focus();
  else if (it.matches('a[href^="#"]')) {
    const field = document.querySelector(it.getAttribute('href'));
    field?.closest('details')?.setAttribute('open', '');
    // What is no field is looked into: a recording is heard where it stands.
    (field?.matches('article') ? field.querySelector('audio, a') : field)?.focus();
  } else it.click();
  return true;
}

addEventListener('keydown', (event) => {
  if (!desk() || event.altKey || event.isComposing) return;
  const field = event.target.closest?.('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]');
  if (field) {
    // Out of a field, and off with what was written.
    if (event.key === 'Escape') field.blur();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.form?.requestSubmit(field.form.querySelector('button'));
    return;
  }
  // A key that is held down is pressed once.
  if (event.ctrlKey || event.metaKey || event.repeat || !on()) return;
  if (press(event.key)) event.preventDefault();
});

/** Says which view is open here, and shows who else has it open; without an answer, next time. */
async function here() {
  const address = document.querySelector('[data-here]')?.dataset.here;
  if (!address || document.hidden) return;
  try {
    const answer = await fetch(address, { method: 'POST' });
    if (!answer.ok || answer.redirected) return;
    const made = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-here]');
    const line = document.querySelector('[data-here]');
    if (made && line?.dataset.here === made.dataset.here && line.textContent !== made.textContent) line.textContent = made.textContent;
  } catch {
    // It is asked again.
  }
}
setInterval(here, HERE);

function begin() {
  const here = desk();
  here?.toggleAttribute('data-by-keys', on());
  here?.toggleAttribute('data-fresh', true);
  setTimeout(() => here?.removeAttribute('data-fresh'), SETTLED);
  for (const keys of document.querySelectorAll('[data-keys]')) {
    keys.hidden = false;
    const tick = keys.querySelector('[data-keys-on]');
    tick.checked = on();
    tick.addEventListener('change', () => {
      localStorage.setItem(KEYS, tick.checked ? 'on' : 'off');
      desk()?.toggleAttribute('data-by-keys', tick.checked);
    });
  }
}
begin();
