package io.kimaicontract.sweep;

import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.FormerSettings;
import io.kimaicontract.users.TargetSession;
import java.util.ArrayList;
import java.util.List;

/** Restores the settings that a killed run left changed, from the file with their former values. */
public final class SettingsRestorer {
  private final TargetSession targetSession;
  private final FormerSettings former;
  private boolean complete = true;

  /** A restorer with the account of the session. */
  public SettingsRestorer(TargetSession targetSession) {
    this.targetSession = targetSession;
    this.former = new FormerSettings(targetSession.targetConnection().target().formerSettings());
  }

  /** The settings that would be restored, one sentence each. */
  public List<String> found() {
    return former.values().entrySet().stream()
        .map(one -> one.getKey() + " was '" + one.getValue() + "'")
        .toList();
  }

  /** Restores them, and tells in one sentence each what became of it. */
  public List<String> restore() {
    List<String> told = new ArrayList<>();
    former.values().forEach((name, value) -> told.add(restore(name, value)));
    return told;
  }

  /** Whether nothing is left to restore. */
  public boolean isComplete() {
    return complete;
  }

  private String restore(String name, String value) {
    try {
      targetSession
          .session()
          .orElseThrow(() -> new TargetUnusable("only a login can; give a super administrator's"))
          .changeSetting(name, value);
      former.restored(name);
      return name + " is '" + value + "' again";
    } catch (TargetUnusable refused) {
      complete = false;
      return name + " could not be set to '" + value + "' again: " + refused.getMessage();
    }
  }
}
