package io.polyface.internal;

import io.polyface.Credentials;
import io.polyface.CredentialsException;
import io.polyface.PolyfaceException;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Where the credentials of a call come from: fixed ones, or a provider. */
final class CredentialsSource {
  private CredentialsSource() {}

  /** Asks a provider for as long as the call may take; fixed credentials are there at once. */
  static void get(
      Settings settings,
      Execution execution,
      Duration limit,
      PolyfaceException.Call call,
      BiConsumer<Credentials, CredentialsException> then) {
    if (!settings.isRenewable) {
      then.accept(settings.credentials.get(), null);
      return;
    }
    execution.supply(settings.credentials, limit, (found, error) -> {
      if (error == null && found != null) then.accept(found, null);
      else then.accept(null, new CredentialsException(error == null ? new NullPointerException() : error, call));
    });
  }
}
