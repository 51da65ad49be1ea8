package io.kimaicontract.verdict;

/** What a command's exit code says; shown in {@code --help}. */
public enum ExitCode {
  /** Everything checked conforms, known deviations excepted. */
  CONFORMANT(0, "conformant"),
  /** At least one new violation. */
  NEW_VIOLATIONS(1, "new violations"),
  /** An option, file or value cannot be used. */
  USAGE(2, "usage or configuration"),
  /** Unreachable, not Kimai, or credentials that do not work. */
  TARGET_UNUSABLE(3, "target unusable"),
  /** Conformant, but something the run created could not be removed. */
  NOT_CLEANED_UP(4, "could not clean up"),
  /** No check saw anything. */
  NOTHING_CHECKED(5, "nothing was checked"),
  /** Conformant, but less of the contract was reached than was asked for. */
  REACHED_TOO_LITTLE(6, "reached too little of the contract");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number for the shell. */
  public int code() {
    return code;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }
}
