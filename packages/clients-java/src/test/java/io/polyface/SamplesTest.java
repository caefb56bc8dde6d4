package io.polyface;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.polyface.internal.TypeScriptClients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of the documentation: every one is run as it is shown, but for the endpoint of the mock server and the credentials. */
class SamplesTest {
  private static final String SHOWN = ".credentials(System.getenv(\"KEY_ID\"), System.getenv(\"SECRET\"))";

  private static Class<?> program(Map<String, Object> sample, String secret) throws Exception {
    String code = (String) sample.get("java");
    assertTrue(code.contains(SHOWN), code);
    String endpoint = MockServer.url() + "/" + sample.get("service");
    String options = String.format(".endpoint(\"%s\").credentials(\"AKIDtest\", \"%s\")", endpoint, secret);
    return Programs.compile("Sample", code.replace(SHOWN, options));
  }

  @Test
  void everySampleCompilesWithoutWarningsAndPrintsTheDocumentedResponse() throws Throwable {
    MockServer.control("POST", "reset", "{}");
    List<Map<String, Object>> samples = TypeScriptClients.cases("sample-cases");
    assertTrue(samples.size() > 30);
    for (Map<String, Object> sample : samples) {
      assertFalse(Programs.run(program(sample, "a-very-secret-key")).isBlank(), sample.toString());
    }
  }

  @Test
  void aWrongSecretFailsASampleOfEveryServiceWithTheExceptionOfTheVendor() throws Exception {
    for (String service : Clients.services()) {
      Map<String, Object> sample =
          TypeScriptClients.cases("sample-cases").stream().filter(one -> one.get("service").equals(service)).findFirst().orElseThrow();
      Class<?> program = program(sample, "wrong-secret");
      assertThrows(VendorException.class, () -> Programs.run(program), service);
    }
  }
}
