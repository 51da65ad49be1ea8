package io.kimaicontract.permission;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.target.VersionRange;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An entry of {@code features/permissions.yaml}, which explains the keys. */
record PermissionEntry(
    @JsonProperty(required = true) List<String> calls,
    List<String> each,
    String versions,
    String of,
    String any,
    String own,
    String others,
    String led,
    String member,
    String administrator,
    String when,
    List<String> fields,
    List<String> query,
    String reach,
    String lists,
    String depends) {

  /** The same for each of its records. */
  Stream<PermissionEntry> expanded() {
    return each.isEmpty() ? Stream.of(this) : each.stream().map(this::about);
  }

  private PermissionEntry about(String noun) {
    UnaryOperator<String> fill =
        text -> text.replace("<record>", noun).replace("<records>", plural(noun));
    return new PermissionEntry(
        filled(calls, fill),
        List.of(),
        versions,
        fill.apply(of),
        fill.apply(any),
        fill.apply(own),
        fill.apply(others),
        fill.apply(led),
        fill.apply(member),
        fill.apply(administrator),
        when,
        filled(fields, fill),
        filled(query, fill),
        fill.apply(reach),
        fill.apply(lists),
        fill.apply(depends));
  }

  private static List<String> filled(List<String> texts, UnaryOperator<String> fill) {
    return texts.stream().map(fill).toList();
  }

  /** The plural that paths have. */
  static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  VersionRange range() {
    return new VersionRange(versions);
  }

  /** The texts that name permissions. */
  Stream<String> conditions() {
    return Stream.of(any, own, others, led, member, administrator, depends)
        .filter(text -> !text.isEmpty());
  }

  /** Whether it says more than what must be within reach. */
  boolean needsPermission() {
    return Stream.of(any, own, others, led, member, administrator).anyMatch(c -> !c.isEmpty());
  }

  /** Whether it is about a record that runs, or would run afterwards. */
  boolean isOfRunning() {
    return when.equals("running");
  }

  /** Whether the call itself needs it, and not only what is sent with it or listed. */
  boolean isOfCall() {
    return fields.isEmpty()
        && query.isEmpty()
        && lists.isEmpty()
        && depends.isEmpty()
        && !isOfRunning();
  }
}
