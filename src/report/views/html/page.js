// The page works without this: it copies a suggestion, and opens the claim of a figure in place.
'use strict';

const SHOWN_MS = 2000;

for (const button of document.querySelectorAll('button.copy')) {
  const words = [...button.childNodes];
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (!await copied(button.dataset.text)) return;
    button.textContent = button.dataset.done;
    setTimeout(() => button.replaceChildren(...words), SHOWN_MS);
  });
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

const article = document.getElementById('article');
let opened;

article.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#claim-"]');
  if (link === null) return;
  const again = opened?.link === link;
  opened?.card.remove();
  opened = undefined;
  const card = document.getElementById(link.hash.slice(1));
  if (again || !inView(card)) event.preventDefault();
  if (!again && !inView(card)) open(card, link);
});

/** Whether a card can be seen where it is. */
function inView(card) {
  const { top, bottom } = card.getBoundingClientRect();
  return card.checkVisibility({ contentVisibilityAuto: true }) && top >= 0 && bottom <= innerHeight;
}

/** A copy of the card below the paragraph of its figure. */
function open(card, link) {
  const copy = card.cloneNode(true);
  for (const one of [copy, ...copy.querySelectorAll('[id], [aria-labelledby]')]) {
    for (const name of ['id', 'aria-labelledby']) {
      if (one.hasAttribute(name)) one.setAttribute(name, `here-${one.getAttribute(name)}`);
    }
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = article.dataset.close;
  close.addEventListener('click', shut);
  copy.querySelector('button.copy')?.addEventListener('click', () => copied(card.querySelector('button.copy').dataset.text));
  copy.addEventListener('keydown', ({ key }) => { if (key === 'Escape') shut(); });
  copy.classList.add('here');
  copy.append(close);
  opened = { card: copy, link };
  link.closest('p').after(copy);
  copy.focus({ preventScroll: true });
  copy.scrollIntoView({ block: 'nearest' });
}

function shut() {
  opened?.card.remove();
  opened?.link.focus();
  opened = undefined;
}
