package io.kimaicontract.steps.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** The items of all pages are those of the whole list, each once and in its order. */
public final class AreTheWhole extends TypeSafeDiagnosingMatcher<List<String>> {
  private final List<String> whole;

  public AreTheWhole(List<String> whole) {
    this.whole = whole;
  }

  @Override
  protected boolean matchesSafely(List<String> paged, Description saw) {
    List<String> repeated = without(paged, List.copyOf(new LinkedHashSet<>(paged)));
    repeated.removeIf(id -> id.startsWith("one of"));
    if (paged.equals(whole) && repeated.isEmpty()) {
      return true;
    }
    List<String> faults = new ArrayList<>();
    add(faults, "repeat ", repeated);
    add(faults, "lack ", without(whole, paged));
    Set<String> strange = new LinkedHashSet<>(paged);
    strange.removeAll(whole);
    add(faults, "hold besides ", List.copyOf(strange));
    saw.appendText(
        faults.isEmpty() ? "have another order than the whole list" : String.join(" and ", faults));
    return false;
  }

  private static void add(List<String> faults, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      faults.add(what + (ids.size() == 1 ? "id " : "ids ") + PageUnion.list(ids));
    }
  }

  /** The items of the first list that are left when each of the second takes one away. */
  private static List<String> without(List<String> all, List<String> some) {
    List<String> left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("hold each of the " + whole.size() + " items of the whole list once");
  }
}
