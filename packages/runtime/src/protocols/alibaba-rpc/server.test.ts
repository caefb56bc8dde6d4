import { describe, expect, it } from 'vitest';
import { text, utf8 } from '../../wire/bytes.ts';
import { header, type Header, type WireRequest } from '../../wire/message.ts';
import { addUser, queryUsers } from './operations.test.data.ts';
import { alibabaRpcServer } from './server.ts';

const form: Header = ['content-type', 'application/x-www-form-urlencoded'];

function request(parts: { method?: string; query?: string; headers?: Header[]; body?: string }): WireRequest {
  const { method = 'POST', query = '', headers = [], body = '' } = parts;
  const origin = 'https://linkvisual.cn-shanghai.aliyuncs.com';
  return {
    method,
    origin,
    path: '/',
    query,
    headers: [['host', 'linkvisual.cn-shanghai.aliyuncs.com'], ...headers],
    body: utf8(body),
  };
}

const common =
  'AccessKeyId=k&Action=QueryUsers&Format=JSON&Version=2018-01-20&RegionId=cn-shanghai&SignatureNonce=n&Signature=s';
const business = 'UserIdList.10=u10&UserIdList.2=u2&IsolationId=a+b%20c&UserIdList.1=u1*';
const want = { IsolationId: 'a b c', UserIdList: ['u1*', 'u2', 'u10'] };

describe('the server finds and parses', () => {
  it.each<[string, WireRequest]>([
    ['everything in the query', request({ query: `${common}&${business}` })],
    ['a GET that names a form', request({ method: 'GET', query: `${business}&${common}`, headers: [form] })],
    ['everything in a form', request({ headers: [form], body: `${common}&${business}` })],
    [
      'a form with a charset',
      request({
        headers: [['content-type', 'application/x-www-form-urlencoded; charset=UTF-8']],
        body: `${common}&${business}`,
      }),
    ],
    [
      'common parameters in the query, the others in a form',
      request({ query: common, headers: [form], body: business }),
    ],
    [
      'a V2 client that sends the headers of V3 in another spelling',
      request({
        query: `${common}&${business}`,
        headers: [
          ['x-acs-action', 'queryUsers'],
          ['x-acs-version', '2018-01-20'],
        ],
      }),
    ],
    [
      'V3',
      request({
        query: business,
        headers: [
          ['x-acs-action', 'QueryUsers'],
          ['x-acs-version', '2018-01-20'],
          ['authorization', 'ACS3-HMAC-SHA256 …'],
        ],
      }),
    ],
    [
      'V3 without a signature',
      request({
        query: business,
        headers: [
          ['x-acs-action', 'QueryUsers'],
          ['x-acs-version', '2018-01-20'],
        ],
      }),
    ],
  ])('%s', (_name, given) => {
    expect(alibabaRpcServer.recognizes(given)).toBe(true);
    expect(alibabaRpcServer.requestedRoute(given)).toBe(alibabaRpcServer.routeOf(queryUsers));
    expect(alibabaRpcServer.parse(queryUsers, given)).toEqual(want);
  });

  it('the members of a form wherever they travel', () => {
    const given = request({
      query: `${common}&Tags.2=b&Name=n`,
      headers: [form],
      body: 'IsolationId=i&Place.City=c&Place.Floor=3&Tags.1=a',
    });
    expect(alibabaRpcServer.parse(addUser, given)).toEqual({
      IsolationId: 'i',
      Name: 'n',
      Tags: ['a', 'b'],
      Place: { City: 'c', Floor: 3 },
    });
  });

  it('texts that are not what the schema says as texts', () => {
    const given = request({ query: 'IsolationId=&PageSize=ten&Deep=yes' });
    expect(alibabaRpcServer.parse(queryUsers, given)).toEqual({ IsolationId: '', PageSize: 'ten', Deep: 'yes' });
  });
});

describe('the server tells why it finds nothing', () => {
  const routes = [queryUsers, addUser].map((operation) => alibabaRpcServer.routeOf(operation));

  it.each([
    ['unknown-version', request({ query: 'Action=QueryUsers&Version=2023-06-30' })],
    ['unknown-version', request({ query: 'Action=QueryUsers' })],
    ['unknown-operation', request({ query: 'Action=queryUsers&Version=2018-01-20' })],
    ['unknown-operation', request({})],
    ['wrong-method', request({ method: 'DELETE', query: 'Action=QueryUsers&Version=2018-01-20' })],
  ])('%s', (reason, given) => {
    expect(routes).not.toContain(alibabaRpcServer.requestedRoute(given));
    expect(alibabaRpcServer.routeRefusal(given, routes)).toEqual({ reason });
  });

  it('and does not recognise what is not its own', () => {
    expect(alibabaRpcServer.recognizes(request({}))).toBe(false);
    expect(alibabaRpcServer.recognizes(request({ query: 'Action=X' }))).toBe(false);
    expect(alibabaRpcServer.recognizes(request({ headers: [['x-tc-action', 'X']] }))).toBe(false);
  });
});

describe('the server answers', () => {
  const v3: Header = ['x-acs-action', 'QueryUsers'];
  const type = (given: WireRequest) =>
    header(alibabaRpcServer.respond(queryUsers, [], { request: given, requestId: 'r', now: 0 }), 'content-type');
  const json = 'application/json;charset=utf-8';
  const xml = 'text/xml;charset=utf-8';

  it.each<[string, WireRequest, string]>([
    ['V2 in XML', request({ query: 'Action=QueryUsers' }), xml],
    ['V2 in JSON if told so', request({ query: 'Action=QueryUsers&Format=json' }), json],
    ['V2 in JSON if told so in a form', request({ headers: [form], body: 'Action=QueryUsers&Format=JSON' }), json],
    [
      'V2 in XML whatever it accepts',
      request({ query: 'Action=QueryUsers', headers: [['accept', 'application/json']] }),
      xml,
    ],
    ['V3 in JSON', request({ headers: [v3] }), json],
    ['V3 in JSON if it accepts anything', request({ headers: [v3, ['accept', '*/*']] }), json],
    ['V3 in XML if it accepts XML', request({ headers: [v3, ['accept', 'text/xml']] }), xml],
    ['V3 in JSON if it accepts both', request({ headers: [v3, ['accept', 'application/json, text/xml']] }), json],
    ['V3 in XML if told so', request({ query: 'Format=XML', headers: [v3] }), xml],
  ])('%s', (_name, given, wanted) => expect(type(given)).toBe(wanted));

  it('in XML under the name of the action', () => {
    const given = request({ query: 'Action=QueryUsers' });
    const response = alibabaRpcServer.respond(queryUsers, [{ UserId: 'u1' }, { UserId: 'u2' }], {
      request: given,
      requestId: 'r',
      now: 0,
    });
    const body = text(response.body);
    expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><QueryUsersResponse>.*<\/QueryUsersResponse>$/);
    expect(body).toContain('<Data><UserId>u1</UserId></Data><Data><UserId>u2</UserId></Data>');
    expect(body).toContain('<Success>true</Success>');
    expect(body).toContain('<RequestId>R</RequestId>');
  });
});
