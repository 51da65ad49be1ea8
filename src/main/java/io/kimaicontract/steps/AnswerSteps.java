package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.verdict.KnownDeviationAbort;
import java.util.List;
import java.util.Locale;

/** Checks of a whole answer. */
public final class AnswerSteps {
  private static final int SERVER_ERROR = 500;

  private final World world;

  public AnswerSteps(World world) {
    this.world = world;
  }

  /** The answer has this status and matches the contract. */
  @Then("the answer is {status}")
  public void theAnswerIs(int status) {
    expect(status, world.answer());
  }

  /** A header has each of these values, which commas separate, in any order. */
  @Then("the answer has the header {string}")
  public void theAnswerHasTheHeader(String header) {
    String[] parts = header.split(": ", 2);
    String seen = world.answer().response().header(parts[0]).orElse("missing");
    boolean all = lowerParts(seen).containsAll(lowerParts(parts[1]));
    world.scenarioJudge().expect("header " + parts[0], parts[1], seen, all, world.answer());
  }

  /** Each of several answers has this status and matches the contract. */
  @Then("every answer is {status}")
  public void everyAnswerIs(int status) {
    world.attempt().answers().forEach(answer -> expect(status, answer));
  }

  /** The status is below 500, whatever it is. */
  @Then("the answer is no server error")
  public void noServerError() {
    world.scenarioJudge().refuseServerError(world.answer());
    kept(
        world
            .scenarioJudge()
            .expect(
                "status",
                "below 500",
                StatusName.withNumber(world.answer().status()),
                world.answer().status() < SERVER_ERROR || known(world.answer()),
                world.answer()));
  }

  private static List<String> lowerParts(String value) {
    return List.of(value.toLowerCase(Locale.ROOT).split(", *", -1));
  }

  private void expect(int status, Exchange answer) {
    if (answer.status() >= SERVER_ERROR) {
      world.scenarioJudge().refuseServerError(answer);
    }
    boolean kept =
        (answer.status() >= SERVER_ERROR && known(answer))
            || world
                .scenarioJudge()
                .expect(
                    "status",
                    StatusName.withNumber(status),
                    StatusName.withNumber(answer.status()),
                    answer);
    kept(kept && answer.status() == status);
  }

  private boolean known(Exchange answer) {
    return world.scenarioJudge().hasKnown(answer);
  }

  private static void kept(boolean kept) {
    if (!kept) {
      throw new KnownDeviationAbort();
    }
  }
}
