package io.kimaicontract.walk;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of a walk by each account that was given. */
public final class WalkRun {
  private final Tools tools;

  /**
   * What a walk needs of its scenario.
   *
   * @param walk what the scenarios of the run share
   * @param sender sends a request of the scenario
   * @param again holds an answer that another scenario had received to the contract
   * @param people the accounts that were given
   * @param usualRoles whether every role has the permissions of a fresh installation
   */
  public record Tools(
      Walk walk,
      Contract contract,
      Effects effects,
      Function<Request, Exchange> sender,
      Consumer<Exchange> again,
      List<TestUser> people,
      boolean usualRoles) {}

  /** What came of it. */
  public record Result(List<Exchange> answers, Findings findings) {}

  public WalkRun(Tools tools) {
    this.tools = tools;
  }

  /**
   * Walks.
   *
   * @throws ScenarioSkipped when no account was given that can
   */
  public Result walk(WalkPart part) {
    Findings findings = new Findings();
    List<Walker> walkers =
        tools.people().stream()
            .map(
                person ->
                    new Walker(
                        new Walker.Tools(
                            tools.walk(),
                            tools.contract(),
                            tools.effects(),
                            tools.sender(),
                            part == WalkPart.RECORDS ? tools.again() : exchange -> {},
                            tools.usualRoles()),
                        person,
                        findings))
            .toList();
    if (walkers.isEmpty()) {
      throw new ScenarioSkipped("no account was given that the walk could take");
    }
    Optional<Walker> strongest =
        walkers.stream().filter(w -> w.role() == Role.SUPER_ADMIN).findFirst();
    walkers.forEach(walker -> walk(part, walker, strongest));
    return new Result(walkers.stream().map(Walker::seen).flatMap(List::stream).toList(), findings);
  }

  private static void walk(WalkPart part, Walker walker, Optional<Walker> strongest) {
    switch (part) {
      case RECORDS -> {
        new RecordWalk(walker).walk();
        new DateTimeWalk(walker).walk();
      }
      case PAGES -> new PagesWalk(walker).walk();
      case FILTERS -> new FilterWalk(walker).walk();
      case ORDERS -> new OrderWalk(walker).walk();
      case FULL -> new FullWalk(walker).walk();
      case REACH -> new ReachWalk(walker, strongest).walk();
    }
  }

  /** The words of the parts, for a regular expression. */
  public static Stream<String> phrases() {
    return Stream.of(WalkPart.values()).map(WalkPart::phrase);
  }
}
