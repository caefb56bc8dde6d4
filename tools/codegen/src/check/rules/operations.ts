import type { Findings } from '../findings.ts';
import { didYouMean } from '../meant.ts';
import { has, isRecord, nameOf, rootOf, textUnder, under, within, type Place } from '../place.ts';
import { follow, followUnder, nodesOf, parametersOf, type OperationView, type View } from '../view.ts';

/** A file holds one operation; an operation has a method we can send, and says where, by whom and with what success. */
export function checkOperations(view: View, findings: Findings): void {
  if (view.service) {
    for (const path of within(under(rootOf(view.service), 'paths'))) {
      findings.wrong(
        path,
        'A service.yaml has no operations. Write `paths: {}`, and give each operation a file of its own.',
      );
    }
  }
  for (const source of view.endpoints) checkCount(view, rootOf(source), findings);
  for (const operation of view.operations) {
    checkRoute(view, operation, findings);
    checkSuccess(view, operation, findings);
    checkTags(operation, findings);
  }
  checkSecurity(view, findings);
}

function checkCount(view: View, root: Place, findings: Findings): void {
  const own = view.operations.filter(({ source }) => source === root.source);
  const paths = under(root, 'paths');
  if (own.length === 0 && isRecord(paths.value)) {
    findings.wrong(paths, 'There is no operation in this file. Add one, or remove the file.');
  }
  for (const { place } of own.slice(1)) {
    findings.wrong(place, 'This is the second operation of the file. Give it a file of its own.');
  }
  for (const path of within(paths)) {
    if (!nameOf(path).startsWith('/')) findings.wrong(path, `The path \`${nameOf(path)}\` must begin with \`/\`.`);
    if (/[?#]/.test(nameOf(path))) {
      findings.wrong(
        path,
        `The path \`${nameOf(path)}\` holds a query or a fragment. Write a parameter with one value instead.`,
      );
    }
  }
}

function checkRoute(view: View, operation: OperationView, findings: Findings): void {
  const { place, method, route, source } = operation;
  if (method === 'options' || method === 'trace') {
    findings.wrong(place, `The method ${method} is not supported. Use get, post, put, patch, delete or head.`);
  }
  if ((method === 'get' || method === 'head') && has(place.value, 'requestBody')) {
    findings.wrong(under(place, 'requestBody'), `A ${method} request has no body. Use parameters, or another method.`);
  }
  const named = [...route.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
  const parameters = parametersOf(view, operation).filter((parameter) => parameter.in === 'path');
  const path = under(rootOf(source), 'paths', route);
  for (const name of named) {
    if (parameters.some((parameter) => parameter.name === name)) continue;
    const message = `The path names {${name}}, and no parameter is called so. Add it: \`in: path\`, \`required: true\`.`;
    findings.wrong(path, message);
  }
  for (const { name, at, parameter } of parameters) {
    if (!named.includes(name)) {
      findings.wrong(
        at,
        `The path parameter \`${name}\` is not in the path ${route}. Add {${name}} there, or remove it.`,
      );
    } else if (under(parameter, 'required').value !== true) {
      findings.missing(parameter, `The path parameter \`${name}\` is not required. Add \`required: true\`.`);
    }
  }
}

function checkSuccess(view: View, { place }: OperationView, findings: Findings): void {
  const responses = under(place, 'responses');
  if (!isRecord(responses.value)) return;
  const statuses = within(responses);
  for (const status of statuses) {
    if (/^([1-5]\d\d|[1-5]XX|default)$/.test(nameOf(status))) continue;
    findings.wrong(status, `\`${nameOf(status)}\` is not an HTTP status. Write one, as '200'.`);
  }
  const successes = statuses.filter((status) => nameOf(status).startsWith('2'));
  if (successes.length === 0 && !statuses.some((status) => nameOf(status).startsWith('3'))) {
    const message = "No answer is a success. Add a response '200', or a 3xx where the success is a redirect.";
    findings.missing(responses, message);
  }
  for (const status of successes.slice(0, 1)) {
    const content = followUnder(view, status, 'content');
    for (const media of content ? within(content) : []) {
      if (/[/+]json\b/i.test(nameOf(media))) checkSuccessExample(media, findings);
    }
  }
}

function checkSuccessExample(media: Place, findings: Findings): void {
  if (!isRecord(media.value)) return;
  const examples = under(media, 'examples');
  for (const example of within(examples)) {
    if (/^(success|failure)/.test(nameOf(example))) continue;
    const message = `The name of the example \`${nameOf(example)}\` must begin with \`success\` or \`failure\`. Rename it.`;
    findings.wrong(example, message);
  }
  if (within(examples).some((example) => nameOf(example).startsWith('success'))) return;
  const message = 'The answer has no example of a success, which a mock would give. Add `examples: { success: … }`.';
  if (within(examples).some((example) => !nameOf(example).startsWith('failure'))) return;
  findings.missing(media, message);
}

function checkTags(operation: OperationView, findings: Findings): void {
  const declared = within(under(rootOf(operation.source), 'tags')).flatMap((tag) => textUnder(tag, 'name') ?? []);
  for (const tag of within(under(operation.place, 'tags'))) {
    if (typeof tag.value !== 'string' || declared.includes(tag.value)) continue;
    const fix = didYouMean(tag.value, declared) || ' Add it to `tags` at the top of the file.';
    findings.wrong(tag, `The tag \`${tag.value}\` is not declared in this file.${fix}`);
  }
}

function checkSecurity(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['securityRequirement'])) {
    const schemes = under(rootOf(node.source), 'components', 'securitySchemes');
    for (const scheme of within(node)) {
      const name = nameOf(scheme);
      if (follow(view, under(schemes, name))) continue;
      if (has(schemes.value, name)) continue;
      const known = within(schemes).map(nameOf);
      const fix = didYouMean(name, known) || ` Add \`components/securitySchemes/${name}\` to this file.`;
      findings.wrong(scheme, `The security scheme \`${name}\` is not defined in this file.${fix}`);
    }
  }
  for (const operation of view.operations) {
    if (has(operation.place.value, 'security') || has(operation.source.data, 'security')) continue;
    const message = 'The operation does not say how it is signed. Add `security` at the top of the file.';
    findings.missing(operation.place, message);
  }
}
