package io.polyface.internal;

import io.polyface.Hooks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Calls the hooks and writes the log {@code io.polyface} of {@link System.Logger}, all at {@code DEBUG}: the JDK prints what is more serious
 * even if no log is configured, and a call that fails throws.
 */
final class Events {
  /** Looked up when the first client is created. */
  private static final class Log {
    static final Logger LOGGER = System.getLogger("io.polyface");
  }

  private final Hooks hooks;

  Events(Hooks hooks) {
    this.hooks = hooks;
  }

  void request(Supplier<Hooks.RequestEvent> event) {
    report(event, Hooks::onRequest, one -> "request " + one.attempt + " is sent");
  }

  void response(Supplier<Hooks.ResponseEvent> event) {
    report(
        event, Hooks::onResponse, one -> "HTTP " + one.status + " in " + one.duration.toMillis() + " ms");
  }

  void retry(Supplier<Hooks.RetryEvent> event) {
    report(
        event,
        Hooks::onRetry,
        one -> "retry in " + one.delay.toMillis() + " ms (" + one.reason + "): " + one.error.getMessage());
  }

  void waiting(Supplier<Hooks.WaitEvent> event) {
    report(event, Hooks::onWait, one -> "waits " + one.delay.toMillis() + " ms for quota");
  }

  void error(Supplier<Hooks.ErrorEvent> event) {
    report(event, Hooks::onError, one -> one.error.getMessage());
  }

  /** Creates the event only if a hook or the log needs it. */
  private <E extends Hooks.Event> void report(
      Supplier<E> event, BiConsumer<Hooks, E> hook, java.util.function.Function<E, String> message) {
    boolean isLogged = Log.LOGGER.isLoggable(Level.DEBUG);
    if (hooks == null && !isLogged) return;
    E created = event.get();
    if (isLogged) Log.LOGGER.log(Level.DEBUG, created.service + "/" + created.operation + ": " + message.apply(created));
    if (hooks == null) return;
    try {
      hook.accept(hooks, created);
    } catch (RuntimeException ignored) {
      // Documented: what a hook throws is ignored.
    }
  }
}
