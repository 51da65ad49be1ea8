package io.kimaicontract.release;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param name its name in reports
 * @param kimaiVersion the version, if known
 * @param contract the document, if there is one
 * @param run the run, if the side is one
 * @param answers the observed answers of the run, if it wrote them
 */
public record ReleaseSide(
    String name,
    Optional<KimaiVersion> kimaiVersion,
    Optional<Contract> contract,
    Optional<Run> run,
    Optional<SeenAnswers> answers) {

  /** A side that is a document. */
  public static ReleaseSide of(
      String name, Optional<KimaiVersion> kimaiVersion, Contract contract) {
    return new ReleaseSide(
        name, kimaiVersion, Optional.of(contract), Optional.empty(), Optional.empty());
  }

  /** A side that is a run. */
  public static ReleaseSide of(
      String name, Run run, Optional<Contract> contract, Optional<SeenAnswers> answers) {
    return new ReleaseSide(
        name, KimaiVersion.parse(run.target().version()), contract, Optional.of(run), answers);
  }

  /** The version in words; the name if it is unknown. */
  String title() {
    return kimaiVersion.map(v -> "Kimai " + v).orElse(name);
  }
}
