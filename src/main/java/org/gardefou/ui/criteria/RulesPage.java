package org.gardefou.ui.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Rule;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.GroupHeader;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Fold;
import org.jspecify.annotations.Nullable;

/** All rules of the catalogue by criterion, to be searched, switched off, graded, acknowledged. */
final class RulesPage extends VBox {
  private final LiveTexts texts = new LiveTexts();
  private final TextField search = new TextField();
  private final Segmented<Filter> filter = new Segmented<>("");
  private final VBox groups = Ui.column("gap-8");
  private final Set<String> openGroups = new HashSet<>();
  private final Set<String> openRules = new HashSet<>();
  private final RuleLine.Hand hand;
  private @Nullable View view;

  /** Which rules are listed. */
  private enum Filter {
    ALL,
    MINE,
    LOCKED;

    boolean takes(View view, Rule rule) {
      return switch (this) {
        case ALL -> true;
        case MINE -> view.changed(rule);
        case LOCKED -> rule.locked();
      };
    }

    String key() {
      return "criteria.rules." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A page that shows nothing yet. */
  RulesPage(RuleLine.Hand hand) {
    this.hand = hand;
    filter.select(Filter.ALL);
    filter.onSelect(chosen -> fill());
    search.textProperty().subscribe((before, now) -> fill());
    ScrollPane scroller = new ScrollPane(groups);
    groups.getStyleClass().add("rule-groups");
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    getChildren().addAll(head(), scroller);
  }

  private Flow head() {
    search.setId("rules-search");
    texts.set("criteria.rules.search", search::setPromptText);
    texts.set("criteria.rules.search", search::setAccessibleText);
    texts.set("criteria.rules.which", filter::setName);
    Flow head = new Flow(16, Ui.search(search), filter);
    head.getStyleClass().add("rules-head");
    return head;
  }

  void show(View now) {
    view = now;
    Messages messages = now.messages();
    texts.show(messages);
    filter.setOptions(
        Stream.of(Filter.values())
            .map(f -> SegmentOption.counted(f, messages.get(f.key()), count(now, f)))
            .toList());
    fill();
  }

  private static String count(View view, Filter filter) {
    return Long.toString(
        view.base().rules().values().stream().filter(rule -> filter.takes(view, rule)).count());
  }

  private void fill() {
    View now = view;
    if (now != null) {
      KeepFocus.during(this, () -> groups.getChildren().setAll(groups(now)));
    }
  }

  private List<Node> groups(View now) {
    List<Node> all = new ArrayList<>();
    Predicate<String> words = Fold.query(search.getText());
    Filter chosen = filter.selected().orElse(Filter.ALL);
    for (Criterion criterion : now.base().criteria().values()) {
      List<Rule> rules =
          now.base().rules().values().stream()
              .filter(rule -> rule.criterion().equals(criterion.id()))
              .filter(rule -> chosen.takes(now, rule) && words.test(folded(now, rule)))
              .toList();
      if (!rules.isEmpty()) {
        all.add(group(now, criterion, rules));
      }
    }
    if (all.isEmpty()) {
      all.add(Ui.paragraph(now.messages().get("criteria.rules.nomatch"), "muted"));
    }
    return all;
  }

  private static String folded(View view, Rule rule) {
    return Fold.fold(
        rule.id()
            + " "
            + view.of(rule.title())
            + " "
            + view.of(rule.vetoTitle())
            + " "
            + view.of(rule.why()));
  }

  private boolean narrowed() {
    return !search.getText().isBlank() || filter.selected().orElse(Filter.ALL) != Filter.ALL;
  }

  private VBox group(View now, Criterion criterion, List<Rule> rules) {
    String name = now.of(criterion.name());
    String line = now.messages().get("criteria.rules.hers", mine(now, rules));
    boolean any = mine(now, rules) > 0;
    Label title = Ui.label(name, "strong", "title");
    GroupHeader head =
        new GroupHeader(
            title, Integer.toString(rules.size()), any ? line : "", name + ", " + rules.size());
    head.setId("group-" + criterion.id());
    VBox group = new VBox(head);
    group.getStyleClass().add("rule-group");
    head.expandedProperty().set(narrowed() || openGroups.contains(criterion.id()));
    head.expandedProperty().subscribe(open -> unfold(now, group, criterion, rules, open));
    return group;
  }

  private static long mine(View view, List<Rule> rules) {
    return rules.stream().filter(view::changed).count();
  }

  private void unfold(View now, VBox group, Criterion criterion, List<Rule> rules, boolean open) {
    if (!narrowed()) {
      remember(openGroups, criterion.id(), open);
    }
    group.getChildren().remove(1, group.getChildren().size());
    if (open) {
      rules.forEach(rule -> group.getChildren().add(line(now, rule)));
    }
  }

  private RuleLine line(View now, Rule rule) {
    RuleLine line = new RuleLine(now, rule, () -> new RuleDetails(now, rule, hand));
    line.head().expandedProperty().set(openRules.contains(rule.id()));
    line.head().expandedProperty().subscribe(open -> remember(openRules, rule.id(), open));
    return line;
  }

  private static void remember(Set<String> all, String id, boolean open) {
    if (open) {
      all.add(id);
    } else {
      all.remove(id);
    }
  }
}
