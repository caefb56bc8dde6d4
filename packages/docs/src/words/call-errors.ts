import type { TransportError } from '@polyface/runtime';

/** Why no response arrived, in Chinese. English pages show the message of the error. */
export const transportFailures: Readonly<Record<TransportError['reason'], string>> = {
  timeout: '等待响应超时，厂商可能已经执行了这次调用。',
  deadline: '已超过整个调用的时间限制，厂商可能已经执行了这次调用。',
  aborted: '调用已被取消，厂商可能已经执行了这次调用。',
  network: '网络错误，没有收到响应，厂商可能已经执行了这次调用。',
  fetch: '发送请求的 fetch 函数本身出错，没有收到响应。',
  'queue-full': '排队等待限流的请求过多，请求没有发送。',
  limiter: '限流器出错，请求没有发送。',
};

/** What an unexpected response is, in Chinese. English pages show the message of the error. */
export const unexpectedResponse = '收到的响应不在厂商文档之内，可能来自代理，或接口已有变动。';
