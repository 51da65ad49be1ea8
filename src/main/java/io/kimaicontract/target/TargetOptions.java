package io.kimaicontract.target;

import io.kimaicontract.target.Settings.Given;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the target from the settings, or reports in one sentence which of them is wrong. */
public final class TargetOptions {
  private static final List<Setting> OF_A_TARGET =
      List.of(
          Setting.TOKEN,
          Setting.TOKEN_EXPIRED,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.EXPIRE_COMMAND,
          Setting.TOKEN_USER,
          Setting.HEADER,
          Setting.HEADER_FILE,
          Setting.SHOW_VALUES);
  private static final int LONGEST_TIMEOUT = 3600;
  private static final int LONGEST_TIME = 36_000;
  private static final int LARGEST_ANSWER = 1000;
  private static final int HIGHEST_RATE = 1000;

  private TargetOptions() {}

  /** The target; empty when no URL is set, which means the embedded reference. */
  public static Optional<Target> load(Settings settings) {
    Limits limits = limits(settings);
    Optional<String> url = settings.text(Setting.URL);
    if (url.isEmpty()) {
      refuseWithoutUrl(settings);
      return Optional.empty();
    }
    URI root = TargetUrl.read(url.get(), settings.place(Setting.URL));
    boolean writes = !settings.isOn(Setting.READ_ONLY);
    return Optional.of(
        new Target(
            root,
            credentials(settings),
            writes,
            limits,
            false,
            rate(settings),
            writes && allowsSettings(settings, root),
            Optional.of(formerSettings(settings, root)),
            ReadingOptions.load(settings, writes),
            TransportOptions.load(settings, root)));
  }

  /** How long answers may take and how large they may be, and how long trouble may last. */
  public static Limits limits(Settings settings) {
    Duration timeout = seconds(settings, Setting.TIMEOUT, 1, LONGEST_TIMEOUT);
    Duration whole =
        settings.text(Setting.MAX_TIME).isPresent()
            ? seconds(settings, Setting.MAX_TIME, 1, LONGEST_TIME)
            : Limits.whole(timeout);
    return new Limits(
        timeout,
        whole,
        seconds(settings, Setting.PATIENCE, 0, LONGEST_TIMEOUT),
        settings.number(Setting.MAX_ANSWER, 1, LARGEST_ANSWER) * Limits.MEGABYTE);
  }

  private static Duration seconds(Settings settings, Setting setting, int least, int most) {
    return Duration.ofSeconds(settings.number(setting, least, most));
  }

  private static int rate(Settings settings) {
    return settings.text(Setting.RATE).isEmpty()
        ? 0
        : settings.number(Setting.RATE, 1, HIGHEST_RATE);
  }

  /** Beyond loopback somebody must have written it down for this very server. */
  private static boolean allowsSettings(Settings settings, URI root) {
    boolean on = settings.isOn(Setting.ALLOW_SETTINGS);
    boolean here = TargetUrl.isOfThisMachine(root);
    if (on && !here && !settings.isOnInFile(Setting.ALLOW_SETTINGS)) {
      throw new UsageException(
          "%s is set for %s, which is not this machine: write allow-settings: true in its environment file (--env), or leave it out"
              .formatted(settings.place(Setting.ALLOW_SETTINGS), root.getHost()));
    }
    return on;
  }

  private static Path formerSettings(Settings settings, URI root) {
    String name = root.getAuthority() + (root.getPath() == null ? "" : root.getPath());
    return settings
        .keptFiles()
        .resolve("former-settings")
        .resolve(name.replaceAll("[^A-Za-z0-9.]+", "-") + ".json");
  }

  private static void refuseWithoutUrl(Settings settings) {
    for (Setting setting : OF_A_TARGET) {
      if (settings.text(setting).isPresent()) {
        throw new UsageException(
            settings.place(setting) + " is set but no URL: say which Kimai with --url");
      }
    }
  }

  private static Credentials credentials(Settings settings) {
    String username = settings.text(Setting.USERNAME).orElse(null);
    String password = password(settings);
    if (username != null && password == null) {
      throw new UsageException(
          settings.place(Setting.USERNAME)
              + " is set without a password; add --password-file, or set KIMAI_PASSWORD");
    }
    if (username == null && password != null) {
      String place =
          settings.text(Setting.PASSWORD).isPresent()
              ? settings.place(Setting.PASSWORD)
              : settings.place(Setting.PASSWORD_FILE);
      throw new UsageException(place + " is set without a user name; add --username");
    }
    return new Credentials(
        username,
        password,
        settings.text(Setting.TOKEN).orElse(null),
        settings.text(Setting.TOKEN_EXPIRED).orElse(null),
        settings.text(Setting.EXPIRE_COMMAND).orElse(null));
  }

  private static @Nullable String password(Settings settings) {
    Optional<Given> password = settings.found(Setting.PASSWORD);
    Optional<Given> file = settings.found(Setting.PASSWORD_FILE);
    if (password.isPresent() && file.isPresent() && password.get().rank() == file.get().rank()) {
      throw new UsageException(
          password.get().place() + " and " + file.get().place() + " are both set; keep one");
    }
    boolean fromFile =
        file.isPresent() && (password.isEmpty() || file.get().rank() < password.get().rank());
    return fromFile
        ? SecretFile.PASSWORD.read(
            settings.path(Setting.PASSWORD_FILE).orElseThrow(),
            file.get().text(),
            file.get().place())
        : password.map(Given::text).orElse(null);
  }
}
