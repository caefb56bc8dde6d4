import { serverAddress, setServerAddress } from './call/mock-server.ts';
import { html, type Html } from './form/html.ts';
import type { Words } from './words.ts';

/** Shows at the panel where its calls go: to the mock in the page, or to a mock server. */
export function showTarget(root: HTMLElement, words: Words): void {
  const address = serverAddress();
  root.querySelector('[data-where]')!.textContent =
    address === '' ? words('inPage') : `${words('onServer')} ${address}.`;
}

/** Renders the settings of a panel: where the calls of the whole site go. */
export function renderSettings(words: Words): Html {
  const address = serverAddress();
  const isServer = address !== '';
  return html`<fieldset class="switch">
    <legend>${words('target')}</legend>
    <label
      ><input
        type="radio"
        name="target"
        data-target
        value=""
        ${!isServer && html` checked`}
      />${words('targetPage')}</label
    >
    <label
      ><input
        type="radio"
        name="target"
        data-target
        value="server"
        ${isServer && html` checked`}
      />${words('targetServer')}</label
    >
    <label class="f" data-address ${!isServer && html` hidden`}
      ><span>${words('serverAddress')}</span
      ><input type="url" data-server value="${address || 'http://127.0.0.1:4010'}" spellcheck="false"
    /></label>
    <p class="n">${words('serverHint')} <code>npm run mock-server -- --cors</code></p>
  </fieldset>`;
}

/** Remembers where calls go, as the settings of a panel say. Returns whether the address is one of this machine. */
export function changeTarget(root: HTMLElement, words: Words): boolean {
  const address = root.querySelector<HTMLInputElement>('[data-server]')!;
  const isServer = root.querySelector<HTMLInputElement>('[data-target][value=server]')!.checked;
  root.querySelector<HTMLElement>('[data-address]')!.hidden = !isServer;
  const isLoopback = setServerAddress(isServer ? address.value : '');
  showTarget(root, words);
  return isLoopback;
}
