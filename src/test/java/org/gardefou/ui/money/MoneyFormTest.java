package org.gardefou.ui.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.Observable;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Screen;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MoneyFormTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private final List<Freelancer> kept = new ArrayList<>();
  private final DialogLayer layer = Fx.get(() -> new DialogLayer(new StackPane()));

  private Showing open(Freelancer freelancer) {
    Showing showing = new Showing(() -> new Still(new StackPane(layer)));
    MoneyDialog dialog =
        new MoneyDialog(
            () -> freelancer,
            new Observable<>(Messages.in(Language.EN)),
            layer,
            (label, edit) -> kept.add(edit.apply(freelancer)));
    Fx.run(dialog::open);
    Showing.settle();
    return showing;
  }

  private record Still(Node node) implements Screen {
    @Override
    public void attach() {}

    @Override
    public void detach() {}
  }

  private static Freelancer regimeOnly() {
    return Ledger.blank().regime("fr-micro-liberal").freelancer();
  }

  /** The example of domain.md D.3, typed by hand; focus starts at the income. */
  @Test
  void theResultFollowsWhatSheTypes() {
    Showing form = open(regimeOnly());
    form.mustRead("Floor rate: something is missing.");
    form.write("24 000");
    form.press(KeyCode.TAB);
    form.mustRead("Professional costs a year");
    form.write("4,800");
    form.press(KeyCode.ENTER);
    form.mustRead("€268.66 a day, €41.33 an hour");
    form.mustRead("160 billable days a year, for a turnover of €42,985.07");
    form.click("Keep these figures");
    assertEquals(
        Map.of("netIncome", new BigDecimal("24000"), "costs", new BigDecimal("4800")),
        kept.getFirst().money().figures());
    assertFalse(layer.isVisible());
  }

  @Test
  void whatCannotBeIsToldAtTheField() {
    Showing form = open(regimeOnly());
    form.write("a lot");
    form.press(KeyCode.ENTER);
    form.mustRead("“a lot” is not a number.");
    form.click("Keep these figures");
    assertTrue(layer.isVisible() && kept.isEmpty(), "kept with a refused number");
    assertEquals("figure-netIncome", form.focused());
  }

  @Test
  void tooMuchAndTooLittle() {
    Showing form = open(regimeOnly());
    form.focus("#figure-socialPct");
    form.write("140");
    form.press(KeyCode.ENTER);
    form.mustRead("More than 100 is not possible here.");
    form.focus("#figure-costs");
    form.write("-1");
    form.press(KeyCode.ENTER);
    form.mustRead("A number below zero makes no sense here.");
  }

  @Test
  void ratesThatLeaveNothingAreExplained() {
    Showing form = open(Ledger.full().figure(Figure.SOCIAL, "95").freelancer());
    form.mustRead("These figures give no floor rate.");
    form.mustRead("one of the rates is too high");
  }

  @Test
  void incomesByClient() {
    Showing form = open(Ledger.full().freelancer());
    form.click("#income-add");
    form.mustRead("Name the client first.");
    form.focus("#income-client");
    form.write("Ostrevant");
    form.press(KeyCode.ENTER);
    form.write("9000");
    form.press(KeyCode.ENTER);
    form.mustRead("9,000");
    form.click("Keep these figures");
    assertEquals(new BigDecimal("9000"), kept.getFirst().money().incomes().get("Ostrevant"));
  }

  @Test
  void theFloorTypedByHandCanBeTakenBack() {
    Showing form = open(Ledger.full().freelancer().withFloorRate(new BigDecimal("50")));
    form.mustRead("You set €50 an hour by hand: that counts.");
    form.click("#floor-use-sum");
    form.click("Keep these figures");
    assertEquals(null, kept.getFirst().floorRate());
  }

  @Test
  void cancelKeepsNothing() {
    Showing form = open(regimeOnly());
    form.write("24000");
    form.press(KeyCode.ENTER, KeyCode.ESCAPE);
    assertTrue(kept.isEmpty() && !layer.isVisible());
  }
}
