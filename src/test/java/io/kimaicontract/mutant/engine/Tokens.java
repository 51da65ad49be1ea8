package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tokens that a reference remembers, and the ones that calls carry. */
public final class Tokens {
  private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

  private Tokens() {}

  /** The token that the call carries, whether it opens or not; null for none and an unknown one. */
  static @Nullable Row sent(ReferenceState state, Call call) {
    String header = String.valueOf(call.header("authorization")).toLowerCase(Locale.ROOT);
    return state
        .of(RecordType.TOKEN)
        .first(t -> header.equals("bearer " + t.text("token").toLowerCase(Locale.ROOT)));
  }

  /** Whether the call carries the newest of its owner's tokens. */
  public static boolean isNewest(ReferenceState state, Call call) {
    Row sent = sent(state, call);
    return sent != null && sent.id() == newest(siblings(state, sent)).id();
  }

  /** Whether the call carries the newest of its owner's two tokens. */
  public static boolean isSecond(ReferenceState state, Call call) {
    Row sent = sent(state, call);
    return sent != null && isNewest(state, call) && siblings(state, sent).size() == 2;
  }

  private static List<Row> siblings(ReferenceState state, Row token) {
    return state.of(RecordType.TOKEN).all(t -> t.number("user") == token.number("user"));
  }

  private static Row newest(List<Row> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  /** Whether the call carries a token whose expiry is such a day. */
  public static boolean expires(ReferenceState state, Call call, Predicate<LocalDate> when) {
    Row sent = sent(state, call);
    LocalDate day = sent == null ? null : sent.day("expiresAt");
    return day != null && when.test(day);
  }

  public static boolean longExpired(LocalDate day) {
    return day.isBefore(LONG_AGO);
  }

  /** Whether it is today where the suite's people live. */
  public static boolean isToday(LocalDate day) {
    return day.equals(LocalDate.now(ZoneId.of("Europe/Berlin")));
  }

  /** The call in the name of the first account there is. */
  public static Call opened(ReferenceState state, Call call) {
    String token = state.of(RecordType.TOKEN).all().get(0).text("token");
    return call.withHeader("Authorization", "Bearer " + token);
  }

  /** Deletes the token of the path although that was refused. */
  public static Answer deleted(ReferenceState state, Call call, Answer refused, Answer instead) {
    if (refused.status() != 403) {
      return refused;
    }
    int id = Integer.parseInt(call.path().replaceAll(".*/", ""));
    state.of(RecordType.TOKEN).remove(id);
    return instead;
  }

  /** Answers that the token of the path is deleted, and keeps it. */
  public static Answer kept(ReferenceState state, Call call, Handler next) {
    Row token =
        state.of(RecordType.TOKEN).find(Integer.parseInt(call.path().replaceAll(".*/", "")));
    Answer answer = next.handle(call);
    if (token != null && answer.status() < 300) {
      state.of(RecordType.TOKEN).add(token);
    }
    return answer;
  }
}
