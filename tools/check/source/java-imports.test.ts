import { expect, test } from 'vitest';
import { checkFolderOrder } from './directions.ts';
import { javaImportEdges } from './java-imports.ts';

const root = 'packages/clients-java/src/main/java';
const internal = `${root}/io/polyface/internal`;

test.each([
  ['a class', 'import io.polyface.internal.Text;'],
  ['a class within a class', 'import io.polyface.internal.Text.Part;'],
  ['a static member', 'import static io.polyface.internal.Text.utf8;'],
  ['a static member of a class within a class', 'import static io.polyface.internal.Text.Part.LENGTH;'],
])('the HTTP client of the Java client must not import from the rest of the client: %s', (_, line) => {
  const files = [
    {
      path: `${internal}/http/Route.java`,
      text: `package io.polyface.internal.http;\n\nimport java.util.List;\n${line}`,
    },
    { path: `${internal}/Text.java`, text: 'import io.polyface.internal.http.Route;\nimport io.polyface.Transport;' },
    { path: `${root}/io/polyface/Transport.java`, text: 'import io.polyface.internal.Text;' },
  ];
  expect(checkFolderOrder(javaImportEdges(files, root))).toEqual([
    {
      file: `${internal}/http/Route.java`,
      line: 4,
      message: expect.stringContaining('http must not import Text.java:'),
    },
  ]);
});
