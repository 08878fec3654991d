// Many clients in one program, the same for both servers: notes when each of them hears of new deals.
import { WebSocket } from 'ws';

const AT_A_TIME = 40;
const groups = { product: [], peer: [] };
let expected;
let received;
let text;

process.on('message', async (order) => {
  if (order.connect) {
    await connectAll(order);
    process.send({ connected: order.count });
  } else {
    expected = order.expect;
    received = [];
  }
});

async function connectAll({ connect: name, url, count }) {
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      groups[name].push(await open(name, url));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

function open(name, url) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('open', () => resolve(socket));
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      console.error(`A client of ${name} was closed: ${code} ${reason}`);
      process.exit(1);
    });
    socket.on('message', (data) => hear(name, data));
  });
}

function hear(name, data) {
  if (name !== expected || !data.includes('"new_deals"')) {
    return;
  }
  received.push(performance.timeOrigin + performance.now());
  if (received.length === groups[name].length) {
    expected = undefined;
    text = data.toString();
    process.send({ received, text });
  }
}
