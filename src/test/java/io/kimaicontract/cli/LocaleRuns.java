package io.kimaicontract.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs a command in one locale after the other, as if the process had been started in it. */
final class LocaleRuns {
  private LocaleRuns() {}

  /** The first argument has the locales, the rest is the command; reports go to LOCALE. */
  public static void main(String[] args) {
    String[] command = Arrays.copyOfRange(args, 1, args.length);
    for (String locale : args[0].split(",", -1)) {
      System.out.println("== " + locale);
      Locale.setDefault(Locale.forLanguageTag(locale));
      Main.main(
          Stream.concat(Arrays.stream(command), Stream.of("--reports", locale))
              .toArray(String[]::new));
    }
  }
}
