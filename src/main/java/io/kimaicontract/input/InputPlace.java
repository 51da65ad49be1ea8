package io.kimaicontract.input;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where requests carry an input. */
public enum InputPlace {
  /** A field of a JSON body. */
  FIELD("in every field"),
  /** A parameter of the query. */
  QUERY("in every query parameter"),
  /** A part of the path. */
  PATH("in every path"),
  /** The whole body. */
  BODY("as every body");

  private final String phrase;

  InputPlace(String phrase) {
    this.phrase = phrase;
  }

  /** The words of the features. */
  public String phrase() {
    return phrase;
  }

  /** A regular expression for the words of the features. */
  public static String phrases() {
    return Arrays.stream(values()).map(InputPlace::phrase).collect(Collectors.joining("|"));
  }

  /**
   * The place with these words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static InputPlace of(String phrase) {
    return Arrays.stream(values())
        .filter(place -> place.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no place for inputs: " + phrase));
  }
}
