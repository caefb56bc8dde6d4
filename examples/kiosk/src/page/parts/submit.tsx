/** Sends a form. While that runs it says so and takes no second press. */
export function Submit({ label, running }: { readonly label: string; readonly running: string | undefined }) {
  return (
    <button type="submit" className="primary" aria-disabled={running !== undefined}>
      {running !== undefined && <span className="spinner" aria-hidden="true" />}
      {running ?? label}
    </button>
  );
}
