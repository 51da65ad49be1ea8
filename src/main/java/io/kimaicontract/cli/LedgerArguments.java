package io.kimaicontract.cli;

import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.LedgerFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ledger files that are set. */
final class LedgerArguments {
  private LedgerArguments() {}

  /**
   * The files of {@code --deviations}, or of {@code --only-deviations}.
   *
   * @throws UsageException when both are set, or a file does not exist
   */
  static LedgerFiles of(Settings settings) {
    List<Path> added = files(settings, Setting.DEVIATIONS);
    List<Path> only = files(settings, Setting.ONLY_DEVIATIONS);
    if (!added.isEmpty() && !only.isEmpty()) {
      throw new UsageException(
          "%s adds to the built-in ledger and %s replaces it; give one of them"
              .formatted(
                  settings.place(Setting.DEVIATIONS), settings.place(Setting.ONLY_DEVIATIONS)));
    }
    return only.isEmpty() ? new LedgerFiles(added, false) : new LedgerFiles(only, true);
  }

  private static List<Path> files(Settings settings, Setting setting) {
    return settings.texts(setting).stream().map(text -> file(settings, setting, text)).toList();
  }

  private static Path file(Settings settings, Setting setting, String text) {
    Path file = settings.resolve(text);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "ledger '%s' does not exist; check %s".formatted(text, settings.place(setting)));
    }
    return file;
  }
}
