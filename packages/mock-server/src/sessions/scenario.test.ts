import type { Mock } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { describe, expect, test } from 'vitest';
import { applyScenario } from './scenario.ts';

/** A mock of the first service under another name, so that two services have the same operations. */
function twoServices(): { mocks: readonly Mock[]; first: string; id: string; used: string[] } {
  const [first, create] = Object.entries(services)[0]!;
  const used: string[] = [];
  const mockAs = (service: string): Mock => {
    const mock: Mock = create({});
    return Object.assign(Object.create(mock) as Mock, mock, { service, use: () => void used.push(service) });
  };
  const mocks = [mockAs(first), mockAs('other-service')];
  const members = Object.values(mocks[0] as unknown as Record<string, { operation?: { id: string } } | undefined>);
  const id = members.find((member) => member?.operation)!.operation!.id;
  return { mocks, first, id, used };
}

describe('a scenario', () => {
  test('names an operation by service and operationId', () => {
    const { mocks, id, used } = twoServices();
    applyScenario(mocks, `other-service/${id}`, { does: 'hang' });
    expect(used).toEqual(['other-service']);
  });

  test('can omit the service if no other service has the operationId', () => {
    const { mocks, id, first, used } = twoServices();
    applyScenario(mocks.slice(0, 1), id, { does: 'hang' });
    expect(used).toEqual([first]);
  });

  test('that could mean two operations is refused with the names of both', () => {
    const { mocks, id, first, used } = twoServices();
    const names = [`${first}/${id}`, `other-service/${id}`].sort().join(' or ');
    expect(() => applyScenario(mocks, id, { does: 'hang' })).toThrow(
      `"${id}" is an operation of 2 services. Use ${names}.`,
    );
    expect(used).toEqual([]);
  });

  test('for an unknown operation of a service is refused with the operations of that service', () => {
    const { mocks, first, id } = twoServices();
    const apply = () => applyScenario(mocks, 'other-service/nothing', { does: 'hang' });
    expect(apply).toThrow(/^Unknown operation "other-service\/nothing"\. Use one of other-service\//);
    expect(apply).not.toThrow(`${first}/${id}`);
  });
});
