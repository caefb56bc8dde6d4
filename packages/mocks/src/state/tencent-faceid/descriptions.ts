const descriptions: Readonly<Record<string, string>> = { '0': '成功', '2': '未完成核身', '15': 'token已过期' };

/** Returns the vendor's description of a result code, or `null` for a code that a mock never sets on its own. */
export function descriptionOf(result: string): string | null {
  return descriptions[result] ?? null;
}
