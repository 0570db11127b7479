// What a page does beyond its HTML. Everything here is an extra: links and forms work without it.

// Leave quickly. The link is a plain link first; with script it also leaves no Back step behind,
// and Shift pressed three times within five seconds does the same.
const leaveLink = document.querySelector('a[data-leave]');
if (leaveLink) {
  const cover = document.createElement('div');
  cover.className = 'cover';
  cover.setAttribute('role', 'status');
  const leave = () => {
    document.title = '\u2026';
    cover.textContent = leaveLink.dataset.leaving || '';
    document.body.replaceChildren(cover);
    // What other parts keep on this device is theirs to put away.
    try { window.heardLeave?.(); sessionStorage.clear(); } catch { /* leaving matters more */ }
    // Ends the session even if the next page never loads; the server answers 204.
    if (leaveLink.dataset.end) navigator.sendBeacon(leaveLink.dataset.end);
    location.replace(leaveLink.dataset.to || leaveLink.href);
  };
  leaveLink.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
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
    if (event.persisted && document.body.contains(cover)) location.reload();
  });
}

// What opens without a connection is fetched once this page is usable. On a device that others use
// nothing is kept.
if ('serviceWorker' in navigator && !('shared' in document.documentElement.dataset)) {
  const whenIdle = window.requestIdleCallback || ((run) => setTimeout(run, 1500));
  addEventListener('load', () => whenIdle(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    registration.waiting?.postMessage({ ready: true });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ lang: document.documentElement.lang });
  }));
}

// What only some pages need: an element names its module, which is fetched with the page usable
// already and given the element. Without it the element stays what its HTML is.
for (const element of document.querySelectorAll('[data-module]')) {
  import(element.dataset.module).then((module) => module.default(element)).catch(() => {});
}

// Islands. The module is imported only on a page that has one, once the page is usable, and each
// <leptos-island data-component="Name"> is woken by the module's function of that name.
const islands = document.querySelector('script[data-wasm]');
if (islands && islands.dataset.wasm) {
  const wake = async () => {
    const module = await import(islands.dataset.wasm);
    await module.default({ module_or_path: islands.dataset.wasmBin });
    module.hydrate();
    for (const island of document.querySelectorAll('leptos-island')) {
      module[island.dataset.component]?.(island);
    }
  };
  // Without it the form is sent as any form is.
  wake().catch(() => {});
}
