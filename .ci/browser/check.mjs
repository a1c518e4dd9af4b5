// Opens the reports on our own articles in Chromium, as an editor would, and checks what an editor would notice.
//
//   node check.mjs
//
// `run` beside it installs what is missing, makes the reports and starts this. EXCHEQUER names the binary whose service is
// looked at too; --screenshots keeps a picture of every view, --times says how long each took.
import { chromium } from 'playwright-core';
import { HtmlValidate } from 'html-validate';
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(here, 'screenshots');
const everyPicture = process.argv.includes('--screenshots');
const failures = [];

/** Chromium that speaks to nobody. */
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const views = [
  { name: 'phone-light', width: 375, height: 812, colorScheme: 'light', media: 'screen' },
  { name: 'phone-dark', width: 375, height: 812, colorScheme: 'dark', media: 'screen' },
  { name: 'desktop-light', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: 'desktop-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
];

const reports = join(here, 'reports');
for (const file of readdirSync(reports).filter((name) => name.endsWith('.html')).sort()) {
  await validate(file);
  for (const view of views) await look(file, view);
}
await served();
await browser.close();

if (failures.length > 0) {
  console.error(failures.map((failure) => `FAILED ${failure}`).join('\n'));
  process.exit(1);
}
console.log(`${readdirSync(reports).filter((name) => name.endsWith('.html')).length} reports, ${views.length} views each: nothing to complain of`);

async function validate(file) {
  await valid(file, readFileSync(join(reports, file), 'utf8'));
}

async function valid(file, html) {
  if (html.length > 100_000 && file.startsWith('the page')) failures.push(`${file}: ${html.length} bytes`);
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: rules() });
  const report = await validator.validateString(html);
  for (const { messages } of report.results) {
    for (const { ruleId, message, line, column } of messages.slice(0, 10)) {
      failures.push(`${file}: ${ruleId} at ${line}:${column}: ${message}`);
    }
  }
}

/** The service, if a binary is named: its description is sound, and its page checks what is typed. */
async function served() {
  const binary = process.env.EXCHEQUER;
  if (!binary) return;
  const service = spawn(binary, ['serve', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const line = await new Promise((told) => service.stdout.once('data', (data) => told(String(data))));
    const address = line.split('\n')[0].trim().replace('exchequer serves ', '');
    await described(address);
    await valid('the page of the service', await (await fetch(address)).text());
    for (const view of views.filter(({ media }) => media === 'screen')) await typed(address, view);
    const english = new Set(await controls(address, 'en'));
    for (const language of ['da', 'nb', 'sv', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'fi']) {
      const left = (await controls(address, language)).filter((words) => english.has(words));
      failures.push(...left.map((words) => `the service in ${language}: “${words}” is English`));
    }
  } finally {
    service.kill();
  }
}

async function described(address) {
  const file = join(reports, 'openapi.json');
  writeFileSync(file, await (await fetch(`${address}/openapi.json`)).text());
  const linter = createRequire(import.meta.url).resolve('@redocly/cli/package.json').replace('package.json', 'bin/cli.js');
  const lint = spawnSync(process.execPath, [linter, 'lint', file, '--extends=minimal', '--format=stylish'],
    { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } });
  if (lint.status !== 0) failures.push(`openapi.json: ${lint.stdout}${lint.stderr}`);
}

/** An article is typed; its figures are marked, and the worst claim is in view and mended with two keys. */
async function typed(address, view) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found = [];
  const requests = [];
  // A bad request is said in the page too.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 400/.test(message.text())) found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  const shows = (locator, what) => locator.first().waitFor({ timeout: 5000 }).catch(() => found.push(`it does not show ${what}`));
  const holds = async (what, condition, given) => {
    await page.waitForFunction(condition, given, { timeout: 5000 }).catch(() => found.push(`not so: ${what}`));
  };
  if (requests.length !== 1) found.push(`it takes ${requests.length} requests`);
  const text = page.locator('#text');

  await text.pressSequentially('<script>parent.hacked=1</script> Reklamen lover 495.000 rubler, svarende til 36.000 kroner.');
  await page.locator('#date').fill('2023-08-15');
  await shows(page.locator('.v-near .verdict', { hasText: 'near miss' }), 'that the claim is a near miss');
  await holds('the guessed language is named', () => document.getElementById('lang').selectedOptions[0].textContent.includes('Danish'));
  await page.locator('details > summary', { hasText: 'More' }).click();
  await page.locator('#month').check();
  await shows(page.locator('.v-plausible .verdict', { hasText: 'plausible' }), 'that the claim is plausible');
  await shows(page.locator('#status', { hasText: 'The one claim needs a look' }), 'what came out');
  await page.locator('#country').fill('7x');
  await shows(page.locator('#country[aria-invalid=true]'), 'that the country is wrong');
  await page.locator('#country').fill('');
  await page.locator('details > summary', { hasText: 'More' }).click();

  const article = readFileSync(join(here, 'articles', 'brewery.txt'), 'utf8').replace(/^date .*\n\n/, '');
  await page.locator('#month').evaluate((box) => { box.checked = false; });
  await page.locator('#date').fill('2024-05-14');
  await text.fill(article);
  await shows(page.locator('.v-apart .said', { hasText: 'the article has 18 per cent' }), 'the claims of a pasted article');
  await holds('the figures are marked where they are', () => {
    const marked = [...document.querySelectorAll('#backdrop mark')].map((mark) => mark.textContent);
    return ['£72 million', '€64 million', '18 per cent'].every((figure) => marked.includes(figure));
  });
  await holds('both layers have the same lines', () => {
    const [field, layer] = ['text', 'backdrop'].map((id) => document.getElementById(id));
    return field.clientWidth === layer.clientWidth && field.scrollHeight <= layer.offsetHeight + 1;
  });
  found.push(...await firstInView(page));
  await text.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await holds('two keys put the first suggestion into the text', () => document.getElementById('text').value.includes('rose 6 per cent to'));
  await holds('the mended claim is gone', () => !document.querySelector('.claims').textContent.includes('has 18 per cent'));
  await page.keyboard.press('Control+z');
  await holds('it can be undone', (article) => document.getElementById('text').value === article, article);
  await shows(page.locator('.v-apart .said', { hasText: 'the article has 18 per cent' }), 'the claim again');
  await page.locator('.places a', { hasText: '18 per cent' }).first().focus();
  await page.keyboard.press('Enter');
  await holds('a figure of a claim is selected in the text', () => {
    const field = document.getElementById('text');
    return document.activeElement === field && field.value.slice(field.selectionStart, field.selectionEnd) === '18 per cent';
  });
  await shows(page.locator('.finding.current'), 'which claim the figure is of');
  await page.reload();
  await holds('the draft survives a reload', (article) => document.getElementById('text').value === article, article);
  await shows(page.locator('.v-apart .said', { hasText: 'the article has 18 per cent' }), 'the claims after a reload');
  if (await page.evaluate(() => window.hacked)) found.push('a script of the article ran');
  found.push(...requests.filter((url) => !url.startsWith(address)).map((url) => `asked for ${url}`));
  found.push(...await fits(page, view));
  if (found.length > 0 || everyPicture) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `service-${view.name}.png`) });
  }
  await page.locator('.how > summary').first().click();
  found.push(...await accessible(page));
  failures.push(...found.map((what) => `the service (${view.name}): ${what}`));
  await context.close();
}

/** What the controls of the service's page say, for a browser of a language, in every state that we can bring about. */
async function controls(address, locale) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
  const page = await context.newPage();
  const said = new Set();
  const listen = async () => {
    const shown = await page.evaluate(() => {
      // What the claims say is that of the report, but for the buttons.
      const parts = document.querySelectorAll('title, body :not(script, style, bdi, mark, #backdrop):not(.findings *), .findings button');
      const names = ['placeholder', 'aria-label', 'title', 'alt'];
      return [...parts].flatMap((part) => [
        ...[...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
        ...names.map((name) => part.getAttribute(name) ?? ''),
      ]);
    });
    // A single word may be one of both languages.
    for (const words of shown.map((words) => words.trim())) if (/\p{L}.*\s.*\p{L}/u.test(words)) said.add(words);
  };
  const shows = (selector) => page.locator(selector).first().waitFor({ timeout: 5000 })
    .catch(() => failures.push(`the service in ${locale} does not show ${selector}`));
  await page.goto(address);
  await listen();
  await page.locator('details > summary').first().click();
  await page.locator('#text').fill('De fik 495.000 rubler, svarende til 56.000 kroner.');
  await page.locator('#date').fill('2023-08-15');
  await shows('.findings button.copy');
  await listen();
  await page.locator('#country').fill('7x');
  await shows('#country[aria-invalid=true]');
  await listen();
  for (const status of [413, 422, 500, 503]) {
    await page.route('**/check*', (route) => route.fulfill({ status, contentType: 'application/problem+json', body: '{"detail":""}' }));
    await answered();
    await listen();
  }
  await page.route('**/check*', (route) => route.abort());
  await answered();
  await listen();
  await context.close();
  return [...said];

  /** Another letter is typed, and what comes of it is said. */
  async function answered() {
    await page.locator('#status').evaluate((status) => status.replaceChildren());
    await page.locator('#text').pressSequentially(' ');
    await shows('#status .fails');
  }
}

/** The sentence of the worst claim that needs a look can be read without scrolling. */
async function firstInView(page) {
  return page.evaluate(() => {
    const worst = document.querySelector('.claims > .findings .finding');
    if (worst === null) return [];
    const { bottom } = (worst.querySelector('.instead') ?? worst.querySelector('.said')).getBoundingClientRect();
    return scrollY === 0 && bottom <= innerHeight ? [] : [`the first claim ends at ${Math.round(bottom)} of ${innerHeight}`];
  });
}

/** Matters of taste that the recommended set decides otherwise. */
function rules() {
  return { 'no-trailing-whitespace': 'off', 'long-title': 'off' };
}

async function look(file, view) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found = [];
  page.on('console', (message) => { if (message.type() === 'error') found.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { found.push('a dialog opened'); dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith('file:')) found.push(`asked for ${request.url()}`); });
  await page.emulateMedia({ media: view.media });
  const started = performance.now();
  await page.goto(pathToFileURL(join(reports, file)).href);

  found.push(...await unharmed(page), ...await fits(page, view));
  if (view.media === 'screen') {
    // Afterwards, since the driver's own code runs beside the page's policy.
    found.push(...await firstInView(page), ...await copied(page), ...await linked(page));
    await page.evaluate(() => { for (const part of document.querySelectorAll('.more, .how')) part.open = true; });
    found.push(...await charted(page, view), ...await accessible(page));
  } else {
    found.push(...await printed(page));
  }
  if (found.length > 0 || everyPicture) {
    mkdirSync(pictures, { recursive: true });
    const tall = await page.evaluate(() => document.documentElement.scrollHeight > 20000);
    await page.screenshot({ path: join(pictures, `${file}-${view.name}.png`), fullPage: !tall });
  }
  if (process.argv.includes('--times')) console.log(`${file} (${view.name}): ${Math.round(performance.now() - started)} ms`);
  failures.push(...found.map((what) => `${file} (${view.name}): ${what}`));
  await context.close();
}

/** Nothing of the article ran or became markup. */
async function unharmed(page) {
  return page.evaluate(() => {
    const bad = [];
    if (window.hacked) bad.push('a script of the article ran');
    const foreign = document.querySelectorAll('script:not(body > script:last-child), img, iframe, object, embed, form, link, base, body [onload], [onerror], [onmouseover], [onfocus]');
    if (foreign.length > 0) bad.push(`markup of the article: ${foreign[0].outerHTML.slice(0, 80)}`);
    if (document.querySelectorAll('style').length !== 1) bad.push('more than one style');
    if (getComputedStyle(document.body).display === 'none') bad.push('the article hides the page');
    if (!document.querySelector('main')) bad.push('there is no main part');
    return bad;
  });
}

async function fits(page, view) {
  return page.evaluate((width) => {
    const room = document.documentElement;
    if (room.scrollWidth <= Math.max(room.clientWidth, width)) return [];
    const wide = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > room.clientWidth + 1);
    return [`wider than the page: ${room.scrollWidth} of ${room.clientWidth}, ${wide?.outerHTML.slice(0, 100)}`];
  }, view.width);
}

/** A suggestion is copied by its button. */
async function copied(page) {
  const button = page.locator('button.copy').first();
  if (await button.count() === 0) return [];
  await button.focus();
  await page.keyboard.press('Enter');
  const says = await button.getAttribute('data-done');
  const done = await page.waitForFunction((says) => document.activeElement.textContent === says, says, { timeout: 2000 })
    .then(() => true, () => false);
  return done ? [] : ['the button does not say that it copied'];
}

/** From a figure to its claim and back, by keyboard alone. */
async function linked(page) {
  const figure = page.locator('mark.figure > a[id]').first();
  if (await figure.count() === 0) return [];
  const bad = [];
  await page.evaluate(() => { scrollTo(0, 0); document.activeElement.blur(); getSelection().removeAllRanges(); });
  await page.reload();
  await page.keyboard.press('Tab');
  if (await page.evaluate(() => document.activeElement.className) !== 'skip') bad.push('the skip link does not come first');
  await figure.focus();
  const target = (await figure.getAttribute('href')).slice(1);
  await page.keyboard.press('Enter');
  // The claim itself, or its copy below the paragraph.
  await page.waitForFunction((id) => [id, `here-${id}`].includes(document.activeElement?.id), target, { timeout: 2000 })
    .catch(() => bad.push(`Enter on a figure does not reach ${target}`));
  const reached = await page.evaluate(() => `#${document.activeElement.id}`);
  if (reached.endsWith(target) && !await inView(page, reached)) bad.push(`${reached} is not in view`);
  const back = page.locator(`${reached.endsWith(target) ? reached : `#${target}`} .places a`).first();
  await back.focus();
  const place = await back.getAttribute('href');
  if (!place?.startsWith('#figure-')) bad.push(`a claim leads to ${place}, not to its figure`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => document.activeElement?.id === id, place?.slice(1), { timeout: 2000 })
    .catch(() => bad.push(`Enter in a claim does not reach ${place}`));
  if (!await inView(page, place ?? 'none')) bad.push(`${place} is not in view`);
  await figure.focus();
  await page.keyboard.press('Enter');
  bad.push(...await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')]
    .filter((link) => document.querySelectorAll(link.getAttribute('href')).length !== 1)
    .slice(0, 3).map((link) => `${link.getAttribute('href')} leads nowhere`)));
  return bad;
}

async function inView(page, selector) {
  return page.evaluate((selector) => {
    const { top, left } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: -9 };
    return top >= -1 && top < innerHeight && left >= 0 && left < innerWidth;
  }, selector);
}

/** Every chart that lies open is drawn, is as wide as its place, and has words beside it. */
async function charted(page, view) {
  return page.evaluate((width) => {
    const bad = [];
    for (const chart of [...document.querySelectorAll('.chart')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))) {
      const drawing = chart.querySelector('svg').getBoundingClientRect();
      if (drawing.width < 200 || drawing.left < 0 || drawing.right > width) bad.push(`a chart stands at ${drawing.left}–${drawing.right}`);
      // Rates are drawn as a line with at least four marks and the currency beside it, changes and sums as bars.
      const labels = chart.querySelectorAll('.plot text[text-anchor="end"]').length;
      if (chart.querySelector('.plot') && labels < 5) bad.push(`a chart has ${labels} words beside its axis`);
      if (chart.querySelectorAll('svg polyline, svg rect').length === 0) bad.push('a chart has no line and no bar');
      if (!chart.querySelector('figcaption p').textContent.trim()) bad.push('a chart has no words');
    }
    return bad.slice(0, 3);
  }, view.width);
}

/** Whatever a tool for accessibility finds. A page of thousands of elements has no other kinds than the short ones. */
async function accessible(page) {
  if (await page.evaluate(() => document.querySelectorAll('*').length > 8000)) return [];
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}×, ${nodes[0].html.slice(0, 140)})`);
}

/** On paper the working of each claim can be read. */
async function printed(page) {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll('.working')].filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }));
    return hidden.length > 0 ? [`${hidden.length} workings are not printed`] : [];
  });
}
