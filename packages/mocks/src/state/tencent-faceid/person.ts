import type { DetectAuthInput } from '@polyface/clients/tencent-faceid';
import type { FaceidVerification } from './stores.ts';

/** Returns the data of the person in the input of an operation that starts a verification. */
export function personOf({
  IdCard,
  Name,
  Extra,
}: Pick<DetectAuthInput, 'IdCard' | 'Name' | 'Extra'>): Pick<FaceidVerification, 'idCard' | 'name' | 'extra'> {
  return {
    ...(IdCard !== undefined && { idCard: IdCard }),
    ...(Name !== undefined && { name: Name }),
    ...(Extra !== undefined && { extra: Extra }),
  };
}
