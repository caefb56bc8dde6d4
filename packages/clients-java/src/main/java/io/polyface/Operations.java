package io.polyface;

import io.polyface.internal.Json;
import io.polyface.internal.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The operations of a service as data, read when the first of them is needed. Used by the generated code. */
public final class Operations {
  private final Class<?> owner;
  private final String resource;
  private final Map<String, Operation> operations = new ConcurrentHashMap<>();
  private volatile Map<String, Object> data;

  /**
   * Names the data.
   *
   * @param owner a class beside the resource
   * @param resource the name of the resource
   */
  public Operations(Class<?> owner, String resource) {
    this.owner = owner;
    this.resource = resource;
  }

  Operation get(String id) {
    return operations.computeIfAbsent(id, one -> new Operation(Json.map(Json.map(read().get("operations")).get(one)), service()));
  }

  Map<String, Object> service() {
    return Json.map(read().get("service"));
  }

  Iterable<String> ids() {
    return Json.map(read().get("operations")).keySet();
  }

  private Map<String, Object> read() {
    Map<String, Object> found = data;
    if (found == null) {
      try (InputStream stream = owner.getResourceAsStream(resource)) {
        found = Json.map(Json.parse(stream.readAllBytes()));
      } catch (IOException error) {
        throw new UncheckedIOException(error);
      }
      data = found;
    }
    return found;
  }
}
