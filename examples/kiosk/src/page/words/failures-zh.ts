import type { Words } from './words.ts';

/** What to make of a failure, in Chinese. */
export const failuresZh: Words['failure'] = {
  says: '含义',
  helps: '处理办法',
  again: '重试',
  facts: '供系统管理员查看',
  service: '服务',
  operation: '接口',
  code: '错误码',
  request: '请求编号',
  fields: '请检查',
  kinds: {
    'invalid-input': { title: '有内容填写不正确', advice: '尚未提交，请修改后重试。' },
    'invalid-request': { title: '服务方不接受这样的请求', advice: '请核对所填内容后重试。' },
    unauthenticated: { title: '服务方不认可我们的密钥', advice: '前台无法处理，请联系系统管理员。' },
    forbidden: { title: '没有执行此操作的权限', advice: '前台无法处理，请联系系统管理员。' },
    'not-found': { title: '没有找到', advice: '服务方已答复，但没有相符的记录，请再核对一次。' },
    throttled: { title: '请求过于频繁', advice: '请稍等几秒再试。' },
    quota: { title: '配额已用完', advice: '前台无法处理，请联系系统管理员。' },
    billing: { title: '服务账户已欠费', advice: '需要充值后才能继续，请联系系统管理员。' },
    unavailable: { title: '服务暂不可用', advice: '请过几分钟再试。' },
    internal: { title: '服务方内部出错', advice: '请稍后再试。' },
    unknown: { title: '服务方拒绝了请求，未说明原因', advice: '请稍后再试。' },
    timeout: { title: '服务方响应太慢', advice: '已停止等待。操作可能已经完成，重试前请先查询确认。' },
    network: { title: '无法连接服务方', advice: '连接已中断。操作可能已经完成，重试前请先查询确认。' },
    unexpected: { title: '收到意料之外的答复', advice: '请稍后再试。' },
    offline: { title: '前台已离线', advice: '页面无法连接自己的服务器，请检查网络。' },
  },
};
