import { readFileSync } from 'node:fs';

/** Prints the newest entry of the changelog without its title: the text of the release on GitHub. */
const [, entry = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## .*$/m);
console.log(entry.trim());
