import type { Words } from './words.ts';

const contactAdministrator = 'You cannot fix this here. Contact your administrator.';

/** The texts of failures in English. */
export const failuresEn: Words['failure'] = {
  meaning: 'Meaning',
  resolution: 'Resolution',
  retry: 'Try again',
  details: 'Details for your administrator',
  service: 'Service',
  operation: 'Operation',
  code: 'Error code',
  request: 'Request ID',
  fields: (labels) => `Check: ${labels.join(', ')}`,
  kinds: {
    'invalid-input': {
      title: 'Some fields are invalid',
      advice: 'The vendor was not called. Correct the fields and try again.',
    },
    'invalid-request': {
      title: 'The service rejected the request',
      advice: 'Check what you entered, then try again.',
    },
    unauthenticated: { title: 'The service did not accept our credentials', advice: contactAdministrator },
    forbidden: { title: 'We have no permission for this operation', advice: contactAdministrator },
    'not-found': { title: 'Not found', advice: 'The service has no matching record. Check what you entered.' },
    throttled: { title: 'Too many requests', advice: 'Wait a few seconds, then try again.' },
    quota: { title: 'The quota is used up', advice: contactAdministrator },
    billing: {
      title: 'The account with the service is unpaid',
      advice: 'Your administrator must top up the account.',
    },
    unavailable: { title: 'The service is unavailable', advice: 'Wait a few minutes, then try again.' },
    internal: { title: 'Internal error', advice: 'Wait a moment, then try again.' },
    unknown: { title: 'The service refused the request without a reason', advice: 'Wait a moment, then try again.' },
    timeout: {
      title: 'The service did not respond in time',
      advice: 'The operation may have succeeded. Look up the person before you try again.',
    },
    network: {
      title: 'The service cannot be reached',
      advice: 'The connection was dropped. The operation may have succeeded. Look up the person before you try again.',
    },
    unexpected: { title: 'Unexpected response', advice: 'Wait a moment, then try again.' },
    offline: { title: 'This kiosk is offline', advice: 'The page cannot reach its server. Check the network.' },
  },
};
