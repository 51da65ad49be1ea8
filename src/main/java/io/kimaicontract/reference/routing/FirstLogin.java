package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.Row;
import org.jspecify.annotations.Nullable;

/** The pages every user has to see after the first login (rule T3). */
public record FirstLogin(KimaiProfile kimaiProfile) {

  /** The page to which the user is redirected instead, or null. */
  @Nullable String next(Row user, String path) {
    if (path.contains("/wizard/") && !path.endsWith("/wizard/next/")) {
      return null;
    }
    return step(user);
  }

  /** The first page the user has not seen, or null. */
  public @Nullable String step(Row user) {
    if (!user.is("wizard.intro")) {
      return base(user) + "intro";
    }
    return user.is("wizard.profile") ? null : base(user) + "profile";
  }

  public String end(Row user) {
    return base(user) + (kimaiProfile.since("2.60") ? "finish" : "done");
  }

  private static String base(Row user) {
    return "/" + user.text("language") + "/wizard/";
  }
}
