package org.gardefou.ui.money;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.money.Input;
import org.gardefou.summary.MoneyBlock;
import org.gardefou.summary.MoneyStatement;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** What an hour earns and what a no would cost; beside the verdict, never inside it. */
public final class MoneyCard extends VBox {
  private final MoneyStatement statement;
  private final Catalogue catalogue;
  private final Messages texts;
  private final Actions actions;
  private final BiConsumer<String, BooleanProperty> remember;

  /**
   * Where the card leads.
   *
   * @param question opens the question of a fact
   * @param figures opens her own figures
   */
  public record Actions(Consumer<String> question, Runnable figures) {}

  /** A card; {@code remember} keeps a part unfolded or folded as it was, by its id. */
  public MoneyCard(
      MoneyStatement statement,
      Catalogue catalogue,
      Messages texts,
      Actions actions,
      BiConsumer<String, BooleanProperty> remember) {
    this.statement = statement;
    this.catalogue = catalogue;
    this.texts = texts;
    this.actions = actions;
    this.remember = remember;
    getStyleClass().addAll("panel-card", "money-card");
    setId("money-card");
    getChildren().add(head());
    if (statement.known()) {
      statement.blocks().forEach(block -> getChildren().addAll(Ui.rule(), block(block)));
    } else {
      getChildren().add(Ui.paragraph(texts.get("money.nothing"), "dense"));
    }
    getChildren().addAll(Ui.rule(), foot());
  }

  private Node head() {
    return new VBox(
        Ui.paragraph(texts.get("money.title"), "h3"),
        Ui.paragraph(texts.get("money.aside"), "caption", "muted"));
  }

  private Node block(MoneyBlock block) {
    VBox words = Ui.grow(Ui.column("gap-4", Ui.paragraph(block.title(), "caption", "muted")));
    words.setMinWidth(0);
    block
        .headline()
        .forEach(line -> words.getChildren().add(Ui.paragraph(line, "dense", "medium")));
    if (block.id().equals("hour")) {
      RateBar.of(statement.report(), spoken(block), texts).ifPresent(words.getChildren()::add);
    }
    if (block.lines().isEmpty() && block.notes().isEmpty()) {
      words.getStyleClass().add("money-plain");
      return words;
    }
    return unfolding("money-" + block.id(), spoken(block), words, details(block));
  }

  private static String spoken(MoneyBlock block) {
    return block.title() + ". " + String.join(". ", block.headline());
  }

  private Node unfolding(String id, String title, Node words, VBox details) {
    Disclosure head = new Disclosure(title, words);
    head.setId(id);
    remember.accept(id, head.expandedProperty());
    head.expandedProperty().subscribe(open -> Ui.show(details, open));
    return new VBox(head, details);
  }

  private VBox details(MoneyBlock block) {
    VBox details = Ui.column("gap-4");
    details.getStyleClass().add("money-details");
    block.lines().forEach(line -> details.getChildren().add(new MoneyLine(line)));
    block
        .notes()
        .forEach(note -> details.getChildren().add(Ui.paragraph(note, "caption", "muted")));
    return details;
  }

  private Node foot() {
    VBox foot = Ui.column("gap-8");
    List<Input> open = statement.open();
    List<Input.Question> questions =
        open.stream()
            .filter(Input.Question.class::isInstance)
            .map(Input.Question.class::cast)
            .toList();
    if (!questions.isEmpty()) {
      foot.getChildren().add(questions(questions));
    }
    List<Input> own = open.stream().filter(i -> !(i instanceof Input.Question)).toList();
    if (!own.isEmpty()) {
      String names = String.join(", ", own.stream().map(this::inner).toList());
      foot.getChildren().add(Ui.paragraph(texts.get("money.open.own", names), "caption", "muted"));
    }
    var figures = Ui.button(Icon.PEN, texts.get("money.own"), actions.figures(), "small");
    figures.setId("money-figures");
    foot.getChildren().add(figures);
    return foot;
  }

  private Node questions(List<Input.Question> questions) {
    Flow links = new Flow(8).aligned(VPos.CENTER);
    for (Input.Question question : questions) {
      LinkButton link =
          new LinkButton(name(question), () -> actions.question().accept(question.fact()));
      link.setWrapText(true);
      link.setMinWidth(0);
      link.setId("money-ask-" + question.fact().replace('.', '-'));
      links.items().add(link);
    }
    String title = texts.count("money.open", questions.size());
    VBox details = Ui.column("gap-4", links);
    details.getStyleClass().add("money-details");
    return unfolding("money-open", title, Ui.paragraph(title, "dense"), details);
  }

  /** A name inside a sentence. */
  private String inner(Input input) {
    String name = name(input);
    return name.substring(0, 1).toLowerCase(texts.language().locale()) + name.substring(1);
  }

  private String name(Input input) {
    return MoneyStatement.name(input, catalogue, texts);
  }
}
