package io.kimaicontract.walk;

import io.kimaicontract.api.PageWalk;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.steps.check.AreTheWhole;
import io.kimaicontract.steps.check.HasPage;
import io.kimaicontract.steps.check.PageUnion;
import io.kimaicontract.steps.check.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists what comes in pages page by page. */
final class PagesWalk {
  /** Thirty pages of this size, as many as are walked, fit into the largest page. */
  private static final int SIZE = 16;

  /** How often a list is read before it breaks a rule. */
  private static final int READS = 3;

  private final Walker walker;

  PagesWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    for (WalkList list : WalkList.ALL) {
      if (list.isPaged() && walker.operation(list.path()).isPresent()) {
        pages(list);
      }
    }
  }

  /** The oldest first where the list can: what is added meanwhile comes at the end. */
  private void pages(WalkList list) {
    List<Parameter> query = new ArrayList<>(list.everything());
    if (list.sortKeys().containsKey("begin")) {
      query.addAll(Parameter.parse("orderBy=begin&order=ASC"));
    }
    query.add(new Parameter("size", String.valueOf(SIZE)));
    PageWalk pages = new PageWalk(asked -> walker.readAgain(list.path(), asked));
    List<Exchange> answers = pages.answers(query);
    for (int read = 1; read < READS && !holds(answers); read++) {
      answers = pages.answers(query);
    }
    if (answers.stream().allMatch(Walker::isList)) {
      headers(answers);
      union(answers);
    }
  }

  private static boolean holds(List<Exchange> answers) {
    return answers.stream().allMatch(Walker::isList)
        && misnumbered(answers).isEmpty()
        && isWhole(PageUnion.of(answers));
  }

  private void headers(List<Exchange> answers) {
    List<Exchange> wrong = misnumbered(answers);
    answers.stream()
        .filter(answer -> !wrong.contains(answer))
        .forEach(answer -> walker.findings().kept(Law.PAGE_HEADERS));
    for (Exchange answer : wrong) {
      String saw = walker.walk().hidesValues() ? "other numbers" : Paging.of(answer).toString();
      walker
          .findings()
          .broken(
              Law.PAGE_HEADERS,
              walker.name(answer),
              "the page headers",
              "the page and size asked for, and as many items as that gives",
              saw,
              answer);
    }
  }

  private static List<Exchange> misnumbered(List<Exchange> answers) {
    Function<String, Function<Exchange, Integer>> asked =
        name ->
            answer ->
                answer.request().query().stream()
                    .filter(p -> p.name().equals(name))
                    .map(p -> Integer.parseInt(p.value()))
                    .findFirst()
                    .orElse(1);
    return answers.stream()
        .filter(
            answer ->
                !new HasPage(asked.apply("page").apply(answer), asked.apply("size").apply(answer))
                    .matches(Paging.of(answer)))
        .toList();
  }

  private static boolean isWhole(PageUnion union) {
    return union.isOnOnePage() || new AreTheWhole(union.whole()).matches(union.paged());
  }

  private void union(List<Exchange> answers) {
    PageUnion union = PageUnion.of(answers);
    if (union.isOnOnePage()) {
      return;
    }
    if (isWhole(union)) {
      walker.findings().kept(Law.DISJOINT_PAGES);
      return;
    }
    walker
        .findings()
        .broken(
            Law.DISJOINT_PAGES,
            walker.name(answers.get(0)),
            "the pages",
            "hold each row of the whole list once and in its order",
            "repeat or lack rows, or have another order",
            answers.get(0));
  }
}
