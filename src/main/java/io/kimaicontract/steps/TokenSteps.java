package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.steps.check.EqualTo;
import io.kimaicontract.steps.check.HasLastUsage;
import io.kimaicontract.steps.check.HasStatus;
import io.kimaicontract.steps.check.JsonText;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.TokenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens in addition to those that people have: second, expiring, expired and unknown ones. */
public final class TokenSteps {
  private final World world;
  private @Nullable Held held;
  private boolean worked;

  public TokenSteps(World world) {
    this.world = world;
  }

  /** The token that a scenario is about. */
  private record Held(TestUser owner, MintedToken token) {}

  /** The expiry of a token, in days from today; empty for never. */
  @ParameterType("second token|token that expires today|token that expires tomorrow")
  public Optional<Integer> life(String words) {
    return words.startsWith("second")
        ? Optional.empty()
        : Optional.of(words.endsWith("today") ? 0 : 1);
  }

  /** Whether a token was ever used. */
  @ParameterType("a last usage|no last usage")
  public boolean usage(String words) {
    return words.startsWith("a ");
  }

  /** Creates one more token of a person. */
  @Given("{actor} has a {life}")
  public void hasToken(TestUser testUser, Optional<Integer> life) {
    // The owner's today: people live in Europe/Berlin unless a scenario changes that.
    Optional<LocalDate> expiry = life.map(days -> today(testUser).plusDays(days));
    held =
        new Held(
            testUser,
            world.testUserPool().token(testUser, expiry).orElseThrow(ScenarioSkipped::new));
  }

  /** Calls with the token, which must work before it can be seen to work no longer. */
  @Given("that token was used")
  public void wasUsed() {
    Exchange answer = use();
    worked = answer.status() == 200;
    if (!worked) {
      throw ContractViolationError.ofFixture(
          new RuleViolation(
              "using a new token",
              StatusName.withNumber(200),
              StatusName.withNumber(answer.status()),
              "",
              "",
              "",
              answer));
    }
  }

  /** Provides a token that has expired. */
  @Given("there is an expired token")
  public void expiredToken() {
    Secret token = world.testUserPool().expiredToken().orElseThrow(ScenarioSkipped::new);
    held = new Held(world.fixtures().person("John"), new MintedToken("expired", token, 0));
  }

  /** Provides a token that was never issued. */
  @Given("there is an unknown token")
  public void unknownToken() {
    Secret token = new Secret("0123456789abcdef012345678");
    held = new Held(world.fixtures().person("John"), new MintedToken("unknown", token, 0));
  }

  /** Calls an operation with the token. */
  @When("someone calls {call} with that token")
  public void callsWithThatToken(CallExpression callExpression) {
    Caller bearer = new Caller("the bearer of that token", token().token());
    world.answered(List.of(world.trackedCalls().send(callExpression.by(bearer))));
  }

  /** Calls an operation with the token in the query, where it has no effect. */
  @When("someone calls {call} with that token in the query")
  public void callsWithThatTokenInTheQuery(CallExpression callExpression) {
    List<Parameter> query = List.of(new Parameter("access_token", token().token().reveal()));
    world.answered(
        List.of(world.trackedCalls().send(callExpression.by(Caller.NOBODY).query(query))));
  }

  /** Deletes the token. */
  @When("{actor} deletes that token")
  public void deletesThatToken(TestUser testUser) {
    world.answered(
        List.of(world.kimai().delete(ResourceType.TOKEN, 0, testUser.caller(), token().id())));
  }

  /** Disables or enables the account of the second person. */
  @When("{actor} changes enabled of {actor} to {value}")
  public void setsEnabled(
      TestUser testUser, TestUser other, tools.jackson.databind.JsonNode value) {
    world.answered(
        List.of(
            world
                .kimai()
                .change(
                    ResourceType.USER,
                    testUser.caller(),
                    other.id(),
                    Json.of(Map.of("enabled", value)))));
  }

  /** The answer is the account of the token's owner. */
  @Then("that token is {actor}'s")
  public void isOf(TestUser testUser) {
    String seen = JsonText.of(world.answer().at("/id"));
    world
        .scenarioJudge()
        .expect("/id", seen, new EqualTo<>(String.valueOf(testUser.id())), world.answer());
  }

  /** The token is refused. */
  @Then("that token no longer works")
  public void noLongerWorks() {
    if (!worked) {
      throw new IllegalStateException(
          "the token was never seen to work: a Given that it was used is missing");
    }
    expectStatus(401);
  }

  /** The token is accepted. */
  @Then("that token still works")
  public void stillWorks() {
    expectStatus(200);
  }

  /** The owner's page shows this last usage of the token. */
  @Then("that token shows {usage}")
  public void shows(boolean wanted) {
    world.scenarioJudge().expect("last usage", row().lastUsage(), new HasLastUsage(wanted), null);
  }

  private void expectStatus(int status) {
    Exchange answer = use();
    world.scenarioJudge().expect("status", answer.status(), new HasStatus(status), answer);
  }

  private Exchange use() {
    return world.kimai().me(new Caller("the bearer of that token", token().token()));
  }

  private TokenRow row() {
    List<TokenRow> rows = world.testUserPool().tokensOf(owner()).orElseThrow(ScenarioSkipped::new);
    return rows.stream()
        .filter(r -> r.id() == token().id())
        .findFirst()
        .orElseThrow(() -> new ScenarioSkipped("the owner's page does not list the token"));
  }

  private LocalDate today(TestUser testUser) {
    String zone = world.kimai().me(testUser.caller()).at("/timezone").asString("UTC");
    return LocalDate.now(world.scenarioEnvironment().clock().withZone(java.time.ZoneId.of(zone)));
  }

  private MintedToken token() {
    return held().token();
  }

  private TestUser owner() {
    return held().owner();
  }

  private Held held() {
    Held now = held;
    if (now == null) {
      throw new IllegalStateException("the scenario has no token yet: a Given is missing");
    }
    return now;
  }
}
