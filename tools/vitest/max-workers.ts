import { availableParallelism } from 'node:os';

/**
 * How many test files run at once. Vitest leaves one core free by default: on two cores that is half of the machine. Every project
 * must set it to the same number, because Vitest runs the files of a project with another number after all others.
 */
export const maxWorkers: number = Math.max(2, availableParallelism());
