import type { Words } from './words.ts';

/** What to make of a failure, in English. */
export const failuresEn: Words['failure'] = {
  says: 'What it means',
  helps: 'What helps',
  again: 'Try again',
  facts: 'For whoever looks after this system',
  service: 'Service',
  operation: 'Call',
  code: 'Code',
  request: 'Request',
  fields: 'Look at',
  kinds: {
    'invalid-input': {
      title: 'Something in the form does not fit',
      advice: 'Nothing was sent. Correct it and try again.',
    },
    'invalid-request': {
      title: 'The service does not take it like this',
      advice: 'Check what you filled in, then try again.',
    },
    unauthenticated: {
      title: 'The service does not accept our key',
      advice: 'You cannot mend this at the desk. Tell whoever looks after this system.',
    },
    forbidden: {
      title: 'We are not allowed to do this',
      advice: 'You cannot mend this at the desk. Tell whoever looks after this system.',
    },
    'not-found': {
      title: 'Not found',
      advice: 'The service answered, but has nothing by these details. Check them once more.',
    },
    throttled: { title: 'Too many requests just now', advice: 'Wait a few seconds, then try again.' },
    quota: {
      title: 'The quota is used up',
      advice: 'You cannot mend this at the desk. Tell whoever looks after this system.',
    },
    billing: {
      title: 'The account with the service is out of money',
      advice: 'Somebody has to top it up. Tell whoever looks after this system.',
    },
    unavailable: { title: 'The service is not available', advice: 'Give it a few minutes, then try again.' },
    internal: { title: 'Something broke inside the service', advice: 'Try again in a moment.' },
    unknown: { title: 'The service refused, and does not say why', advice: 'Try again in a moment.' },
    timeout: {
      title: 'The service takes too long',
      advice: 'We stopped waiting. It may have been done all the same: look it up before you try again.',
    },
    network: {
      title: 'The service cannot be reached',
      advice: 'The connection broke. It may have been done all the same: look it up before you try again.',
    },
    unexpected: { title: 'An answer nobody expected', advice: 'Try again in a moment.' },
    offline: { title: 'This desk is offline', advice: 'The page does not reach its own server. Check the network.' },
  },
};
