// The list of the queue: every line is ticked at once, what is ticked is counted, and keys lead
// on from here. Without it lines are ticked one by one, or by a link.
const KEYS = 'heard-desk-keys';

const ticks = [...document.querySelectorAll('.grid--queue input[name=view]')];
const all = document.querySelector('[data-tick-all]');
const counted = document.querySelector('[data-ticked]');

/** Says how many are ticked; nothing where none is. */
function count() {
  const many = ticks.filter((tick) => tick.checked).length;
  const words = many === 1 ? '1 is ticked' : `${many} are ticked`;
  if (counted) counted.textContent = many === 0 ? '' : words;
  const every = all?.querySelector('input');
  if (!every) return;
  every.checked = many > 0 && many === ticks.length;
  every.indeterminate = many > 0 && many < ticks.length;
}

function set(checked) {
  for (const tick of ticks) tick.checked = checked;
  count();
}

if (all) {
  all.hidden = false;
  all.querySelector('input').addEventListener('change', (event) => set(event.target.checked));
}
for (const tick of ticks) tick.addEventListener('change', count);
for (const link of document.querySelectorAll('a[data-tick]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    set(link.dataset.tick === 'yes');
  });
}
// Also when the browser brings back what was ticked.
addEventListener('pageshow', count);

const on = () => localStorage.getItem(KEYS) !== 'off';

addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.isComposing || !on()) return;
  if (event.target.closest?.('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]')) return;
  const it = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key && !one.hidden);
  if (!it) return;
  event.preventDefault();
  if (it.matches('details')) {
    it.open = !it.open;
    it.scrollIntoView({ block: 'nearest' });
  } else it.click();
});

for (const keys of document.querySelectorAll('[data-keys]')) {
  keys.hidden = false;
  const tick = keys.querySelector('[data-keys-on]');
  tick.checked = on();
  tick.addEventListener('change', () => localStorage.setItem(KEYS, tick.checked ? 'on' : 'off'));
}
