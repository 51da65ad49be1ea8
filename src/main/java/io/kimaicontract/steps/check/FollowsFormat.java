package io.kimaicontract.steps.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/**
 * A number is made by a format such as <code>K-{Y}-{cc,4}</code>, in which every part in braces
 * stands for digits, with at least the length after a comma; an empty format makes none.
 */
public final class FollowsFormat extends TypeSafeDiagnosingMatcher<JsonNode> {
  private static final Pattern PART = Pattern.compile("\\{[A-Za-z]+(?:[+-]\\d+)*(?:,(\\d+))?}");

  private final String format;

  public FollowsFormat(String format) {
    this.format = format;
  }

  @Override
  protected boolean matchesSafely(JsonNode number, Description saw) {
    saw.appendText(JsonText.of(number));
    return format.isEmpty() ? number.isNull() : number.asString("").matches(pattern());
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(format.isEmpty() ? "null" : "a number by the format '" + format + "'");
  }

  private String pattern() {
    StringBuilder pattern = new StringBuilder();
    Matcher parts = PART.matcher(format);
    int done = 0;
    while (parts.find()) {
      String least = parts.group(1) == null ? "1" : parts.group(1);
      pattern
          .append(Pattern.quote(format.substring(done, parts.start())))
          .append("\\d{" + least + ",}");
      done = parts.end();
    }
    return pattern + Pattern.quote(format.substring(done));
  }
}
