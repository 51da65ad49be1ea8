package io.kimaicontract.conventions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the features, as the glue's sources define them. */
final class Vocabulary {
  private static final Pattern STEP =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@(Given|When|Then|ParameterType)\\("
              + "\\s*((?:\"(?:\\\\.|[^\"\\\\])*\"|[A-Z]\\w*|[\\s+])*)\\)\\s*public \\S+ (\\w+)\\(",
          Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");

  private Vocabulary() {}

  /**
   * A step, or a parameter type.
   *
   * @param keyword {@code Given}, {@code When}, {@code Then} or {@code ParameterType}
   * @param expression the expression; for a parameter type its name in braces
   * @param meaning the first sentence of its Javadoc
   * @param file the class that defines it
   */
  record Word(String keyword, String expression, String meaning, String file) {}

  static List<Word> words() {
    return Sources.main().stream()
        .filter(s -> s.directory().equals("steps"))
        .flatMap(s -> words(s).stream())
        .toList();
  }

  static List<Word> steps() {
    return words().stream().filter(w -> !w.keyword().equals("ParameterType")).toList();
  }

  /** The list as {@code features/README.md} shows it. */
  static String markdown() {
    Map<String, String> titles = new TreeMap<>();
    titles.put("Given", "Given: the state before");
    titles.put("When", "When: the action");
    titles.put("Then", "Then: the expected result");
    StringBuilder text = new StringBuilder();
    text.append(steps().stream().map(Word::expression).distinct().count()).append(" steps.\n");
    for (String keyword : List.of("Given", "When", "Then")) {
      text.append(table(String.valueOf(titles.get(keyword)), keyword));
    }
    return text.append(table("Parameters in braces", "ParameterType")).toString();
  }

  private static String table(String title, String keyword) {
    return "\n### "
        + title
        + "\n\n| "
        + (keyword.equals("ParameterType") ? "Parameter" : "Step")
        + " | Meaning | Class |\n|---|---|---|\n"
        + words().stream()
            .filter(w -> w.keyword().equals(keyword))
            .sorted(java.util.Comparator.comparing(Word::expression))
            .map(w -> "| `" + w.expression() + "` | " + w.meaning() + " | " + w.file() + " |\n")
            .collect(Collectors.joining());
  }

  private static List<Word> words(Sources.Source source) {
    String file = source.name().replaceAll(".*/|\\.java", "");
    Matcher m = STEP.matcher(source.text());
    return m.results()
        .map(
            r ->
                new Word(
                    r.group(2),
                    r.group(2).equals("ParameterType")
                        ? "{" + r.group(4) + "}"
                        : literal(r.group(3)),
                    sentence(r.group(1)),
                    file))
        .toList();
  }

  private static String literal(String java) {
    return LITERAL
        .matcher(java)
        .results()
        .map(r -> r.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
        .collect(Collectors.joining());
  }

  private static String sentence(String javadoc) {
    String text =
        javadoc
            .replaceAll("\\n\\s*\\*", " ")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\{@link ([^}]*)}", "$1")
            .replaceAll("\\s+", " ")
            .strip();
    Matcher end = Pattern.compile("\\.(?= [A-Z]| @|$)").matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }
}
