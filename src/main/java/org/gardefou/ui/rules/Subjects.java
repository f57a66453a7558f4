package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.SearchList;

/** What a condition can be about: every fact, and what is known of client and mission anyway. */
final class Subjects {
  private static final Text NOTHING = new Text("", "");

  private final Catalogue catalogue;
  private final Map<String, Fact> byId = new LinkedHashMap<>();

  Subjects(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    byId.putAll(catalogue.facts());
    List<Choice> phases =
        Stream.of(Phase.values())
            .map(p -> new Choice(p.id(), texts.both("phase." + p.id())))
            .toList();
    List<Choice> kinds =
        Stream.of(ClientKind.values())
            .map(k -> new Choice(k.id(), texts.both("kind." + k.id())))
            .toList();
    add(subject("mission.phase", texts.both("rules.subject.phase"), phases));
    add(subject("client.kind", texts.both("rules.subject.kind"), kinds));
  }

  private void add(Fact fact) {
    byId.put(fact.id(), fact);
  }

  private static Fact subject(String id, Text name, List<Choice> choices) {
    return new Fact(
        id,
        "",
        "mission",
        FactType.CHOICE,
        Set.of(Phase.values()),
        Set.of(ClientKind.values()),
        Set.of(),
        Fact.Ask.SELF,
        name,
        name,
        NOTHING,
        NOTHING,
        choices,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  Optional<Fact> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** As lines to search in, her own first. */
  List<SearchList.Line> lines(Texts texts) {
    List<SearchList.Line> lines = new ArrayList<>();
    byId.values().stream().filter(Fact::own).forEach(fact -> lines.add(line(fact, texts)));
    byId.values().stream().filter(fact -> !fact.own()).forEach(f -> lines.add(line(f, texts)));
    return lines;
  }

  private SearchList.Line line(Fact fact, Texts texts) {
    Text side =
        catalogue
            .criterionOf(fact)
            .map(Criterion::shortName)
            .orElseGet(() -> texts.both("rules.subject.mission"));
    return SearchList.Line.of(fact.id(), fact.shortName(), side, fact.question());
  }
}
