import { expect, test } from 'vitest';
import { checkCycles } from './cycles.ts';
import { checkFolderOrder } from './directions.ts';
import { pythonImportEdges } from './python-imports.ts';

const root = 'packages/clients-python/src';

function edgesOf(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `${root}/${path}`, text }));
  return pythonImportEdges(sources, root);
}

test.each([
  ['a name of a module', 'from p.b import name', 'p/b.py'],
  ['a module of a package', 'from p.f import c', 'p/f/c.py'],
  ['a name of a package', 'from p.f import name', 'p/f/__init__.py'],
  ['a package', 'from p import f', 'p/f/__init__.py'],
  ['several lines', 'from p.f import (\n    other,  # why\n    c as d,\n)', 'p/f/c.py'],
  ['a plain import', 'import os, p.f.c as c', 'p/f/c.py'],
  ['an import within a function', 'def f():\n    from p.b import name', 'p/b.py'],
])('%s counts as an import', (_, text, target) => {
  const edges = edgesOf({ 'p/a.py': text, 'p/b.py': '', 'p/f/__init__.py': '', 'p/f/c.py': '' });
  expect(edges.map(({ to }) => to)).toContain(`${root}/${target}`);
});

test('imports of other packages, and texts, do not count', () => {
  expect(
    edgesOf({
      'p/a.py': 'import os\nfrom typing import Any\n# from p.b import x\nx = "from p.b import x"',
      'p/b.py': '',
    }),
  ).toEqual([]);
});

test('an import against the order of the folders of the Python runtime is reported with its line', () => {
  const runtime = 'polyface/_runtime';
  const edges = edgesOf({
    [`${runtime}/schema/read.py`]: '"""Reads."""\nfrom polyface._runtime.operation.encode import Call',
    [`${runtime}/operation/encode.py`]:
      'from polyface._runtime.schema.read import read\nfrom polyface.a.models import A',
    [`${runtime}/client/call/steps.py`]: 'from polyface._runtime.client.modes import RESPONSE',
    [`${runtime}/client/modes.py`]: '',
    'polyface/a/models.py': 'from polyface._runtime.operation.encode import Call',
  });
  expect(checkFolderOrder(edges)).toEqual([
    {
      file: `${root}/${runtime}/schema/read.py`,
      line: 2,
      message: expect.stringContaining('schema must not import operation'),
    },
    {
      file: `${root}/${runtime}/operation/encode.py`,
      line: 2,
      message: expect.stringContaining('_runtime must not import a:'),
    },
    {
      file: `${root}/${runtime}/client/call/steps.py`,
      line: 1,
      message: expect.stringContaining('call must not import modes.py'),
    },
  ]);
});

test('a cycle of Python modules is reported, also through an import within a function', () => {
  const edges = edgesOf({ 'p/a.py': 'from p.b import b', 'p/b.py': 'def b():\n    from p.a import a' });
  expect(checkCycles(edges).map(({ line, message }) => `${line}: ${message}`)).toEqual([
    expect.stringContaining(`2: Import cycle: ${root}/p/a.py → ${root}/p/b.py → ${root}/p/a.py`),
  ]);
});
