package org.gardefou.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a client, one of which is about to change. */
final class ClientDraft {
  final int format;
  final UUID id;
  String name;
  ClientKind kind;
  boolean sample;
  @Nullable String notes;
  List<String> people;
  @Nullable LocalDate lastContact;
  @Nullable LocalDate keepUntil;
  List<Mission> missions;
  final Map<String, Object> extra;

  ClientDraft(Client c) {
    format = c.format();
    id = c.id();
    name = c.name();
    kind = c.kind();
    sample = c.sample();
    notes = c.notes();
    people = c.people();
    lastContact = c.lastContact();
    keepUntil = c.keepUntil();
    missions = c.missions();
    extra = c.extra();
  }

  Client done() {
    return new Client(
        format, id, name, kind, sample, notes, people, lastContact, keepUntil, missions, extra);
  }
}
