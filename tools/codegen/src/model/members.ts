export { isMembers, itemsOf, mapMembers, membersOf, withoutUndefined, type Members } from '../members.ts';
