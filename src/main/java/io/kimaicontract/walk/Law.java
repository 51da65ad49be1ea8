package io.kimaicontract.walk;

import java.util.Arrays;

/** What must be true of records and lists that nobody made for a run, by the words of features. */
public enum Law {
  FITS_READER("answer fits its reader"),
  AS_ROW("record reads as its row"),
  OWNERS_OFFSET("date-time has the offset of its owner"),
  PAGE_HEADERS("list agrees with its page headers"),
  DISJOINT_PAGES("row stands on one page"),
  SELECTS("filter selects what it names"),
  FINDS("filter finds the row that it was taken from"),
  ORDERED("order is kept"),
  FULL_AS_PLAIN("full row agrees with its plain row"),
  WITHIN_REACH("row is within the reach of its reader");

  private final String phrase;

  Law(String phrase) {
    this.phrase = phrase;
  }

  /** The words of the features. */
  public String phrase() {
    return phrase;
  }

  /**
   * The law with these words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Law of(String phrase) {
    return Arrays.stream(values())
        .filter(law -> law.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no law of a walk: " + phrase));
  }
}
