package io.kimaicontract.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set, whichever way it is given: option, property, variable or file. */
public enum Setting {
  /** The root of the Kimai. */
  URL("URL", "the root of the Kimai, such as https://kimai.example.com"),
  /** An API token. */
  TOKEN("TOKEN", "an API token of that Kimai"),
  /** An expired API token. */
  TOKEN_EXPIRED("TOKEN", "an API token whose expiry has passed"),
  /** The login's name. */
  USERNAME("NAME", "user name or e-mail of a login, best a super administrator's"),
  /** The login's password. */
  PASSWORD("PASSWORD", "the password of the login"),
  /** Where the login's password is. */
  PASSWORD_FILE("FILE", "a file whose first line is the password"),
  /** A named environment. */
  ENV("NAME|FILE", "an environment file with any of these settings: YAML, or a Postman export"),
  /** Which scenarios, by tag. */
  TAGS("EXPR", "only scenarios with these tags, such as '@smoke and not @writes'"),
  /** Which scenarios, by name. */
  NAME("REGEX", "only scenarios whose name matches"),
  /** Whether the ledger is ignored. */
  STRICT("", "count known deviations as violations"),
  /** Whether nothing may be changed. */
  READ_ONLY("", "create and change nothing on the target"),
  /** Another contract. */
  CONTRACT("FILE|URL", "an OpenAPI document to check against, instead of the target's own"),
  /** Another ledger. */
  DEVIATIONS("FILE", "a ledger of known deviations, instead of the built-in one"),
  /** How a token is made to expire. */
  EXPIRE_COMMAND("CMD", "shell command that makes the token named in $KIMAI_TOKEN_NAME expired"),
  /** How long an answer may take. */
  TIMEOUT("SECONDS", "how long an answer may take", "30"),
  /** Where reports go. */
  REPORTS("DIR", "where the reports go", "reports"),
  /** How many at once. */
  THREADS("N", "how many scenarios run at once", "4"),
  /** How many of the operations must be reached. */
  MIN_OPERATIONS("PERCENT", "fail unless the run reached this share of the operations"),
  /** How many of the operations must succeed. */
  MIN_SUCCESS("PERCENT", "fail unless this share of them was answered with success"),
  /** How many of the query parameters must be sent. */
  MIN_PARAMETERS("PERCENT", "fail unless the run sent this share of the query parameters"),
  /** How many of the request properties must be sent. */
  MIN_REQUEST_PROPERTIES("PERCENT", "fail unless it sent this share of the request properties"),
  /** How many of the response properties must be seen. */
  MIN_RESPONSE_PROPERTIES("PERCENT", "fail unless it saw this share of the response properties"),
  /** Whether to show everything. */
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

  /** What stands for the value in the help; empty for a setting that is on or off. */
  public String label() {
    return label;
  }

  /** The value where none is given; empty for most settings. */
  public String defaultValue() {
    return defaultValue;
  }

  /** What it is, for the help. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is on or off, without a value. */
  public boolean isFlag() {
    return label.isEmpty();
  }

  /** The setting with the key, if there is one. */
  static Optional<Setting> byKey(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
