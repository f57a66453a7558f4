package org.gardefou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries noted from the terminal, read back by the store. */
class LogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path data;

  @BeforeEach
  void twoClients() {
    Mission running =
        Mission.create("Salons", Phase.ONGOING).withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 1));
    store()
        .save(
            Client.create("Maison Ostrévant", ClientKind.BUSINESS)
                .withMission(running)
                .withMission(Mission.create("Plaquette", Phase.PROSPECT)));
    store()
        .save(
            Client.create("Maison Brun", ClientKind.BUSINESS)
                .withMission(Mission.create("Site", Phase.ONGOING))
                .withMission(Mission.create("Affiche", Phase.ONGOING)));
  }

  private Store store() {
    return new Store(new DataFolder(data), new DiskOperations(), CLOCK);
  }

  private Client client(String name) {
    return store().load().clients().stream()
        .map(loaded -> loaded.client())
        .filter(client -> client.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private int log(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 3];
    all[0] = "log";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--data";
    all[arguments.length + 2] = data.toString();
    Terminal terminal =
        new Terminal(
            print(out),
            print(err),
            CLOCK,
            Language.EN,
            (f, d, p) -> 42,
            question -> java.util.Optional.empty());
    return new Cli(terminal, "1.2.3").run(all);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private void refuses(String sentence, String... arguments) {
    assertEquals(2, log(arguments));
    assertEquals(sentence, err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void anEntryIsNotedWithAllItsDetails() {
    assertEquals(
        0,
        log(
            "maison ostrev",
            "Hours outside your trade",
            "Badges and hotel",
            "--date",
            "2026-11-17",
            "--time",
            "14:30",
            "--hours",
            "3.5",
            "--who",
            "Mme Quint",
            "--evidence",
            "mail of 17 Nov"),
        err.toString(StandardCharsets.UTF_8));
    Incident entry =
        client("Maison Ostrévant").missions().getFirst().journal().entries().getFirst();
    assertEquals("offrole_hours", entry.kind());
    assertEquals("Badges and hotel", entry.words());
    assertEquals(LocalDate.of(2026, 11, 17), entry.date());
    assertEquals(LocalTime.of(14, 30), entry.time());
    assertEquals(new BigDecimal("3.5"), entry.hours());
    assertEquals("Mme Quint", entry.who());
    assertEquals("mail of 17 Nov", entry.evidence());
    assertEquals(
        "Noted for Maison Ostrévant, Salons: 2026-11-17, Hours outside your trade.",
        out.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void aFrenchNameOfTheKindDoesToo() {
    assertEquals(0, log("maison ostrévant", "réunion non payée", "Visio", "--lang", "fr"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("2026-11-23, Réunion non payée"));
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    refuses(
        "“late_contct” is no kind of entry. Did you mean late_contact"
            + " (Contact in the evening or at night)?",
        "Maison Ostrévant",
        "late_contct",
        "x");
    refuses(
        "“maison” fits several clients: Maison Brun, Maison Ostrévant. Write more of the name.",
        "maison",
        "thanks",
        "x");
    refuses(
        "No client is called “Dupond”. There are: Maison Brun, Maison Ostrévant.",
        "Dupond",
        "thanks",
        "x");
    refuses(
        "Maison Brun has several missions: Site, Affiche. Name one with --mission.",
        "Maison B",
        "thanks",
        "x");
    refuses(
        "No mission of Maison Brun is called “Logo”. There are: Site, Affiche.",
        "Maison B",
        "thanks",
        "x",
        "--mission",
        "Logo");
    refuses(
        "2026-11-24 is still to come. An entry tells what has happened.",
        "Maison O",
        "thanks",
        "x",
        "--date",
        "2026-11-24");
    assertEquals(2, log("Maison O", "thanks"));
    assertEquals(2, log("Maison O", "thanks", "x", "--hours", "many"));
    assertEquals(0, client("Maison Ostrévant").missions().getFirst().journal().entries().size());
  }

  @Test
  void anEarlyDayIsKeptAndSaid() {
    assertEquals(0, log("Maison O", "thanks", "x", "--date", "2026-02-01"));
    assertEquals(
        "Note: that is before the first day of the mission, 2026-03-01.",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void aFileOutsideTheFolderIsWrittenInItsPlace() throws IOException {
    Path file = data.resolve("elsewhere.json");
    Files.copy(Path.of("docs/samples/maison-ostrevant.json"), file);
    assertEquals(
        0, log(file.toString(), "thanks", "For the page"), err.toString(StandardCharsets.UTF_8));
    assertTrue(Files.readString(file).contains("For the page"));
    Files.writeString(file, "{");
    assertEquals(2, log(file.toString(), "thanks", "x"));
    assertEquals("{", Files.readString(file));
  }
}
