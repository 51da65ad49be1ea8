package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.web.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Compares what an account lists with what its role shows. */
final class ReachWalk {
  private static final String LARGEST = "500";
  private static final List<WalkList> SHARED =
      List.of(
          WalkList.CUSTOMERS,
          WalkList.PROJECTS,
          WalkList.ACTIVITIES,
          WalkList.USERS,
          WalkList.TEAMS,
          WalkList.TAGS);

  private final Walker walker;
  private final Optional<Walker> strongest;

  /**
   * The reach of an account.
   *
   * @param strongest a super administrator, who sees everything; empty if none was given
   */
  ReachWalk(Walker walker, Optional<Walker> strongest) {
    this.walker = walker;
    this.strongest = strongest;
  }

  void walk() {
    timesheets(List.of(new Parameter("size", LARGEST)), "without the parameter user");
    if (walker.role() == Role.USER && walker.usualRoles()) {
      timesheets(
          List.of(new Parameter("user", "all"), new Parameter("size", LARGEST)),
          "with user=all, which a plain user may not ask for");
    }
    if (walker.role() != Role.SUPER_ADMIN) {
      strongest.ifPresent(susan -> SHARED.forEach(list -> within(list, susan)));
    }
  }

  private void timesheets(List<Parameter> query, String when) {
    Exchange answer = walker.readAgain(WalkList.TIMESHEETS.path(), query);
    String me = String.valueOf(walker.account());
    hold(
        answer,
        row -> ListFilter.idOf(row.path("user")).filter(me::equals).isPresent(),
        "the caller's own, " + when);
  }

  private void within(WalkList list, Walker susan) {
    Optional<Exchange> mine = walker.whole(list);
    Optional<Exchange> all = susan.whole(list);
    if (mine.isEmpty() || all.isEmpty()) {
      return;
    }
    Set<JsonNode> ids = new HashSet<>();
    all.get().json().forEach(row -> ids.add(row.path("id")));
    hold(
        mine.get(),
        row -> ids.contains(row.path("id")),
        "rows that a super administrator lists, too");
  }

  private void hold(Exchange answer, Predicate<JsonNode> such, String expected) {
    if (!Walker.isList(answer)) {
      return;
    }
    if (answer.json().valueStream().allMatch(such)) {
      walker.findings().kept(Law.WITHIN_REACH);
    } else {
      walker
          .findings()
          .broken(
              Law.WITHIN_REACH, walker.name(answer), "the rows", expected, "others, too", answer);
    }
  }
}
