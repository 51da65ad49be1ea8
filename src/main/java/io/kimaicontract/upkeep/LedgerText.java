package io.kimaicontract.upkeep;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.LedgerFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the text of a ledger file and keeps everything else as it is, comments included.
 *
 * @param file the file before
 */
record LedgerText(LedgerFile file) {

  /**
   * The text with these entries at its end.
   *
   * @throws UsageException when they cannot be put there
   */
  String with(List<AcceptedEntry> entries) {
    String indent =
        file.entries().isEmpty()
            ? ""
            : indent(file.text().lines().toList().get(file.lines().get(0) - 1));
    String before = file.text();
    String text =
        before
            + (before.isEmpty() || before.endsWith("\n") ? "" : "\n")
            + entries.stream()
                .map(e -> "\n" + e.yaml().indent(indent.length()))
                .collect(Collectors.joining());
    text = before.isBlank() ? text.stripLeading() : text;
    List<String> ids = new ArrayList<>(ids(file));
    entries.forEach(e -> ids.add(e.id()));
    return checked(text, ids, "cannot be appended to");
  }

  /**
   * The text without these entries, and without the comments directly above them.
   *
   * @throws UsageException when they cannot be taken out
   */
  String without(Set<String> removed) {
    List<String> lines = file.text().lines().toList();
    List<Integer> begins = file.lines().stream().map(line -> begin(lines, line - 1)).toList();
    List<String> kept = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : lines.size();
      kept.addAll(lines.subList(at, Math.max(at, begins.get(i))));
      if (!removed.contains(file.entries().get(i).id())) {
        kept.addAll(lines.subList(begins.get(i), end));
      }
      at = end;
    }
    String end = file.text().contains("\r\n") ? "\r\n" : "\n";
    String text = kept.stream().map(line -> line + end).collect(Collectors.joining());
    List<String> ids = ids(file).stream().filter(id -> !removed.contains(id)).toList();
    return checked(text, ids, "cannot be pruned");
  }

  /** The index of the line with the dash of the entry, or of the first comment right above it. */
  private static int begin(List<String> lines, int index) {
    int begin = index;
    while (begin > 0 && !lines.get(begin).strip().startsWith("-")) {
      begin--;
    }
    int first = begin;
    String comment = indent(lines.get(begin)) + "#";
    while (first > 0 && lines.get(first - 1).startsWith(comment)) {
      first--;
    }
    return first == 0 ? begin : first;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private String checked(String text, List<String> ids, String what) {
    if (!isRead(text, ids)) {
      throw new UsageException(
          file.name()
              + " "
              + what
              + "; write it as a list whose entries begin on lines of their own with '- '");
    }
    return text;
  }

  private boolean isRead(String text, List<String> ids) {
    try {
      return ids(LedgerFile.parse(file.name(), text)).equals(ids);
    } catch (UsageException broken) {
      return false;
    }
  }

  private static List<String> ids(LedgerFile file) {
    return file.entries().stream().map(Deviation::id).toList();
  }
}
