// Astro imports a configuration in JavaScript with Node, and one in TypeScript with a bundler.
export { config as default } from './site/config.ts';
