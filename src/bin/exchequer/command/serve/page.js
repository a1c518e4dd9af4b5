// Sends the article a moment after each change, gives up earlier ones, and shows the report.
'use strict';

const PAUSE_MS = 250;
const form = document.getElementById('article');
const status = document.getElementById('status');
const frame = document.getElementById('report');
let waiting;
let running = new AbortController();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(check, PAUSE_MS);
});

async function check() {
  running.abort();
  running = new AbortController();
  const question = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
  mark(undefined);
  if (question.text === undefined) {
    frame.contentWindow.location.replace('about:blank');
    say('');
    return;
  }
  say('Checking …');
  try {
    const answer = await fetch('check?format=html', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(question), signal: running.signal,
    });
    if (answer.ok) await show(await answer.text());
    else await complain(answer);
  } catch (error) {
    if (error.name !== 'AbortError') say(`No answer: ${error.message}`);
  }
}

/** The report, where the reader had scrolled to. It has an address of its own, so that links within it work. */
async function show(report) {
  const place = frame.contentWindow.scrollY;
  const address = URL.createObjectURL(new Blob([report], { type: 'text/html;charset=utf-8' }));
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    frame.contentWindow.location.replace(address);
  });
  URL.revokeObjectURL(address);
  frame.contentWindow.scrollTo({ top: place, behavior: 'instant' });
  say(frame.contentDocument.querySelector('.outcome')?.textContent ?? '');
}

async function complain(answer) {
  const problem = await answer.json();
  mark(problem.field);
  say(problem.detail);
  const seconds = Number(answer.headers.get('Retry-After'));
  if (seconds > 0) waiting = setTimeout(check, seconds * 1000);
}

function mark(field) {
  for (const input of form.elements) input.toggleAttribute('aria-invalid', false);
  if (field !== undefined) form.elements[field]?.setAttribute('aria-invalid', 'true');
}

function say(words) {
  status.textContent = words;
}

if (form.elements.text.value.trim() !== '') check();
