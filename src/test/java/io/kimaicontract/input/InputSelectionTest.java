package io.kimaicontract.input;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which inputs a run sends. */
class InputSelectionTest {
  private static final Contract DOCUMENT =
      PinnedContracts.nearest(KimaiVersion.of("2.66.0"), "a test");

  @Test
  void theChoiceIsTheSameForTheSameDocument() {
    assertThat(sent(InputScope.USUAL), is(sent(InputScope.USUAL)));
  }

  @Test
  void aUsualRunSendsFarFewer() {
    assertThat(sent(InputScope.USUAL).size(), is(lessThan(1_000)));
    assertThat(sent(InputScope.ALL).size(), is(greaterThan(5_000)));
    assertThat(sent(InputScope.ALL).containsAll(sent(InputScope.USUAL)), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FIELD", "QUERY"})
  void everyKindMeetsEveryTypeOfField(String place) {
    Set<String> missing = combinations(InputScope.ALL, InputPlace.valueOf(place));
    missing.removeAll(combinations(InputScope.USUAL, InputPlace.valueOf(place)));

    assertThat(missing, empty());
  }

  @Test
  void everyQueryParameterMeetsEveryFamily() {
    InputSelection selection = new InputSelection(DOCUMENT, InputScope.USUAL);
    for (InputField field : selection.fields(InputSender.KEEPER, InputPlace.QUERY)) {
      Set<InputFamily> families =
          kinds().stream()
              .filter(
                  kind ->
                      selection.fields(InputSender.KEEPER, kind, InputPlace.QUERY).contains(field))
              .map(InputKind::family)
              .collect(Collectors.toSet());
      assertThat(field.operation().name() + " " + field.name(), families, hasSize(5));
    }
  }

  @Test
  void aPlainUserSendsOnlyToWhatIsTheirs() {
    List<String> operations =
        new InputSelection(DOCUMENT, InputScope.ALL)
            .fields(InputSender.USER, InputPlace.FIELD).stream()
                .map(field -> field.operation().path().split("/", -1)[2])
                .distinct()
                .toList();

    assertThat(operations, is(not(empty())));
    assertThat(operations, everyItem(is(in(List.of("timesheets", "tags")))));
  }

  private static List<InputKind> kinds() {
    return Arrays.stream(InputKind.values()).filter(kind -> !kind.isOfTheDocument()).toList();
  }

  private static List<String> sent(InputScope scope) {
    InputSelection selection = new InputSelection(DOCUMENT, scope);
    List<String> sent = new ArrayList<>();
    for (InputPlace place : InputPlace.values()) {
      for (InputKind kind : kinds()) {
        selection
            .fields(InputSender.KEEPER, kind, place)
            .forEach(f -> sent.add(f.operation().name() + " " + Trial.place(f, kind)));
      }
    }
    return sent;
  }

  private static Set<String> combinations(InputScope scope, InputPlace place) {
    InputSelection selection = new InputSelection(DOCUMENT, scope);
    Set<String> combinations = new TreeSet<>();
    for (InputKind kind : kinds()) {
      selection
          .fields(InputSender.KEEPER, kind, place)
          .forEach(f -> combinations.add(f.type() + " " + kind));
    }
    return combinations;
  }
}
