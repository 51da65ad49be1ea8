package io.kimaicontract.report.allure.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.kimaicontract.report.Samples;
import org.opentest4j.TestAbortedException;

/** Steps of the sample feature; their failures carry a secret. */
@SuppressWarnings("DoNotCallSuggester")
public final class SampleSteps {
  @Given("it runs")
  public void runs() {}

  @Then("it breaks")
  public void breaks() {
    throw new AssertionError("broken with " + Samples.TOKEN);
  }

  @Given("it is skipped")
  public void skipped() {
    throw new TestAbortedException("not today");
  }
}
