package io.kimaicontract.coverage;

import io.kimaicontract.target.DataFile;
import java.util.List;

/**
 * Why parts of a contract cannot be seen, as {@code /coverage/reasons.yaml} has it.
 *
 * @param all every reason; of several that fit the first counts
 */
record Exemptions(List<Exemption> all) {
  private static final String RESOURCE = "/coverage/reasons.yaml";

  /** The reasons of this jar. */
  static Exemptions builtIn() {
    return new Exemptions(DataFile.ofJar(RESOURCE).list(Exemption.class));
  }
}
