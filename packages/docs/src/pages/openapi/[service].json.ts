import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog, readOpenApi } from '../../data/read.ts';

/** One standard OpenAPI file per service. */
export const getStaticPaths = (() =>
  catalog.map(({ service }) => ({ params: { service: service.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readOpenApi(params['service']!), { headers: { 'content-type': 'application/json' } });
