// The article is typed into a text field. A moment after each change it is sent to be checked; its figures are marked in a
// layer under the field, and the claims of the report are shown beside it. A draft is kept in this browser alone.
//
// It is the script of the service's page, and of the page of the npm package, which brings its own checker.
'use strict';

const PAUSE_MS = 300;
const DRAFT = 'exchequer.draft';

const find = (id) => document.getElementById(id);
const root = document.documentElement;
const page = find('page');
/** The words of the page, by language. */
const languages = JSON.parse(find('words').textContent);
/** The language that the reader wishes. Without one the page is in that of the article. */
const wished = root.dataset.wished
  ?? navigator.languages.map((tag) => tag.split('-')[0].toLowerCase()).find((tag) => tag in languages);
let words = languages[root.lang];
const [text, backdrop, claims, status] = ['text', 'backdrop', 'claims', 'status'].map(find);
const [date, month, lang] = ['date', 'month', 'lang'].map(find);
const fields = ['text', 'date', 'month', 'lang', 'country', 'policy'].map(find);

/** What the claims' place shows without an article. */
const nothing = [...claims.childNodes];
/** The elements whose text, label, or text while they are empty, is one of the words. */
const worded = [...document.querySelectorAll('[data-word], [data-label], [data-placeholder]')];
/** The language of the article, if it was found out. */
let found;
/** The figures of the last report, where they are in the text as it is now: { start, end, kind, id, claim }. */
let marks = [];
/** The text that the marks are for. */
let marked = '';
let waiting;
let running = new AbortController();

// --- The language

/** Puts the page into a language, if it has the words. */
function speak(tag) {
  if (!(tag in languages)) return;
  [words, root.lang] = [languages[tag], tag];
  document.title = `${words['editor-title']} · Exchequer`;
  for (const element of worded) {
    const { word, label, placeholder } = element.dataset;
    if (word) element.textContent = words[word];
    if (label) element.ariaLabel = words[label];
    if (placeholder) element.placeholder = words[placeholder];
  }
  listLanguages();
}

/** The languages of articles, as the browser calls them in the language of the page. */
function listLanguages() {
  const names = new Intl.DisplayNames([root.lang], { type: 'language' });
  const { compare } = new Intl.Collator(root.lang);
  const listed = lang.dataset.tags.split(' ').map((tag) => [names.of(tag), tag]).sort(([one], [other]) => compare(one, other));
  const chosen = lang.value;
  lang.replaceChildren(lang.options[0], ...listed.map(([name, tag]) => new Option(name, tag)));
  lang.value = chosen;
  guessed();
}

/** What is chosen while nothing is: the language that was found out. */
function guessed() {
  const option = [...lang.options].find(({ value }) => value !== '' && value === found);
  const named = option && lang.value === '';
  lang.options[0].textContent = named ? words.detected.replace('{language}', option.textContent) : words['editor-guess'];
}

// --- What is typed

page.addEventListener('input', () => {
  shiftMarks();
  draw();
  keepDraft();
  checkSoon(PAUSE_MS);
});
find('today').addEventListener('click', () => {
  const now = new Date();
  const pad = (number) => String(number).padStart(2, '0');
  date.value = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  page.dispatchEvent(new Event('input'));
});
find('clear').addEventListener('click', () => {
  write(0, text.value.length, '');
});
document.addEventListener('selectionchange', showCurrent);
text.addEventListener('click', () => {
  const card = cardOf(markAt(text.selectionStart));
  if (card && text.selectionStart === text.selectionEnd) card.scrollIntoView({ block: 'nearest' });
});

/** Moves the marks along with a change of the text, and drops those that it touches. */
function shiftMarks() {
  const [before, now] = [marked, text.value];
  let same = 0;
  while (same < before.length && same < now.length && before[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < before.length - same && tail < now.length - same
    && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const [end, by] = [before.length - tail, now.length - before.length];
  const moved = marks.filter((mark) => mark.end <= same || mark.start >= end);
  marks = moved.map((mark) => (mark.start >= end && end > 0 ? { ...mark, start: mark.start + by, end: mark.end + by } : mark));
  marked = now;
}

/** Puts words into the text as if they were typed, so that they can be undone. */
function write(start, end, typed) {
  text.focus();
  text.setSelectionRange(start, end);
  const done = document.execCommand(typed === '' ? 'delete' : 'insertText', false, typed);
  if (!done) {
    text.setRangeText(typed, start, end, 'end');
    page.dispatchEvent(new Event('input'));
  }
}

// --- The draft

function keepDraft() {
  const draft = Object.fromEntries(fields.map((field) => [field.id, field.type === 'checkbox' ? field.checked : field.value]));
  try {
    localStorage.setItem(DRAFT, JSON.stringify(draft));
  } catch {
    // Without storage the draft is lost on a reload.
  }
}

function readDraft() {
  let draft = {};
  try {
    draft = JSON.parse(localStorage.getItem(DRAFT)) ?? {};
  } catch {
    return;
  }
  for (const field of fields.filter(({ id }) => id in draft)) {
    if (field.type === 'checkbox') field.checked = draft[field.id] === true;
    else field.value = String(draft[field.id]);
  }
}

// --- Checking

function checkSoon(pause) {
  clearTimeout(waiting);
  waiting = setTimeout(check, pause);
}

function question() {
  const day = month.checked ? date.value.slice(0, 7) : date.value;
  const [country, policy] = [find('country').value, find('policy').value];
  const asked = { text: text.value, date: day, lang: lang.value, country, policy, ui_lang: wished ?? '' };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value.trim() !== ''));
}

/** Asks the service: the report as a page, or what is wrong. */
async function askService(asked, signal) {
  const body = JSON.stringify(asked);
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch('check?format=html', { method: 'POST', headers, body, signal })
    .catch((error) => (error.name === 'AbortError' ? Promise.reject(error) : undefined));
  if (answer === undefined) return { wrong: 'editor-no-answer' };
  if (answer.ok) return { report: await answer.text() };
  const { status, field, detail } = await answer.json();
  const wrong = { 408: 'editor-busy', 413: 'editor-too-long', 422: 'editor-too-long', 503: 'editor-busy' }[status] ?? 'editor-failed';
  return { wrong, field, detail, retryAfter: Number(answer.headers.get('Retry-After')) };
}

const ask = globalThis.askChecker ?? askService;

async function check() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const asked = question();
  complainOf(undefined);
  if (asked.text === undefined) {
    [marks, found] = [[], undefined];
    draw();
    guessed();
    say('');
    claims.replaceChildren(...nothing);
    return;
  }
  claims.setAttribute('aria-busy', 'true');
  const answer = await ask(asked, signal).catch(() => undefined);
  if (signal.aborted) return;
  claims.removeAttribute('aria-busy');
  if (answer?.report === undefined) complain(answer ?? { wrong: 'editor-failed' });
  else show(new DOMParser().parseFromString(answer.report, 'text/html'), asked.text);
}

/** What a report says: marks, claims, what came out and what was guessed. */
function show(report, sent) {
  if (wished === undefined && report.documentElement.lang !== root.lang) speak(report.documentElement.lang);
  marks = [...report.querySelectorAll('.text mark.figure > a[data-at]')].map(markOf);
  marked = sent;
  shiftMarks();
  const open = new Set([...claims.querySelectorAll('details[open]')].map(nameOf));
  const shown = [...report.querySelector('.claims').childNodes].map((node) => document.adoptNode(node));
  claims.replaceChildren(...shown);
  for (const details of claims.querySelectorAll('details')) details.open = open.has(nameOf(details));
  for (const button of claims.querySelectorAll('button.copy')) offer(button);
  showCurrent();
  const notes = [...report.querySelectorAll('header .about, header .warning')].map((one) => one.textContent);
  say(report.querySelector('.outcome').textContent, report.querySelector('.outcome').className, notes);
  found = report.querySelector('.article .text').lang;
  guessed();
}

function markOf(link) {
  const [start, end] = link.dataset.at.split('-').map(Number);
  return { start, end, kind: link.parentElement.className, id: link.id, claim: link.hash.slice(1) };
}

/** The same for a claim of the same figures in the next report. */
function nameOf(details) {
  return `${details.className} ${details.closest('.finding')?.querySelector('.places').textContent ?? ''}`;
}

/** A button that puts the suggestion into the text. */
function offer(button) {
  const spoken = button.querySelector('.unseen');
  button.replaceChildren(words['editor-use'], spoken);
  button.hidden = false;
  button.addEventListener('click', () => {
    const mark = marks.find(({ id }) => id === `figure-${button.dataset.figure}`);
    if (mark) write(mark.start, mark.end, button.dataset.text);
  });
}

claims.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#figure-"]');
  if (link === null) return;
  event.preventDefault();
  const mark = marks.find(({ id }) => id === link.hash.slice(1));
  if (mark === undefined) return;
  text.focus({ preventScroll: true });
  text.setSelectionRange(mark.start, mark.end);
  showCurrent();
  backdrop.querySelector('mark.current')?.scrollIntoView({ block: 'center' });
});

// --- What is shown

/** The layer under the field: the same text, with the figures marked. */
function draw(current) {
  const parts = [];
  let at = 0;
  for (const mark of marks.filter(({ start, end }) => start >= 0 && end <= text.value.length)) {
    if (mark.start < at) continue;
    const element = document.createElement('mark');
    element.className = mark === current ? `${mark.kind} current` : mark.kind;
    element.textContent = text.value.slice(mark.start, mark.end);
    parts.push(text.value.slice(at, mark.start), element);
    at = mark.end;
  }
  // A last line break would not make a line.
  parts.push(`${text.value.slice(at)}\u200b`);
  backdrop.replaceChildren(...parts);
}

function markAt(place) {
  return marks.find(({ start, end }) => start <= place && place <= end);
}

function cardOf(mark) {
  return mark && find(mark.claim);
}

/** Stresses the figure at the cursor and its claim. */
function showCurrent() {
  const mark = document.activeElement === text ? markAt(text.selectionStart) : undefined;
  draw(mark);
  for (const card of claims.querySelectorAll('.finding.current')) card.classList.remove('current');
  cardOf(mark)?.classList.add('current');
}

function say(sentence, kind = '', notes = []) {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = sentence;
  // The same words would be read out again.
  if (status.textContent !== line.textContent + notes.join('')) status.replaceChildren(line, ...notes.map(hint));
}

function hint(sentence) {
  const line = document.createElement('p');
  line.className = 'hint';
  line.textContent = sentence;
  return line;
}

/** Says what is wrong, in English in detail. */
function complain({ wrong, field, detail, retryAfter }) {
  complainOf(field);
  const label = field && find(field)?.labels[0]?.textContent;
  const sentence = label ? words['editor-wrong'].replace('{field}', label) : words[wrong];
  say(sentence, 'outcome fails', root.lang === 'en' && detail ? [detail] : []);
  if (retryAfter > 0) checkSoon(retryAfter * 1000);
}

function complainOf(field) {
  for (const one of fields) one.removeAttribute('aria-invalid');
  if (field !== undefined) find(field)?.setAttribute('aria-invalid', 'true');
}

speak(wished ?? root.lang);
readDraft();
marked = text.value;
draw();
check();
