/** Shown on this one page and nowhere kept. */
export function TemporaryPassword({ password }: { password: string }) {
  return (
    <section className="panel panel--honey" aria-labelledby="temporary" role="status">
      <h2 id="temporary">The new password, shown this once</h2>
      <p className="lead">
        <code>{password}</code>
      </p>
      <p>Tell it to them yourself. They change it when they sign in.</p>
    </section>
  );
}
