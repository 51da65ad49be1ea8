package io.kimaicontract.target;

import io.kimaicontract.target.Reading.GivenToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the settings how a run reads what is there. */
final class ReadingOptions {
  private static final int LARGEST_SAMPLE = 500;
  private static final Pattern NAMED =
      Pattern.compile("(?<name>[\\p{L}\\d][\\p{L}\\d ._-]*)=(?<file>.+)");

  private ReadingOptions() {}

  static Reading load(Settings settings, boolean writes) {
    if (writes && settings.text(Setting.TOKEN_USER).isPresent()) {
      throw new UsageException(
          settings.place(Setting.TOKEN_USER)
              + " is for --read-only: a run that may write creates its people; add --read-only or leave it out");
    }
    return new Reading(
        settings.number(Setting.SAMPLE, 1, LARGEST_SAMPLE),
        tokens(settings),
        !writes && !settings.isOn(Setting.SHOW_VALUES));
  }

  private static List<GivenToken> tokens(Settings settings) {
    String place = settings.place(Setting.TOKEN_USER);
    List<GivenToken> tokens = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String text : settings.texts(Setting.TOKEN_USER)) {
      Matcher named = NAMED.matcher(text);
      if (!named.matches()) {
        throw new UsageException(
            "'%s' (%s) names no file; write NAME=FILE, such as tony=tony.token"
                .formatted(text, place));
      }
      String name = named.group("name").strip();
      if (!names.add(name)) {
        throw new UsageException("%s gives '%s' twice; keep one".formatted(place, name));
      }
      String file = named.group("file").strip();
      tokens.add(new GivenToken(name, SecretFile.TOKEN.read(settings.resolve(file), file, place)));
    }
    return tokens;
  }
}
