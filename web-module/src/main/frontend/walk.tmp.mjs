import { chromium } from 'playwright-core';
const BASE = process.env.BASE ?? 'http://localhost:9790';
const OUT = '/work/notes/shots-real';
const FLAGS = ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
const only = process.argv.slice(2);
const want = (n) => only.length === 0 || only.some((o) => n.includes(o));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
async function ctx(size, scheme, state) {
  const c = await browser.newContext({ viewport: sizes[size], colorScheme: scheme, locale: 'en-CA', timezoneId: 'America/Edmonton', ...(state ? { storageState: state } : {}) });
  c.on('weberror', (e) => console.log('WEBERROR', e.error().message));
  return c;
}
function watch(page, label) {
  page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(`[${label()}] console ${m.type()}: ${m.text().slice(0, 300)}`); });
  page.on('pageerror', (e) => console.log(`[${label()}] pageerror ${e.message}`));
  page.on('response', (r) => { if (r.status() >= 400) console.log(`[${label()}] ${r.status()} ${r.request().method()} ${r.url()}`); });
  page.on('requestfailed', (r) => console.log(`[${label()}] failed ${r.url()} ${r.failure()?.errorText}`));
}
async function signIn(page, email) {
  await page.goto(BASE + '/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('commissary-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((u) => !u.pathname.includes('sign-in'));
}
const states = {};
for (const [who, email] of [['employee', 'employee@example.com'], ['admin', 'admin@example.com']]) {
  const c = await ctx('desktop', 'light'); const p = await c.newPage(); watch(p, () => 'signin-' + who);
  await signIn(p, email); states[who] = await c.storageState(); await c.close();
}
const { request } = await import('playwright-core').then(m => m);
const first = async (path, who) => { const c = await ctx('desktop','light',states[who]); const r = await (await c.request.get(BASE + '/api/v1' + path)).json(); await c.close(); return r; };
const deals = await first('/deals?city=calgary&pageSize=50', 'employee');
console.log('deals', deals.pagination, JSON.stringify(deals.data?.[0]));
const grouped = deals.data.find((d) => d.lots > 1) ?? deals.data[0];
const mails = await first('/admin/mail', 'admin'); console.log('mails', mails.pagination, JSON.stringify(mails.data?.[0]));
const digest = mails.data.find((m) => m.kind.includes('digest')) ?? mails.data[0];
const pages = [
  ['deals', '/deals', 'employee'],
  ['deals-filtered', '/deals?category=dairy&category=bakery&minDiscount=40', 'employee'],
  ['deals-page2', '/deals?page=2', 'employee'],
  ['deal', `/deals/${deals.data[0].id}`, 'employee'],
  ['deal-lots', `/deals/${grouped.id}`, 'employee'],
  ['preferences', '/preferences', 'employee'],
  ['profile', '/profile', 'employee'],
  ['bell', '/deals', 'employee', (p) => p.getByRole('button', { name: /Notifications/ }).click()],
  ['admin-overview', '/admin/overview', 'admin'],
  ['admin-runs', '/admin/runs', 'admin'],
  ['admin-jobs', '/admin/jobs', 'admin'],
  ['admin-mail', '/admin/mail', 'admin'],
  ...(digest ? [['admin-mail-view', `/admin/mail/${digest.id}`, 'admin']] : []),
  ['admin-users', '/admin/users', 'admin'],
  ['admin-keys', '/admin/keys', 'admin'],
];
const main = ['deals','deal','deal-lots','preferences','admin-overview','admin-runs','admin-jobs','admin-mail-view'];
for (const size of ['desktop', 'phone']) for (const scheme of ['light', 'dark'])
  for (const who of ['employee', 'admin']) {
    const c = await ctx(size, scheme, states[who]); const page = await c.newPage(); let label = ''; watch(page, () => label);
    for (const [name, path, w, act] of pages) {
      if (w !== who || (scheme === 'dark' && !main.includes(name))) continue;
      label = `${name}-${size}-${scheme}`; if (!want(label)) continue;
      try {
        await page.goto(BASE + path); await page.locator('h1').first().waitFor({ timeout: 20000 });
        await page.waitForTimeout(1800); await act?.(page); await page.waitForTimeout(400);
        await page.screenshot({ path: `${OUT}/${label}.png`, fullPage: size === 'desktop' && name !== 'bell' });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) console.log(label, 'too wide', wide);
      } catch (e) { console.log(label, String(e).slice(0, 300)); }
    }
    await c.close();
  }
await browser.close();
