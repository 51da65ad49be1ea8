package io.kimaicontract.mutant.generated;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.Noticing;
import io.kimaicontract.mutant.engine.Rate;
import io.kimaicontract.mutant.engine.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scenario notices when a list ignores one of its documented parameters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListParameterTest {

  /** Parameters of which a scenario notices only that wrong values are refused, with reasons. */
  private static final Map<String, String> SURVIVORS =
      Map.of("/api/invoices page", "an installation may have one invoice, and no second page");

  private final Noticing noticing = Noticing.onHealthyServer();
  private final List<Rate> rates = new ArrayList<>();

  static Stream<String> lists() {
    return ListParameter.all().stream().map(ListParameter::path).distinct();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noticed(String list) {
    List<ListParameter> mutants =
        ListParameter.all().stream().filter(p -> p.path().equals(list)).toList();
    List<ListParameter> survivors =
        mutants.stream().filter(p -> !noticing.isNoticed(p.heedless(), p::isSent)).toList();
    List<String> names = survivors.stream().map(ListParameter::toString).toList();
    TreeSet<String> accepted = new TreeSet<>(SURVIVORS.keySet());
    accepted.removeIf(name -> !name.startsWith(list + " "));
    rates.add(new Rate(list, mutants.size(), names));
    assertThat("ignored by the list, and nobody notices", new TreeSet<>(names), is(accepted));
    assertThat(
        "never looked at, and nobody notices",
        survivors.stream().filter(p -> !noticing.isNoticed(p.blind(), p::isSent)).toList(),
        empty());
  }

  @AfterAll
  void table() {
    Sheet sheet = new Sheet("Lists that ignore a parameter").rates("Killed, by list", rates);
    sheet.write("list-parameters.md");
    System.out.println(sheet);
  }
}
