package io.kimaicontract.http.redaction;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Teaches a redactor the texts of answers, so that none appears in a report even where an exception
 * or a sentence quotes it. Texts of words that the suite uses itself are no secret.
 */
public final class AnswerWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Short texts, single words, addresses and times, which the suite may write for itself. */
  private static final Pattern ORDINARY =
      Pattern.compile(".{0,5}|[a-z_.-]+|[/#].*|https?:.*|[\\d:. T+-]+", Pattern.DOTALL);

  private final Redactor redactor;
  private final Set<String> vocabulary;
  private final Set<String> taught = new HashSet<>();

  /**
   * Words of answers that are not in the vocabulary.
   *
   * @param vocabulary texts of the suite, such as the document and the features
   */
  public AnswerWords(Redactor redactor, Stream<String> vocabulary) {
    this.redactor = redactor;
    this.vocabulary = new HashSet<>();
    vocabulary.forEach(text -> words(text).forEach(this.vocabulary::add));
  }

  /** Learns the texts of an answer. */
  public synchronized void learn(Exchange exchange) {
    exchange.response().json().ifPresent(this::learn);
  }

  private void learn(JsonNode value) {
    if (value.isContainer()) {
      value.forEach(this::learn);
    } else if (value.isString()) {
      String text = value.asString();
      if (!ORDINARY.matcher(text).matches()
          && taught.add(text)
          && words(text).anyMatch(word -> !vocabulary.contains(word))) {
        redactor.hide(text);
        String json = Json.write(text);
        redactor.hide(json.substring(1, json.length() - 1));
      }
    }
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty());
  }
}
