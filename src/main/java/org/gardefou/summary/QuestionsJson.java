package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions as JSON, with the ids that an answer file uses. */
final class QuestionsJson {
  private final Catalogue catalogue;
  private final Language language;

  QuestionsJson(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  ArrayNode node(List<Fact> facts) {
    return Nodes.array(facts, this::fact);
  }

  private ObjectNode fact(Fact fact) {
    ObjectNode node = Nodes.object();
    node.put("id", fact.id());
    node.put("ref", fact.ref());
    node.put("criterion", catalogue.criterionOf(fact).map(Criterion::id).orElse(null));
    node.put("type", fact.type().id());
    node.put("unit", in(fact.unit()));
    answers(node, fact);
    places(node, fact);
    node.put("ask", fact.ask().name());
    node.put("detailOf", fact.detailOf());
    node.put("text", in(fact.question()));
    node.put("help", in(fact.help()));
    node.set("exact", Nodes.array(details(fact), this::detail));
    return node;
  }

  private void answers(ObjectNode node, Fact fact) {
    boolean words = fact.type() == FactType.WORDS;
    List<ObjectNode> choices = new ArrayList<>();
    for (Choice choice : fact.choices()) {
      ObjectNode one = Nodes.object().put("id", choice.id()).put("label", in(choice.label()));
      choices.add(words ? one.put("position", choices.size() + 1) : one);
    }
    node.set("choices", Nodes.array(choices, choice -> choice));
    node.set("anchors", Nodes.words(fact.anchors().stream().map(a -> a.in(language)).toList()));
  }

  private static void places(ObjectNode node, Fact fact) {
    node.set("phase", Nodes.words(fact.phases().stream().sorted().map(Phase::id).toList()));
    node.set("kinds", Nodes.words(fact.kinds().stream().sorted().map(ClientKind::id).toList()));
    node.put("mustKnow", fact.is(Fact.Flag.MUST_KNOW));
    node.put("quick", fact.is(Fact.Flag.QUICK));
    node.put("grave", fact.is(Fact.Flag.GRAVE));
  }

  private List<Fact> details(Fact fact) {
    return details(catalogue, fact);
  }

  /** The numbers that refine a words fact. */
  static List<Fact> details(Catalogue catalogue, Fact fact) {
    return catalogue.facts().values().stream()
        .filter(detail -> fact.id().equals(detail.detailOf()))
        .toList();
  }

  private ObjectNode detail(Fact detail) {
    return Nodes.object()
        .put("id", detail.id())
        .put("text", in(detail.question()))
        .put("unit", in(detail.unit()));
  }

  private @Nullable String in(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
