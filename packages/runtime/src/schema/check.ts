import type { IssueCollector } from './issue.ts';

/** Checks a value and adds its issues. The paths of the issues start at the value. */
export type Check = (value: unknown, found: IssueCollector) => void;

/** Reads a received value: returns it in its documented type, and adds its issues. The paths of the issues start at the value. */
export type Read = (value: unknown, found: IssueCollector) => unknown;
