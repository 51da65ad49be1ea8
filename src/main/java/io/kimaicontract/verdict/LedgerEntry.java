package io.kimaicontract.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.VersionRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as its file has it; {@link Deviation} and {@link DeviationMatcher} say
 * what it is.
 */
record LedgerEntry(
    @JsonProperty(required = true) String id,
    Deviation.@Nullable Kind kind,
    @JsonProperty(required = true) String title,
    List<String> rules,
    @Nullable VersionRange versions,
    List<String> scenarios,
    List<String> operations,
    List<String> kinds,
    List<String> places,
    String sent,
    @JsonProperty(required = true) String seen,
    boolean optional,
    @JsonProperty(required = true) List<String> evidence,
    String reason,
    String ticket,
    String expires) {

  /** Checks what the form alone does not say. */
  LedgerEntry {
    if (scenarios.isEmpty() && places.isEmpty() && operations.isEmpty()) {
      throw new IllegalArgumentException(
          "it matches everything; give scenarios, operations or places");
    }
    kinds.forEach(LedgerEntry::checkKind);
    pattern("sent", sent);
    pattern("seen", seen);
    date(expires);
  }

  Deviation deviation() {
    return new Deviation(
        id,
        kind == null ? Deviation.Kind.DEVIATION : kind,
        title,
        rules,
        versions == null ? new VersionRange("") : versions,
        new DeviationMatcher(
            scenarios, operations, kinds, places, pattern("sent", sent), pattern("seen", seen)),
        optional,
        evidence,
        new AcceptanceTerms(reason, ticket, date(expires)));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "'expires' is '" + text + "'; write a date such as 2026-10-31", wrong);
    }
  }

  private static void checkKind(String kind) {
    Set<String> known =
        Arrays.stream(SchemaFinding.Kind.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    known.add(RuleViolation.KIND);
    known.add(InputViolation.KIND);
    if (!known.contains(kind)) {
      throw new IllegalArgumentException(
          "unknown kind '%s' in 'kinds'%s".formatted(kind, Suggestion.sentence(kind, known)));
    }
  }

  private static Pattern pattern(String key, String regex) {
    try {
      return Pattern.compile(regex, Pattern.DOTALL);
    } catch (PatternSyntaxException broken) {
      throw new IllegalArgumentException(
          "'" + key + "' is not a regular expression: " + broken.getDescription(), broken);
    }
  }
}
