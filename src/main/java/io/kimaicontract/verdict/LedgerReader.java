package io.kimaicontract.verdict;

import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads entries of the ledger from YAML, and refuses what it does not understand. */
final class LedgerReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "title",
          "rules",
          "versions",
          "scenarios",
          "operations",
          "kinds",
          "places",
          "sent",
          "seen",
          "optional",
          "evidence");
  private static final YAMLMapper YAML = new YAMLMapper();

  private LedgerReader() {}

  static List<Deviation> read(String name, String yaml) {
    JsonNode document;
    try {
      document = YAML.readTree(yaml);
    } catch (JacksonException broken) {
      throw new BadInput(name + " is not YAML: " + broken.getOriginalMessage());
    }
    List<Deviation> entries = new ArrayList<>();
    for (JsonNode entry : document) {
      entries.add(entry(name, entry));
    }
    return entries;
  }

  private static Deviation entry(String name, JsonNode node) {
    String id = node.path("id").asString("");
    if (id.isEmpty()) {
      throw new BadInput(name + " has an entry without 'id': " + node);
    }
    String where = name + ", entry " + id;
    for (String key : node.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw new BadInput(where + ": unknown key '" + key + "'; known are " + sorted());
      }
    }
    for (String key : List.of("title", "seen", "evidence")) {
      if (!node.has(key)) {
        throw new BadInput(where + ": '" + key + "' is missing");
      }
    }
    Match match =
        new Match(
            texts(node, "scenarios"),
            texts(node, "operations"),
            texts(node, "kinds"),
            texts(node, "places"),
            pattern(where, node.path("sent").asString("")),
            pattern(where, node.path("seen").asString("")));
    if (match.scenarios().isEmpty() && match.places().isEmpty() && match.operations().isEmpty()) {
      throw new BadInput(where + " matches everything; give scenarios, operations or places");
    }
    return new Deviation(
        id,
        kind(where, node.path("kind").asString("deviation")),
        node.path("title").asString(""),
        texts(node, "rules"),
        versions(where, node.path("versions").asString("")),
        match,
        node.path("optional").asBoolean(false),
        texts(node, "evidence"));
  }

  private static Deviation.Kind kind(String where, String text) {
    try {
      return Deviation.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadInput(where + ": kind '" + text + "' is unknown; it is deviation or defect");
    }
  }

  private static VersionRange versions(String where, String text) {
    try {
      return new VersionRange(text);
    } catch (IllegalArgumentException broken) {
      throw new BadInput(where + ": " + broken.getMessage());
    }
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    JsonNode value = node.path(key);
    if (value.isString()) {
      return List.of(value.asString());
    }
    value.forEach(t -> texts.add(t.asString("")));
    return List.copyOf(texts);
  }

  private static Pattern pattern(String where, String regex) {
    try {
      return Pattern.compile(regex, Pattern.DOTALL);
    } catch (PatternSyntaxException broken) {
      throw new BadInput(
          where + ": 'sent' or 'seen' is no regular expression: " + broken.getDescription());
    }
  }

  private static String sorted() {
    return String.join(", ", KEYS.stream().sorted().toList());
  }
}
