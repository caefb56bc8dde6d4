import type { Locale } from '../navigation/locale.ts';

/** The texts of the page about performance. */
export interface PerformanceWords {
  readonly title: string;
  readonly lead: string;
  readonly measuredTitle: string;
  readonly measured: readonly string[];
  readonly resultsTitle: string;
  readonly missing: string;
  readonly missedTitle: string;
  readonly missedLead: string;
  readonly noneMissed: string;
  readonly runTitle: string;
  readonly runLead: string;
  readonly commands: readonly (readonly [command: string, effect: string])[];
  /** The columns of the commands. */
  readonly commandColumns: readonly [command: string, effect: string];
}

const en: PerformanceWords = {
  title: 'Performance',
  lead: "What a call, a signature and a mock cost, compared with the vendors' SDKs and hand-written requests.",
  measuredTitle: 'What is measured',
  measured: [
    'The figures are processor time. It depends less than elapsed time on what else the machine does.',
    'The rows of a table are measured in turn in one run. The figures are medians; ± is half of the distance between the quartiles.',
    'Requests stay on one machine. A call to a vendor also takes the time of the network and of the vendor.',
    'The packages that polyface is compared with (the peers) are released versions, pinned. polyface is measured from its built packages.',
    'The clients of polyface validate the input, check the response and mask sensitive values in errors. Most peers do none of this.',
    '“By hand” is a program with node:http that only signs and sends. It is the lower limit.',
  ],
  resultsTitle: 'Results',
  missing: 'No results are recorded. Run the benchmarks as described below.',
  missedTitle: 'Missed targets',
  missedLead: 'Targets that the recorded run missed:',
  noneMissed: 'The recorded run missed no target.',
  runTitle: 'Run it',
  runLead: 'The commands work in a clone of the repository. The first one writes the results on this page.',
  commands: [
    ['npm run bench', 'builds the packages, installs the peers and measures every section'],
    ['npm run bench -- signing calls', 'measures some sections'],
    ['npm run bench -- --quick', 'runs everything a few times, to check that it works'],
    ['npm run bench:languages', "measures the Python and Java clients, and the vendors' SDKs for comparison"],
  ],
  commandColumns: ['Command', 'Does'],
};

const zh: PerformanceWords = {
  title: '性能',
  lead: '一次调用、一次签名和一个 Mock 的开销，并与厂商 SDK 和手写请求对比。',
  measuredTitle: '测量内容',
  measured: [
    '以处理器时间为准：与经过的时间相比，它较少受机器上其他任务的影响。',
    '同一张表中的各项在一次运行中轮流执行。数值为中位数，± 为四分位距的一半。',
    '请求不离开本机。调用真实厂商时，还要加上网络与厂商处理的时间。',
    '对比对象均为固定版本的正式发布包；polyface 使用构建后的包。',
    'polyface 的客户端会校验输入、检查响应，并遮盖错误中的敏感值；大多数对比对象不做这些工作。',
    '“手写”指只用 node:http 签名并发送的程序，是开销的下限。',
  ],
  resultsTitle: '结果',
  missing: '尚无记录的结果。请按下文运行基准测试。',
  missedTitle: '未达到的目标',
  missedLead: '所记录的运行未达到以下目标：',
  noneMissed: '所记录的运行达到了全部目标。',
  runTitle: '自行运行',
  runLead: '以下命令在仓库的克隆中执行，第一条命令写入本页的结果。',
  commands: [
    ['npm run bench', '构建各个包，安装对比对象，测量全部项目'],
    ['npm run bench -- signing calls', '只测量指定的项目'],
    ['npm run bench -- --quick', '每项只运行几次，用于检查基准测试能否运行'],
    ['npm run bench:languages', '测量 Python 与 Java 客户端，并与厂商 SDK 对比'],
  ],
  commandColumns: ['命令', '作用'],
};

/** The texts of the page about performance in a language. */
export function performanceWords(locale: Locale): PerformanceWords {
  return locale === 'en' ? en : zh;
}
