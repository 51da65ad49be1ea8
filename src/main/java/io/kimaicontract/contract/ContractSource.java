package io.kimaicontract.contract;

import io.kimaicontract.target.KimaiVersion;

/** The origin of a contract. */
public sealed interface ContractSource {
  /** The name of the source in reports, in a few words. */
  String sentence();

  /** True if the target itself serves the document. */
  default boolean isTargets() {
    return this instanceof DocJson || this instanceof DocPage;
  }

  /** Given by the user with {@code --contract}. */
  record Given(String location) implements ContractSource {
    @Override
    public String sentence() {
      return location + " (given with --contract)";
    }
  }

  /** {@code /api/doc.json} of the target, read through the web session; up to Kimai 2.34. */
  record DocJson(String url) implements ContractSource {
    @Override
    public String sentence() {
      return url + " (the target's own doc.json)";
    }
  }

  /** The document inside the target's {@code /api/doc} page; Kimai 2.35 and later. */
  record DocPage(String url) implements ContractSource {
    @Override
    public String sentence() {
      return url + " (the document inside the target's own API page)";
    }
  }

  /** A pinned contract of a released version, and why the target's own was not used. */
  record Pinned(KimaiVersion kimaiVersion, String reason) implements ContractSource {
    @Override
    public String sentence() {
      return "the pinned contract of Kimai " + kimaiVersion + " (" + reason + ")";
    }
  }
}
