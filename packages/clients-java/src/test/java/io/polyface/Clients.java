package io.polyface;

import io.polyface.internal.Json;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the generated clients, and calls any operation of any service by its id, as a user would by its method. */
final class Clients {
  /** Retries without waiting. */
  static final Environment QUICK =
      new Environment() {
        @Override
        public double random() {
          return 0;
        }
      };

  private Clients() {}

  /** The data of every service by its id. */
  static Map<String, Map<String, Object>> data() throws IOException {
    Map<String, Map<String, Object>> found = new TreeMap<>();
    try (var files = Files.walk(Path.of("src/gen/resources"))) {
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        Map<String, Object> data = Json.map(Json.parse(Files.readAllBytes(file)));
        found.put((String) Json.map(data.get("service")).get("id"), data);
      }
    }
    return found;
  }

  static List<String> services() throws IOException {
    return List.copyOf(data().keySet());
  }

  static Map<String, Object> operations(String service) throws IOException {
    return Json.map(data().get(service).get("operations"));
  }

  static Client client(String service, Consumer<ClientBuilder<?>> options) throws Exception {
    String type =
        Arrays.stream(service.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    Class<?> found = Class.forName("io.polyface." + service.replace("-", "") + "." + type);
    ClientBuilder<?> builder = (ClientBuilder<?>) found.getMethod("builder").invoke(null);
    builder.credentials(MockServer.KEY).endpoint(MockServer.url() + "/" + service).environment(QUICK).rateLimit(false);
    options.accept(builder);
    return (Client) builder.getClass().getMethod("build").invoke(builder);
  }

  /** Calls the method of an operation with an input by the vendor's names. */
  static Object call(Client client, String operation, Map<String, Object> input) throws Throwable {
    for (Method method : client.getClass().getMethods()) {
      boolean isIt = method.getName().equals(operation) && !List.of(method.getParameterTypes()).contains(CallOptions.class);
      if (!isIt) continue;
      try {
        if (method.getParameterCount() == 0) return method.invoke(client);
        Class<?> type = method.getParameterTypes()[0];
        Object model = type.isInterface() ? proxy(type, input) : type.getMethod("fromMap", Object.class).invoke(null, input);
        return method.invoke(client, model);
      } catch (InvocationTargetException error) {
        throw error.getCause();
      }
    }
    throw new NoSuchMethodException(operation);
  }

  private static Object proxy(Class<?> type, Map<String, Object> input) {
    return java.lang.reflect.Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> input);
  }
}
