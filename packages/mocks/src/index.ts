export { Answer } from './answer.ts';
export type { DocumentedOperation, DocumentedService, Sighting, Sightings } from './documented.ts';
export type { Handled, Handling } from './engine.ts';
export { explainHeader, parseExplanation } from './explain.ts';
export type { Explanation } from './explain.ts';
export { createMock } from './mock.ts';
export type { Mock, MockOf, MockOptions } from './mock.ts';
export type { MockedOperation, Told } from './mocked-operation.ts';
export type { RecordedCall } from './recorded-call.ts';
