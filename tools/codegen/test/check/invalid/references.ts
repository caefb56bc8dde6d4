import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';

/** Invalid references. */
export const invalidReferences: readonly InvalidSpec[] = [
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: './service.yaml#/components/schemas/AnimalID' }",
    line: "Id: { $ref: './service.yaml#/components/schemas/AnimalID' }",
    message: 'cannot be resolved: specs/zoo/service.yaml has no such component. Did you mean `AnimalId`?',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: '#/components/schemas/AnimalId' }",
    line: "Id: { $ref: '#/components/schemas/AnimalId' }",
    message: ' Write `./service.yaml#/components/schemas/AnimalId`.',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: 'service.yaml#/components/schemas/AnimalId' }",
    line: "Id: { $ref: 'service.yaml#/components/schemas/AnimalId' }",
    message:
      'has an unsupported form. Write `./service.yaml#/components/schemas/<Name>` or `#/components/schemas/<Name>`.',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: './feed-animal.yaml#/components/schemas/MeatMeal' }",
    line: "Id: { $ref: './feed-animal.yaml#/components/schemas/MeatMeal' }",
    message: 'has an unsupported form.',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: './service.yaml#/components/schemas/Failure/properties/Code' }",
    line: "Id: { $ref: './service.yaml#/components/schemas/Failure/properties/Code' }",
    message: 'has an unsupported form.',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: './service.yaml#/components/securitySchemes/Key' }",
    line: "Id: { $ref: './service.yaml#/components/securitySchemes/Key' }",
    message: 'refers to securitySchemes, but only schemas are allowed here.',
  },
  {
    file: find,
    replace: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    with: "Id: { $ref: './service.yaml#/components/schemas/AnimalId', x-zh: 标识 }",
    line: "Id: { $ref: './service.yaml#/components/schemas/AnimalId', x-zh: 标识 }",
    message: 'OpenAPI 3.0 ignores the keys beside a `$ref`: `x-zh`. To keep them, write `allOf: [{ $ref: … }]`',
  },
  {
    file: find,
    replace: "- $ref: './service.yaml#/components/parameters/Region'",
    with: "- $ref: './service.yaml#/components/parameters/Region'\n          required: true",
    line: "- $ref: './service.yaml#/components/parameters/Region'",
    message: '`required`. Move them to the component that the `$ref` refers to.',
  },
  {
    file: find,
    replace: "items: { $ref: '#/components/schemas/Animal' }",
    with: 'items: { $ref: 7 }',
    line: 'items: { $ref: 7 }',
    message: 'A `$ref` must be a string.',
  },
  {
    file: find,
    replace: 'servers:\n  - url: https://zoo.example.com',
    with: "servers:\n  - $ref: './service.yaml#/servers/0'",
    line: "- $ref: './service.yaml#/servers/0'",
    message: 'A `$ref` is not allowed in place of a server. Write the value itself.',
  },
  {
    file: find,
    replace:
      'type: string\n          nullable: true\n          x-sensitive: personal\n          description: Who looks after it.\n          x-zh: 饲养员。\n',
    with: "$ref: '#/components/schemas/Animal'\n",
    line: "$ref: '#/components/schemas/Animal'",
    message: 'Circular `$ref`: Animal → Animal. Recursive schemas are not supported.',
  },
  {
    file: service,
    replace: '        Code: { type: string, description: The code., x-zh: 错误码。 }',
    with: "        Code: { type: array, items: { $ref: '#/components/schemas/Failure' }, description: The code., x-zh: 错误码。 }",
    line: "Code: { type: array, items: { $ref: '#/components/schemas/Failure' }, description: The code., x-zh: 错误码。 }",
    message: 'Failure → Failure',
  },
];
