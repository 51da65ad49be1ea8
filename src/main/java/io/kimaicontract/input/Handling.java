package io.kimaicontract.input;

import io.kimaicontract.verdict.InputViolation;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What must become of inputs, by the words of the features. */
public enum Handling {
  NO_SERVER_ERROR("meets no server error"),
  REFUSED_CLEANLY("that is refused changes nothing and names its field"),
  ACCEPTED_WHOLLY("that is accepted can be read again"),
  ACCEPTED("is accepted"),
  REFUSED("is refused");

  private final String phrase;

  Handling(String phrase) {
    this.phrase = phrase;
  }

  /** The words of the features. */
  public String phrase() {
    return phrase;
  }

  /** A regular expression for the words of the features. */
  public static String phrases() {
    return Arrays.stream(values()).map(Handling::phrase).collect(Collectors.joining("|"));
  }

  /**
   * The handling with these words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Handling of(String phrase) {
    return Arrays.stream(values())
        .filter(handling -> handling.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no handling of inputs: " + phrase));
  }

  /** Whether the violation is one of this handling. */
  public boolean concerns(InputViolation violation) {
    boolean error = violation.expected().equals("no server error");
    boolean refusal = violation.expected().startsWith("refused");
    return switch (this) {
      case NO_SERVER_ERROR -> error;
      case REFUSED_CLEANLY, REFUSED -> refusal;
      case ACCEPTED_WHOLLY, ACCEPTED -> !error && !refusal;
    };
  }
}
