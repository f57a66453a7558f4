package org.gardefou.ui.insights;

import java.math.BigDecimal;
import org.gardefou.desk.Desk;
import org.gardefou.engine.insight.Past;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.ui.DeskWindow;

/** The window over fourteen missions that were looked back on, and three that run. */
public final class PastWindow {
  private PastWindow() {}

  /** With her limits, and what four clients pay. */
  public static DeskWindow open(Language language, int width, int height) {
    return new DeskWindow(language, width, height, PastWindow::fill);
  }

  public static void fill(Desk desk) {
    Past.clients().forEach(desk::add);
    desk.editFreelancer(
        new Text("profile", "profil"),
        f ->
            f.withLimits(
                    Limits.NONE
                        .with(Limits.Kind.HOURS_WEEK, new BigDecimal("35"))
                        .with(Limits.Kind.DAYS_OFF_WEEK, new BigDecimal("2"))
                        .with(Limits.Kind.CLIENT_SHARE, new BigDecimal("50")))
                .withMoney(
                    f.money()
                        .withIncome("Opéra de Lys", new BigDecimal("14000"))
                        .withIncome("Papeterie Vasseur", new BigDecimal("6000"))
                        .withIncome("Atelier Nord", new BigDecimal("4000"))));
    Client first = client(desk, "Atelier Nord");
    Mission over = first.missions().getFirst();
    desk.edit(
        new Text("journal", "journal"),
        first.id(),
        c ->
            c.withMission(over.editJournal(j -> j.withEntries(Past.invoices())))
                .withMission(Mission.create("Carte de vœux", Phase.PROSPECT)));
  }

  /** A client by its name. */
  public static Client client(Desk desk, String name) {
    return desk.state().get().clients().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
