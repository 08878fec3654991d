// Has the orders refreshed and follows it until the new ones are there.
const FEED = '__SITE__/feed';

async function get(path) {
  const key = { 'X-API-Key': process.env.COMMISSARY_KEY };
  const answer = await fetch(FEED + path, { headers: key });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer;
}

async function show(event) {
  if (event.type === 'cached') {
    console.log(`${event.payload.count} orders so far`);
  } else if (event.type === 'progress') {
    console.log(`${event.progress} %`);
  } else if (event.type === 'updated') {
    const { version } = await (await get('/status')).json();
    console.log(`${event.payload.data.length} orders, version ${version}`);
  } else if (event.type === 'error') {
    throw new Error(event.message);
  }
}

const stream = await get('/fetch-data?stream=true&refresh=true');
let line = '';
for await (const text of stream.body.pipeThrough(new TextDecoderStream())) {
  const [end, ...lines] = text.split('\n');
  line += end;
  for (const next of lines) {
    if (line.startsWith('data: ')) await show(JSON.parse(line.slice('data: '.length)));
    line = next;
  }
}
