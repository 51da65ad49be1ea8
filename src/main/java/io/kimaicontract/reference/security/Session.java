package io.kimaicontract.reference.security;

import org.jspecify.annotations.Nullable;

/** What the server remembers about one browser. */
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

  /** The value every form of this browser must bring back. */
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

  /** Remembers that this token is to be shown once. */
  public void remember(int tokenId) {
    freshToken = tokenId;
  }

  /** The token to be shown, once. */
  public @Nullable Integer takeFreshToken() {
    Integer taken = freshToken;
    freshToken = null;
    return taken;
  }

  public void complain(String text) {
    complaint = text;
  }

  /** What went wrong with the last login, once. */
  public @Nullable String takeComplaint() {
    String taken = complaint;
    complaint = null;
    return taken;
  }
}
