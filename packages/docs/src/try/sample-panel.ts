import { typedInput } from '../data/typed-input.ts';
import { highlight } from '../highlight/highlight.ts';
import { plainHttp } from '../samples/plain-http.ts';
import { withInput } from '../samples/typescript-input.ts';
import type { OperationData } from '../data/types.ts';
import type { LiveService } from './call/service.ts';

/** Shows the samples of the page with the current input of the form. An input that cannot be encoded leaves them as they are. */
export async function refreshSamples(service: LiveService, operation: OperationData, input: unknown): Promise<void> {
  const definition = service.operation(operation.constant);
  try {
    const typed = typedInput(input, definition) as object;
    for (const id of ['typescript', 'typescript-safe', 'typescript-pages'])
      show(id, 'ts', (code) => withInput(code, operation.constant, typed));
    for (const { id, language, code } of await plainHttp(service.data, operation, definition, typed))
      show(id, language === 'bash' ? 'sh' : language, () => code);
  } catch (error) {
    console.debug(error);
  }
}

function show(id: string, language: string, change: (code: string) => string): void {
  const element = document.querySelector(`#sample-${id} code`);
  if (element) element.innerHTML = highlight(change(element.textContent), language);
}
