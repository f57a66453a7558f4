package org.gardefou.ui.criteria;

import atlantafx.base.controls.ProgressSliderSkin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javafx.scene.control.Slider;
import org.gardefou.catalogue.Criterion;
import org.jspecify.annotations.Nullable;

/** The weight of one criterion: a slider for the feel of it, a field for the figure. */
final class WeightRow {
  /** What the slider reaches; the field takes more. */
  private static final double SLIDER_MAX = 30;

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final Criterion criterion;
  private final CriteriaEdits edits;
  private final Slider slider = new Slider(0, SLIDER_MAX, 0);
  private final NumberRow row;
  private boolean showing;

  /** A row that shows nothing yet; {@code criterion} is the catalogue's. */
  WeightRow(Criterion criterion, CriteriaEdits edits) {
    this.criterion = criterion;
    this.edits = edits;
    slider.setId("slider-" + criterion.id());
    slider.setBlockIncrement(1);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.valueProperty().subscribe((before, now) -> slid(now.doubleValue()));
    row = new NumberRow("weight-" + criterion.id(), this::change, slider);
  }

  NumberRow node() {
    return row;
  }

  private void slid(double value) {
    if (!showing) {
      change(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    }
  }

  private void change(@Nullable BigDecimal weight) {
    boolean same = weight != null && weight.compareTo(criterion.weight()) == 0;
    edits.weight(criterion, same ? null : weight);
  }

  void show(View view) {
    BigDecimal own = view.weight(criterion.id()).orElse(null);
    BigDecimal weight = own == null ? criterion.weight() : own;
    String name = view.of(criterion.shortName());
    showing = true;
    slider.setValue(weight.doubleValue());
    showing = false;
    slider.setAccessibleText(view.messages().get("criteria.weight.slider", name));
    row.show(
        new NumberRow.Shown(
            name,
            null,
            weight,
            own != null,
            "",
            number -> refusal(view, name, number),
            view.messages()));
  }

  private static Optional<String> refusal(View view, String name, BigDecimal number) {
    boolean fits = number.signum() >= 0 && number.compareTo(MOST) <= 0;
    return fits
        ? Optional.empty()
        : Optional.of(view.messages().get("criteria.weight.refused", name));
  }
}
