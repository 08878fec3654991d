// The peer: a Vendure shop with the products of a CSV file, in a database of its own. Says "ready" once it can be asked.
const {
  bootstrap, DefaultJobQueuePlugin, DefaultLogger, DefaultSearchPlugin, JobQueueService, LanguageCode, LogLevel, PaymentMethodHandler,
  RequestContextService, SearchService,
} = require('@vendure/core');
const { populate } = require('@vendure/core/cli');

const [port, database, products] = process.argv.slice(2);
const { hostname, port: databasePort, username, password, pathname } = new URL(database);

/** Takes every payment at once. */
const card = new PaymentMethodHandler({
  code: 'card',
  description: [{ languageCode: LanguageCode.en, value: 'A card' }],
  args: {},
  createPayment: (context, order, amount) => ({ amount, state: 'Settled', transactionId: order.code, metadata: {} }),
  settlePayment: () => ({ success: true }),
});

const config = {
  apiOptions: { port: Number(port), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: { tokenMethod: 'bearer', superadminCredentials: { identifier: 'bench', password: 'bench' }, cookieOptions: { secret: 'bench' } },
  dbConnectionOptions: {
    type: 'postgres',
    host: hostname,
    port: Number(databasePort),
    username,
    password,
    database: pathname.slice(1),
    synchronize: true,
    logging: false,
    poolSize: 20,
  },
  paymentOptions: { paymentMethodHandlers: [card] },
  logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
  plugins: [DefaultJobQueuePlugin.init({ pollInterval: 50 }), DefaultSearchPlugin.init({ bufferUpdates: true, indexStockStatus: true })],
};

const initialData = {
  defaultLanguage: 'en',
  defaultZone: 'America',
  countries: [{ name: 'Canada', code: 'CA', zone: 'America' }],
  taxRates: [{ name: 'Standard Tax', percentage: 5 }],
  shippingMethods: [{ name: 'Standard', price: 599 }],
  paymentMethods: [{ name: 'Card', handler: { code: card.code, arguments: [] } }],
  collections: [],
};

async function main() {
  const app = await populate(() => bootstrap(config), initialData, products);
  await app.get(JobQueueService).start();
  const context = await app.get(RequestContextService).create({ apiType: 'admin' });
  const job = await app.get(SearchService).reindex(context);
  await new Promise((resolve, reject) => job.updates({ pollInterval: 500, timeoutMs: 1_800_000 }).subscribe({ error: reject, complete: resolve }));
  console.log('ready');
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
