// The reference of downloads: nginx, with what it has for such files.
import { spawn } from 'node:child_process';
import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folders, ports } from './settings.js';

const home = join(folders.work, 'nginx');
const site = join(home, 'site');

/** Starts nginx before a file and the same compressed; answers once it serves. */
export async function startNginx(json, gzip) {
  if (await isThere()) {
    throw new Error(`Another server answers at port ${ports.nginx}`);
  }
  await mkdir(site, { recursive: true });
  await link(json, join(site, 'orders.json'));
  await link(gzip, join(site, 'orders.json.gz'));
  await writeFile(join(home, 'nginx.conf'), configuration());
  const nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const failed = new Promise((_, reject) => {
    nginx.once('error', reject);
    nginx.once('exit', (code) => reject(new Error(`nginx ended with ${code}`)));
  });
  failed.catch(() => {});
  await Promise.race([failed, answers()]);
  return { base: `http://localhost:${ports.nginx}`, path: '/orders.json', stop: () => nginx.kill() };
}

async function answers() {
  while (!(await isThere())) {
    await pause(50);
  }
}

const isThere = () =>
  fetch(`http://localhost:${ports.nginx}/orders.json`, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

const configuration = () => `
${process.getuid() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events { worker_connections 256; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  etag on;
  keepalive_requests 1000000000;
  types { application/json json; }
  server { listen localhost:${ports.nginx}; root ${site}; }
}
`;
