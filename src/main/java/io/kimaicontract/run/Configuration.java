package io.kimaicontract.run;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.Status;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.ColourChoices;
import io.kimaicontract.steps.TimesheetRules;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How an installation is configured, asked by whoever is there. */
final class Configuration {
  private static final String COLOURS = "theme.color_choices";
  private static final int FOUND = 200;

  private final Status status;
  private final Supplier<WorkerContext> workerContext;
  private final TargetSession targetSession;

  Configuration(Supplier<WorkerContext> workerContext, TargetSession targetSession) {
    this.status = Kimai.over(targetSession.targetConnection().transport()).status();
    this.workerContext = workerContext;
    this.targetSession = targetSession;
  }

  /** How it keeps timesheets. */
  TimesheetRules rules() {
    return TimesheetRules.of(status.timesheetConfiguration(somebody().caller()));
  }

  /**
   * Which colours it offers: by the API, which tells them since 2.18; by the page of settings,
   * where that can be read; or else those of a fresh installation.
   */
  ColourChoices colours() {
    Exchange told = status.colours(somebody().caller());
    return told.status() == FOUND && told.json().isContainer()
        ? ColourChoices.of(told)
        : targetSession
            .customizations()
            .setting(COLOURS)
            .map(ColourChoices::of)
            .orElseGet(ColourChoices::defaults);
  }

  private TestUser somebody() {
    return Stream.of("Susan", "Anna", "Tony", "John")
        .map(name -> workerContext.get().testUserPool().find(name).value())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new ScenarioSkipped("nobody is there to ask for the configuration"));
  }
}
