package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What only one side changed is taken from it; a question only where both changed the same. */
class MergeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Mission site = Mission.create("Site", Phase.ONGOING);
  private final Mission flyer = Mission.create("Flyer", Phase.PROSPECT);
  private final Client base =
      Client.create("Acme", ClientKind.BUSINESS)
          .withNotes("old")
          .withMissions(
              List.of(site.withAnswer("a.b", Answer.known(Value.of(1))).withTitle("Site"), flyer));

  private Merge.Merged<Client> merge(UnaryOperator<Client> mine, UnaryOperator<Client> theirs)
      throws BadFileException {
    return Merge.of(base, mine.apply(base), theirs.apply(base), Set.of());
  }

  private UnaryOperator<Client> inSite(UnaryOperator<Mission> edit) {
    return client -> client.editMission(site.id(), edit);
  }

  private static Decision decision(LocalDate day, String words) {
    return new Decision(
        Decision.Choice.ACCEPT, day, null, List.of(), words, null, null, null, null, Map.of());
  }

  @Test
  void differentFieldsComeTogether() throws BadFileException {
    var merged = merge(c -> c.withName("Mine"), c -> c.withNotes("Theirs"));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(base.withName("Mine").withNotes("Theirs"), merged.document());
  }

  @Test
  void answersComeTogetherByFact() throws BadFileException {
    var merged =
        merge(
            inSite(m -> m.withAnswer("a.b", Answer.known(Value.of(2)))),
            inSite(m -> m.withAnswer("c.d", Answer.unknown())));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        Map.of("a.b", Answer.known(Value.of(2)), "c.d", Answer.unknown()),
        merged.document().mission(site.id()).orElseThrow().answers());
  }

  /** An answer counts as a whole: a status of one side with the value of the other is none. */
  @Test
  void theSameAnswerIsAskedAsAWhole() throws BadFileException {
    UnaryOperator<Client> mine = inSite(m -> m.withAnswer("a.b", Answer.unknown()));
    UnaryOperator<Client> theirs = inSite(m -> m.withAnswer("a.b", Answer.known(Value.of(3))));
    var merged = merge(mine, theirs);
    List<String> path = List.of("missions", site.id().toString(), "answers", "a.b");
    assertEquals(List.of(path), merged.conflicts().stream().map(Merge.Conflict::path).toList());
    assertEquals(mine.apply(base), merged.document());
    assertEquals(
        theirs.apply(base),
        Merge.of(base, mine.apply(base), theirs.apply(base), Set.of(path)).document());
  }

  @Test
  void theSameChangeOnBothSidesIsNoQuestion() throws BadFileException {
    var merged = merge(c -> c.withName("New"), c -> c.withName("New"));
    assertEquals(List.of(), merged.conflicts());
    assertEquals("New", merged.document().name());
  }

  @Test
  void missionsAndEntriesAddedOnBothSidesStay() throws BadFileException {
    Incident mine = Incident.of(DAY, "late_contact", "mine");
    Incident theirs = Incident.of(DAY, "late_contact", "theirs");
    Mission more = Mission.create("More", Phase.PROSPECT);
    var merged =
        merge(
            inSite(m -> m.editJournal(j -> j.withEntry(mine))),
            client ->
                inSite(m -> m.editJournal(j -> j.withEntry(theirs)))
                    .apply(client)
                    .withMission(more));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        List.of(mine, theirs),
        merged.document().mission(site.id()).orElseThrow().journal().entries());
    assertEquals(
        List.of(site.id(), flyer.id(), more.id()),
        merged.document().missions().stream().map(Mission::id).toList());
  }

  @Test
  void agreementsComeTogetherByClauseAndDecisionsStayInTheirOrder() throws BadFileException {
    Decision early = decision(DAY, "early");
    Decision late = decision(DAY.plusDays(1), "late");
    var merged =
        merge(
            inSite(
                m ->
                    m.withAgreement(Agreement.of("K01", Agreement.State.AGREED, DAY))
                        .withDecision(late)),
            inSite(
                m ->
                    m.withAgreement(Agreement.of("K02", Agreement.State.REFUSED, DAY))
                        .withDecision(early)));
    Mission mission = merged.document().mission(site.id()).orElseThrow();
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        List.of("K01", "K02"), mission.agreements().stream().map(Agreement::clause).toList());
    assertEquals(List.of(early, late), mission.decisions(), "the newest is in force");
  }

  @Test
  void whatOneSideDeletedAndTheOtherLeftIsGone() throws BadFileException {
    var merged = merge(c -> c.withMissions(List.of(c.missions().get(0))), c -> c.withName("New"));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(1, merged.document().missions().size());
  }

  @Test
  void whatOneSideDeletedAndTheOtherChangedIsAsked() throws BadFileException {
    Client mine = base.withMissions(List.of(base.missions().get(0)));
    Client theirs = base.editMission(flyer.id(), m -> m.withTitle("Leaflet"));
    var merged = Merge.of(base, mine, theirs, Set.of());
    assertEquals(
        List.of(List.of("missions", flyer.id().toString())),
        merged.conflicts().stream().map(Merge.Conflict::path).toList());
    Set<List<String>> chosen = Set.of(List.of("missions", flyer.id().toString()));
    assertEquals(
        "Leaflet",
        Merge.of(base, mine, theirs, chosen).document().mission(flyer.id()).orElseThrow().title());
  }

  /** The last answer taken back leaves no list of answers, which is not a change of all of them. */
  @Test
  void aListThatBecameEmptyIsStillComparedElementByElement() throws BadFileException {
    var merged =
        merge(
            inSite(m -> m.withoutAnswer("a.b")),
            inSite(m -> m.withAnswer("c.d", Answer.unknown())));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        Map.of("c.d", Answer.unknown()),
        merged.document().mission(site.id()).orElseThrow().answers());
    assertEquals(
        List.of(List.of("missions", site.id().toString(), "answers", "a.b")),
        Merge.differences(base, inSite(m -> m.withoutAnswer("a.b")).apply(base)).stream()
            .map(Difference::path)
            .toList());
  }

  @Test
  void ofTwoMomentsTheLaterCounts() throws BadFileException {
    Instant early = Instant.parse("2026-11-20T10:00:00Z");
    var merged =
        merge(inSite(m -> m.withChanged(early)), inSite(m -> m.withChanged(early.plusSeconds(5))));
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        early.plusSeconds(5), merged.document().mission(site.id()).orElseThrow().changed());
  }

  @Test
  void withoutABaseWhatOnlyOneHasIsTakenAndWhatDiffersIsAsked() throws BadFileException {
    var merged =
        Merge.of(null, base.withName("A"), base.withName("B").withPeople(List.of("Zoé")), Set.of());
    assertEquals(
        List.of(List.of("name")), merged.conflicts().stream().map(Merge.Conflict::path).toList());
    assertEquals(List.of("Zoé"), merged.document().people());
  }

  @Test
  void theProfileComesTogetherByWeightAndSetting() throws BadFileException {
    Freelancer start = Freelancer.create().withSetting("theme", "light");
    var merged =
        Merge.of(
            start,
            start.withSetting("theme", "dark").withSwitchedOff(Set.of("A-1")),
            start.withName("Ada").withSwitchedOff(Set.of("B-2")),
            Set.of());
    assertEquals(List.of(), merged.conflicts());
    assertEquals("dark", merged.document().settings().get("theme"));
    assertEquals("Ada", merged.document().name());
    assertEquals(Set.of("A-1", "B-2"), merged.document().switchedOff());
  }

  @Test
  void propertiesOfANewerVersionComeTogetherToo() throws BadFileException {
    ModelJson json = new ModelJson();
    String text = new String(json.write(base), UTF_8).stripTrailing();
    Client mine = json.readClient(with(text, "\"x\": {\"a\": 1}").getBytes(UTF_8));
    Client theirs = json.readClient(with(text, "\"x\": {\"b\": [2.50, null]}").getBytes(UTF_8));
    Client merged = Merge.of(base, mine, theirs, Set.of()).document();
    assertTrue(
        new String(json.write(merged), UTF_8)
            .replaceAll("\\s", "")
            .contains("\"x\":{\"a\":1,\"b\":[2.50,null]}"));
  }

  private static String with(String json, String property) {
    return json.substring(0, json.length() - 1) + ", " + property + "}";
  }

  @Test
  void differencesAreNamedFieldByField() {
    Client after =
        base.withName("New").editMission(site.id(), m -> m.withAnswer("a.b", Answer.unknown()));
    assertEquals(
        List.of(List.of("name"), List.of("missions", site.id().toString(), "answers", "a.b")),
        Merge.differences(base, after).stream().map(Difference::path).toList());
    assertEquals(List.of(), Merge.differences(base, base));
  }

  /** Whoever edits first: no field of either is lost, and merging is the same from both sides. */
  @Test
  void randomEditsOfDifferentFieldsAreNeverLost() throws BadFileException {
    Random random = new Random(20261125);
    for (int i = 0; i < 200; i++) {
      Client mine = base;
      Client theirs = base;
      Client both = base;
      for (int fact = 0; fact < 12; fact++) {
        Answer answer = Answer.known(Value.of(random.nextInt(1000)));
        String id = "f.x" + fact;
        UUID mission = random.nextBoolean() ? site.id() : flyer.id();
        UnaryOperator<Client> edit = c -> c.editMission(mission, m -> m.withAnswer(id, answer));
        both = edit.apply(both);
        if (random.nextBoolean()) {
          mine = edit.apply(mine);
        } else {
          theirs = edit.apply(theirs);
        }
      }
      assertEquals(both, Merge.of(base, mine, theirs, Set.of()).document(), "run " + i);
      assertEquals(both, Merge.of(base, theirs, mine, Set.of()).document(), "run " + i);
    }
  }
}
