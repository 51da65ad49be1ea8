package io.kimaicontract.coverage;

import io.kimaicontract.target.DataFile;
import java.util.List;

/**
 * The exemptions listed in {@code /coverage/reasons.yaml}.
 *
 * @param all every exemption; the first that fits applies
 */
record Exemptions(List<Exemption> all) {
  private static final String RESOURCE = "/coverage/reasons.yaml";

  /** The exemptions in this jar. */
  static Exemptions builtIn() {
    return new Exemptions(DataFile.ofJar(RESOURCE).list(Exemption.class));
  }
}
