package io.kimaicontract.verdict.result;

/**
 * Why a scenario was not checked.
 *
 * @param kind whether it could have been
 * @param why in one sentence
 */
public record SkipReason(Kind kind, String why) {
  /** The sentence of a run that was interrupted. */
  public static final String INTERRUPTED = "the run was interrupted";

  private static final String STOPPED = "the run stopped (--bail) after ";
  private static final String NOT_APPLICABLE = "not applicable: ";

  /** Whether the scenario is about the target at all. */
  public enum Kind {
    /**
     * The version or the settings of the target do not have what it is about; nothing is missing.
     */
    NOT_APPLICABLE,
    /** The target, the credentials or the settings lack what the scenario needs. */
    LACKING,
    /** The run ended before the scenario, or during it. */
    RUN_ENDED
  }

  /** The scenario is about something that the target's version or settings do not have. */
  public static SkipReason notApplicable(String why) {
    return new SkipReason(Kind.NOT_APPLICABLE, why);
  }

  /** Something is lacking. */
  public static SkipReason lacking(String why) {
    return new SkipReason(Kind.LACKING, why);
  }

  /** The run was interrupted. */
  public static SkipReason interrupted() {
    return new SkipReason(Kind.RUN_ENDED, INTERRUPTED);
  }

  /** The run had so many findings that it stopped. */
  public static SkipReason stopped(int findings) {
    return new SkipReason(
        Kind.RUN_ENDED, STOPPED + findings + (findings == 1 ? " finding" : " findings"));
  }

  /** The reason that the sentence is, as results and reports carry it. */
  public static SkipReason of(String sentence) {
    if (sentence.equals(INTERRUPTED)) {
      return interrupted();
    }
    if (sentence.startsWith(STOPPED)) {
      return new SkipReason(Kind.RUN_ENDED, sentence);
    }
    return sentence.startsWith(NOT_APPLICABLE)
        ? notApplicable(sentence.substring(NOT_APPLICABLE.length()))
        : lacking(sentence);
  }

  /** Whether the scenario is not about this target. */
  public boolean isNotApplicable() {
    return kind == Kind.NOT_APPLICABLE;
  }

  /** The reason in one sentence, as results and reports carry it. */
  public String sentence() {
    return isNotApplicable() ? NOT_APPLICABLE + why : why;
  }
}
