// Takes pictures of every page out of the development server's mock and runs axe on each.
// COMMISSARY_SHOTS names the folder; arguments choose shots by a part of their name.
import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const folder = process.env.COMMISSARY_SHOTS ?? '/tmp/commissary-shots';
const wanted = process.argv.slice(2);

/** By a part of its name, or all of a size or a colour scheme: “desk” is not “desktop”. */
function isWanted(name, size, scheme) {
  if (wanted.length === 0) return true;
  return wanted.some((word) => name.includes(word) || word === size || word === scheme);
}

const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

/** The orders feed in another state than usual. */
const feed = (state) => async (page) => {
  await page.evaluate((value) => localStorage.setItem('mock.feed', value), state);
  await page.reload();
  await page.getByRole('region', { name: 'How it is' }).waitFor();
  await page.waitForTimeout(400);
};

/** Something in the cart: the stand-in server forgets at a reload, so it is put there by hand. */
const filled = async (page) => {
  for (let i = 0; i < 3; i++) {
    await page
      .getByRole('button', { name: /^Add .* to the cart$/ })
      .nth(i)
      .click();
  }
  await page.getByRole('button', { name: 'Cart, 3 items' }).waitFor();
};

/** From the cart to a step of the checkout. */
const checkout =
  (presses, act = async () => undefined) =>
  async (page) => {
    await filled(page);
    await page.getByRole('button', { name: /^Cart/ }).click();
    await page.getByRole('link', { name: 'Show the whole cart' }).click();
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    for (let i = 0; i < presses; i++) {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForTimeout(250);
    }
    await act(page);
    await page.waitForTimeout(500);
  };

/** On the page of a provider and back, by its choice at the checkout. */
const payAbroad = (provider) => async (page) => {
  await page.getByRole('radio', { name: new RegExp(provider) }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^Go on to pay/ }).click();
  await page.getByRole('button', { name: 'Ask again' }).waitFor();
};

const failed = (page) => page.getByText('did not load').first().waitFor({ timeout: 15000 });

/** What opens when a button is pressed. */
const pressed = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(400);
};

const pay = (card) => async (page) => {
  await page.getByRole('radio', { name: new RegExp(card) }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^Pay \$/ }).click();
};

/** name, path, scenario, and what to do before the picture. */
const pages = [
  ['sign-in', '/sign-in', 'signed-out'],
  ['sign-in-ended', '/sign-in?next=%2Fdeals&ended', 'signed-out'],
  [
    'sign-in-wrong',
    '/sign-in',
    'signed-out',
    async (page) => {
      await page.getByLabel('E-mail').fill('noor@example.com');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  ['register', '/register', 'signed-out'],
  [
    'register-faults',
    '/register',
    'signed-out',
    (page) => page.getByRole('button', { name: 'Create account' }).click(),
  ],
  ['forgot', '/forgot', 'signed-out'],
  ['reset', '/reset?token=abc', 'signed-out'],
  ['verify', '/verify-email?token=abc', 'signed-out'],
  ['verify-spent', '/verify-email?token=spent', 'signed-out'],
  ['unsubscribe', '/unsubscribe?token=abc', 'signed-out'],
  ['deals', '/deals', 'employee'],
  [
    'deals-filtered',
    '/deals?category=dairy&category=bakery&minDiscount=40&maxPrice=5&q=c',
    'employee',
  ],
  [
    'deals-arrivals',
    '/deals',
    'filled',
    async (page) => {
      await page.getByText('1 new deal available!').waitFor();
      await page.getByText('Mango, case of 12').first().waitFor();
      await page.waitForTimeout(1200);
    },
  ],
  ['deals-empty', '/deals?q=zzz', 'empty'],
  ['deals-error', '/deals', 'error', failed],
  ['deals-loading', '/deals', 'loading'],
  [
    'deals-bell',
    '/deals',
    'employee',
    (page) => page.getByRole('button', { name: /Notifications/ }).click(),
  ],
  [
    'deals-account',
    '/deals',
    'employee',
    (page) => page.getByRole('button', { name: /Account of/ }).click(),
  ],
  [
    'deals-drawer',
    '/deals?category=dairy',
    'employee',
    async (page) => {
      const open = page.getByRole('button', { name: /^Filters/ });
      if (await open.isVisible()) {
        await open.click();
        await page.getByRole('dialog').waitFor();
        await page.waitForTimeout(400);
      }
    },
  ],
  ['deal', '/deals/109', 'employee', (page) => page.waitForTimeout(1500)],
  ['deal-gone', '/deals/999999', 'employee'],
  ['shop-home', '/shop', 'filled'],
  ['shop-home-empty', '/shop', 'empty'],
  ['shop-home-loading', '/shop', 'loading'],
  ['shop-search', '/shop/search?q=laptop', 'filled'],
  ['shop-search-all', '/shop/search', 'filled'],
  [
    'shop-search-filtered',
    '/shop/search?category=9&brand=Northwind&brand=Halden&minPrice=1000&inStock=true&sort=price',
    'filled',
  ],
  ['shop-search-typo', '/shop/search?q=lapotp', 'filled'],
  [
    'shop-suggest',
    '/shop',
    'filled',
    async (page) => {
      await page.getByRole('combobox', { name: 'Search the shop' }).fill('la');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(300);
    },
  ],
  ['shop-search-none', '/shop/search?q=zebra&brand=Larch', 'filled'],
  ['shop-search-error', '/shop/search?q=laptop', 'error', failed],
  ['shop-search-loading', '/shop/search?q=laptop', 'loading'],
  [
    'shop-drawer',
    '/shop/search?brand=Halden',
    'filled',
    async (page) => {
      const open = page.getByRole('button', { name: /^Filters/ });
      if (await open.isVisible()) {
        await open.click();
        await page.getByRole('dialog').waitFor();
        await page.waitForTimeout(400);
      }
    },
  ],
  ['shop-product', '/shop/products/500', 'filled'],
  ['shop-product-plain', '/shop/products/505', 'employee'],
  ['shop-product-gone', '/shop/products/1', 'filled'],
  ['shop-product-loading', '/shop/products/500', 'loading'],
  ['shop-wishlist', '/shop/wishlist', 'filled'],
  ['shop-wishlist-empty', '/shop/wishlist', 'empty'],
  ['till-product-out', '/shop/products/502', 'filled'],
  [
    'till-drawer',
    '/shop/search?q=laptop',
    'filled',
    async (page) => {
      await filled(page);
      await page.getByRole('button', { name: /^Cart/ }).click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(500);
    },
  ],
  [
    'till-cart',
    '/shop',
    'filled',
    async (page) => {
      await filled(page);
      await page.getByRole('button', { name: /^Cart/ }).click();
      await page.getByRole('link', { name: 'Show the whole cart' }).click();
      await page.waitForTimeout(500);
    },
  ],
  ['till-cart-empty', '/shop/cart', 'empty'],
  ['till-cart-error', '/shop/cart', 'error', failed],
  ['till-cart-loading', '/shop/cart', 'loading'],
  ['till-checkout-address', '/shop', 'filled', checkout(0)],
  [
    'till-checkout-new',
    '/shop',
    'filled',
    checkout(0, async (page) => {
      await page.getByRole('radio', { name: 'Another address' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
    }),
  ],
  [
    'till-checkout-pickup',
    '/shop',
    'filled',
    checkout(0, (page) => page.getByRole('radio', { name: /^I pick it up/ }).check()),
  ],
  ['till-checkout-how', '/shop', 'filled', checkout(1)],
  ['till-checkout-payment', '/shop', 'filled', checkout(2)],
  [
    'till-checkout-review',
    '/shop',
    'filled',
    checkout(3, async (page) => {
      await page.getByLabel('Promotion code').fill('welcome10');
      await page.getByRole('button', { name: 'Apply' }).click();
    }),
  ],
  [
    'till-checkout-code',
    '/shop',
    'filled',
    checkout(0, async (page) => {
      await page.getByLabel('Promotion code').fill('nothing');
      await page.getByRole('button', { name: 'Apply' }).click();
    }),
  ],
  ['till-checkout-declined', '/shop', 'filled', checkout(2, pay('The bank says no'))],
  ['till-checkout-loading', '/shop/checkout', 'loading'],
  ['till-placed', '/shop', 'filled', checkout(2, pay('The bank says yes at once'))],
  ['till-waiting', '/shop', 'filled', checkout(2, pay('does not answer'))],
  ['till-bank', '/shop', 'filled', checkout(2, pay('on its own page'))],
  ['till-returned', '/shop', 'filled', checkout(2, payAbroad('Credit or debit card'))],
  ['till-underpaid', '/shop', 'filled', checkout(2, payAbroad('Bank transfer'))],
  ['till-orders', '/shop/orders', 'filled'],
  ['till-orders-none', '/shop/orders?q=zzz', 'filled'],
  ['till-orders-empty', '/shop/orders', 'empty'],
  ['till-orders-loading', '/shop/orders', 'loading'],
  ['till-orders-error', '/shop/orders', 'error', failed],
  ['till-order', '/shop/orders/20', 'filled'],
  ['till-order-paid', '/shop/orders/19', 'filled'],
  ['till-order-cancel-question', '/shop/orders/19', 'filled', pressed('Cancel the order')],
  ['till-order-error', '/shop/orders/20', 'error', failed],
  ['till-order-failed', '/shop/orders/16', 'filled'],
  ['till-order-gone', '/shop/orders/999', 'filled'],
  ['till-order-loading', '/shop/orders/20', 'loading'],
  ['till-bank-none', '/shop/sandbox-payment', 'filled'],
  ['desk-orders', '/admin/orders', 'filled'],
  ['desk-orders-empty', '/admin/orders?status=PAID&q=zzz', 'filled'],
  ['desk-order', '/admin/orders/18', 'filled'],
  [
    'desk-order-ship-question',
    '/admin/orders/18',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Ship it' }).click();
      await page.waitForTimeout(400);
    },
  ],
  [
    'desk-order-refund-question',
    '/admin/orders/20',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Pay back' }).click();
      await page.getByRole('radio', { name: 'A part' }).check();
      await page.waitForTimeout(400);
    },
  ],
  [
    'desk-order-print',
    '/admin/orders/20',
    'filled',
    (page) => page.emulateMedia({ media: 'print' }),
  ],
  ['desk-inventory', '/admin/inventory', 'filled'],
  ['desk-orders-loading', '/admin/orders', 'loading'],
  ['desk-orders-error', '/admin/orders', 'error', failed],
  ['desk-inventory-loading', '/admin/inventory', 'loading'],
  ['desk-inventory-error', '/admin/inventory', 'error', failed],
  ['desk-inventory-empty', '/admin/inventory', 'empty'],
  ['desk-inventory-low-empty', '/admin/inventory?low=true', 'empty'],
  [
    'desk-inventory-question',
    '/admin/inventory',
    'filled',
    async (page) => {
      await page
        .getByRole('button', { name: /^Change the stock/ })
        .first()
        .click();
      await page.waitForTimeout(400);
    },
  ],
  ['desk-ledger', '/admin/inventory/500', 'filled'],
  ['desk-promotions', '/admin/promotions', 'filled'],
  ['desk-ledger-empty', '/admin/inventory/500', 'empty'],
  ['desk-promotions-loading', '/admin/promotions', 'loading'],
  ['desk-promotions-error', '/admin/promotions', 'error', failed],
  ['desk-promotions-remove-question', '/admin/promotions', 'filled', pressed(/^Delete/)],
  [
    'desk-promotion-search-question',
    '/admin/promotions/new',
    'filled',
    async (page) => {
      await page.getByPlaceholder('Search by name or item number').fill('laptop');
      await page.getByRole('option').first().click();
      await page.getByLabel('Products', { exact: true }).first().fill('chair');
      await page.getByRole('option').first().waitFor();
      await page.getByRole('option').first().scrollIntoViewIfNeeded();
      await page.waitForTimeout(400);
    },
  ],
  ['desk-promotions-empty', '/admin/promotions', 'empty'],
  [
    'desk-promotion-new',
    '/admin/promotions/new',
    'filled',
    async (page) => {
      await page.getByRole('radio', { name: /^Buy some/ }).check();
      await page.getByRole('button', { name: 'Add it' }).click();
    },
  ],
  ['desk-promotion', '/admin/promotions/3', 'filled'],
  ['desk-shipping', '/admin/shipping', 'filled'],
  [
    'desk-shipping-question',
    '/admin/shipping',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Add a rule' }).click();
      await page.waitForTimeout(400);
    },
  ],
  ['desk-shipping-empty', '/admin/shipping', 'empty'],
  ['desk-shipping-loading', '/admin/shipping', 'loading'],
  ['desk-taxes-empty', '/admin/taxes', 'empty'],
  ['desk-taxes-question', '/admin/taxes', 'filled', pressed('Add a tax')],
  ['desk-taxes-remove-question', '/admin/taxes', 'filled', pressed(/^Delete/)],
  ['desk-sites-empty', '/admin/sites', 'empty'],
  ['desk-taxes', '/admin/taxes', 'filled'],
  ['desk-sites', '/admin/sites', 'filled'],
  [
    'desk-sites-question',
    '/admin/sites',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Change Toronto hub' }).click();
      await page.waitForTimeout(400);
    },
  ],
  ['desk-taxes-error', '/admin/taxes', 'error', failed],
  ['sell-inventory', '/sell/inventory', 'seller'],
  ['sell-ledger', '/sell/inventory/500', 'seller'],
  ['sell-list', '/sell', 'seller'],
  [
    'sell-new-faults',
    '/sell/new',
    'seller',
    (page) => page.getByRole('button', { name: 'Add to the shop' }).click(),
  ],
  ['sell-edit', '/sell/500', 'seller'],
  [
    'sell-edit-uploads',
    '/sell/505',
    'seller',
    async (page) => {
      await page.getByLabel(/^Drop pictures here/).setInputFiles([
        { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
        { name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(6_000_000) },
      ]);
      await page.getByText('huge.png').waitFor();
    },
  ],
  [
    'sell-question',
    '/sell/500',
    'seller',
    async (page) => {
      await page.getByLabel('Brand').fill('Somebody else');
      await page.getByRole('link', { name: 'Deals' }).click();
      await page.waitForTimeout(400);
    },
  ],
  ['admin-products', '/admin/products', 'filled'],
  ['admin-categories', '/admin/categories', 'filled'],
  [
    'admin-imports',
    '/admin/imports',
    'filled',
    (page) => page.getByRole('button', { name: '26 refused' }).click(),
  ],
  ['admin-imports-empty', '/admin/imports', 'empty'],
  ['preferences', '/preferences', 'unverified', (page) => page.waitForTimeout(800)],
  [
    'preferences-dirty',
    '/preferences',
    'employee',
    async (page) => {
      await page.getByText('Snacks').click();
      await page.waitForTimeout(800);
    },
  ],
  ['profile', '/profile', 'employee'],
  ['not-found', '/nowhere', 'employee'],
  ['admin-overview', '/admin/overview', 'filled'],
  ['admin-runs', '/admin/runs', 'filled'],
  ['admin-runs-empty', '/admin/runs', 'empty'],
  ['admin-feed', '/admin/feed', 'filled'],
  ['admin-feed-running', '/admin/feed', 'filled', feed('running')],
  ['admin-feed-held', '/admin/feed', 'filled', feed('held')],
  [
    'admin-feed-held-question',
    '/admin/feed',
    'filled',
    async (page) => {
      await feed('held')(page);
      await page.getByRole('button', { name: 'Let it through' }).click();
      await page.waitForTimeout(400);
    },
  ],
  ['admin-feed-failed', '/admin/feed', 'filled', feed('failed')],
  [
    'admin-feed-report',
    '/admin/feed',
    'filled',
    (page) => page.getByRole('button', { name: 'Report of sync 396' }).click(),
  ],
  ['admin-feed-empty', '/admin/feed', 'empty'],
  ['admin-feed-error', '/admin/feed', 'error', failed],
  ['admin-feed-loading', '/admin/feed', 'loading'],
  ['admin-jobs', '/admin/jobs', 'filled'],
  ['admin-jobs-empty', '/admin/jobs', 'empty'],
  ['admin-mail', '/admin/mail', 'filled'],
  ['admin-mail-view', '/admin/mail/700', 'filled'],
  ['admin-users', '/admin/users', 'filled'],
  ['admin-users-error', '/admin/users', 'error', failed],
  ['admin-keys', '/admin/keys', 'filled'],
  [
    'admin-keys-create',
    '/admin/keys',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Create a key' }).click();
      await page.waitForTimeout(400);
    },
  ],
  [
    'admin-keys-rotate',
    '/admin/keys',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Rotate Warehouse sync' }).click();
      await page.waitForTimeout(400);
    },
  ],
  [
    'admin-keys-rotated',
    '/admin/keys',
    'filled',
    async (page) => {
      await page.getByRole('button', { name: 'Rotate Warehouse sync' }).click();
      await page.getByRole('button', { name: 'Make the new key' }).click();
      await page.getByText(/^ck_live_/).waitFor();
      await page.waitForTimeout(400);
    },
  ],
  ['admin-keys-loading', '/admin/keys', 'loading'],
];

process.env.VITE_MOCK = '1';
const server = await createServer({
  server: { port: 5199, strictPort: true, hmr: false },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
await mkdir(folder, { recursive: true });
let faults = 0;

for (const [sizeName, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, path, scenario, act] of pages) {
      const label = `${name}-${sizeName}-${colorScheme}`;
      if (!isWanted(name, sizeName, colorScheme)) continue;
      const context = await browser.newContext({
        viewport,
        colorScheme,
        locale: 'en-CA',
        timezoneId: 'America/Edmonton',
      });
      await context.addInitScript(
        (value) => localStorage.setItem('mock.scenario', value),
        scenario,
      );
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        // The pictures' own preparation is refused by a mail's sandbox, as it should be.
        if (!/sandboxed/.test(error.message)) console.log(`${label}: ${error.message}`);
      });
      page.on('console', (line) => {
        if (
          line.type() === 'error' &&
          !/status of \d+|Blocked script execution|sandboxed/.test(line.text())
        )
          console.log(`${label}: ${line.text().slice(0, 300)}`);
      });
      try {
        await page.goto(`http://localhost:5199${path}`);
        await page
          .locator(scenario === 'loading' ? '[aria-busy=true]' : 'h1')
          .first()
          .waitFor({ timeout: 20000 });
        await page.waitForTimeout(900);
        await act?.(page);
        await page.waitForTimeout(250);
        await page.screenshot({
          path: `${folder}/${label}.png`,
          fullPage:
            sizeName === 'desktop' &&
            !/bell|account|drawer|create|rotate|question|suggest/.test(name),
        });
        if (sizeName === 'phone') await page.setViewportSize({ width: 360, height: 740 });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (wide > 0) {
          faults++;
          console.log(`${label}: ${wide} px too wide`);
        }
        const { violations } = await new AxeBuilder({ page })
          // What an open panel half covers is no target while it does.
          .disableRules(/bell|account/.test(name) ? ['target-size'] : [])
          .exclude('iframe')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact === 'serious' || impact === 'critical') faults++;
          console.log(
            `${label}: ${impact} ${id} ×${nodes.length} ${nodes[0].target.join(' ')} ${(nodes[0].failureSummary ?? '').replaceAll('\n', ' ').slice(0, 220)}`,
          );
        }
      } catch (error) {
        faults++;
        console.log(`${label}: ${String(error).slice(0, 300)}`);
      }
      await context.close();
    }
  }
}
await browser.close();
await server.close();
console.log(faults === 0 ? 'No serious finding.' : `${faults} findings.`);
process.exit(faults === 0 ? 0 : 1);
