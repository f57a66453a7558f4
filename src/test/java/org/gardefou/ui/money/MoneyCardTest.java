package org.gardefou.ui.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Observable;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.Fx;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.flags.FlagsTab;
import org.gardefou.ui.flags.Showing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The card beside the report; the figures are those that {@link Ledger} works out by hand. */
class MoneyCardTest {
  private final List<String> went = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private Showing showing(Ledger ledger) {
    return new Showing(
        () ->
            new FlagsTab(
                new LedgerScope(ledger),
                new Observable<>(Messages.in(Language.EN)),
                new SameThread(),
                clause -> {},
                new MoneyCard.Actions(went::add, () -> went.add("figures"))));
  }

  @Test
  void saysWhatAnHourEarnsAndWhatANoCosts() {
    Showing tab = showing(Ledger.full());
    tab.mustRead("€46.84, for a floor of €41.33 (113%)");
    tab.mustRead("€14.70, from €7.35 to €29.40");
    tab.mustRead("16% of the income of a year from this client");
    tab.mustRead("If refused: 4 months of living from today");
    tab.mustRead("If accepted, and the client stops after 1.4 months: 3.7 months");
    tab.mustRead("Bearable: €2,400 of the reserve would remain.");
    assertFalse(tab.reads("Before the order"), "folded at first");
    tab.focus("#money-hour");
    tab.press(KeyCode.ENTER);
    tab.mustRead("Before the order");
    tab.mustRead("Assumption: waiting costs 10% a year.");
  }

  @Test
  void asksForWhatIsNotKnownAndLeadsThere() {
    Showing tab = showing(Ledger.full().without("price.admin_h").without(Figure.RESERVE));
    tab.mustRead("€50.19 at most");
    tab.mustRead("Of your own figures: reserve at hand");
    tab.click("#money-open");
    tab.click("Hours of administration");
    tab.click("#money-figures");
    assertEquals(List.of("price.admin_h", "figures"), went);
  }

  @Test
  void saysWhatItIsForWhileNothingIsKnown() {
    Showing tab = showing(Ledger.blank());
    tab.mustRead("Price and hours of the mission and a few figures of your own");
    tab.mustRead("12 answers would complete this");
    assertFalse(tab.reads("Not known yet"));
  }

  /** An hour of at most 50.19 is not said to cover the floor; one of at most 25 is under it. */
  @Test
  void saysOfAnUnfinishedHourOnlyWhatIsCertain() {
    Ledger open = Ledger.full().without("price.admin_h");
    Showing tab = showing(open);
    tab.click("#money-hour");
    assertFalse(tab.reads("Covers the floor"));
    Showing low = showing(open.number("price.amount", "1600"));
    low.click("#money-hour");
    assertTrue(low.reads("Well under the floor"), low.texts().toString());
  }

  @Test
  void putsHerAnswerBesideTheSum() {
    Showing tab = showing(Ledger.full().number("price.effective_rate", "20"));
    tab.click("#money-apart");
    tab.mustRead("20 answered, 46.84 worked out");
  }
}
