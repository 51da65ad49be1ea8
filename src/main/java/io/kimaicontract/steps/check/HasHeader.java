package io.kimaicontract.steps.check;

import io.kimaicontract.http.Response;
import java.util.List;
import java.util.Locale;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A header of an answer has each of these values, which commas separate, in any order and case. */
public final class HasHeader extends TypeSafeDiagnosingMatcher<Response> {
  private final String name;
  private final String values;

  public HasHeader(String name, String values) {
    this.name = name;
    this.values = values;
  }

  @Override
  protected boolean matchesSafely(Response response, Description saw) {
    String seen = response.header(name).orElse("missing");
    saw.appendText(seen);
    return parts(seen).containsAll(parts(values));
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(values);
  }

  private static List<String> parts(String value) {
    return List.of(value.toLowerCase(Locale.ROOT).split(", *", -1));
  }
}
