package io.kimaicontract.coverage;

import io.kimaicontract.target.DataFile;
import java.util.List;

/**
 * Why parts of a contract cannot be seen, as {@code /coverage/reasons.yaml} has it.
 *
 * @param all every reason; of several that fit the first counts
 */
record Reasons(List<Reason> all) {
  private static final String RESOURCE = "/coverage/reasons.yaml";

  /** The reasons of this jar. */
  static Reasons builtIn() {
    return new Reasons(DataFile.ofJar(RESOURCE).list(Reason.class));
  }
}
