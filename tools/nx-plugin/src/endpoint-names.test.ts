import { expect, test } from 'vitest';
import { namesOf } from './endpoint-names.ts';

test.each([
  ['GetLiveCode', 'getLiveCode', 'get-live-code'],
  ['IDCardOCR', 'idCardOCR', 'id-card-ocr'],
  ['BankCard4EVerification', 'bankCard4EVerification', 'bank-card4-e-verification'],
  ['OCR', 'ocr', 'ocr'],
  ['SendSms', 'sendSms', 'send-sms'],
])('keeps the vendor’s spelling of %s', (action, operationId, slug) => {
  expect(namesOf(action)).toMatchObject({ action, operationId, slug });
});

test('accepts a name in kebab-case or lower camel case', () => {
  expect(namesOf('get-live-code')).toMatchObject({ action: 'GetLiveCode', operationId: 'getLiveCode' });
  expect(namesOf('getLiveCode')).toMatchObject({ action: 'GetLiveCode', slug: 'get-live-code' });
});

test.each(['', '4Get', 'Get_Code', 'Get Code', 'get-', '../x'])('refuses %j', (name) => {
  expect(namesOf(name)).toBeUndefined();
});
