/** The script of the page. It reads `texts`, `docs` and `locale`, and fetches the calls that are new since its last request. */
export const script: string = String.raw`
  const list = document.querySelector('ol'), noticeLine = document.querySelector('.notice'), columns = document.querySelector('.columns'), status = document.querySelector('[role=status]');
  const filter = document.querySelector('input');
  const element = (name, text, className) => Object.assign(document.createElement(name), { textContent: text, className: className ?? '' });
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const control = (method, path, body) => fetch(path, { method, headers: { 'x-polyface-control': '1' }, body });
  const maxRows = 1000;
  const rows = new Map();
  let operations = [], version, latest = 0, notice = '', failures = 0;

  const slugOf = (operation) => operation.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
  function docsLink(name, path) {
    const link = element('a', fill(texts.documentation, { name }));
    return Object.assign(link, { href: docs + locale + '/' + path + '/', target: '_blank', rel: 'noopener' });
  }
  function signatureOf({ verdict, service }) {
    if (!verdict) return [service ? texts.notChecked : '', ''];
    if (verdict.ok) return [verdict.scheme, 'good'];
    return [fill(texts.refused, { fault: texts.faultNames[verdict.fault] ?? verdict.fault }), 'bad'];
  }
  function explanationOf({ fault, detail, clock, difference, received, canonicalRequest, stringToSign }) {
    const parts = [element('h2', texts.refusal)];
    if (texts.faults[fault]) parts.push(element('p', texts.faults[fault]));
    parts.push(element('p', detail));
    const section = (title, text) => parts.push(element('p', title), element('pre', text));
    if (clock) parts.push(element('p', fill(texts.clock, clock)));
    if (difference) section(texts.difference, difference);
    if (canonicalRequest) section(texts.expectedCanonicalRequest, canonicalRequest);
    if (stringToSign) section(texts.expectedStringToSign, stringToSign);
    if (received) section(received.canonicalRequest ? texts.receivedCanonicalRequest : texts.receivedStringToSign, received.canonicalRequest ?? received.stringToSign);
    return parts;
  }
  const headersText = (headers) => headers.map(([name, value]) => name + ': ' + value).join('\n');
  function pretty(body) {
    try { return JSON.stringify(JSON.parse(body), null, 2); } catch { return body; }
  }
  function requestOf(call) {
    const parts = [element('h2', texts.request), element('pre', call.method + ' ' + call.path + '\n' + headersText(call.request.headers))];
    if (call.operation && docs) parts[0].append(docsLink(call.operation, call.service + '/' + slugOf(call.operation)));
    if (call.input !== undefined) parts.push(element('p', texts.parameters), element('pre', JSON.stringify(call.input, null, 2)));
    else {
      if (call.service) parts.push(element('p', texts.notParsed));
      if (call.request.body) parts.push(element('pre', call.request.body));
    }
    return parts;
  }
  function responseOf(call) {
    const parts = [element('h2', texts.response)];
    if (call.error) {
      if (docs) parts[0].append(docsLink(call.error.code, 'errors/' + call.service + '/' + encodeURIComponent(call.error.code)));
      parts.push(element('p', texts.errorMessage + ' ' + call.error.message));
    }
    if (!call.response) return [...parts, element('p', texts.noResponse)];
    parts.push(element('pre', call.status + '\n' + headersText(call.response.headers)));
    if (call.response.body) parts.push(element('pre', pretty(call.response.body)));
    return parts;
  }
  async function simulate(operation, scenario, label) {
    const response = await control('PUT', 'scenarios', JSON.stringify({ [operation]: { ...scenario, once: true } }));
    notice = response.ok ? fill(texts.simulated, { operation, response: label }) : fill(texts.failed, { reason: (await response.json()).error });
    show();
  }
  function simulations(operation) {
    const known = operations.find((one) => one.operation === operation);
    if (!known) return [];
    const chips = element('div', '', 'chips');
    const add = (label, scenario) => {
      const chip = Object.assign(element('button', label), { type: 'button' });
      chip.addEventListener('click', () => simulate(operation, scenario, label));
      chips.append(chip);
    };
    for (const code of known.codes) add(code, { code });
    for (const does of ['succeed', 'throttle', 'hang', 'drop']) add(texts[does], { does });
    const more = Object.assign(element('button', texts.allCodes + ' …', 'more'), { type: 'button' });
    more.addEventListener('click', () => {
      more.remove();
      for (const code of known.serviceCodes) add(code, { code });
    });
    chips.append(more);
    return [element('h2', fill(texts.simulate, { operation })), chips];
  }
  function rowOf(call) {
    const row = document.createElement('details'), head = document.createElement('summary');
    const [signature, className] = signatureOf(call);
    const code = call.error ? ' ' + call.error.code : '';
    const target = call.service ? (call.operation ?? texts.unknownOperation) + code : call.method + ' ' + call.path.split('?')[0];
    head.append(element('time', new Date(call.at).toLocaleTimeString(locale)), element('span', call.service ?? texts.unknownService, 'service'),
      element('span', target, call.error || !call.operation ? 'bad' : ''), element('span', call.status || texts.none), element('span', signature, className));
    row.append(head);
    const render = () => {
      if (row.children.length > 1) return;
      const details = element('div', '', 'details');
      details.append(...(call.explanation ? explanationOf(call.explanation) : []), ...requestOf(call), ...responseOf(call), ...simulations(call.operation));
      row.append(details);
    };
    head.addEventListener('click', render);
    row.addEventListener('toggle', () => row.open && render());
    const entry = document.createElement('li');
    entry.id = 'call-' + call.id;
    entry.append(row);
    const text = [call.method, call.path, call.service, call.operation, call.error?.code, call.status, signature].join(' ').toLowerCase();
    return { entry, text };
  }
  function show() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let visible = 0;
    for (const { entry, text } of rows.values()) {
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) visible++;
    }
    columns.hidden = visible === 0;
    const summary = rows.size === 0 ? texts.noCalls : visible === 0 ? texts.noMatch : visible === 1 ? texts.oneCall : fill(texts.calls, { count: visible });
    status.textContent = summary;
    noticeLine.textContent = notice;
  }
  function openLinked() {
    const row = rows.get(Number(location.hash.replace('#call-', '')));
    if (!row) return;
    row.entry.firstChild.open = true;
    row.entry.scrollIntoView();
  }
  async function refresh() {
    try {
      const response = await fetch('calls?after=' + latest);
      const current = response.headers.get('x-polyface-log');
      if (version !== undefined && version !== current) {
        version = undefined;
        rows.clear();
        list.replaceChildren();
        latest = 0;
        return refresh();
      }
      const isFirst = version === undefined;
      version = current;
      for (const call of await response.json()) {
        latest = Math.max(latest, call.id);
        const row = rowOf(call);
        rows.set(call.id, row);
        list.prepend(row.entry);
      }
      for (const [id, { entry }] of rows) {
        if (rows.size <= maxRows) break;
        rows.delete(id);
        entry.remove();
      }
      failures = 0;
      show();
      if (isFirst) openLinked();
    } catch {
      failures++;
      status.textContent = texts.offline;
    }
  }
  async function poll() {
    if (!document.hidden) await refresh();
    setTimeout(poll, failures > 0 ? 3000 : 1000);
  }
  document.querySelector('button').addEventListener('click', async () => {
    notice = '';
    await control('POST', 'reset');
    await refresh();
  });
  filter.addEventListener('input', show);
  addEventListener('hashchange', openLinked);
  fetch('operations').then((response) => response.json()).then((all) => { operations = all; }).finally(poll);
`;
