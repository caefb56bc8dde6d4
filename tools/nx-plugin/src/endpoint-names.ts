/** The names of an endpoint. */
export interface EndpointNames {
  /** The vendor's name: `IDCardOCR`. */
  readonly action: string;
  /** `idCardOCR` */
  readonly operationId: string;
  /** The name of the file: `id-card-ocr`. */
  readonly slug: string;
  /** The prefix of schema names: `IdCardOCR`. */
  readonly type: string;
}

/** The names of an endpoint from the vendor's name, or from a name in kebab-case. `undefined` if it has other characters. */
export function namesOf(name: string): EndpointNames | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/.test(name)) return undefined;
  const action = name.split('-').map(capitalize).join('');
  const operationId = action.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (start) => start.toLowerCase());
  const slug = operationId
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
  return { action, operationId, slug, type: capitalize(operationId) };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
