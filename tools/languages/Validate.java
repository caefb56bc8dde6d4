import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.codegen.validations.oas.OpenApiEvaluator;
import org.openapitools.codegen.validations.oas.RuleConfiguration;

/** Parses OpenAPI files with OpenAPI Generator, all in one JVM. Prints one line for each problem, and exits with 1 if there is one. */
class Validate {
  public static void main(String[] files) {
    int problems = 0;
    for (String file : files) {
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      Set<String> found = new TreeSet<>();
      try {
        SwaggerParseResult result = new OpenAPIParser().readLocation(file, List.of(), options);
        if (result.getMessages() != null) found.addAll(result.getMessages());
        if (result.getOpenAPI() == null && found.isEmpty()) found.add("cannot be read");
        if (result.getOpenAPI() != null) {
          new OpenApiEvaluator(new RuleConfiguration()).validate(result.getOpenAPI()).getErrors().forEach(error -> found.add(error.getMessage()));
        }
      } catch (RuntimeException error) {
        found.add(String.valueOf(error.getMessage()).lines().findFirst().orElse("cannot be read"));
      }
      for (String message : found) System.out.println(file + ": " + message);
      problems += found.size();
    }
    System.exit(problems == 0 ? 0 : 1);
  }
}
