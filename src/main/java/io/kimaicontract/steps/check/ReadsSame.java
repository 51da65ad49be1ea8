package io.kimaicontract.steps.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A record has the fields that it had before, but for those that may differ. */
public final class ReadsSame extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final JsonNode before;
  private final Predicate<String> mayDiffer;
  private final String expected;

  private ReadsSame(JsonNode before, Predicate<String> mayDiffer, String expected) {
    this.before = before;
    this.mayDiffer = mayDiffer;
    this.expected = expected;
  }

  /** As an answer said, but for the fields that the caller may not see. */
  public static ReadsSame asAnswered(JsonNode answer, Predicate<String> hidden) {
    return new ReadsSame(answer, hidden, "as answered");
  }

  /**
   * As before, but for the named fields.
   *
   * @param fields their names, such as {@code begin, duration}; empty for none
   */
  public static ReadsSame asBefore(JsonNode before, String fields) {
    List<String> named = List.of(fields.split(", *"));
    String but = fields.isEmpty() ? "" : " but for " + fields;
    return new ReadsSame(before, named::contains, "as before" + but);
  }

  @Override
  protected boolean matchesSafely(JsonNode after, Description saw) {
    Set<String> names = differing(after);
    saw.appendText(names.isEmpty() ? "the same" : "different in " + String.join(", ", names));
    return names.isEmpty();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(expected);
  }

  private Set<String> differing(JsonNode after) {
    Set<String> names = new TreeSet<>();
    before.forEachEntry(
        (name, value) -> {
          if (!value.equals(after.path(name))) {
            names.add(name);
          }
        });
    after.propertyNames().stream().filter(name -> !before.has(name)).forEach(names::add);
    names.removeIf(mayDiffer);
    return names;
  }
}
