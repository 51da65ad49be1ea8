package io.kimaicontract.contract;

import com.networknt.schema.regex.RegularExpression;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of the target's document. It is run with a limit, as some never end on some
 * texts; a text on which it does not end counts as matching, as does any where it is not valid.
 */
record LimitedRegularExpression(Pattern pattern) implements RegularExpression {
  private static final int MOST_STEPS = 1_000_000;

  static LimitedRegularExpression of(String regex) {
    try {
      // In JSON Schema the dollar sign does not match before a line break.
      return new LimitedRegularExpression(
          Pattern.compile(regex.replaceFirst("(?<!\\\\)\\$$", "\\\\z")));
    } catch (PatternSyntaxException invalid) {
      return new LimitedRegularExpression(Pattern.compile(""));
    }
  }

  @Override
  public boolean matches(String value) {
    try {
      return pattern.matcher(new Counted(value, new AtomicInteger())).find();
    } catch (TooManySteps | StackOverflowError endless) {
      return true;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }

  /** A text that counts how often it is read. */
  private record Counted(CharSequence text, AtomicInteger steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (steps.incrementAndGet() > MOST_STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
