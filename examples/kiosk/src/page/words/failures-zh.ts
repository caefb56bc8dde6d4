import type { Words } from './words.ts';

const contactAdministrator = '此问题无法在终端上解决，请联系系统管理员。';

/** The texts of failures in Chinese. */
export const failuresZh: Words['failure'] = {
  meaning: '含义',
  resolution: '处理办法',
  retry: '重试',
  details: '供系统管理员查看',
  service: '服务',
  operation: '接口',
  code: '错误码',
  request: '请求 ID',
  fields: (labels) => `请检查：${labels.join('、')}`,
  kinds: {
    'invalid-input': { title: '部分内容填写有误', advice: '请求尚未发往厂商。请修改后重试。' },
    'invalid-request': { title: '服务方拒绝了该请求', advice: '请核对填写的内容后重试。' },
    unauthenticated: { title: '服务方不认可我们的凭证', advice: contactAdministrator },
    forbidden: { title: '没有执行此操作的权限', advice: contactAdministrator },
    'not-found': { title: '未找到', advice: '服务方没有相符的记录，请核对填写的内容。' },
    throttled: { title: '请求过于频繁', advice: '请稍等几秒后重试。' },
    quota: { title: '配额已用完', advice: contactAdministrator },
    billing: { title: '服务账户已欠费', advice: '需要充值后才能继续，请联系系统管理员。' },
    unavailable: { title: '服务暂不可用', advice: '请过几分钟后重试。' },
    internal: { title: '内部错误', advice: '请稍后重试。' },
    unknown: { title: '服务方拒绝了请求，未说明原因', advice: '请稍后重试。' },
    timeout: { title: '服务方响应超时', advice: '操作可能已经成功，重试前请先查询确认。' },
    network: { title: '无法连接服务方', advice: '连接已断开。操作可能已经成功，重试前请先查询确认。' },
    unexpected: { title: '响应不符合预期', advice: '请稍后重试。' },
    offline: { title: '终端已离线', advice: '页面无法连接其服务器，请检查网络。' },
  },
};
