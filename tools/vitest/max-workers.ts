import { availableParallelism } from 'node:os';

/**
 * How many test files run at once: one more than there are cores, because tests wait for browsers, servers and timers. Vitest leaves one core
 * free by default: on two cores that is half of the machine. Every project must set it to the same number, because Vitest runs the files of a
 * project with another number after all others.
 */
export const maxWorkers: number = Math.max(2, availableParallelism()) + 1;
