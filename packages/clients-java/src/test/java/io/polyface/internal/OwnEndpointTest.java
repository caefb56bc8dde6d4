package io.polyface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.CallOptions;
import io.polyface.Credentials;
import io.polyface.Environment;
import io.polyface.InvalidInputException;
import io.polyface.WireRequest;
import io.polyface.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What an operation may say for itself: its own endpoint, and options that it requires. */
class OwnEndpointTest {
  private final List<WireRequest> requests = new ArrayList<>();

  private Settings settings() {
    Settings settings = new Settings();
    settings.credentials = () -> Credentials.of("k", "s");
    settings.options = new HashMap<>();
    settings.signing = Map.of();
    settings.maxResponseBytes = 1 << 20;
    settings.environment = new Environment() {};
    settings.transport = (request, timeout, maxBytes) -> {
      requests.add(request);
      byte[] body = "{\"Response\":{\"FaceIdToken\":\"T\",\"RequestId\":\"r\"}}".getBytes(StandardCharsets.UTF_8);
      return CompletableFuture.completedFuture(new WireResponse(200, List.of(), body));
    };
    return settings;
  }

  private static Operation operation(String member, Object value) throws Exception {
    try (var stream = OwnEndpointTest.class.getResourceAsStream("/io/polyface/tencentfaceid/operations.gen.json")) {
      Map<String, Object> data = Json.map(Json.parse(stream.readAllBytes()));
      Map<String, Object> changed = new HashMap<>(Json.map(Json.map(data.get("operations")).get("getFaceIdToken")));
      changed.put(member, value);
      return new Operation(changed, Json.map(data.get("service")));
    }
  }

  private static Object call(Settings settings, Operation operation) {
    Map<String, Object> input = Map.of("CompareLib", "BUSINESS", "IdCard", "1", "Name", "n");
    return new CallRun(settings, operation, input, CallOptions.DEFAULT).start().join().data();
  }

  @Test
  void anOperationWithAnEndpointOfItsOwnIsSentThereAndSignedForItsService() throws Exception {
    call(settings(), operation("endpoint", "https://iai.tencentcloudapi.com"));
    assertEquals("https://iai.tencentcloudapi.com", requests.get(0).origin());
    assertEquals("iai.tencentcloudapi.com", requests.get(0).header("host"));
    assertTrue(requests.get(0).header("authorization").contains("/iai/tc3_request"));
  }

  @Test
  void theEndpointOfTheClientIsUsedForEveryOperation() throws Exception {
    Settings settings = settings();
    settings.endpoint = Endpoint.of("https://proxy.example");
    call(settings, operation("endpoint", "https://iai.tencentcloudapi.com"));
    assertEquals("https://proxy.example", requests.get(0).origin());
  }

  @Test
  void anOptionThatTheOperationRequiresIsNamedBeforeAnythingIsSent() throws Exception {
    Operation operation = operation("requiredOptions", List.of("region"));
    Throwable error = assertThrows(CompletionException.class, () -> call(settings(), operation)).getCause();
    assertEquals(InvalidInputException.class, error.getClass());
    assertTrue(error.getMessage().contains("requires the option region: set it on the client"), error.getMessage());
    assertTrue(requests.isEmpty());
    Settings given = settings();
    given.options.put("region", "ap-guangzhou");
    call(given, operation);
    assertEquals(1, requests.size());
  }
}
