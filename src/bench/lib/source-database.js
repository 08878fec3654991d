// The database that orders come from: a real MariaDB, and a real phpMyAdmin before it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { columns } from './orders.js';
import { folders, home, ports } from './settings.js';

const SCRIPT = join(home, '../integration-tests/real/phpmyadmin.sh');
const STATE = join(folders.work, 'real');
const PASSWORD = 'orders-reader';
const TABLE = 'bench_orders';

const run = promisify(execFile);

/** Starts both and fills a table from a CSV file; answers the settings that fetch it, and how to end them. */
export async function startSourceDatabase(csv) {
  const env = {
    ...process.env,
    // Its own table of orders is not what is fetched here.
    COMMISSARY_TEST_DATA: '',
    REAL_ORDERS: '10',
    REAL_PHPMYADMIN_PORT: String(ports.phpMyAdmin),
    REAL_MARIADB_PORT: String(ports.mariadb),
    REAL_PHPMYADMIN_PASSWORD: PASSWORD,
  };
  await run(SCRIPT, ['start', STATE], { env });
  const stop = () => run(SCRIPT, ['stop', STATE], { env });
  try {
    await fill(csv);
  } catch (e) {
    await stop();
    throw e;
  }
  return { jdbc, phpMyAdmin, stop };
}

const jdbc = {
  COMMISSARY_FEED_SOURCE: 'jdbc',
  COMMISSARY_FEED_JDBC_URL: `jdbc:mariadb://localhost:${ports.mariadb}/shop`,
  COMMISSARY_FEED_JDBC_USER: 'feed',
  COMMISSARY_FEED_JDBC_PASSWORD: PASSWORD,
  COMMISSARY_FEED_JDBC_TABLE: TABLE,
};

const phpMyAdmin = {
  COMMISSARY_FEED_SOURCE: 'phpmyadmin',
  COMMISSARY_FEED_PHPMYADMIN_URL: `http://127.0.0.1:${ports.phpMyAdmin}/`,
  COMMISSARY_FEED_PHPMYADMIN_USER: 'feed',
  COMMISSARY_FEED_PHPMYADMIN_PASSWORD: PASSWORD,
  COMMISSARY_FEED_PHPMYADMIN_DATABASE: 'shop',
  COMMISSARY_FEED_PHPMYADMIN_TABLE: TABLE,
};

async function fill(csv) {
  const texts = columns.slice(1).map((name) => `${name} TEXT NULL`);
  await run('mariadb', [
    '--no-defaults', `--socket=${STATE}/mariadb.sock`, '--user=root', '--default-character-set=utf8mb4', '--local-infile=1',
    '--execute', `
      CREATE TABLE ${TABLE} (id INT UNSIGNED NOT NULL PRIMARY KEY, ${texts.join(', ')}) CHARACTER SET utf8mb4;
      LOAD DATA LOCAL INFILE '${csv}' INTO TABLE ${TABLE} CHARACTER SET utf8mb4
        FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES`,
    'shop',
  ]);
}
