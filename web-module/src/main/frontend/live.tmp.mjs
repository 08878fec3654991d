import { chromium } from 'playwright-core';
const BASE = process.env.BASE ?? 'http://localhost:9790'; const OUT = '/work/notes/shots-real';
const FLAGS = ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
const c = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-CA', timezoneId: 'America/Edmonton' });
const p = await c.newPage(); let l = 'live';
p.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(`[${l}] console ${m.type()}: ${m.text().slice(0, 300)}`); });
p.on('pageerror', (e) => console.log(`[${l}] pageerror ${e.message}`));
p.on('response', (r) => { if (r.status() >= 400) console.log(`[${l}] ${r.status()} ${r.request().method()} ${r.url()}`); });
p.on('websocket', (ws) => { console.log('ws', ws.url()); ws.on('framereceived', (f) => console.log(`[${l}] ws <`, String(f.payload).slice(0, 260))); ws.on('close', () => console.log(`[${l}] ws closed`)); });
const step = async (name, f) => { l = name; try { await f(); console.log('OK', name); } catch (e) { console.log('FAIL', name, String(e).slice(0, 400)); await p.screenshot({ path: `${OUT}/fail-${name}.png` }); } };
async function signIn(email) {
  await p.goto(BASE + '/sign-in'); await p.getByLabel('E-mail').fill(email); await p.getByLabel('Password', { exact: true }).fill('commissary-demo');
  await p.getByRole('button', { name: 'Sign in' }).click(); await p.waitForURL((u) => !u.pathname.includes('sign-in'));
}
await signIn('employee@example.com');
await step('deals', async () => { await p.goto(BASE + '/deals'); await p.locator('article').first().waitFor(); });
await step('banner', async () => {
  let navs = 0; p.on('framenavigated', () => navs++);
  await p.getByText(/new deals? available!/).first().waitFor({ timeout: 120000 });
  await p.locator('article[data-fresh]').first().waitFor({ timeout: 20000 });
  console.log('navigations', navs, await p.getByText(/new deals? available!/).first().textContent(), 'fresh', await p.locator('article[data-fresh]').count());
  await p.screenshot({ path: `${OUT}/live-banner-desktop-light.png` });
});
await step('nav-count', async () => { await p.getByRole('link', { name: 'Preferences' }).first().click(); await p.getByRole('link', { name: /Deals \d+ new/ }).waitFor({ timeout: 90000 }); await p.screenshot({ path: `${OUT}/live-nav-count.png` }); });
await step('preview', async () => { await p.getByText('Dairy', { exact: true }).click(); await p.waitForTimeout(2500); await p.screenshot({ path: `${OUT}/live-preferences-dirty.png` }); await p.getByRole('button', { name: /Save/ }).click(); await p.waitForTimeout(1200); await p.screenshot({ path: `${OUT}/live-preferences-saved.png` }); await p.getByText('Dairy', { exact: true }).click(); await p.getByRole('button', { name: /Save/ }).click(); await p.waitForTimeout(800); });
await step('search', async () => { await p.goto(BASE + '/deals'); await p.getByRole('searchbox').fill('cheddar'); await p.waitForURL(/q=cheddar/); await p.waitForTimeout(1500); console.log(await p.locator('article').count(), p.url()); });
await step('sort-page', async () => { await p.goto(BASE + '/deals?sort=price&maxPrice=5&page=2'); await p.locator('article').first().waitFor(); console.log(await p.locator('article').count()); });
await step('access-cookie-gone', async () => { await c.clearCookies({ name: 'commissary_session' }); await p.getByRole('link', { name: 'Preferences' }).first().click(); await p.waitForTimeout(1500); await p.reload(); await p.getByRole('heading', { name: 'Preferences' }).waitFor(); });
await step('session-gone', async () => { await c.clearCookies(); await p.getByRole('link', { name: 'Deals' }).first().click(); await p.getByLabel('Search deals').or(p.getByLabel('E-mail')).first().waitFor(); await p.goto(BASE + '/deals'); await p.getByLabel('E-mail').waitFor({ timeout: 15000 }); await p.screenshot({ path: `${OUT}/live-session-gone.png` }); });
await step('sign-in-again', async () => { await p.getByLabel('E-mail').fill('admin@example.com'); await p.getByLabel('Password', { exact: true }).fill('commissary-demo'); await p.getByRole('button', { name: 'Sign in' }).click(); await p.waitForURL(/deals/); });
await step('run-now', async () => { await p.goto(BASE + '/admin/runs'); await p.getByRole('button', { name: 'Start a run now' }).click(); await p.waitForTimeout(3000); await p.screenshot({ path: `${OUT}/live-run-now.png` }); });
await step('api-key', async () => { await p.goto(BASE + '/admin/keys'); await p.getByRole('button', { name: 'Create a key' }).click(); await p.waitForTimeout(500); await p.getByRole('dialog').getByLabel('Name').fill('Look ' + Date.now() % 1000); await p.getByRole('dialog').getByText('feed:read').first().click(); await p.screenshot({ path: `${OUT}/live-key-form.png` }); await p.getByRole('dialog').getByRole('button', { name: /Create/ }).click(); await p.waitForTimeout(1500); await p.screenshot({ path: `${OUT}/live-key-made.png` }); await p.keyboard.press('Escape'); await p.waitForTimeout(500); });
await step('sign-out', async () => { await p.goto(BASE + '/deals'); await p.getByRole('button', { name: /Account of/ }).click(); await p.getByText('Sign out').click(); await p.waitForURL(/sign-in/); await p.screenshot({ path: `${OUT}/live-signed-out.png` }); });
await browser.close();
