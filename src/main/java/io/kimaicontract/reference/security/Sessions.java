package io.kimaicontract.reference.security;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The browsers' sessions, found by the cookie KIMAI_SESSION. */
public final class Sessions {

  static final String COOKIE = "KIMAI_SESSION";

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** The session of this call's cookie, or null. */
  public @Nullable Session of(Call call) {
    String cookies = call.header("cookie");
    if (cookies == null) {
      return null;
    }
    for (String cookie : cookies.split(";", -1)) {
      String trimmed = cookie.trim();
      if (trimmed.startsWith(COOKIE + "=")) {
        return sessions.get(trimmed.substring(COOKIE.length() + 1));
      }
    }
    return null;
  }

  public Session open() {
    Session session = new Session(hex(13), hex(20));
    sessions.put(session.id(), session);
    return session;
  }

  /** A new session for a browser that has just logged in; the former cookie becomes invalid. */
  public Session renew(@Nullable Session former, int user) {
    if (former != null) {
      sessions.remove(former.id());
    }
    Session session = open();
    session.logIn(user);
    return session;
  }

  public String hex(int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }

  public static Answer remember(Session session, Answer answer) {
    return answer.withHeader(
        "Set-Cookie", COOKIE + "=" + session.id() + "; path=/; httponly; samesite=lax");
  }
}
