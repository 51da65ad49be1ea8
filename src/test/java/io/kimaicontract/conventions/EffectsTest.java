package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.fixture.DeclaredEffect;
import io.kimaicontract.fixture.Effect;
import io.kimaicontract.fixture.EffectsFile;
import io.kimaicontract.recording.Recording;
import io.kimaicontract.target.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of every contract has one declared effect, and nothing else has. */
class EffectsTest {
  private static final List<DeclaredEffect> DECLARED = EffectsFile.read();

  private final Map<Version, Set<String>> contracts = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    for (Version version : PinnedContracts.versions()) {
      put(PinnedContracts.nearest(version, ""));
    }
    Path shared = Recording.shared().resolve("kimai/contracts");
    if (Files.isDirectory(shared)) {
      try (Stream<Path> files = Files.list(shared)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
          put(
              Contract.parse(
                  Files.readString(file), new ContractSource.Given(file.getFileName().toString())));
        }
      }
    }
  }

  @Test
  void everyOperationIsDeclaredOnce() {
    Set<String> wrong = new TreeSet<>();
    contracts.forEach(
        (version, operations) ->
            operations.stream()
                .filter(o -> holding(version).filter(o::equals).count() != 1)
                .forEach(o -> wrong.add(version + " " + o)));
    assertThat("operations without one declaration", wrong, empty());
  }

  @Test
  void everyDeclarationIsOfAnOperation() {
    Set<String> wrong =
        DECLARED.stream()
            .filter(d -> known(d).isEmpty())
            .map(DeclaredEffect::operation)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat("declarations of no operation", wrong, empty());
  }

  @Test
  void whereAnEffectDoesNotHoldThereIsNoSuchOperation() {
    List<String> wrong = new ArrayList<>();
    for (DeclaredEffect declared : DECLARED) {
      contracts.forEach(
          (version, operations) -> {
            if (!declared.versions().contains(version)
                && operations.contains(declared.operation())) {
              wrong.add(version + " " + declared.operation());
            }
          });
    }
    assertThat(wrong, empty());
  }

  @Test
  void whatUndoesIsAnOperationOfTheSameContractOrAPage() {
    Set<String> wrong = new TreeSet<>();
    for (DeclaredEffect declared : DECLARED) {
      for (Version version : known(declared)) {
        boolean has = operations(version).contains(declared.effect().undoneBy());
        if (undoes(declared) && has == byPage(declared, version)) {
          wrong.add(version + " " + declared.operation() + ": " + declared.effect().undoneBy());
        }
      }
    }
    assertThat("creations that nothing undoes, or that no page needs to", wrong, empty());
  }

  @Test
  void whatUndoesDeletes() {
    Map<String, Effect> effects =
        DECLARED.stream().collect(Collectors.toMap(DeclaredEffect::operation, d -> d.effect()));
    Set<String> undoing =
        DECLARED.stream()
            .map(d -> d.effect().undoneBy())
            .filter(o -> !o.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(undoing, not(empty()));
    undoing.forEach(o -> assertThat(o, effects.get(o), is(Effect.Plain.DELETES)));
  }

  private void put(Contract contract) {
    contracts.put(
        contract.version().orElseThrow(),
        contract.operations().stream()
            .map(Operation::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Set<String> operations(Version version) {
    return contracts.getOrDefault(version, Set.of());
  }

  /** The versions whose contract has the operation, as far as the effect is declared for them. */
  private List<Version> known(DeclaredEffect declared) {
    return contracts.keySet().stream()
        .filter(declared.versions()::contains)
        .filter(v -> operations(v).contains(declared.operation()))
        .toList();
  }

  private static Stream<String> holding(Version version) {
    return DECLARED.stream()
        .filter(d -> d.versions().contains(version))
        .map(DeclaredEffect::operation);
  }

  private static boolean undoes(DeclaredEffect declared) {
    return declared.effect() instanceof Effect.Creates || declared.effect() instanceof Effect.Adds;
  }

  private static boolean byPage(DeclaredEffect declared, Version version) {
    return declared.effect() instanceof Effect.Creates made
        && made.byPage().map(range -> range.contains(version)).orElse(false);
  }
}
