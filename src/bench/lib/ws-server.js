// The reference: a server with npm's ws that tells all of its clients what it is told.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: Number(process.argv[2]), host: 'localhost' });
server.on('listening', () => process.send({ ready: true }));
process.on('message', ({ text }) => {
  const sent = performance.timeOrigin + performance.now();
  for (const client of server.clients) {
    client.send(text);
  }
  process.send({ sent });
});
