package io.kimaicontract.input;

import io.kimaicontract.contract.Contract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The inputs that a run sends: the same for the same document.
 *
 * <p>In a usual run every field meets one kind of each family, and every kind every type of field;
 * a field that creation and change share is met once, and so is one of the rates, comments or
 * custom fields that several resources have. Parts of paths, and whole bodies, meet one kind each.
 */
public final class InputSelection {
  private static final int KINDS_OF_A_FORM = 2;
  private static final List<InputKind> KINDS = List.of(InputKind.values());
  private static final List<InputFamily> FAMILIES = List.of(InputFamily.values());

  /** A field and what it is sent. */
  private record Pair(InputField field, InputKind kind) {}

  /** Fields that are alike for a kind. */
  private record Sort(InputPlace place, ValueType type) {}

  private final List<InputField> fields;
  private final InputScope scope;
  private final Set<Pair> usual = new LinkedHashSet<>();
  private final Map<InputPlace, Set<InputField>> distinct = new HashMap<>();

  /** The inputs for the document. */
  public InputSelection(Contract contract, InputScope scope) {
    this.fields = DocumentFields.of(contract);
    this.scope = scope;
  }

  /** How many inputs a run sends. */
  public InputScope scope() {
    return scope;
  }

  /** The fields of the document at the place that the sender may send. */
  public List<InputField> fields(InputSender sender, InputPlace place) {
    return fields.stream().filter(f -> f.place() == place && sender.calls(f.operation())).toList();
  }

  /** Whether no other field stands for this one, as that of a change does for a creation. */
  boolean isDistinct(InputField field) {
    synchronized (distinct) {
      return distinct
          .computeIfAbsent(
              field.place(), place -> Set.copyOf(distinct(fields(InputSender.KEEPER, place))))
          .contains(field);
    }
  }

  /** The fields to which the sender sends the kind. */
  public List<InputField> fields(InputSender sender, InputKind kind, InputPlace place) {
    List<InputField> fitting =
        fields(sender, place).stream().filter(f -> kind.fits(place, f.type())).toList();
    if (scope == InputScope.ALL || kind.isOfTheDocument()) {
      return fitting;
    }
    if (sender == InputSender.OWNER) {
      return fitting;
    }
    return sender == InputSender.KEEPER
        ? fitting.stream().filter(f -> usual().contains(new Pair(f, kind))).toList()
        : oneOfEach(fitting, kind);
  }

  /** One field of each operation, another for each kind: the same rules apply to other people. */
  private static List<InputField> oneOfEach(List<InputField> fitting, InputKind kind) {
    Map<String, List<InputField>> byOperation =
        fitting.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.operation().name(), LinkedHashMap::new, Collectors.toList()));
    return byOperation.values().stream()
        .map(same -> same.get(KINDS.indexOf(kind) % same.size()))
        .toList();
  }

  private synchronized Set<Pair> usual() {
    if (usual.isEmpty()) {
      for (InputPlace place : InputPlace.values()) {
        List<InputField> distinct = distinct(fields(InputSender.KEEPER, place));
        switch (place) {
          case FIELD -> byForm(distinct);
          case QUERY -> byFamily(distinct);
          case PATH, BODY -> inTurn(distinct);
        }
        everyKind(distinct);
      }
    }
    return usual;
  }

  /** What creation and change share stands once, as a change where there is one. */
  private static List<InputField> distinct(List<InputField> fields) {
    Map<String, InputField> distinct = new LinkedHashMap<>();
    for (InputField field : fields) {
      distinct.merge(
          field.shared(),
          field,
          (first, second) -> second.operation().method().equals("PATCH") ? second : first);
    }
    return List.copyOf(distinct.values());
  }

  private void byFamily(List<InputField> fields) {
    Map<List<Object>, Integer> turns = new HashMap<>();
    for (InputField field : fields) {
      for (InputFamily family : InputFamily.values()) {
        List<InputKind> kinds =
            kinds(field).stream().filter(kind -> kind.family() == family).toList();
        if (!kinds.isEmpty()) {
          int turn = turns.merge(List.of(field.type(), family), 1, Integer::sum) - 1;
          usual.add(new Pair(field, kinds.get(turn % kinds.size())));
        }
      }
    }
  }

  /**
   * The fields of a form share two kinds of a family, so that its record is read seldom; rates,
   * comments and custom fields of several resources share the families.
   */
  private void byForm(List<InputField> fields) {
    List<String> forms = fields.stream().map(InputField::owner).distinct().toList();
    Map<String, List<InputField>> siblings =
        fields.stream().collect(Collectors.groupingBy(InputField::siblings));
    Map<List<Object>, Integer> turns = new HashMap<>();
    for (InputField field : fields) {
      int form = forms.indexOf(field.owner()) * KINDS_OF_A_FORM;
      List<InputField> alike = siblings.getOrDefault(field.siblings(), List.of());
      for (InputFamily family : InputFamily.values()) {
        List<InputKind> kinds =
            kinds(field).stream().filter(kind -> kind.family() == family).toList();
        boolean its = FAMILIES.indexOf(family) % alike.size() == alike.indexOf(field);
        if (!kinds.isEmpty() && its) {
          int turn = turns.merge(List.of(field.owner(), family), 1, Integer::sum) - 1;
          usual.add(new Pair(field, kinds.get((form + turn % KINDS_OF_A_FORM) % kinds.size())));
        }
      }
    }
  }

  private void inTurn(List<InputField> fields) {
    int turn = 0;
    for (InputField field : fields) {
      List<InputKind> kinds = kinds(field);
      usual.add(new Pair(field, kinds.get(turn++ % kinds.size())));
    }
  }

  /** Lets each kind that has not met a type of field meet the first of them. */
  private void everyKind(List<InputField> fields) {
    Map<Sort, List<InputField>> sorts =
        fields.stream()
            .collect(
                Collectors.groupingBy(
                    f -> new Sort(f.place(), f.type()), LinkedHashMap::new, Collectors.toList()));
    sorts.forEach(
        (sort, alike) ->
            kinds(alike.get(0)).stream()
                .filter(kind -> alike.stream().noneMatch(f -> usual.contains(new Pair(f, kind))))
                .forEach(kind -> usual.add(new Pair(best(alike, kind), kind))));
  }

  /** A field whose form meets the kind anyway, or else the one that has met least. */
  private InputField best(List<InputField> alike, InputKind kind) {
    return alike.stream()
        .filter(
            f -> usual.stream().anyMatch(p -> p.kind == kind && p.field.owner().equals(f.owner())))
        .findFirst()
        .orElseGet(
            () ->
                Collections.min(
                    alike,
                    Comparator.comparing(
                        f -> usual.stream().filter(p -> p.field.equals(f)).count())));
  }

  private static List<InputKind> kinds(InputField field) {
    List<InputKind> kinds = new ArrayList<>();
    Arrays.stream(InputKind.values())
        .filter(kind -> !kind.isOfTheDocument() && kind.fits(field.place(), field.type()))
        .forEach(kinds::add);
    return kinds;
  }
}
