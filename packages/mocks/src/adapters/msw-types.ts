/** @ts-ignore The package msw is optional: where it is not installed, the type is `any`. */
type MswRequestHandler = import('msw').RequestHandler;

/** A request handler of MSW 3; `unknown` in a project without msw. */
export type MswHandler = 0 extends 1 & MswRequestHandler ? unknown : MswRequestHandler;
