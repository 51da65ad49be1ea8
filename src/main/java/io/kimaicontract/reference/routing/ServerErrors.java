package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.BodyDecoder;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Inputs that make a release fail inside, where the reference refuses them. They are listed in
 * server-errors.txt: since, until, method and path, the place, and the sort of input.
 */
public final class ServerErrors {
  private static final String RESOURCE = "server-errors.txt";
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]*");
  private static final int COLUMN = 65_535;

  private final List<Entry> entries;

  private record Entry(Pattern calls, String place, String name, String sort) {
    boolean matches(Call call) {
      return calls.matcher(call.method() + " " + call.path()).matches()
          && (place.equals("path") || inputs(call).anyMatch(this::fails));
    }

    private Stream<Input> inputs(Call call) {
      if (place.equals("query")) {
        return query(call);
      }
      Fields body = decoded(call);
      if (place.equals("item")) {
        return body.values().values().stream()
            .filter(Input.Group.class::isInstance)
            .map(item -> ((Input.Group) item).fields().get(name))
            .filter(Objects::nonNull)
            .map(Input.class::cast);
      }
      return Stream.ofNullable(body.get(name));
    }

    private Stream<Input> query(Call call) {
      return call.query().values().entrySet().stream()
          .filter(e -> e.getKey().equals(name) || e.getKey().startsWith(name + "["))
          .flatMap(
              e ->
                  e.getValue().stream()
                      .map(
                          value ->
                              e.getKey().equals(name)
                                  ? new Input.Text(value)
                                  : new Input.Group(
                                      new Fields(Map.of("0", new Input.Text(value))))));
    }

    private boolean fails(Input input) {
      String text = input instanceof Input.Text sent ? sent.value() : "";
      boolean isText = input instanceof Input.Text;
      return switch (sort) {
        case "none" -> input instanceof Input.Off || (isText && BLANK.matcher(text).matches());
        case "off" -> input instanceof Input.Off;
        case "word" -> isText && !text.matches("\\d*");
        case "nul" -> text.indexOf('\0') >= 0;
        case "long" -> text.length() > COLUMN;
        case "over255" -> text.length() > 255;
        case "group" -> input instanceof Input.Group;
        case "empty-item" ->
            input instanceof Input.Group group
                && group.fields().values().values().stream()
                    .anyMatch(i -> i instanceof Input.Text t && t.value().isEmpty());
        default -> throw new IllegalStateException("no such sort of input: " + sort);
      };
    }
  }

  private ServerErrors(List<Entry> entries) {
    this.entries = entries;
  }

  /** Those of the release; none where the reference keeps every promise. */
  public static ServerErrors of(KimaiProfile kimaiProfile) {
    List<Entry> entries = new ArrayList<>();
    if (!kimaiProfile.corrected()) {
      for (String line : TextResource.lines(RESOURCE)) {
        String[] words = line.split("\\s+", -1);
        boolean holds =
            kimaiProfile.since(words[0]) && (words[1].equals("-") || !kimaiProfile.since(words[1]));
        if (holds) {
          entries.add(
              new Entry(Pattern.compile(words[2] + " " + words[3]), words[4], words[5], words[6]));
        }
      }
    }
    return new ServerErrors(entries);
  }

  /** The answer, or 500 where the release fails instead of refusing. */
  public Answer instead(Call call, Answer answer) {
    boolean refused = answer.status() == 400 || answer.status() == 404;
    return refused && entries.stream().anyMatch(entry -> entry.matches(call))
        ? HttpError.of(500).answer()
        : answer;
  }

  private static Fields decoded(Call call) {
    try {
      return BodyDecoder.decode(call);
    } catch (HttpError unreadable) {
      return new Fields(Map.of());
    }
  }
}
