package org.gardefou.ui.money;

import java.math.BigDecimal;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.gardefou.desk.Observable;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.flags.FlagsTab;
import org.gardefou.ui.flags.Framed;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of the card and of the form, to be looked at. */
class MoneyPicturesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void theCard() {
    card("money-fr", Frame.LIGHT, Language.FR, Ledger.full(), false);
    card("money-en-dark-open", Frame.DARK.sized(1440, 1500), Language.EN, Ledger.full(), true);
    card("money-fr-small", Frame.SMALL, Language.FR, part(), false);
    card("money-fr-part", Frame.LIGHT.sized(1440, 1500), Language.FR, part(), true);
    card("money-en-blank", Frame.LIGHT, Language.EN, Ledger.blank(), false);
    card("money-fr-200", Frame.BIG_TEXT, Language.FR, Ledger.full(), false);
  }

  private static Ledger part() {
    return Ledger.full()
        .running()
        .without("price.admin_h")
        .without("mission.weeks")
        .without(Figure.FIXED_COSTS)
        .number("payment.overdue_amount", "2400")
        .number("payment.overdue_days", "30")
        .figure(Figure.LATE_RATE, "12.15")
        .number("price.effective_rate", "20");
  }

  private static void card(
      String name, Frame frame, Language language, Ledger ledger, boolean open) {
    Pictures.take(
        name,
        frame,
        () -> {
          Parent root =
              Framed.of(
                  new FlagsTab(
                      new LedgerScope(ledger),
                      new Observable<>(Messages.in(language)),
                      clause -> {},
                      new MoneyCard.Actions(fact -> {}, () -> {})),
                  frame);
          if (open) {
            Theme.apply(new Scene(root), false, 100);
            root.applyCss();
            root.lookupAll(".money-card .disclosure")
                .forEach(head -> ((Disclosure) head).expandedProperty().set(true));
            root.getScene().setRoot(new Group());
          }
          return root;
        });
  }

  @Test
  void theForm() {
    form("money-form-fr", Frame.LIGHT, Language.FR, Ledger.full());
    Pictures.take(
        "money-form-fr-all",
        Frame.DARK.sized(760, 1300),
        () -> {
          MoneyForm form = new MoneyForm((label, edit) -> {});
          form.show(
              Ledger.full().freelancer().withFloorRate(new BigDecimal("50")),
              Messages.in(Language.FR));
          form.getStyleClass().add("pad-24");
          return form;
        });
    form("money-form-en-small", Frame.SMALL, Language.EN, Ledger.blank());
    form("money-form-fr-200", Frame.BIG_TEXT, Language.FR, Ledger.full());
  }

  private static void form(String name, Frame frame, Language language, Ledger ledger) {
    Pictures.take(
        name,
        frame,
        () -> {
          LedgerScope scope = new LedgerScope(ledger);
          DialogLayer layer = new DialogLayer(new StackPane());
          new MoneyDialog(
                  scope::freelancer,
                  new Observable<>(Messages.in(language)),
                  layer,
                  scope::editFreelancer)
              .open();
          return new StackPane(layer);
        });
  }
}
