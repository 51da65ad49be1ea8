package io.kimaicontract.contract.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plugins add to answers is no difference, and is checked itself. */
class SchemaAdditionsTest {
  private static final Contract DOCUMENT =
      PinnedContracts.nearest(KimaiVersion.of("2.24"), "in a test");
  private static final String COMPONENTS = "components: {schemas: {TagEntity: {";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                    | \"expenses\":7 | UNDECLARED",
        "properties: {expenses: {type: number}}                | \"expenses\":7 | ''",
        "properties: {expenses: {type: number}}                | \"expenses\":\"x\" | TYPE",
        "properties: {expenses: {type: number}}                | \"visible\":true | ''",
        "'required: [expenses], properties: {expenses: {type: number}}' | \"visible\":true | MISSING",
      })
  void anAnswerOfAPlugin(String addition, String field, String kinds) throws IOException {
    Contract contract =
        addition.isEmpty() ? DOCUMENT : additions(COMPONENTS + addition + "}}}").to(DOCUMENT);
    String body =
        "[{\"id\":1,\"name\":\"ab\",\"color\":\"#ffffff\",\"color-safe\":\"#ffffff\","
            + (field.contains("visible") ? "" : "\"visible\":true,")
            + field
            + "}]";
    Exchange exchange =
        new Exchange(
            Request.of("GET", "/api/tags/find", Caller.NOBODY),
            new Response(200, List.of(new Header("Content-Type", "application/json")), body),
            Instant.EPOCH,
            Duration.ZERO);

    String found =
        String.join(
            " ",
            new AnswerCheck(contract, (role, permission) -> true)
                .check(exchange).stream().map(SchemaFinding::kind).map(Enum::name).toList());
    assertThat(found, is(kinds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'components: {schemas: {TagEntity: {properties: {name: {type: string}}}}}' | property name: the document has it already",
        "'components: {schemas: {TagEntiti: {properties: {x: {type: string}}}}}' | did you mean 'TagEntity'?",
        "'components: {schemas: {}}'  | adds nothing; write properties under",
        "'schemas: {TagEntity: {}}'   | has the key 'schemas'",
        "'[1]'                        | is not a map; write 'key: value'",
        "'a: [1'                      | is neither YAML nor JSON",
      })
  void whatIsWrongIsTold(String text, String told) {
    UsageException refused = assertThrows(UsageException.class, () -> additions(text).to(DOCUMENT));

    assertThat(refused.getMessage(), containsString(told));
    assertThat(refused.getMessage(), containsString("plugins.yaml"));
  }

  @Test
  void aPathOfAPlugin() throws IOException {
    Contract contract =
        additions(
                "paths: {/api/expenses: {get: {responses: {'200': {description: all,"
                    + " content: {application/json: {schema: {$ref: '#/components/schemas/Expense'}}}}}}}}\n"
                    + "components: {schemas: {Expense: {type: object, properties: {id: {type: integer}}}}}")
            .to(DOCUMENT);

    assertThat(contract.has("GET /api/expenses"), is(true));
  }

  private SchemaAdditions additions(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("plugins.yaml"), text);
    return SchemaAdditions.of(Optional.of(file)).orElseThrow();
  }
}
