import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Invalid schemas. */
export const invalidSchemas: readonly InvalidSpec[] = [
  {
    file: find,
    replace: 'type: string\n          nullable: true',
    with: 'type: strin\n          nullable: true',
    line: 'type: strin',
    message: 'Unknown type "strin". Did you mean `string`?',
  },
  {
    file: find,
    replace: 'type: string\n          nullable: true',
    with: 'nullable: true',
    line: 'nullable: true',
    message: '`nullable` has no effect without `type` in OpenAPI 3.0. Add `type`.',
  },
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: [CAT, 7]',
    line: 'enum: [CAT, 7]',
    message: "7 is not of type string. Put it in quotes: '7'.",
  },
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: [CAT, null]',
    line: 'enum: [CAT, null]',
    message: 'null is not of type string. Add `nullable: true`, or remove the value.',
  },
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: [CAT, CAT]',
    line: 'enum: [CAT, CAT]',
    message: '"CAT" is listed twice in `enum`. Remove one.',
  },
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: []',
    line: 'enum: []',
    message: '`enum` is empty: no value is valid.',
  },
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: [CAT, BIRD]\n          nullable: true',
    line: 'enum: [CAT, BIRD]',
    message: 'The schema is `nullable`, but `enum` does not list `null`.',
  },
  {
    file: find,
    replace: 'required: [Id]',
    with: 'required: [ID]',
    line: 'required: [ID]',
    message: '`required` lists "ID", which is not a property of this schema. Did you mean `Id`?',
  },
  {
    file: find,
    replace: 'required: [Id]',
    with: 'required: [Id, Id]',
    line: 'required: [Id, Id]',
    message: '`required` lists `Id` twice. Remove one.',
  },
  {
    file: find,
    replace: "        Data:\n          type: array\n          items: { $ref: '#/components/schemas/Animal' }\n",
    with: '        Data: { type: array }\n',
    line: 'Data: { type: array }',
    message: '`items` is missing in an array schema.',
  },
  {
    file: service,
    replace: "pattern: '^[a-z]+$'",
    with: 'pattern: ^[a-z+$',
    line: 'pattern: ^[a-z+$',
    message: '"^[a-z+$" is not a valid regular expression. Fix it (JavaScript syntax with the flag `u`).',
  },
  {
    file: service,
    replace: 'minLength: 1',
    with: 'minLength: 9',
    line: 'minLength: 9',
    message: '`minLength` is greater than `maxLength`: no value is valid.',
  },
  {
    file: service,
    replace: 'minLength: 1',
    with: 'minimum: 1',
    line: 'minimum: 1',
    message: '`minimum` applies to integer and number, not to string. Fix `type`, or remove `minimum`.',
  },
  {
    file: find,
    replace: 'format: int64',
    with: 'format: int46',
    line: 'format: int46',
    message: 'Unknown format "int46" for type integer. Did you mean `int64`?',
  },
  {
    file: feed,
    replace: 'propertyName: Food',
    with: 'propertyName: Salt',
    line: 'discriminator: { propertyName: Salt }',
    message: '`MeatMeal` has no property `Salt`, the discriminator of this union. Add it to `MeatMeal`.',
  },
  {
    file: feed,
    replace: '    MeatMeal:\n',
    with: '    FeedAnimalInput: { type: string }\n    MeatMeal:\n',
    line: 'FeedAnimalInput: { type: string }',
    message: 'The schema name `FeedAnimalInput` is the name of a generated type of `feedAnimal`. Choose another.',
  },
  {
    file: feed,
    replace: '    MeatMeal:\n',
    with: '    meat_meal: { type: string }\n    MeatMeal:\n',
    line: 'meat_meal: { type: string }',
    message: 'The schema name `meat_meal` is not in Pascal case.',
  },
  {
    file: feed,
    replace: '    MeatMeal:\n',
    with: '    AnimalId: { type: string }\n    MeatMeal:\n',
    line: 'AnimalId: { type: string }',
    message:
      'The schema `AnimalId` is already defined in service.yaml. Remove it and refer to `./service.yaml#/components/schemas/AnimalId`',
  },
  {
    file: feed,
    replace: 'format: int32, minimum: 1',
    with: 'format: int32, multipleOf: 0',
    line: 'Grams: { type: integer, format: int32, multipleOf: 0, description: How much., x-zh: 克数。 }',
    message: '`multipleOf` must be greater than 0.',
  },
  {
    file: feed,
    replace:
      "oneOf:\n                - $ref: '#/components/schemas/MeatMeal'\n                - $ref: '#/components/schemas/HayMeal'",
    with: 'oneOf: []',
    line: 'oneOf: []',
    message: '`oneOf` is empty: no value is valid. Add its schemas.',
  },
];
