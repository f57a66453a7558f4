package org.gardefou.ui.component;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every building block on one page, to be looked at in both themes and at twice the text size. */
class GalleryTest {
  private final Messages fr = Messages.in(Language.FR);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void picturesOfAllComponents() {
    assertTrue(Pictures.take("gallery-light", Frame.LIGHT, this::page).toFile().length() > 10_000);
    Pictures.take("gallery-dark", Frame.DARK, this::page);
    Pictures.take("gallery-200", Frame.BIG_TEXT.sized(1440, 1800), this::page);
  }

  private VBox page() {
    VBox page =
        Ui.column("gap-16", icons(), chips(), bars(), segments(), buttons(), fields(), boxes());
    page.getStyleClass().add("pad-24");
    return page;
  }

  private FlowPane icons() {
    FlowPane pane = new FlowPane(12, 12);
    for (Icon icon : Icon.values()) {
      pane.getChildren().add(icon.node(20));
    }
    for (Mark mark : Mark.values()) {
      pane.getChildren().add(new SeverityMark(mark, fr));
    }
    return pane;
  }

  private HBox chips() {
    HBox row = Ui.row("gap-8");
    for (Verdict verdict : Verdict.values()) {
      row.getChildren().add(chip(Phase.PROSPECT, verdict, true, VerdictChip.Size.SMALL));
      row.getChildren().add(chip(Phase.ONGOING, verdict, false, VerdictChip.Size.LARGE));
    }
    row.getChildren().add(Ui.chip("Exemple"));
    return row;
  }

  private VerdictChip chip(Phase phase, Verdict verdict, boolean settled, VerdictChip.Size size) {
    VerdictChip chip = new VerdictChip(size);
    chip.show(fr, phase, verdict, settled);
    return chip;
  }

  private HBox bars() {
    HBox row = Ui.row("gap-24");
    for (Interval risk :
        List.of(
            new Interval(46, 53), new Interval(0, 44), new Interval(0, 0), new Interval(52, 52))) {
      RiskBox box = new RiskBox();
      box.show(
          fr,
          risk,
          List.of(new IntervalBar.Tick(25, "25 conditions"), new IntervalBar.Tick(55, "55 fin")));
      row.getChildren().add(box);
    }
    return row;
  }

  private VBox segments() {
    Segmented<Integer> keyed = new Segmented<>("Ajouts");
    String[] words = {
      "Jamais", "Une ou deux fois", "De temps en temps", "Souvent", "Presque toujours"
    };
    keyed.setOptions(
        java.util.stream.IntStream.range(0, 5)
            .mapToObj(i -> SegmentOption.keyed(i, String.valueOf(i + 1), words[i]))
            .toList());
    keyed.select(2);
    Segmented<Integer> counted = new Segmented<>("Filtre");
    counted.setOptions(
        List.of(
            SegmentOption.counted(1, "Toutes", "8"), SegmentOption.counted(2, "Prospects", "4")));
    counted.select(1);
    Segmented<Integer> narrow = new Segmented<>("Ajouts");
    narrow.setOptions(
        java.util.stream.IntStream.range(0, 5)
            .mapToObj(i -> SegmentOption.of(i, words[i]))
            .toList());
    narrow.setMaxWidth(300);
    return Ui.column("gap-8", keyed, counted, narrow);
  }

  private HBox buttons() {
    return Ui.row(
        "gap-8",
        Ui.button(Icon.PLUS, "Nouvelle mission", () -> {}, "accent"),
        Ui.button("Ouvrir", () -> {}),
        Ui.button("Supprimer", () -> {}, "danger"),
        Ui.button("Discret", () -> {}, "flat"),
        Ui.button("Petit", () -> {}, "small"),
        Ui.button("Grand", () -> {}, "large"),
        disabled(),
        new LinkButton("Pourquoi cette question ?", () -> {}),
        Ui.iconButton(Icon.DOTS, "Plus", () -> {}),
        new CheckBox("Une case"));
  }

  private javafx.scene.Node disabled() {
    var button = Ui.button("Inactif", () -> {});
    button.setDisable(true);
    return button;
  }

  private HBox fields() {
    TextField wrong = new TextField("32 novembre");
    FieldRow row = new FieldRow("Depuis", wrong);
    row.setProblem("Ce jour n’existe pas.");
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().add("Mon journal");
    combo.getSelectionModel().select(0);
    TextArea area = new TextArea("Une note");
    area.setPrefRowCount(2);
    area.setPrefColumnCount(16);
    TextField empty = new TextField();
    empty.setPromptText("Filtrer");
    return Ui.row(
        "gap-16",
        row,
        Ui.column("gap-8", new FieldRow("Source", combo), new FieldRow("Le", new DatePicker())),
        empty,
        area);
  }

  private HBox boxes() {
    Card card = Card.titled("Risque par critère", Ui.label("0 à 100", "dense", "muted"));
    card.body().getChildren().add(Ui.paragraph("Contenu", "dense"));
    GroupHeader open =
        GroupHeader.of(new SeverityMark(Mark.RED, "Rouges"), 7, "s’atténuent par un accord écrit");
    open.setSelected(true);
    Card group = new Card();
    group
        .getChildren()
        .setAll(
            open,
            GroupHeader.of(new SeverityMark(Mark.CAUTION, "Vigilances"), 14, "60 % du revenu"));
    group.setPrefWidth(420);
    VBox messages = Ui.column("gap-8");
    for (Notice.Kind kind : Notice.Kind.values()) {
      messages
          .getChildren()
          .add(
              new InlineMessage(
                  Notice.of(kind, "Non enregistré : disque plein.", "Le travail est en mémoire.")
                      .with("Réessayer", () -> {})));
    }
    HBox row = Ui.row("gap-16", Ui.column("gap-16", card, group), messages);
    DialogBox box = new DialogBox("Mettre à la corbeille ?", "Mettre à la corbeille", "Garder");
    box.grave();
    box.content().getChildren().add(Ui.paragraph("Annuler la ramène."));
    box.setPrefWidth(380);
    row.getChildren().add(box);
    return row;
  }
}
