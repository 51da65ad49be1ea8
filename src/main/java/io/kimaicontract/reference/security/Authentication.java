package io.kimaicontract.reference.security;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the caller of the API by token, by the legacy headers, or by a browser's session
 * (rules A1 to A20).
 */
public final class Authentication {

  private static final Duration LAST_USAGE_STEP = Duration.ofSeconds(60);
  private static final int LEGACY_FAILURES = 5;
  private static final String ONE_ADDRESS = "127.0.0.1";

  private final ReferenceState state;
  private final KimaiProfile kimaiProfile;
  private final Clock clock;
  private final Sessions sessions;
  private final LoginThrottle legacyLoginThrottle;

  public Authentication(
      ReferenceState state, KimaiProfile kimaiProfile, Clock clock, Sessions sessions) {
    this.state = state;
    this.kimaiProfile = kimaiProfile;
    this.clock = clock;
    this.sessions = sessions;
    this.legacyLoginThrottle = new LoginThrottle(LEGACY_FAILURES, Duration.ofMinutes(1), clock);
  }

  /** The caller; refuses an unauthenticated call. */
  public Row caller(Call call) {
    String token = bearer(call);
    String legacyUser = call.header("x-auth-user");
    String legacyToken = call.header("x-auth-token");
    Row user = null;
    if (token != null) {
      user = byToken(token, true);
      boolean sessionHelps = !kimaiProfile.since("2.18") && bySession(call) != null;
      if (user == null && !sessionHelps) {
        throw invalidToken();
      }
    }
    if (legacyUser != null && legacyToken != null) {
      user = legacy(legacyUser, legacyToken);
    }
    if (user == null) {
      user = bySession(call);
    }
    if (user == null) {
      throw HttpError.of(401);
    }
    return user;
  }

  /** The caller's name without any effect, or null. */
  public @Nullable String peek(Call call) {
    String token = bearer(call);
    Row user = token == null ? bySession(call) : byToken(token, false);
    return user == null ? null : user.text("username");
  }

  /** The enabled user of this browser's session, or null. */
  public @Nullable Row bySession(Call call) {
    Session session = sessions.of(call);
    Integer id = session == null ? null : session.user();
    Row user = id == null ? null : state.of(RecordType.USER).find(id);
    return user != null && user.is("enabled") ? user : null;
  }

  private @Nullable Row byToken(String text, boolean used) {
    Row token = state.of(RecordType.TOKEN).first(row -> row.text("token").equalsIgnoreCase(text));
    Row owner = token == null ? null : state.of(RecordType.USER).find(token.number("user"));
    if (token == null || owner == null || expired(token, owner)) {
      return null;
    }
    Instant last = token.instant("lastUsage");
    Instant now = clock.instant();
    if (used && (last == null || last.plus(LAST_USAGE_STEP).isBefore(now))) {
      token.put("lastUsage", now);
    }
    return owner.is("enabled") ? owner : null;
  }

  private boolean expired(Row token, Row owner) {
    LocalDate day = token.day("expiresAt");
    if (day == null) {
      return false;
    }
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(owner.text("timezone"))));
    return kimaiProfile.has(Quirk.TOKEN_WORKS_THROUGH_ITS_DAY)
        ? today.isAfter(day)
        : !today.isBefore(day);
  }

  private Row legacy(String name, String password) {
    if (name.isEmpty() || password.isEmpty()) {
      String missing = name.isEmpty() ? "user header: X-AUTH-USER" : "token header: X-AUTH-TOKEN";
      throw new HttpError(message("Authentication required, missing " + missing));
    }
    if (kimaiProfile.since("2.54") && legacyLoginThrottle.locked(ONE_ADDRESS)) {
      throw HttpError.of(400);
    }
    Row user = state.user(name);
    if (user == null || !user.is("enabled") || !password.equals(user.get("plainApiToken"))) {
      legacyLoginThrottle.fail(ONE_ADDRESS);
      throw new HttpError(message("Invalid credentials"));
    }
    return user;
  }

  private static Answer message(String text) {
    return Answer.json(403, Json.object().put("message", text));
  }

  private static @Nullable String bearer(Call call) {
    String header = call.header("authorization");
    if (header == null || !header.startsWith("Bearer ") || header.substring(7).isBlank()) {
      return null;
    }
    return header.substring(7).strip().toLowerCase(Locale.ROOT);
  }

  private static HttpError invalidToken() {
    return new HttpError(
        Answer.empty(401)
            .withHeader("Content-Type", "application/json")
            .withHeader(
                "WWW-Authenticate",
                "Bearer error=\"invalid_token\",error_description=\"Invalid credentials.\""));
  }
}
