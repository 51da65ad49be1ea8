package io.kimaicontract.permission;

import io.kimaicontract.http.Request;
import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What each permission opens, in one version: {@code features/permissions.yaml}. */
public final class PermissionTable {
  private static final String FILE = "/features/permissions.yaml";
  private static final Pattern BETWEEN = Pattern.compile(" and | or ");

  private final List<OpenedCall> calls;

  /**
   * An entry that a request falls under.
   *
   * @param entry the entry
   * @param ids the ids that the path has by name
   */
  record Match(PermissionEntry entry, Map<String, String> ids) {}

  private PermissionTable(List<OpenedCall> calls) {
    this.calls = calls;
  }

  /** The table of a version. */
  public static PermissionTable of(KimaiVersion kimaiVersion) {
    return new PermissionTable(
        entries().stream()
            .filter(entry -> entry.range().contains(kimaiVersion))
            .flatMap(entry -> entry.calls().stream().map(call -> OpenedCall.of(call, entry)))
            .toList());
  }

  /** Every permission that the table names, of any version. */
  public static Set<String> permissions() {
    Set<String> names = new TreeSet<>();
    entries().stream()
        .flatMap(PermissionEntry::conditions)
        .forEach(condition -> names.addAll(names(condition)));
    return names;
  }

  private static List<PermissionEntry> entries() {
    return DataFile.ofJar(FILE).list(PermissionEntry.class).stream()
        .flatMap(PermissionEntry::expanded)
        .toList();
  }

  /** The permissions that a condition names. */
  static List<String> names(String condition) {
    return BETWEEN.splitAsStream(condition).filter(name -> !name.isEmpty()).toList();
  }

  /** The entries of the request: those of the closest call, and those of every call. */
  List<Match> matches(Request request) {
    List<Match> matches = new ArrayList<>();
    long closest = 0;
    for (OpenedCall call : calls) {
      if (call.match(request).isPresent()) {
        closest = Math.max(closest, call.literals());
      }
    }
    for (OpenedCall call : calls) {
      if (call.literals() == closest || call.literals() == 0) {
        call.match(request).ifPresent(ids -> matches.add(new Match(call.entry(), ids)));
      }
    }
    return matches;
  }
}
