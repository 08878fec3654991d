// Takes answers as fast as they come and forgets them at once: one buffer for all, so that the server is what is slow.
import { connect } from 'node:net';

const BUFFER = 1 << 20;
const LONGEST_HEAD = 4_096;

/** Downloads again and again over some connections; answers the bytes of a second, heads included. */
export async function throughput(url, headers, connections, seconds) {
  let bytes = 0;
  const buffer = Buffer.alloc(BUFFER);
  const sockets = [];
  const failed = new Promise((_, reject) => {
    for (let i = 0; i < connections; i++) {
      sockets.push(client(url, headers, buffer, (length) => (bytes += length), reject));
    }
  });
  const began = performance.now();
  let timer;
  const over = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000)));
  try {
    await Promise.race([over, failed]);
    return bytes / ((performance.now() - began) / 1000);
  } finally {
    clearTimeout(timer);
    sockets.forEach((socket) => socket.destroy());
  }
}

function client(url, headers, buffer, count, fail) {
  let left = 0;
  const read = (length, data) => {
    count(length);
    try {
      left = left === 0 ? bodyLeft(data.toString('latin1', 0, Math.min(length, LONGEST_HEAD)), length) : left - length;
    } catch (e) {
      fail(e);
    }
    if (left === 0) {
      ask();
    }
    return true;
  };
  const socket = connect({ host: url.hostname, port: url.port, onread: { buffer, callback: read } });
  const ask = () => socket.write(question(url, headers));
  socket.on('connect', ask);
  socket.on('error', fail);
  socket.on('end', () => fail(new Error(`${url} ended the connection`)));
  return socket;
}

/** Opens connections that ask and take no more than the beginning of their answers; answers how to end them. */
export async function holdBack(url, headers, connections) {
  const sockets = await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise((resolve, reject) => {
          const socket = connect({ host: url.hostname, port: url.port });
          socket.on('connect', () => socket.write(question(url, headers)));
          socket.on('error', reject);
          socket.once('data', () => {
            socket.pause();
            resolve(socket);
          });
        }),
    ),
  );
  return () => sockets.forEach((socket) => socket.destroy());
}

function bodyLeft(text, length) {
  const end = text.indexOf('\r\n\r\n');
  const size = /^content-length: (\d+)/im.exec(text)?.[1];
  if (!text.startsWith('HTTP/1.1 200') || end < 0 || !size) {
    throw new Error(`Not a whole download: ${text.slice(0, 200)}`);
  }
  return Number(size) - (length - end - 4);
}

const question = (url, headers) => [`GET ${url.pathname} HTTP/1.1`, `Host: ${url.host}`, ...headers, '', ''].join('\r\n');
