package io.kimaicontract.report.console;

/** How much a run writes to the terminal. */
public enum Output {
  /** The verdict, where the reports are, and the exit code. */
  QUIET,
  /** A line for each feature, the findings, and the verdict. */
  NORMAL,
  /** Also each scenario with its exchanges. */
  VERBOSE,
  /** Nothing: somebody else writes. */
  NONE
}
