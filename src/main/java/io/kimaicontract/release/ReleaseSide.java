package io.kimaicontract.release;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param name how reports name it
 * @param kimaiVersion the version, where it is known
 * @param contract the document, where there is one
 * @param run the run, where the side is one
 * @param answers what the run's answers had, where that was kept
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

  /** The version in words; the name where it is not known. */
  String title() {
    return kimaiVersion.map(v -> "Kimai " + v).orElse(name);
  }
}
