// Customers who each do the same thing again and again, every one over a connection of his own. In the program that
// measures: at the rates of a till, Node needs a small part of a core for it, and any of them can have his own account.
import { Agent, request } from 'node:http';
import { quantile } from './figures.js';

const MOST_TOLD = 5;

/**
 * A crowd.
 *
 * @param act what one customer does once: is given the customer, and a function that sends a request and answers
 *     `{ status, headers, text }`
 * @param isGood whether an answer is as it should be; all are counted by their status, and those that are not are kept
 */
export function crowd(act, isGood) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const statuses = new Map();
  const bad = [];

  const send = async (url, { method = 'POST', headers, body }) => {
    const answer = await exchange(agent, url, method, headers, body);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (!isGood(answer)) {
      bad.push(`${answer.status} ${answer.text.slice(0, 300)}`);
    }
    return answer;
  };

  return {
    once: (customer) => act(customer, send),

    /** Lets them act for some time; answers how often in a second they did it to the end, and the milliseconds it took. */
    async during(seconds, customers) {
      const times = [];
      const until = performance.now() + seconds * 1000;
      await Promise.all(
        customers.map(async (customer) => {
          for (let from = performance.now(); from < until; from = performance.now()) {
            await act(customer, send);
            if (performance.now() <= until) {
              times.push(performance.now() - from);
            }
          }
        }),
      );
      if (times.length === 0) {
        throw new Error(`Nobody came to an end in ${seconds} s: ${bad.slice(0, MOST_TOLD).join('\n')}`);
      }
      return { rate: times.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
    },

    /** What was answered, and the first answers that were not as they should be. */
    answers: () => ({
      told: [...statuses].map(([status, count]) => `${status} × ${count}`).join(', '),
      bad: bad.length,
      examples: bad.slice(0, MOST_TOLD),
    }),

    end: () => agent.destroy(),
  };
}

/** A connection that breaks is an answer too, of the status 0. */
function exchange(agent, url, method, headers, body) {
  return new Promise((resolve) => {
    const broken = (error) => resolve({ status: 0, headers: {}, text: error.message });
    const asked = request(url, { agent, method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    asked.on('error', broken);
    asked.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('error', broken);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.end(body);
  });
}
