package io.polyface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.internal.SensitiveTexts;
import io.polyface.internal.TypeScriptClients;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The personal data of every documented example is in no text of its model, of its exception and of its hooks. */
class SensitiveMembersTest {
  /** A server that repeats the request, as it was sent and decoded. */
  private static WireResponse echo(WireRequest request) {
    String sent = request.url() + request.headers() + new String(request.body(), StandardCharsets.UTF_8);
    String decoded = URLDecoder.decode(sent.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    return new WireResponse(400, List.of(), (sent + " " + decoded).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noModelAndNoExceptionShowsThem() throws Throwable {
    Set<String> seen = new TreeSet<>();
    int shown = 0;
    for (Map<String, Object> one : TypeScriptClients.cases("wire-cases")) {
      String operation = (String) one.get("operation");
      if (!one.containsKey("snapshot") || !seen.add(one.get("service") + "/" + operation)) continue;
      List<String> sensitive = SensitiveTexts.of(one);
      List<String> texts = new ArrayList<>();
      Client client =
          Clients.client((String) one.get("service"), builder ->
              builder.transport(new Canned(SensitiveMembersTest::echo)).maxRetries(0).hooks(new Hooks() {
                @Override
                public void onRequest(RequestEvent event) {
                  texts.add(event.toString() + event.url + event.headers);
                }

                @Override
                public void onResponse(ResponseEvent event) {
                  texts.add(event.toString() + event.headers);
                }
              }));
      Map<String, Object> input = SensitiveTexts.input(one);
      PolyfaceException error = assertThrows(PolyfaceException.class, () -> Clients.call(client, operation, input));
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      texts.add(trace + " " + error + (error instanceof UnexpectedResponseException ? ((UnexpectedResponseException) error).bodyStart() : ""));
      texts.add(model(client, operation, input));
      for (String secret : sensitive) {
        for (String text : texts) assertFalse(text.contains(secret), operation + " shows " + secret + ": " + text);
      }
      assertEquals(4, texts.size());
      shown += sensitive.size();
    }
    assertTrue(shown > 30, "only " + shown + " values are sensitive");
  }

  private static String model(Client client, String operation, Map<String, Object> input) throws ReflectiveOperationException {
    for (Method method : client.getClass().getMethods()) {
      if (!method.getName().equals(operation) || method.getParameterCount() == 0) continue;
      Class<?> type = method.getParameterTypes()[0];
      if (type.isInterface() || type == CallOptions.class) return "";
      return type.getMethod("fromMap", Object.class).invoke(null, input).toString();
    }
    return "";
  }
}
