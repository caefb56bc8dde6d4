/** The page under `/__polyface/`: the last calls and what became of their signatures. It loads nothing from elsewhere. */
export const callsPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>polyface mock server</title>
<style>
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 15%, transparent); --good: #1a7f4b; --bad: #b3261e; }
  @media (prefers-color-scheme: dark) { :root { --good: #5fd39a; --bad: #ff9a90; } }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.3rem; margin: 0; }
  header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; margin-bottom: 1rem; }
  button { font: inherit; padding: .2rem .8rem; white-space: nowrap; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { border-top: 1px solid var(--line); padding: .5rem 0; }
  summary { display: grid; grid-template-columns: 6.5rem 11rem 1fr 3rem 14rem; gap: .8rem; cursor: pointer; }
  @media (max-width: 45rem) { summary { grid-template-columns: 1fr 1fr; } }
  time, .service { opacity: .75; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 6%, transparent); padding: .6rem .8rem; border-radius: .4rem; margin: .4rem 0; }
</style>
<header><h1>polyface mock server</h1><button type="button">Forget all</button></header>
<p role="status">No calls yet.</p>
<ol></ol>
<script>
  const list = document.querySelector('ol'), status = document.querySelector('[role=status]');
  const element = (name, text, kind) => Object.assign(document.createElement(name), { textContent: text, className: kind ?? '' });
  const open = new Set();
  function verdictOf({ verdict }) {
    if (!verdict) return ['not checked', ''];
    return verdict.ok ? [verdict.scheme, 'good'] : ['refused: ' + verdict.fault, 'bad'];
  }
  function item(call, key) {
    const row = document.createElement('details'), head = document.createElement('summary');
    const [told, kind] = verdictOf(call);
    const code = call.error ? ' ' + call.error.code : '';
    head.append(element('time', new Date(call.at).toLocaleTimeString()), element('span', call.service, 'service'),
      element('span', (call.operation ?? 'unknown operation') + code, call.error ? 'bad' : ''), element('span', call.status || '—'), element('span', told, kind));
    row.append(head);
    if (call.verdict && !call.verdict.ok) {
      row.append(element('p', call.verdict.detail));
      const { clock, difference, received, canonicalRequest, stringToSign } = call.explanation ?? {};
      if (clock) row.append(element('p', 'Signed at ' + clock.request + ', received at ' + clock.server + '.'));
      if (difference) row.append(element('pre', difference));
      if (canonicalRequest) row.append(element('p', 'The canonical request as the server reads it:'), element('pre', canonicalRequest));
      if (stringToSign) row.append(element('p', 'The string to sign that it makes' + (received ? ':' : '. If yours is the same, the secret is wrong:')), element('pre', stringToSign));
      if (received) row.append(element('p', 'What was signed instead:'), element('pre', received.canonicalRequest ?? received.stringToSign));
    }
    row.append(element('p', 'What was asked:'), element('pre', JSON.stringify(call.input, null, 2) ?? 'not read'));
    row.open = open.has(key);
    row.addEventListener('toggle', () => row.open ? open.add(key) : open.delete(key));
    const entry = document.createElement('li');
    entry.append(row);
    return entry;
  }
  async function refresh() {
    try {
      const calls = await (await fetch('calls')).json();
      list.replaceChildren(...calls.map((call, index) => item(call, index)).reverse());
      status.textContent = calls.length === 0 ? 'No calls yet.' : 'The last ' + calls.length + (calls.length === 1 ? ' call.' : ' calls.');
    } catch {
      status.textContent = 'The server does not answer.';
    }
  }
  document.querySelector('button').addEventListener('click', async () => {
    await fetch('reset', { method: 'POST', headers: { 'x-polyface-control': '1' } });
    open.clear();
    await refresh();
  });
  refresh();
  setInterval(refresh, 1000);
</script>
</html>
`;
