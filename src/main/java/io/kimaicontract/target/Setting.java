package io.kimaicontract.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All settings; each can be given as option, system property, environment variable or key of a
 * file.
 */
public enum Setting {
  URL("URL", "the root of the Kimai, such as https://kimai.example.com"),
  TOKEN("TOKEN", "an API token of that Kimai"),
  TOKEN_EXPIRED("TOKEN", "an API token whose expiry has passed"),
  USERNAME("NAME", "user name or e-mail of a login, best a super administrator's"),
  PASSWORD("PASSWORD", "the password of the login"),
  PASSWORD_FILE("FILE", "a file whose first line is the password"),
  ENV("NAME|FILE", "an environment file with any of these settings: YAML, or a Postman export"),
  TAGS("EXPR", "only scenarios with these tags, such as '@smoke and not @writes'"),
  NAME("REGEX", "only scenarios whose name matches"),
  STRICT("", "count known deviations as violations"),
  READ_ONLY("", "create and change nothing on the target"),
  ALLOW_WRITES("", "write to a Kimai on another host; without it a terminal is asked"),
  ALLOW_SETTINGS("", "change settings of the installation, and restore them; on a server of yours"),
  CONTRACT("FILE|URL", "an OpenAPI document to check against, instead of the target's own"),
  DEVIATIONS("FILE", "a ledger of your own, in addition to the built-in one; may be repeated"),
  ONLY_DEVIATIONS("FILE", "a ledger instead of the built-in one; may be repeated"),
  EXPIRE_COMMAND("CMD", "shell command that makes the token named in $KIMAI_TOKEN_NAME expired"),
  TIMEOUT("SECONDS", "how long a part of an answer may take", "30"),
  MAX_TIME("SECONDS", "how long a whole answer may take; 3 times --timeout if not given"),
  MAX_ANSWER("MB", "how large an answer may be, decompressed", "20"),
  PATIENCE("SECONDS", "how long a run waits for a target in trouble", "60"),
  REPORTS("DIR", "where the reports go", "reports"),
  THREADS("N", "how many scenarios run at once", "4"),
  RATE("N", "at most so many requests a second, of all threads together"),
  INPUTS("SCOPE", "which generated inputs to send: all, usual or none", "usual"),
  MIN_OPERATIONS("PERCENT", "fail unless the run reached this share of the operations"),
  MIN_SUCCESS("PERCENT", "fail unless this share of them was answered with success"),
  MIN_PARAMETERS("PERCENT", "fail unless the run sent this share of the query parameters"),
  MIN_REQUEST_PROPERTIES("PERCENT", "fail unless it sent this share of the request properties"),
  MIN_RESPONSE_PROPERTIES("PERCENT", "fail unless it saw this share of the response properties"),
  HISTORY(
      "FILE|DIR",
      "where the history of runs is kept; in the directory of the reports if not given"),
  QUIET("", "show the verdict only"),
  JSON("", "print the summary as JSON on the standard output, and nothing else"),
  GITHUB("", "annotate the features with the findings, in a workflow of GitHub"),
  VERBOSE("", "show stack traces and every exchange");

  private final String label;
  private final String meaning;
  private final String defaultValue;

  Setting(String label, String meaning) {
    this(label, meaning, "");
  }

  Setting(String label, String meaning, String defaultValue) {
    this.label = label;
    this.meaning = meaning;
    this.defaultValue = defaultValue;
  }

  /** The name as files have it, such as {@code token-expired}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The command line option, such as {@code --token-expired}. */
  public String option() {
    return "--" + key();
  }

  /** The system property, such as {@code kimai.token-expired}. */
  public String property() {
    return "kimai." + key();
  }

  /** The environment variable, such as {@code KIMAI_TOKEN_EXPIRED}. */
  public String variable() {
    return "KIMAI_" + name();
  }

  /** The placeholder of the value in the help; empty for a setting that is on or off. */
  public String label() {
    return label;
  }

  /** The value where none is given; empty for most settings. */
  public String defaultValue() {
    return defaultValue;
  }

  /** The description in the help. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is on or off, without a value. */
  public boolean isFlag() {
    return label.isEmpty();
  }

  /** Whether it narrows a run to some scenarios. */
  public boolean isSelection() {
    return this == TAGS || this == NAME;
  }

  /** Whether it may have several values. */
  public boolean isList() {
    return this == DEVIATIONS || this == ONLY_DEVIATIONS;
  }

  /** The setting with the key, if there is one. */
  static Optional<Setting> byKey(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
