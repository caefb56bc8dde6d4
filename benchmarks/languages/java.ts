import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from './language.ts';
import { run } from './run.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pom = at('java/pom.xml');
const client = at('../../packages/clients-java');

/** Compiles the Java client and the worker with the peers on the class path. */
export function prepareJava(folder: string): Language {
  const classes = `${folder}/java`;
  mkdirSync(classes, { recursive: true });
  const skipped = ['-DskipTests', '-Dmaven.javadoc.skip', '-Dmaven.source.skip'];
  run('mvn', ['-q', '-B', '-f', `${client}/pom.xml`, ...skipped, 'package']);
  run('mvn', ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${folder}/classpath`]);
  const path = [classes, `${client}/target/classes`, readFileSync(`${folder}/classpath`, 'utf8').trim()].join(':');
  run('javac', ['-encoding', 'UTF-8', '-d', classes, '-cp', path, at('java/Worker.java')]);
  const command = (subject: string, origin: string) => ['java', '-cp', path, 'Worker', subject, origin];
  const cpuOf = (subject: string) =>
    Number(run('java', command(subject, 'http://127.0.0.1:9').slice(1), '').split('\n')[0]) / 1000;
  const measured = (label: string, subject: string, peer?: string) => ({
    label,
    measure: () => cpuOf(subject) - cpuOf('none'),
    ...(peer !== undefined && { peer }),
  });
  const pins = [
    ...readFileSync(pom, 'utf8').matchAll(/<artifactId>(\S+)<\/artifactId>\s*<version>(\d\S+)<\/version>/g),
  ];
  return {
    name: 'Java',
    versions: [
      `Java ${run('java', ['--version']).split(' ')[1]}`,
      ...pins.slice(1).map(([, name, version]) => `${name} ${version}`),
    ],
    worker: command,
    imports: [
      measured('TencentFaceid, built', 'tencent', 'FaceidClient of tencentcloud-sdk-java, built'),
      measured('FaceidClient of tencentcloud-sdk-java, built', 'tencent-peer'),
      measured('AlibabaLinkvisual, built', 'linkvisual', 'DefaultAcsClient of aliyun-java-sdk-core, built'),
      measured('DefaultAcsClient of aliyun-java-sdk-core, built', 'linkvisual-peer'),
    ],
  };
}
