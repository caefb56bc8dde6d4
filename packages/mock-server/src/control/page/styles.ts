/** The styles of the page. */
export const styles = `
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 15%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); --good: #1a7f4b; --bad: #b3261e; --link: #0b57d0; }
  @media (prefers-color-scheme: dark) { :root { --good: #5fd39a; --bad: #ff9a90; --link: #a8c7fa; } }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 78rem; margin: 1.5rem auto; padding: 0 1rem; }
  h1 { font-size: 1.3rem; margin: 0; }
  h2 { font-size: .95rem; margin: 1.1rem 0 .3rem; }
  h2 a { font-weight: 400; margin-inline-start: .6rem; }
  a { color: var(--link); }
  header { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin-bottom: .8rem; }
  h1 { flex: 1; }
  input { font: inherit; padding: .25rem .5rem; width: 18rem; max-width: 60vw; }
  button { font: inherit; padding: .2rem .8rem; white-space: nowrap; cursor: pointer; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { border-top: 1px solid var(--line); }
  summary, .columns { display: grid; grid-template-columns: 6.5rem 11rem 1fr 4rem 14rem; gap: .8rem; }
  summary { cursor: pointer; padding: .45rem 0; overflow-wrap: anywhere; }
  summary:hover { background: var(--soft); }
  .columns { font-size: .85rem; opacity: .75; padding-bottom: .3rem; }
  .details { padding: 0 0 1rem 1rem; border-inline-start: 3px solid var(--line); margin-inline-start: .3rem; }
  .details p { margin: .3rem 0; }
  .notice { position: sticky; top: 0; margin: 0; background: Canvas; font-weight: 600; }
  .notice:not(:empty) { padding: .4rem 0; }
  .chips .more { border-style: dashed; background: none; }
  .chips { display: flex; flex-wrap: wrap; gap: .35rem; }
  .chips button { font-size: .85rem; padding: .1rem .6rem; border-radius: 1rem; border: 1px solid var(--line); background: var(--soft); color: inherit; }
  @media (max-width: 45rem) { summary { grid-template-columns: 1fr 1fr; } .columns { display: none; } }
  time, .service { opacity: .75; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: .5rem .7rem; border-radius: .4rem; margin: .3rem 0; font-size: .85rem; max-height: 24rem; overflow: auto; }
`;
