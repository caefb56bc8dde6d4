import type { APIRoute, GetStaticPaths } from 'astro';
import type { OperationData, ServiceData } from '../../../data/types.ts';
import { catalog } from '../../../data/read.ts';

/** The data of a service and of its operations, for the parts of a page that run in the browser. */
export const getStaticPaths = (() =>
  catalog.flatMap(({ service, operations }) => [
    { params: { service: service.id, name: 'service' }, props: { data: service } },
    ...operations.map((data) => ({ params: { service: service.id, name: data.slug }, props: { data } })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: ServiceData | OperationData }> = ({ props }) => Response.json(props.data);
