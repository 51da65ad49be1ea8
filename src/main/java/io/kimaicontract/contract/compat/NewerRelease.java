package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target that is newer than every release known here, compared with the newest of them.
 *
 * @param kimaiVersion the target's version
 * @param newest the newest version known here
 * @param differences how the target's document differs; empty where it was not read
 * @param unread why the target's document was not read; empty where it was
 */
public record NewerRelease(
    KimaiVersion kimaiVersion, KimaiVersion newest, List<Difference> differences, String unread) {

  /** The target, if it is newer; a patch of the newest known release is not. */
  public static Optional<NewerRelease> of(Contract contract, KimaiVersion kimaiVersion) {
    List<KimaiVersion> known = PinnedContracts.kimaiVersions();
    KimaiVersion newest = known.get(known.size() - 1);
    if (!kimaiVersion.isAtLeast(newest) || kimaiVersion.isSameMinor(newest)) {
      return Optional.empty();
    }
    if (contract.source() instanceof ContractSource.Pinned pinned) {
      return Optional.of(new NewerRelease(kimaiVersion, newest, List.of(), pinned.reason()));
    }
    Contract before = PinnedContracts.nearest(newest, "the newest release known here");
    return Optional.of(
        new NewerRelease(kimaiVersion, newest, DocumentComparison.of(before, contract), ""));
  }

  /** What is to be said of it first. */
  public String sentence() {
    String newer =
        "Kimai %s is newer than %s, the newest release known here; "
            .formatted(kimaiVersion, newest);
    if (!unread.isEmpty()) {
      return newer
          + "its document was not read ("
          + unread
          + "), so a run holds it to that of "
          + newest
          + "; give a login, or the document with --contract";
    }
    return newer + "its document " + String.join(", ", numbers());
  }

  /** What the document no longer has, or says otherwise, so that clients break. */
  public List<ReleaseLoss> losses() {
    return ReleaseLoss.of(differences, newest);
  }

  /** What the document has more, one line each. */
  public List<String> additions() {
    return differences.stream()
        .filter(d -> d.impact() == Impact.ADDITIVE)
        .map(Difference::title)
        .toList();
  }

  private List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    String added = counted(Change.NEW);
    String gone = counted(Change.GONE);
    numbers.add(added.isEmpty() ? "adds no operation and no property" : "adds " + added);
    numbers.add(gone.isEmpty() ? "removes none" : "removes " + gone);
    int breaking = losses().size();
    if (breaking > 0) {
      numbers.add(
          breaking == 1
              ? "and has 1 difference that breaks clients"
              : "and has " + breaking + " differences that break clients");
    }
    return numbers;
  }

  private String counted(Change change) {
    List<String> counts = new ArrayList<>();
    count(Kind.OPERATION, change, "operation", "operations").ifPresent(counts::add);
    count(Kind.PROPERTY, change, "property", "properties").ifPresent(counts::add);
    count(Kind.PARAMETER, change, "parameter", "parameters").ifPresent(counts::add);
    return String.join(" and ", counts);
  }

  private Optional<String> count(Kind kind, Change change, String one, String many) {
    long count = differences.stream().filter(d -> d.kind() == kind && d.change() == change).count();
    return count == 0 ? Optional.empty() : Optional.of(count + " " + (count == 1 ? one : many));
  }
}
