import { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleSockets } from './idle-sockets.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('A socket is closed when it was not used for four seconds', () => {
  const idle = new IdleSockets();
  const [early, late] = [new Duplex(), new Duplex()];
  idle.add(early);
  vi.advanceTimersByTime(3_000);
  idle.add(late);
  vi.advanceTimersByTime(999);
  expect([early.destroyed, late.destroyed]).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect([early.destroyed, late.destroyed]).toEqual([true, false]);
  vi.advanceTimersByTime(3_000);
  expect(late.destroyed).toBe(true);
});

test('A socket that is used again is not closed, and its time starts anew when it is idle again', () => {
  const idle = new IdleSockets();
  const socket = new Duplex();
  idle.add(socket);
  vi.advanceTimersByTime(3_000);
  idle.delete(socket);
  vi.advanceTimersByTime(60_000);
  idle.add(socket);
  vi.advanceTimersByTime(3_999);
  expect(socket.destroyed).toBe(false);
  vi.advanceTimersByTime(1);
  expect(socket.destroyed).toBe(true);
});
