package io.kimaicontract.input;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.web.Role;
import java.util.regex.Pattern;

/** Who sends inputs to which operations: each to those that they may call. */
public enum InputSender {
  /** Administrators, and for accounts the super administrator. */
  KEEPER(".*"),
  /** What a plain user may: timesheets, tags and the lists of where to book. */
  USER(".* /api/(?:timesheets|tags)(?:/.*)?|GET /api/(?:customers|projects|activities)"),
  /** What a plain user may change of their own account, which bad values may spoil. */
  OWNER("PATCH /api/users/\\{id}(?:/preferences)?");

  private final Pattern operations;

  InputSender(String operations) {
    this.operations = Pattern.compile(operations);
  }

  /**
   * The sender for a person of this role.
   *
   * @param made whether the account was made for the scenario alone
   */
  public static InputSender of(Role role, boolean made) {
    return switch (role) {
      case SUPER_ADMIN, ADMIN -> KEEPER;
      case TEAMLEAD, USER -> made ? OWNER : USER;
    };
  }

  boolean calls(Operation operation) {
    return operations.matcher(operation.name()).matches();
  }
}
