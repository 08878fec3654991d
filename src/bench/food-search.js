// Finding foods by what people type: among the shipped foods, and among a hundred thousand more from an import.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { psql } from './lib/database.js';
import { median, ratio, show, spread, table } from './lib/figures.js';
import { startServer } from './lib/processes.js';
import { signIn } from './lib/product.js';
import { base, folders, quick } from './lib/settings.js';
import { wrk } from './lib/wrk.js';

const CONNECTIONS = 16;
const SECONDS = quick ? 2 : 10;
const ROUNDS = quick ? 1 : 3;
const IMPORTED = quick ? 5_000 : 100_000;
const QUERIES = 400;
const SEARCH = '/api/v1/foods/search?pageSize=20&q=';

export async function foodSearch() {
  const server = await startServer({ COMMISSARY_DEALS_UPSTREAM_URL: '' });
  try {
    const headers = [`Authorization: Bearer ${await signIn('employee@example.com')}`];
    const script = await typedWords();
    const live = () => ask('/health/live');
    const search = () => ask(SEARCH, { headers, script });
    const shipped = await measure({ live, search });
    await bring();
    const all = await measure({ live, search });
    report(shipped, all);
  } finally {
    await server.stop();
  }
}

const ask = (path, more = {}) => wrk(base + path, { connections: CONNECTIONS, seconds: SECONDS, ...more });

async function measure(asked) {
  const figures = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (const one of Object.values(asked)) {
    await one();
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, one] of Object.entries(asked)) {
      figures[name].push(await one());
    }
  }
  return figures;
}

/** The first words of shipped foods in turn: as they are, cut short as in typing, and with a letter left out. */
async function typedWords() {
  const names = (
    await psql(`select lower(name) from foods.food where source = 'USDA_SR' order by md5(id::text) limit ${QUERIES};`)
  ).split('\n');
  const typed = names.map((name, i) => {
    const words = name.replace(/[^a-z ]+/g, ' ').trim().split(/ +/).slice(0, 2).join(' ');
    if (i % 4 === 1) return words.slice(0, Math.max(3, words.length - 2));
    return i % 4 === 2 && words.length > 5 ? words.slice(0, 3) + words.slice(4) : words;
  });
  const file = join(folders.work, 'foods.lua');
  const list = typed.map((words) => `"${SEARCH}${encodeURIComponent(words)}"`).join(', ');
  await writeFile(file, `local typed = { ${list} }
local n = 0
request = function()
  n = n % #typed + 1
  return wrk.format('GET', typed[n])
end
`);
  return file;
}

/** Branded foods, each named by words of two shipped ones. */
const bring = () =>
  psql(`
    create temporary table name as
    select row_number() over (order by md5(id::text)) as n, name from foods.food where source = 'USDA_SR';
    insert into foods.food (source, source_id, name, brand, food_group, energy_kcal, protein_g, carbohydrate_g, fat_g)
    select 'USDA_FDC', 'bench-' || i, split_part(one.name, ',', 1) || ' with ' || split_part(two.name, ',', 1) || ' no ' || i,
        'Brand ' || i % 500, 'Branded', 200, 10, 20, 8
    from generate_series(1, ${IMPORTED}) as i
    join name as one on one.n = 1 + i % (select count(*) from name)
    join name as two on two.n = 1 + (i * 7 + i / 1000) % (select count(*) from name);
    insert into foods.search_name (food_id, words, quality)
    select id, lower(regexp_replace(name || ' ' || brand, '[^[:alnum:]]+', ' ', 'g')), 4
    from foods.food where source = 'USDA_FDC';
    vacuum analyze foods.food, foods.search_name;`);

function report(shipped, all) {
  const rate = (figures) => figures.map((figure) => figure.rate);
  const p99 = (figures) => figures.map((figure) => figure.p99);
  const row = (title, { live, search }) => [
    title,
    spread(rate(search)),
    ratio(median(rate(search)), median(rate(live))),
    show(median(search.map((figure) => figure.p50)), 'ms'),
    spread(p99(search), 'ms'),
    ratio(median(p99(search)), median(p99(live))),
  ];
  table(
    `GET /api/v1/foods/search, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s, ${QUERIES} queries in turn`,
    ['', 'requests/s', 'against /health/live', 'p50', 'p99', 'against /health/live'],
    [row('shipped foods', shipped), row(`and ${IMPORTED} imported`, all)],
  );
}
