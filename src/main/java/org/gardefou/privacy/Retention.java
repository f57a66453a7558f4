package org.gardefou.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How long notes about a client are kept (domain.md F.1-2). The reference of the CNIL, three years
 * from the last contact that came from the client, is reminded of one month before; after a refusal
 * the program proposes twelve months, which is its own suggestion. Her own date counts before both.
 */
public final class Retention {
  /** From the last contact, one month before the three years of the CNIL are over. */
  public static final Period USUAL = Period.of(2, 11, 0);

  /** From the refusal or the last contact, whichever is later: a suggestion of this program. */
  public static final Period AFTER_REFUSAL = Period.ofMonths(12);

  private Retention() {}

  /** Why a day was proposed. */
  public enum Reason {
    /** She chose it. */
    OWN_DATE,
    /** All missions were declined. */
    REFUSED,
    /** The last contact. */
    LAST_CONTACT
  }

  /**
   * The day from which the notes should be looked at.
   *
   * @param day the first day of the reminder
   */
  public record Due(LocalDate day, Reason reason) {
    /** Whether that day has come. */
    public boolean hasCome(LocalDate today) {
      return !today.isBefore(day);
    }
  }

  /** When a client is due; nothing for samples, and while a mission runs or no date is known. */
  public static Optional<Due> of(Client client) {
    LocalDate keepUntil = client.keepUntil();
    if (client.sample()) {
      return Optional.empty();
    }
    if (keepUntil != null) {
      return Optional.of(new Due(keepUntil, Reason.OWN_DATE));
    }
    if (client.missions().stream().anyMatch(Retention::isRunning)) {
      return Optional.empty();
    }
    return lastDay(client).map(last -> due(client, last));
  }

  /** A client and the day from which its notes should be looked at. */
  public record Item(Client client, Due due) {}

  /** The clients whose day has come, the longest overdue first. */
  public static List<Item> due(List<Client> clients, LocalDate today) {
    return clients.stream()
        .flatMap(client -> of(client).map(due -> new Item(client, due)).stream())
        .filter(item -> item.due().hasCome(today))
        .sorted(Comparator.comparing(item -> item.due().day()))
        .toList();
  }

  private static Due due(Client client, LocalDate last) {
    return isRefused(client)
        ? new Due(last.plus(AFTER_REFUSAL), Reason.REFUSED)
        : new Due(last.plus(USUAL), Reason.LAST_CONTACT);
  }

  private static boolean isRunning(Mission mission) {
    return mission.phase() == Phase.ONGOING && mission.ended() == null;
  }

  private static boolean isRefused(Client client) {
    return !client.missions().isEmpty()
        && client.missions().stream()
            .allMatch(
                m -> m.decision().filter(d -> d.choice() == Decision.Choice.DECLINE).isPresent());
  }

  /** The last contact; where she did not note one, the last day on which anything happened. */
  private static Optional<LocalDate> lastDay(Client client) {
    return Optional.ofNullable(client.lastContact())
        .or(
            () ->
                client.missions().stream().flatMap(Retention::days).max(Comparator.naturalOrder()));
  }

  private static Stream<LocalDate> days(Mission mission) {
    return Stream.of(
            Stream.ofNullable(mission.ended()),
            Stream.ofNullable(day(mission.changed())),
            mission.decisions().stream().map(Decision::date),
            mission.journal().entries().stream().map(entry -> entry.date()))
        .flatMap(days -> days);
  }

  private static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
