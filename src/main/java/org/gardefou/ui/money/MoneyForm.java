package org.gardefou.ui.money;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.OwnMoney;
import org.gardefou.model.Freelancer;
import org.gardefou.model.MoneyProfile;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Her own figures about money, with the floor rate that they give. Each change is handed on as a
 * named edit of her profile; the owner of the form shows the profile again.
 */
public final class MoneyForm extends VBox {
  private static final List<Figure> RATES =
      List.of(
          Figure.NET_INCOME,
          Figure.COSTS,
          Figure.SOCIAL,
          Figure.LEVY,
          Figure.INCOME_TAX,
          Figure.RESERVE_RATE);
  private static final List<Figure> YEAR =
      List.of(
          Figure.DAYS_PER_WEEK,
          Figure.LEAVE,
          Figure.HOLIDAYS,
          Figure.SICK,
          Figure.TRAINING,
          Figure.ADMIN,
          Figure.PROSPECTING,
          Figure.HOURS_PER_DAY);
  private static final List<Figure> MEANS =
      List.of(
          Figure.MONTHLY_NEED,
          Figure.FIXED_COSTS,
          Figure.OTHER_INCOME,
          Figure.RESERVE,
          Figure.RECEIVABLES);
  private static final List<Figure> LATE =
      List.of(Figure.OVERDRAFT, Figure.LATE_RATE, Figure.LATE_FEE);

  private final BiConsumer<Text, UnaryOperator<Freelancer>> change;
  private final LiveTexts texts = new LiveTexts();
  private final Map<Figure, FigureField> fields = new EnumMap<>(Figure.class);
  private final RegimeChoice regime = new RegimeChoice(this::regime, this::currency);
  private final FloorResult result;
  private final IncomeList incomes = new IncomeList(this::income);

  /** A form that shows nothing yet; {@code change} takes each named edit. */
  public MoneyForm(BiConsumer<Text, UnaryOperator<Freelancer>> change) {
    this.change = change;
    result = new FloorResult(this::useSum);
    getStyleClass().add("gap-16");
    getChildren()
        .addAll(
            section("money.form.rates", regime, fields(RATES)),
            section(
                "money.form.year",
                texts.paragraph("money.form.year.note", "caption", "muted"),
                fields(YEAR),
                result),
            section("money.form.means", fields(MEANS)),
            section("money.form.incomes", incomes),
            section("money.form.late", fields(LATE)));
  }

  private VBox section(String key, Node... content) {
    VBox section = Ui.column("gap-8", texts.paragraph(key, "h3"));
    section.getChildren().addAll(content);
    return section;
  }

  private Flow fields(List<Figure> figures) {
    Flow flow = new Flow(12).aligned(VPos.TOP);
    for (Figure figure : figures) {
      FigureField field = new FigureField("figure-" + figure.id(), n -> figure(figure, n));
      fields.put(figure, field);
      flow.items().add(field);
    }
    return flow;
  }

  /** Shows a profile. */
  public void show(Freelancer freelancer, Messages messages) {
    OwnMoney own = OwnMoney.of(freelancer.money());
    FigureWords words = new FigureWords(own, messages);
    texts.show(messages);
    regime.show(own, messages);
    fields.forEach((figure, field) -> field.show(words.shown(figure)));
    result.show(own, freelancer.floorRate(), messages);
    incomes.show(own, messages);
  }

  /** The first field in which something stands that was refused. */
  public Optional<Node> refused() {
    return fields.values().stream()
        .filter(FigureField::refused)
        .<Node>map(FigureField::field)
        .findFirst();
  }

  /** Where typing starts. */
  public Node first() {
    return java.util.Objects.requireNonNull(fields.get(Figure.NET_INCOME)).field();
  }

  private void figure(Figure figure, @Nullable BigDecimal number) {
    edit(
        Bilingual.text("money.edit", Bilingual.text("money.figure." + figure.id())),
        money -> money.withFigure(figure.id(), number));
  }

  private void income(String client, @Nullable BigDecimal amount) {
    edit(Bilingual.text("money.edit", client), money -> money.withIncome(client, amount));
  }

  private void regime(String id) {
    edit(
        Bilingual.text("money.edit", Bilingual.text("money.form.regime")),
        money -> money.withRegime(id));
  }

  private void currency(String code) {
    edit(
        Bilingual.text("money.edit", Bilingual.text("money.form.currency")),
        money -> money.withCurrency(code));
  }

  private void edit(Text label, UnaryOperator<MoneyProfile> edit) {
    change.accept(label, freelancer -> freelancer.withMoney(edit.apply(freelancer.money())));
  }

  private void useSum() {
    change.accept(
        Bilingual.text("money.form.usesum"), freelancer -> freelancer.withFloorRate(null));
  }
}
