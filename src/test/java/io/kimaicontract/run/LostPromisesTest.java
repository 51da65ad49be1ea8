package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A server whose document changes along with its answers, which match it in everything. */
class LostPromisesTest {
  private static final List<String> USERS =
      List.of("classpath:features/resources/users/listing.feature");
  private static final String ALIAS = "(\"UserCollection\":.*?)\"alias\":\\{[^}]*\\},";

  @ParameterizedTest
  @CsvSource({"2.65.0, 2.65", "2.66.0, 2.66"})
  void aPropertyThatOneListLost(String release, String promising) {
    List<Finding> findings = findings(release, user -> user.remove("alias"), ALIAS, "$1");

    assertThat(titles(findings), contains(containsString("alias of User is missing for Susan")));
    assertThat(findings.get(0).broken(), not(empty()));
    assertThat(
        findings.get(0).first().expected(),
        is(
            "string, as the document of "
                + promising
                + " promises and the target's own no longer does"));
  }

  @Test
  void aPropertyThatHasAnotherName() {
    Consumer<ObjectNode> renamed = user -> user.remove("alias");
    List<Finding> findings =
        findings(
            "2.66.0",
            renamed.andThen(user -> user.put("nickname", "x")),
            ALIAS,
            "$1\"nickname\":{\"type\":\"string\"},");

    assertThat(titles(findings), contains(containsString("alias of User is missing for Susan")));
  }

  @Test
  void anIdThatBecameAText() {
    List<Finding> findings =
        findings(
            "2.66.0",
            user -> user.put("id", user.path("id").asString()),
            "(\"UserCollection\":.*?\"id\":\\{\"type\":)\"integer\"",
            "$1\"string\"");

    assertThat(
        titles(findings), hasItem(containsString("not integer, as the document of 2.66 promises")));
  }

  @Test
  void whatAPluginAddsIsNoLoss() {
    List<Finding> findings =
        findings(
            "2.66.0",
            user -> user.put("shoeSize", 43),
            "(\"UserCollection\":.*?)\"alias\":",
            "$1\"shoeSize\":{\"type\":\"integer\"},\"alias\":");

    assertThat(titles(findings), empty());
  }

  private static List<String> titles(List<Finding> findings) {
    return findings.stream().map(Finding::title).toList();
  }

  /** The list of users, but for the fuller form of each, and the document changed alike. */
  private static List<Finding> findings(
      String release, Consumer<ObjectNode> change, String regex, String instead) {
    Mutation both =
        Mutation.calls(
            CallMatcher.path("GET /api/(users|doc)")
                .and(call -> !call.query().get("full", "").matches("true|1")),
            (call, next) -> {
              Answer answer = next.handle(call);
              return call.path().endsWith("doc")
                  ? answer.withBody(answer.body().replaceFirst("(?s)" + regex, instead))
                  : Entities.changed(answer, change);
            });
    return Findings.of(MutantRunner.runLike(release, both, USERS));
  }
}
