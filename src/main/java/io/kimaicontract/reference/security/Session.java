package io.kimaicontract.reference.security;

import org.jspecify.annotations.Nullable;

/** The session of one browser. */
public final class Session {

  private final String id;
  private final String csrf;
  private @Nullable Integer user;
  private @Nullable Integer freshToken;
  private @Nullable String complaint;

  Session(String id, String csrf) {
    this.id = id;
    this.csrf = csrf;
  }

  String id() {
    return id;
  }

  /** The CSRF token of this browser's forms. */
  public String csrf() {
    return csrf;
  }

  @Nullable Integer user() {
    return user;
  }

  void logIn(int userId) {
    user = userId;
  }

  public void logOut() {
    user = null;
  }

  /** Keeps a token to show once. */
  public void remember(int tokenId) {
    freshToken = tokenId;
  }

  /** Returns the token to show, and forgets it. */
  public @Nullable Integer takeFreshToken() {
    Integer taken = freshToken;
    freshToken = null;
    return taken;
  }

  public void complain(String text) {
    complaint = text;
  }

  /** Returns the error of the last login, and forgets it. */
  public @Nullable String takeComplaint() {
    String taken = complaint;
    complaint = null;
    return taken;
  }
}
