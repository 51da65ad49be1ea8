package io.kimaicontract.verdict;

import org.opentest4j.TestAbortedException;

/**
 * Ends a scenario whose request was answered as the permissions of this installation say, which
 * differ from those of a fresh one: the rest of its steps is about the answer to the fresh one.
 */
public final class SettledByPermission extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** The end of a scenario, with what was expected. */
  public SettledByPermission(String expected) {
    super("answered as this installation's permissions say: " + expected);
  }
}
