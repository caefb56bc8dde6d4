import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, has, isRecord, nameOf, rootOf, textAt, type Place } from '../place.ts';
import { follow, followAt, nodesOf, parametersOf, type OperationView, type View } from '../view.ts';

/** A file contains one operation with a supported method, path parameters that match its path, tags, security and a success. */
export function checkOperations(view: View, findings: Findings): void {
  if (view.service && view.endpoints.length === 0) {
    for (const path of childrenOf(childAt(rootOf(view.service), 'paths'))) {
      const fix = 'Write `paths: {}` and move each operation to its own file.';
      findings.invalid(path, `A service.yaml contains no operations. ${fix}`);
    }
  }
  const bySource = Map.groupBy(view.operations, ({ source }) => source);
  for (const source of view.endpoints) checkPaths(rootOf(source), bySource.get(source) ?? [], findings);
  for (const operation of view.operations) {
    checkMethod(operation, findings);
    checkPathParameters(view, operation, findings);
    checkResponses(view, operation, findings);
    checkTags(operation, findings);
  }
  checkSecurity(view, findings);
}

function checkPaths(root: Place, own: readonly OperationView[], findings: Findings): void {
  const paths = childAt(root, 'paths');
  if (own.length === 0 && isRecord(paths.value)) {
    findings.invalid(paths, 'The file contains no operation. Add one, or delete the file.');
  }
  for (const { place } of own.slice(1)) {
    findings.invalid(place, 'This is the second operation in the file. Move it to its own file.');
  }
  for (const path of childrenOf(paths)) {
    if (!nameOf(path).startsWith('/')) findings.invalid(path, `The path \`${nameOf(path)}\` must start with \`/\`.`);
    if (/[?#]/.test(nameOf(path))) {
      const fix = 'Use a parameter with a single-value enum instead.';
      findings.invalid(path, `The path \`${nameOf(path)}\` contains a query string or a fragment. ${fix}`);
    }
    if (nameOf(path).includes('}{')) {
      const fix = 'Put a separator between them: a request does not show where one ends and the next begins.';
      findings.invalid(path, `Two parameters in the path \`${nameOf(path)}\` follow each other. ${fix}`);
    }
  }
}

function checkMethod({ place, method }: OperationView, findings: Findings): void {
  if (method === 'options' || method === 'trace') {
    findings.invalid(place, `The method ${method} is not supported. Use get, post, put, patch, delete or head.`);
  }
  if ((method === 'get' || method === 'head') && has(place.value, 'requestBody')) {
    const message = `A ${method} request has no body. Use parameters, or another method.`;
    findings.invalid(childAt(place, 'requestBody'), message);
  }
}

function checkPathParameters(view: View, operation: OperationView, findings: Findings): void {
  const { route, source } = operation;
  const names = [...route.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
  const parameters = parametersOf(view, operation).filter((parameter) => parameter.in === 'path');
  const path = childAt(rootOf(source), 'paths', route);
  for (const name of names) {
    if (parameters.some((parameter) => parameter.name === name)) continue;
    const fix = 'Add it with `in: path` and `required: true`.';
    findings.invalid(path, `The path contains {${name}}, but there is no path parameter \`${name}\`. ${fix}`);
  }
  for (const { name, at, parameter } of parameters) {
    if (!names.includes(name)) {
      const fix = `Add {${name}} to the path, or remove the parameter.`;
      findings.invalid(at, `The path parameter \`${name}\` is not in the path ${route}. ${fix}`);
    } else if (childAt(parameter, 'required').value !== true) {
      findings.missing(parameter, `The path parameter \`${name}\` is not required. Add \`required: true\`.`);
    }
  }
}

function checkResponses(view: View, { place }: OperationView, findings: Findings): void {
  const responses = childAt(place, 'responses');
  if (!isRecord(responses.value)) return;
  const statuses = childrenOf(responses);
  for (const status of statuses) {
    if (/^([1-5]\d\d|[1-5]XX|default)$/.test(nameOf(status))) continue;
    findings.invalid(status, `\`${nameOf(status)}\` is not an HTTP status code. Write one, for example '200'.`);
  }
  const successes = statuses.filter((status) => nameOf(status).startsWith('2'));
  if (successes.length === 0 && !statuses.some((status) => nameOf(status).startsWith('3'))) {
    const fix = "Add a response '200', or a 3xx if the success is a redirect.";
    findings.missing(responses, `\`responses\` contains no success. ${fix}`);
  }
  for (const status of successes.slice(0, 1)) {
    const content = followAt(view, status, 'content');
    for (const media of content ? childrenOf(content) : []) {
      if (/[/+]json\b/i.test(nameOf(media))) checkSuccessExample(media, findings);
    }
  }
}

function checkSuccessExample(media: Place, findings: Findings): void {
  if (!isRecord(media.value)) return;
  const examples = childrenOf(childAt(media, 'examples'));
  for (const example of examples) {
    if (/^(success|failure)/.test(nameOf(example))) continue;
    const message = `The name of the example \`${nameOf(example)}\` must start with \`success\` or \`failure\`. Rename it.`;
    findings.invalid(example, message);
  }
  if (examples.some((example) => !nameOf(example).startsWith('failure'))) return;
  const fix = 'Add `examples: { success: … }`.';
  findings.missing(media, `The response has no example of a success. Mocks respond with it. ${fix}`);
}

function checkTags(operation: OperationView, findings: Findings): void {
  const declared = childrenOf(childAt(rootOf(operation.source), 'tags')).flatMap((tag) => textAt(tag, 'name') ?? []);
  for (const tag of childrenOf(childAt(operation.place, 'tags'))) {
    if (typeof tag.value !== 'string' || declared.includes(tag.value)) continue;
    const fix = didYouMean(tag.value, declared) || ' Add it to `tags` at the top of the file.';
    findings.invalid(tag, `The tag \`${tag.value}\` is not declared in this file.${fix}`);
  }
}

function checkSecurity(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['securityRequirement'])) {
    const schemes = childAt(rootOf(node.source), 'components', 'securitySchemes');
    for (const scheme of childrenOf(node)) {
      const name = nameOf(scheme);
      if (follow(view, childAt(schemes, name)) || has(schemes.value, name)) continue;
      const known = childrenOf(schemes).map(nameOf);
      const fix = didYouMean(name, known) || ` Add \`components/securitySchemes/${name}\` to this file.`;
      findings.invalid(scheme, `The security scheme \`${name}\` is not defined in this file.${fix}`);
    }
  }
  for (const operation of view.operations) {
    if (has(operation.place.value, 'security') || has(operation.source.data, 'security')) continue;
    findings.missing(operation.place, '`security` is missing. Add it at the top of the file.');
  }
}
