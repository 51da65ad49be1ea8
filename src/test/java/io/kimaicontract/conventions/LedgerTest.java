package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.steps.tag.ScenarioId;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ledger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ledger says of each entry which rules it is about and how it is known. */
class LedgerTest {
  /** Versions that were run for real and have neither a recording nor a pinned contract. */
  private static final List<KimaiVersion> RUN_BESIDE =
      List.of(new KimaiVersion(2, 45, 0), new KimaiVersion(2, 54, 0), new KimaiVersion(2, 62, 0));

  private static final Pattern ID = Pattern.compile("(?:DEV|BUG)(?:-[A-Z0-9]+)+");
  private static final Pattern RULE = Pattern.compile("[A-Z]{1,2}\\d{1,2}[a-z]?");
  private static final List<Deviation> ENTRIES = Ledger.builtIn().entries();

  @Test
  void idsAreUniqueAndOfOneForm() {
    Set<String> ids = new TreeSet<>();
    assertThat(ENTRIES, not(empty()));
    assertThat(entries(e -> !ids.add(e.id())), empty());
    assertThat(entries(e -> !ID.matcher(e.id()).matches()), empty());
    assertThat(
        entries(e -> e.id().startsWith("BUG") != (e.kind() == Deviation.Kind.DEFECT)), empty());
  }

  @Test
  void everyEntryNamesRulesOfTheCatalogue() {
    assertThat(entries(e -> e.rules().isEmpty()), empty());
    assertThat(entries(e -> !e.rules().stream().allMatch(r -> RULE.matcher(r).matches())), empty());
  }

  @Test
  void everyEntryHasATitleAndEvidence() {
    assertThat(entries(e -> e.title().isBlank()), empty());
    assertThat(
        entries(e -> e.evidence().isEmpty() || e.evidence().stream().anyMatch(String::isBlank)),
        empty());
  }

  @Test
  void theScenariosThatItNamesExist() {
    Set<String> ids =
        FeatureFiles.all().stream()
            .flatMap(f -> f.feature().stream())
            .flatMap(FeatureFiles::scenarios)
            .map(s -> ScenarioId.of(s.getName()))
            .collect(Collectors.toSet());
    assertThat(entries(e -> !ids.containsAll(e.deviationMatcher().scenarios())), empty());
  }

  @Test
  void theVersionsThatItNamesIncludeAnObservedOne() {
    assertThat(
        entries(
            e ->
                Stream.concat(PinnedContracts.kimaiVersions().stream(), RUN_BESIDE.stream())
                    .noneMatch(e.versions()::contains)),
        is(Set.of()));
  }

  /** An entry that explains whatever is seen would explain a mutant as well. */
  @Test
  void noEntryExplainsAnythingAtAll() {
    assertThat(
        entries(e -> e.deviationMatcher().seen().matcher("\u0000 anything at all").matches()),
        empty());
  }

  private static Set<String> entries(Predicate<Deviation> wrong) {
    return ENTRIES.stream()
        .filter(wrong)
        .map(Deviation::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
