package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kimaicontract.http.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References and regular expressions of a document that would never end, or lead elsewhere. */
class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'$ref':'#/components/schemas/A'}|has a reference to itself",
        "{'$ref':'#/components/schemas/B'}|has a reference to itself",
        "{'allOf':[{'$ref':'#/components/schemas/A'}]}|has a reference to itself",
        "{'$ref':'http://evil.example/x'}|outside of it and was not fetched",
        "{'$ref':'file:///etc/passwd'}|outside of it and was not fetched"
      })
  void areRefused(String schema, String why) {
    UnreadableContract refused = assertThrows(UnreadableContract.class, () -> contract(schema));
    assertThat(refused.getMessage(), containsString(why));
  }

  @Test
  void aSchemaMayContainItself() {
    Contract contract =
        contract("{'properties':{'children':{'items':{'$ref':'#/components/schemas/A'}}}}");
    assertThat(contract.operations().size(), is(1));
  }

  @Test
  void aRegularExpressionThatDoesNotEndIsNoViolation() {
    LimitedRegularExpression endless = LimitedRegularExpression.of("^(.*?,){25}P");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(endless.matches("1,".repeat(60)), is(true)));
    assertThat(endless.matches("b"), is(false));
    assertThat(endless.matches(",".repeat(25) + "P"), is(true));
    assertThat(LimitedRegularExpression.of("(").matches("x"), is(true));
  }

  private static Contract contract(String schema) {
    String document =
        """
        {"openapi": "3.0.0", "paths": {"/api/ping": {"get": {"responses": {}}}},
         "components": {"schemas": {"A": %s, "B": {"$ref": "#/components/schemas/A"}}}}
        """
            .formatted(schema.replace('\'', '"'));
    return Contract.parse(Json.write(Json.read(document)), new ContractSource.Given("x.json"));
  }
}
