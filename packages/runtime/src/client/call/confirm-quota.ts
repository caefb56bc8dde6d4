/** Calls what a limiter returned, if it is a function. What it throws must not change the result of the call. */
export function confirmQuota(confirm: void | (() => void)): void {
  Promise.resolve()
    .then(confirm as () => void)
    .catch(() => {});
}
