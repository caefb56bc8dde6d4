import type { APIRoute, GetStaticPaths } from 'astro';

const files = import.meta.glob<string>('../../data/*/openapi.gen.json', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** One standard OpenAPI file per service. */
export const getStaticPaths = (() =>
  Object.entries(files).map(([path, text]) => ({
    params: { service: path.split('/').at(-2)! },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
