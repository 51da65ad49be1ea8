package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.HasHeader;
import io.kimaicontract.steps.check.HasStatus;
import io.kimaicontract.steps.check.NeedsNoToken;
import io.kimaicontract.steps.check.NoServerError;
import io.kimaicontract.verdict.KnownDeviationAbort;

/** Checks of a whole answer. */
public final class AnswerSteps {
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
    Exchange answer = world.answer();
    world
        .scenarioJudge()
        .expect("header " + parts[0], answer.response(), new HasHeader(parts[0], parts[1]), answer);
  }

  /** Each of several answers has this status and matches the contract. */
  @Then("every answer is {status}")
  public void everyAnswerIs(int status) {
    world.attempt().answers().forEach(answer -> expect(status, answer));
  }

  /** No answer is a refusal because no token was sent: 401, 403, or a redirection. */
  @Then("no answer asks for a token")
  public void noAnswerAsksForToken() {
    for (Exchange answer : world.attempt().answers()) {
      world.scenarioJudge().expect("status", answer.status(), new NeedsNoToken(), answer);
    }
  }

  /** The status is below 500, whatever it is. */
  @Then("the answer is no server error")
  public void noServerError() {
    Exchange answer = world.answer();
    world.scenarioJudge().refuseServerError(answer);
    kept(
        world
            .scenarioJudge()
            .expect("status", answer.status(), new NoServerError(known(answer)), answer));
  }

  private void expect(int status, Exchange answer) {
    boolean serverError = NoServerError.isServerError(answer.status());
    if (serverError) {
      world.scenarioJudge().refuseServerError(answer);
    }
    boolean kept =
        (serverError && known(answer))
            || world
                .scenarioJudge()
                .expect("status", answer.status(), new HasStatus(status), answer);
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
