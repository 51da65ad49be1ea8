package io.kimaicontract.cli;

import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.UsageException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks before a command writes to a Kimai on another machine, which others may depend on.
 *
 * @param terminal asks a question and returns the answer; nothing where nobody can be asked
 */
record WritePermission(Function<String, Optional<String>> terminal) {
  private static final Set<String> YES = Set.of("y", "yes");

  /**
   * Does nothing where the target is on this machine, is not written to, or the user allowed it.
   *
   * @param deed what the command does, such as {@code a run creates and removes records}
   * @param otherwise what to give instead to write nothing
   * @throws UsageException when the user did not allow it
   */
  void require(Settings settings, Target target, String deed, String otherwise) {
    if (!target.writesAllowed()
        || target.isOfThisMachine()
        || settings.isOn(Setting.ALLOW_WRITES)) {
      return;
    }
    String where = deed + " on " + target.url() + ", which is not this machine";
    Optional<String> answer = terminal.apply(where + ". Go on? [y/N] ");
    if (answer.filter(a -> YES.contains(a.strip().toLowerCase(Locale.ROOT))).isEmpty()) {
      throw new UsageException(where + "; add --allow-writes if that is meant, or " + otherwise);
    }
  }

  /** The terminal of this process, if it has one. */
  static Optional<String> console(String question) {
    return Optional.ofNullable(System.console())
        .filter(WritePermission::isTerminal)
        .map(console -> console.readLine("%s", question));
  }

  /** From Java 22 on there is a console without a terminal, too. */
  private static boolean isTerminal(Object console) {
    try {
      return Boolean.TRUE.equals(console.getClass().getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
