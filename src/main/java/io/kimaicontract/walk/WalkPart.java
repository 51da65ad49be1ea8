package io.kimaicontract.walk;

import java.util.Arrays;

/** A part of a walk, by the words of the features. */
public enum WalkPart {
  RECORDS("reads what there is"),
  PAGES("lists page by page"),
  FILTERS("filters its lists"),
  ORDERS("orders its lists"),
  FULL("lists in full"),
  REACH("lists what it may see");

  private final String phrase;

  WalkPart(String phrase) {
    this.phrase = phrase;
  }

  /** The words of the features. */
  public String phrase() {
    return phrase;
  }

  /**
   * The part with these words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static WalkPart of(String phrase) {
    return Arrays.stream(values())
        .filter(part -> part.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of a walk: " + phrase));
  }
}
