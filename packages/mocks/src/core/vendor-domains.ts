/** Whether a host belongs to a service, in whichever region. `hosts` are the hosts of the service, see {@link DocumentedService}. */
export function createDomainMatcher(hosts: readonly string[]): (host: string) => boolean {
  const parsed = hosts.map(parseHost);
  const hasRegions = parsed.some(({ isRegional }) => isRegional);
  const patterns = [...new Set(parsed.map(({ labels, domain }) => patternOf(labels, domain, hasRegions)))];
  const expression = new RegExp(`^(?:${patterns.join('|')})$`);
  return (host) => expression.test(host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, ''));
}

interface ParsedHost {
  /** The labels that name the service: `linkvisual` of `linkvisual.cn-shanghai.aliyuncs.com`. */
  readonly labels: readonly string[];
  /** The vendor's domain: `aliyuncs.com`. */
  readonly domain: string;
  readonly isRegional: boolean;
}

function parseHost(host: string): ParsedHost {
  const labels = host.split('.');
  const domain = labels.splice(-2).join('.');
  const own = labels.filter((label) => !isRegion(label));
  return { labels: own, domain, isRegional: own.length < labels.length };
}

/** Whether a label of a host names a region: a variable, `cn-shanghai`, `ap-southeast-1`. */
function isRegion(label: string): boolean {
  return label.includes('{') || /^[a-z]{2}-[a-z]+(-[a-z\d]+)*$/.test(label);
}

/** Matches the labels in order, with suffixes (`linkvisual-vpc`) and other labels around them. A suffix of a host without a region is one. */
function patternOf(labels: readonly string[], domain: string, hasRegions: boolean): string {
  const names = hasRegions ? labels : labels.map((label) => label.replace(/-[a-z\d]+$/, ''));
  const own = names.map((name) => `${escape(name)}(?:-[a-z\\d-]+)?`).join(String.raw`(?:\.[a-z\d-]+)*\.`);
  return String.raw`(?:[a-z\d-]+\.)*${own}${own === '' ? '' : String.raw`(?:\.[a-z\d-]+)*\.`}${escape(domain)}`;
}

function escape(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}
