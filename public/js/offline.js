// The page kept for being offline: choose, one question at a time, check, keep. What is typed
// stays in this page's memory until it is sealed; it is written nowhere before.
import '/js/box.js';
import { nothing } from '/js/characters.js';

const box = self.heardBox;
const random = () => box.hex(crypto.getRandomValues(new Uint8Array(16)));

export default function offline(root) {
  const scenarios = JSON.parse(root.dataset.questions);
  // What was said before on the pages of the server; those it can ask only there go along.
  const given = self.heardSaid;
  delete self.heardSaid;
  const steps = new Map([...root.querySelectorAll('[data-step]')].map((step) => [step.dataset.step, step]));
  const find = (step, name) => steps.get(step).querySelector(`[data-${name}]`);
  const said = {};        // by situation, then question: value and words
  let signedIn = false;
  let here = [];          // situation and step

  box.get('meta', 'token').then((token) => {
    signedIn = !!token;
    // What nobody could do without an account is not asked there.
    if (!signedIn) {
      for (const one of Object.values(scenarios)) one.q = one.q.filter((question) => !question.n).map((question) => ({ ...question, c: question.c.filter(([, , needs]) => !needs) }));
      if (here[0]) walk();
    }
    for (const step of steps.values()) {
      for (const part of step.querySelectorAll('[data-account]')) part.hidden = (part.dataset.account === 'yes') !== signedIn;
      if (!signedIn) for (const choice of step.querySelectorAll('[value="worker"],[value="iro"]')) choice.closest('.choice').remove();
    }
  }).catch(() => {});

  // Only the first step's heading is one in the page as it is kept.
  for (const step of steps.values()) {
    for (const words of step.querySelectorAll('[data-heading]')) words.replaceWith(title(words.textContent));
  }

  function controls(question) {
    const holder = root.querySelector(`template[data-kind="${question.t}"]`) || root.querySelector('template[data-kind="text"]');
    const made = holder.content.cloneNode(true);
    if (question.t === 'choice') {
      const one = made.querySelector('.choice');
      one.parentNode.replaceChildren(...question.c.map(([value, words], at) => {
        const card = one.cloneNode(true);
        Object.assign(card.querySelector('input'), { value, id: `choice-${at}` });
        card.querySelector('label').htmlFor = `choice-${at}`;
        card.querySelector('b').textContent = words;
        return card;
      }));
    }
    for (const input of made.querySelectorAll('input,textarea')) input.name = 'answer';
    return made;
  }

  function title(words) {
    const heading = document.createElement('h1');
    heading.textContent = words;
    heading.tabIndex = -1;
    return heading;
  }

  function ask(key, number) {
    const { q: questions } = scenarios[key];
    const question = questions[number - 1];
    const heading = title(question.a);
    find('question', 'title').replaceChildren(heading);
    find('question', 'hint').textContent = question.h || '';
    find('question', 'answer').replaceChildren(controls(question));
    find('question', 'at').textContent = root.dataset.progress.replace('{n}', number).replace('{c}', questions.length);
    find('question', 'back').href = number > 1 ? `#${key}/${number - 1}` : '#';
    const before = said[key]?.[question.k]?.value;
    const field = find('question', 'answer');
    const text = field.querySelector('textarea');
    if (text) {
      text.value = before || '';
      text.setAttribute('aria-label', question.a);
    }
    for (const radio of field.querySelectorAll('input')) radio.checked = radio.value === before;
    return heading;
  }

  function answered(key, number) {
    const question = scenarios[key].q[number - 1];
    const field = find('question', 'answer');
    const chosen = field.querySelector('textarea') || field.querySelector('input:checked');
    const value = chosen && !nothing(chosen.value) ? chosen.value.trim() : '';
    said[key] ||= { id: random() };
    if (!value) delete said[key][question.k];
    else {
      const words = chosen.type === 'radio' ? field.querySelector(`label[for="${chosen.id}"]`).textContent.trim() : value;
      said[key][question.k] = { value, words };
    }
    return value;
  }

  // Answers to questions that this page cannot ask.
  const along = (key) => Object.entries(said[key] || {}).filter(([name]) => name !== 'id' && !scenarios[key].q.some(({ k }) => k === name));

  function check(key) {
    const { q: questions } = scenarios[key];
    const lines = questions.flatMap((question, at) => {
      const answer = said[key]?.[question.k];
      if (!answer) return [];
      const line = document.createElement('div');
      const [dt, dd, change, link] = ['dt', 'dd', 'dd', 'a'].map((name) => document.createElement(name));
      dt.textContent = question.a;
      dd.textContent = answer.words;
      for (const words of [dt, dd]) words.dir = 'auto';
      Object.assign(link, { href: `#${key}/${at + 1}`, textContent: root.dataset.change, className: 'link' });
      change.append(link);
      line.append(dt, dd, change);
      return [line];
    });
    lines.push(...along(key).map(([, { ask: asked, words }]) => {
      const [line, dt, dd] = ['div', 'dt', 'dd'].map((name) => document.createElement(name));
      Object.assign(dt, { textContent: asked, dir: 'auto' });
      Object.assign(dd, { textContent: words, dir: 'auto' });
      line.append(dt, dd);
      return line;
    }));
    find('check', 'lines').replaceChildren(...lines);
    find('check', 'back').href = `#${key}/1`;
    find('check', 'failed').hidden = true;
    return lines.length > 0;
  }

  function go(name, heading) {
    // One step is in the page at a time, with one heading.
    for (const element of steps.values()) element.remove();
    steps.get(name).hidden = false;
    root.prepend(steps.get(name));
    const holder = heading || steps.get(name).querySelector('h1');
    holder.tabIndex = -1;
    holder.focus();
    scrollTo(0, 0);
  }

  function walk() {
    const [key, at] = location.hash.slice(1).split('/');
    if (key === 'main') return; // The skip link leads within the step.
    here = [key, at];
    if (at === 'kept' || at === 'told') return go(at);
    if (!scenarios[key]) return go('choose');
    if (at === 'check') return check(key) ? go('check') : location.replace(`#${key}/1`);
    const number = Number(at);
    return scenarios[key].q[number - 1] ? go('question', ask(key, number)) : location.replace('#');
  }

  find('question', 'ask').addEventListener('submit', (event) => {
    event.preventDefault();
    const [key, at] = here;
    const number = Number(at);
    const how = self.heardSubmitter(event)?.value || 'next';
    const value = answered(key, number);
    if (how === 'skip') delete said[key][scenarios[key].q[number - 1].k];
    else if (!value && how === 'next') return find('question', 'answer').querySelector('textarea,input').focus();
    location.replace(how === 'all' || number >= scenarios[key].q.length ? `#${key}/check` : `#${key}/${number + 1}`);
  });

  let busy = false;
  find('check', 'keep').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const [key] = here;
    const { v: version, q: questions } = scenarios[key];
    const answers = said[key];
    const form = [...new FormData(event.target)];
    // The server's own list says what brings help first; nothing is decided here.
    const told = scenarios[key].d || questions.some((q) => answers[q.k] && q.d.includes(answers[q.k].value))
      || root.dataset.toldBy.split(' ').some((pair) => form.some(([name, value]) => `${name}=${value}` === pair));
    const fields = [['id', answers.id], ['version', String(version)], ['lang', root.dataset.lang], ['service', '']];
    fields.push(['mood', questions.map((q) => q.t === 'faces' && answers[q.k]?.value).find(Boolean) || '']);
    for (const question of questions) if (answers[question.k]) fields.push([`a.${question.k}`, answers[question.k].value]);
    for (const [name, { value }] of along(key)) fields.push([`a.${name}`, value]);
    fields.push(...form);
    const outbox = document.querySelector('.outbox');
    try {
      const token = await box.get('meta', 'token');
      await box.keep(outbox.dataset.key, `/say/${key}/send`, fields, token);
      delete said[key];
      box.tellOthers();
      history.replaceState(null, '', told ? '#say/told' : '#say/kept');
      walk();
      const registration = await navigator.serviceWorker.ready;
      await registration.sync?.register('outbox');
    } catch {
      if (said[key]) find('check', 'failed').hidden = false;
    } finally {
      busy = false;
    }
  });

  // Words that were not kept yet are worth one question before the page goes.
  addEventListener('beforeunload', (event) => { if (Object.keys(said).length && root.isConnected) event.preventDefault(); });
  addEventListener('hashchange', walk);
  if (given && scenarios[given.key]?.v === given.version) {
    const { key, question, now } = given;
    said[key] = { ...given.answers, id: given.id };
    if (now.value) said[key][question] = { ask: given.ask, ...now };
    else delete said[key][question];
    const next = scenarios[key].q.findIndex(({ k }) => k === question) + 1;
    const last = given.go === 'send' || !next || next >= scenarios[key].q.length;
    history.replaceState(null, '', `#${key}/${last ? 'check' : next + 1}`);
  }
  // A page of its own was asked for: its situation first.
  const asked = /^\/say\/([a-z_]+)/.exec(location.pathname);
  if (asked && !location.hash) history.replaceState(null, '', `#${asked[1]}/1`);
  walk();
}
