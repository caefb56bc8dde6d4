/** The submit button of a form. While `running` is set, it shows that text instead of the label. */
export function Submit({ label, running }: { readonly label: string; readonly running: string | undefined }) {
  return (
    <button type="submit" className="primary" aria-disabled={running !== undefined}>
      {running !== undefined && <span className="spinner" aria-hidden="true" />}
      {running ?? label}
    </button>
  );
}
