package io.kimaicontract.reference;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What every resource works with. */
record Core(
    ReferenceState state, Behaviour behaviour, Clock clock, Access access, Renderer renderer) {

  static Core of(Behaviour behaviour, Clock clock) {
    return of(behaviour, clock, Colours.standard());
  }

  static Core of(Behaviour behaviour, Clock clock, Colours colours) {
    ReferenceState state = new ReferenceState(colours);
    Access access = new Access(state, behaviour);
    return new Core(state, behaviour, clock, access, new Renderer(state, behaviour, clock, access));
  }

  Table of(Thing thing) {
    return state.of(thing);
  }

  MetaFields metaFields() {
    return new MetaFields(state);
  }

  /** The record of that id, or 404. */
  Row existing(Thing thing, int id) {
    Row row = of(thing).find(id);
    if (row == null) {
      throw Refusal.of(404);
    }
    return row;
  }

  Row project(Row timesheet) {
    return of(Thing.PROJECT).get(timesheet.number("project"));
  }

  Row activity(Row timesheet) {
    return of(Thing.ACTIVITY).get(timesheet.number("activity"));
  }

  Row customer(Row project) {
    return of(Thing.CUSTOMER).get(project.number("customer"));
  }

  Row owner(Row timesheet) {
    return of(Thing.USER).get(timesheet.number("user"));
  }

  static ZoneId zone(Row user) {
    return ZoneId.of(user.text("timezone"));
  }

  ZonedDateTime now(ZoneId zone) {
    return ZonedDateTime.now(clock.withZone(zone));
  }
}
