package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.fixture.Effect;
import io.kimaicontract.fixture.EffectsFile;
import io.kimaicontract.recording.Recording;
import io.kimaicontract.target.KimaiVersion;
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
class DeclaredEffectsTest {
  private static final List<Effect.Declared> DECLARED = EffectsFile.read();

  private final Map<KimaiVersion, Set<String>> contracts = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    for (KimaiVersion kimaiVersion : PinnedContracts.kimaiVersions()) {
      put(PinnedContracts.nearest(kimaiVersion, ""));
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
        (kimaiVersion, operations) ->
            operations.stream()
                .filter(o -> holding(kimaiVersion).filter(o::equals).count() != 1)
                .forEach(o -> wrong.add(kimaiVersion + " " + o)));
    assertThat("operations without one declaration", wrong, empty());
  }

  @Test
  void everyDeclarationIsOfAnOperation() {
    Set<String> wrong =
        DECLARED.stream()
            .filter(d -> known(d).isEmpty())
            .map(Effect.Declared::operation)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat("declarations of no operation", wrong, empty());
  }

  @Test
  void whereAnEffectDoesNotHoldThereIsNoSuchOperation() {
    List<String> wrong = new ArrayList<>();
    for (Effect.Declared declared : DECLARED) {
      contracts.forEach(
          (kimaiVersion, operations) -> {
            if (!declared.versions().contains(kimaiVersion)
                && operations.contains(declared.operation())) {
              wrong.add(kimaiVersion + " " + declared.operation());
            }
          });
    }
    assertThat(wrong, empty());
  }

  @Test
  void whatUndoesIsAnOperationOfTheSameContractOrAPage() {
    Set<String> wrong = new TreeSet<>();
    for (Effect.Declared declared : DECLARED) {
      for (KimaiVersion kimaiVersion : known(declared)) {
        boolean has = operations(kimaiVersion).contains(declared.effect().undoneBy());
        if (undoes(declared) && has == byPage(declared, kimaiVersion)) {
          wrong.add(
              kimaiVersion + " " + declared.operation() + ": " + declared.effect().undoneBy());
        }
      }
    }
    assertThat("creations that nothing undoes, or that no page needs to", wrong, empty());
  }

  @Test
  void whatUndoesDeletes() {
    Map<String, Effect> effects =
        DECLARED.stream().collect(Collectors.toMap(Effect.Declared::operation, d -> d.effect()));
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
        contract.kimaiVersion().orElseThrow(),
        contract.operations().stream()
            .map(Operation::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Set<String> operations(KimaiVersion kimaiVersion) {
    return contracts.getOrDefault(kimaiVersion, Set.of());
  }

  /** The versions whose contract has the operation, as far as the effect is declared for them. */
  private List<KimaiVersion> known(Effect.Declared declared) {
    return contracts.keySet().stream()
        .filter(declared.versions()::contains)
        .filter(v -> operations(v).contains(declared.operation()))
        .toList();
  }

  private static Stream<String> holding(KimaiVersion kimaiVersion) {
    return DECLARED.stream()
        .filter(d -> d.versions().contains(kimaiVersion))
        .map(Effect.Declared::operation);
  }

  private static boolean undoes(Effect.Declared declared) {
    return declared.effect() instanceof Effect.Creates || declared.effect() instanceof Effect.Adds;
  }

  private static boolean byPage(Effect.Declared declared, KimaiVersion kimaiVersion) {
    return declared.effect() instanceof Effect.Creates made
        && made.byPage().map(range -> range.contains(kimaiVersion)).orElse(false);
  }
}
