package io.polyface;

import io.polyface.internal.TypeScriptClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A mock server that checks signatures. One for all tests of the process. */
final class MockServer {
  static final Credentials KEY = Credentials.of("AKIDtest", "a-very-secret-key");
  static final Credentials TEMPORARY = Credentials.of("AKIDtemporary", "a-very-secret-key", "a-very-secret-token");

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static String url;

  private MockServer() {}

  static synchronized String url() throws IOException {
    if (url != null) return url;
    Path file = Files.createTempFile("credentials", ".json");
    String keys =
        "[{\"keyId\":\"AKIDtest\",\"secret\":\"a-very-secret-key\"},{\"keyId\":\"AKIDtemporary\","
            + "\"secret\":\"a-very-secret-key\",\"sessionToken\":\"a-very-secret-token\"}]";
    String content =
        Clients.services().stream().map(id -> "\"" + id + "\":" + keys).collect(Collectors.joining(",", "{", "}"));
    Files.writeString(file, content);
    Process process =
        TypeScriptClients.node("packages/mock-server/src/cli.ts", "--port", "0", "--credentials", file.toString()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("http://")) return url = line.strip();
    }
    throw new IOException("The mock server did not start. Run npm ci in the root first.");
  }

  static void control(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/__polyface/" + path))
            .header("x-polyface-control", "1")
            .header("content-type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) throw new IOException(response.body());
  }
}
