package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretLeakCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'user':{'x':'$2y$13$abcdefghijklmnopqrstuv'}}",
        "{'user':{'x':'$argon2id$v=19$m=65536,t=4,p=1$abc'}}",
        "{'user':{'plainPassword':'secret'}}",
      })
  void aSecretIsFoundWhereItStands(String json) {
    assertThat(found(json).size(), is(1));
  }

  @Test
  void theFindingNamesThePlaceAndNotTheSecret() {
    SchemaFinding schemaFinding = found("[{'a':{'passwordHash':'abc'}}]").get(0);
    assertThat(schemaFinding.instance(), is("/0/a/passwordHash"));
    assertThat(schemaFinding.seen(), is("a password or its hash"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'requiresPasswordReset':false}",
        "{'password':null}",
        "{'comment':'$2 off'}",
        "{'preferences':[{'name':'password','value':'x'}]}",
        "{'apiToken':true}",
      })
  void whatIsNoSecretIsNoFinding(String json) {
    assertThat(found(json), empty());
  }

  private static List<SchemaFinding> found(String json) {
    return SecretLeakCheck.in(Json.read(json.replace('\'', '"')), "#/schema");
  }
}
