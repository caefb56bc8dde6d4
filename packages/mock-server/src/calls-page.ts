/** The page at `/__polyface/`: the recent calls and the results of their signature checks. Loads nothing from other servers. */
export const callsPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>polyface mock server</title>
<style>
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 15%, transparent); --good: #1a7f4b; --bad: #b3261e; }
  @media (prefers-color-scheme: dark) { :root { --good: #5fd39a; --bad: #ff9a90; } }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 74rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.3rem; margin: 0; }
  header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; margin-bottom: 1rem; }
  button { font: inherit; padding: .2rem .8rem; white-space: nowrap; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { border-top: 1px solid var(--line); padding: .5rem 0; }
  summary, .columns { display: grid; grid-template-columns: 6.5rem 11rem 1fr 4rem 14rem; gap: .8rem; }
  summary { cursor: pointer; }
  .columns { font-size: .85rem; opacity: .75; padding-bottom: .3rem; }
  @media (max-width: 45rem) { summary { grid-template-columns: 1fr 1fr; } .columns { display: none; } }
  time, .service { opacity: .75; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 6%, transparent); padding: .6rem .8rem; border-radius: .4rem; margin: .4rem 0; }
</style>
<header><h1>polyface mock server</h1><button type="button" title="Removes calls and scenarios, and resets the stores to their seed data">Reset mocks</button></header>
<p role="status">No calls yet.</p>
<div class="columns" hidden><span>Time</span><span>Service</span><span>Operation and error</span><span>Status</span><span>Signature</span></div>
<ol></ol>
<script>
  const list = document.querySelector('ol'), columns = document.querySelector('.columns'), status = document.querySelector('[role=status]');
  const element = (name, text, className) => Object.assign(document.createElement(name), { textContent: text, className: className ?? '' });
  const openRows = new Set();
  function signatureOf({ verdict }) {
    if (!verdict) return ['not checked', ''];
    if (verdict.ok) return [verdict.scheme, 'good'];
    return ['refused: ' + (verdict.fault === 'signature' ? 'mismatch' : verdict.fault), 'bad'];
  }
  function explanationOf({ detail, clock, difference, received, canonicalRequest, stringToSign }) {
    const parts = [element('p', detail)];
    const section = (title, text) => parts.push(element('p', title), element('pre', text));
    if (clock) parts.push(element('p', 'Signed at ' + clock.request + ', received at ' + clock.server + '.'));
    if (difference) section('First difference:', difference);
    if (canonicalRequest) section('Expected canonical request:', canonicalRequest);
    if (stringToSign) section('Expected string to sign:', stringToSign);
    if (received) section(received.canonicalRequest ? 'Received canonical request:' : 'Received string to sign:', received.canonicalRequest ?? received.stringToSign);
    return parts;
  }
  function item(call, key) {
    const row = document.createElement('details'), head = document.createElement('summary');
    const [signature, className] = signatureOf(call);
    const code = call.error ? ' ' + call.error.code : '';
    head.append(element('time', new Date(call.at).toLocaleTimeString()), element('span', call.service, 'service'),
      element('span', (call.operation ?? 'unknown operation') + code, call.error ? 'bad' : ''), element('span', call.status || 'none'), element('span', signature, className));
    row.append(head);
    if (call.error) row.append(element('p', 'Error message: ' + call.error.message));
    if (call.explanation) row.append(...explanationOf(call.explanation));
    row.append(element('p', 'Request parameters:'), element('pre', JSON.stringify(call.input, null, 2) ?? 'The request was refused before its parameters were parsed.'));
    row.open = openRows.has(key);
    row.addEventListener('toggle', () => row.open ? openRows.add(key) : openRows.delete(key));
    const entry = document.createElement('li');
    entry.append(row);
    return entry;
  }
  async function refresh() {
    try {
      const calls = await (await fetch('calls')).json();
      list.replaceChildren(...calls.map((call, index) => item(call, index)).reverse());
      columns.hidden = calls.length === 0;
      status.textContent = calls.length === 0 ? 'No calls yet.' : 'The last ' + calls.length + (calls.length === 1 ? ' call' : ' calls, newest first') + '. Select a call to see its details.';
    } catch {
      status.textContent = 'The server is not responding.';
    }
  }
  document.querySelector('button').addEventListener('click', async () => {
    await fetch('reset', { method: 'POST', headers: { 'x-polyface-control': '1' } });
    openRows.clear();
    await refresh();
  });
  refresh();
  setInterval(refresh, 1000);
</script>
</html>
`;
