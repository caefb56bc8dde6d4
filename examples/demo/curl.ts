import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { credentials } from './credentials.ts';
import { person } from './person.ts';

/** Minutes that the mock accepts the signature of {@link curlCommand}: the tolerance for the age of a FinAuth signature. */
export const curlMinutes = 15;

/** Signs and sends a FinAuth call. Returns the curl command that sends the same request. */
export async function curlCommand(endpoint: string): Promise<string> {
  let command = '';
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const form = await new Request(url, init).formData();
    command = ['curl', url, ...[...form].map(([name, value]) => `-F '${name}=${String(value)}'`)].join(' ');
    return globalThis.fetch(url, init);
  };
  const client = createMegviiFinauth({
    credentials: credentials['megvii-finauth'],
    endpoint,
    fetch,
    signing: { validFor: curlMinutes * 60 },
  });
  const { groupId, faceToken } = person.finauth;
  await client.getFaceInfo({ group_id: groupId, face_token: faceToken });
  return command;
}
