import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
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
    body: encodeUtf8(body),
  };
}

const common =
  'AccessKeyId=k&Action=QueryUsers&Format=JSON&Version=2018-01-20&RegionId=cn-shanghai&SignatureNonce=n&Signature=s';
const business = 'UserIdList.10=u10&UserIdList.2=u2&IsolationId=a+b%20c&UserIdList.1=u1*';
const expected = { IsolationId: 'a b c', UserIdList: ['u1*', 'u2', 'u10'] };

describe('the server', () => {
  it.each<[string, WireRequest]>([
    ['a request with everything in the query', request({ query: `${common}&${business}` })],
    [
      'a GET with the content type of a form',
      request({ method: 'GET', query: `${business}&${common}`, headers: [form] }),
    ],
    ['a request with everything in a form', request({ headers: [form], body: `${common}&${business}` })],
    [
      'a form with a charset',
      request({
        headers: [['content-type', 'application/x-www-form-urlencoded; charset=UTF-8']],
        body: `${common}&${business}`,
      }),
    ],
    [
      'a request with the common parameters in the query and the others in a form',
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
      'a request of V3',
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
      'a request of V3 without a signature',
      request({
        query: business,
        headers: [
          ['x-acs-action', 'QueryUsers'],
          ['x-acs-version', '2018-01-20'],
        ],
      }),
    ],
  ])('routes and parses %s', (_name, received) => {
    expect(alibabaRpcServer.recognizes(received)).toBe(true);
    expect(alibabaRpcServer.requestedRoute(received)).toBe(alibabaRpcServer.routeOf(queryUsers));
    expect(alibabaRpcServer.parse(queryUsers, received)).toEqual(expected);
  });

  it('parses the members of a form from the query and from the form', () => {
    const received = request({
      query: `${common}&Tags.2=b&Name=n`,
      headers: [form],
      body: 'IsolationId=i&Place.City=c&Place.Floor=3&Tags.1=a',
    });
    expect(alibabaRpcServer.parse(addUser, received)).toEqual({
      IsolationId: 'i',
      Name: 'n',
      Tags: ['a', 'b'],
      Place: { City: 'c', Floor: 3 },
    });
  });

  it('keeps values that do not parse as texts', () => {
    const received = request({ query: 'IsolationId=&PageSize=ten&Deep=yes' });
    expect(alibabaRpcServer.parse(queryUsers, received)).toEqual({ IsolationId: '', PageSize: 'ten', Deep: 'yes' });
  });
});

describe('a request without a route', () => {
  const routes = [queryUsers, addUser].map((operation) => alibabaRpcServer.routeOf(operation));

  it.each([
    ['unknown-version', request({ query: 'Action=QueryUsers&Version=2023-06-30' })],
    ['unknown-version', request({ query: 'Action=QueryUsers' })],
    ['unknown-operation', request({ query: 'Action=queryUsers&Version=2018-01-20' })],
    ['unknown-operation', request({})],
    ['wrong-method', request({ method: 'DELETE', query: 'Action=QueryUsers&Version=2018-01-20' })],
  ])('is refused with %s', (reason, received) => {
    expect(routes).not.toContain(alibabaRpcServer.requestedRoute(received));
    expect(alibabaRpcServer.routeRefusal(received, routes)).toEqual({ reason });
  });

  it('is not recognized if it is of another protocol', () => {
    expect(alibabaRpcServer.recognizes(request({}))).toBe(false);
    expect(alibabaRpcServer.recognizes(request({ query: 'Action=X' }))).toBe(false);
    expect(alibabaRpcServer.recognizes(request({ headers: [['x-tc-action', 'X']] }))).toBe(false);
  });
});

describe('a response of the server', () => {
  const v3: Header = ['x-acs-action', 'QueryUsers'];
  const contentTypeFor = (received: WireRequest) =>
    header(alibabaRpcServer.respond(queryUsers, [], { request: received, requestId: 'r', now: 0 }), 'content-type');
  const json = 'application/json;charset=utf-8';
  const xml = 'text/xml;charset=utf-8';

  it.each<[string, WireRequest, string]>([
    ['V2 is XML', request({ query: 'Action=QueryUsers' }), xml],
    ['V2 is JSON if Format is json', request({ query: 'Action=QueryUsers&Format=json' }), json],
    [
      'V2 is JSON if the form has Format=JSON',
      request({ headers: [form], body: 'Action=QueryUsers&Format=JSON' }),
      json,
    ],
    [
      'V2 is XML even if Accept is JSON',
      request({ query: 'Action=QueryUsers', headers: [['accept', 'application/json']] }),
      xml,
    ],
    ['V3 is JSON', request({ headers: [v3] }), json],
    ['V3 is JSON if Accept is */*', request({ headers: [v3, ['accept', '*/*']] }), json],
    ['V3 is XML if Accept is XML', request({ headers: [v3, ['accept', 'text/xml']] }), xml],
    ['V3 is JSON if Accept is JSON or XML', request({ headers: [v3, ['accept', 'application/json, text/xml']] }), json],
    ['V3 is XML if Format is XML', request({ query: 'Format=XML', headers: [v3] }), xml],
  ])('to %s', (_name, received, expectedType) => expect(contentTypeFor(received)).toBe(expectedType));

  it('in XML has a root element named after the action', () => {
    const received = request({ query: 'Action=QueryUsers' });
    const response = alibabaRpcServer.respond(queryUsers, [{ UserId: 'u1' }, { UserId: 'u2' }], {
      request: received,
      requestId: 'r',
      now: 0,
    });
    const body = decodeUtf8(response.body);
    expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><QueryUsersResponse>.*<\/QueryUsersResponse>$/);
    expect(body).toContain('<Data><UserId>u1</UserId></Data><Data><UserId>u2</UserId></Data>');
    expect(body).toContain('<Success>true</Success>');
    expect(body).toContain('<RequestId>R</RequestId>');
  });
});
