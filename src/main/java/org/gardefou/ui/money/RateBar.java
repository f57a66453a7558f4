package org.gardefou.ui.money;

import java.util.List;
import java.util.Optional;
import org.gardefou.engine.Interval;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.money.Money;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar;

/** The hour of a mission as a bar, with a tick at the floor, which stands in the middle. */
final class RateBar {
  private static final double MIDDLE = 50;

  private RateBar() {}

  /** A bar, where hour and floor are known; light while open answers can still lower the hour. */
  static Optional<IntervalBar> of(MoneyReport report, String spoken, Messages texts) {
    return report
        .floor()
        .filter(Money::positive)
        .flatMap(floor -> report.hour().hour().map(hour -> position(hour, floor)))
        .map(at -> bar(at, report.hour().complete(), spoken, texts));
  }

  private static double position(Money hour, Money floor) {
    return Math.clamp(hour.over(floor).doubleValue() * MIDDLE, 0, 2 * MIDDLE);
  }

  private static IntervalBar bar(double at, boolean complete, String spoken, Messages texts) {
    IntervalBar bar = new IntervalBar();
    bar.setTicks(List.of(new IntervalBar.Tick(MIDDLE, texts.get("money.bar.floor"))));
    bar.show(texts, new Interval(complete ? at : 0, at));
    bar.setAccessibleText(spoken);
    return bar;
  }
}
