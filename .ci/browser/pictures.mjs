// Makes the pictures in examples/pictures from the current build: the page of a report and the terminal.
//
//   .ci/browser/run --pictures
//
// EXCHEQUER names the command. The pictures are of our own articles and hold no clock, so that they change only with the crate.
import { chromium } from 'playwright-core';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const folder = join(root, 'examples', 'pictures');
/** Below what is shown last, in pixels. */
const MARGIN = 10;
mkdirSync(folder, { recursive: true });

/** What the command writes about an article. */
function checked(article, ...options) {
  const run = spawnSync(process.env.EXCHEQUER, ['check', '--offline', ...options, article], { cwd: root, encoding: 'utf8' });
  if (run.error || run.stdout === '') throw new Error(run.stderr || String(run.error));
  return run.stdout;
}

/** The colours of a terminal as classes: only bold and the eight colours are used. */
function inColour(text) {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const spans = escaped.replace(/\x1b\[([\d;]*)m/g, (_, codes) => {
    const classes = codes.split(';').filter((code) => code !== '' && code !== '0').map((code) => `c${code}`);
    return `</span><span class="${classes.join(' ')}">`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px 20px; background: #15171a; color: #e8e6e1; font: 13px/1.45 "DejaVu Sans Mono", "Liberation Mono", monospace; }
    pre { margin: 0; font: inherit; } .c1 { font-weight: 700; } .c31, .c91 { color: #ff9a90; } .c32, .c92 { color: #7fd0a0; }
    .c33, .c93 { color: #f0b36a; } .c34, .c94, .c36, .c96 { color: #9db8f5; } .c35, .c95 { color: #e39ac8; } .c2 { opacity: .7; }
    </style><pre><span>${spans.trimEnd()}</span></pre>`;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** A picture of a page, down to the end of what a selector names. */
async function picture(html, name, { width, height, last }) {
  const file = join(here, 'reports', `${name}.html`);
  mkdirSync(join(here, 'reports'), { recursive: true });
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(pathToFileURL(file).href);
  const { y, height: length } = await page.locator(last).first().boundingBox();
  const clip = { x: 0, y: 0, width, height: Math.ceil(y + length + MARGIN) };
  await page.screenshot({ path: join(folder, `${name}.png`), clip, fullPage: true });
  await page.close();
}

const article = 'examples/articles/harbour.txt';
await picture(checked(article, '--format', 'html', '--ui-lang', 'en'), 'page', { width: 1120, height: 620, last: '.finding' });
await picture(inColour(checked(article, '--color', 'always')), 'terminal', { width: 700, height: 400, last: 'pre' });
await browser.close();
