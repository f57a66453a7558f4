package org.gardefou.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;

/**
 * Something that draws itself on the design grid. The theme sets {@code -gf-px} on the root, the
 * style sheet looks it up as {@code -gf-unit}, so that the text size scales drawings with
 * everything else. (An inherited property of our own does not reach through styled parents.)
 */
public abstract class UnitRegion extends Region {
  private static final CssMetaData<UnitRegion, Number> UNIT =
      new CssMetaData<>("-gf-unit", StyleConverter.getSizeConverter(), 1.0, false) {
        @Override
        public boolean isSettable(UnitRegion region) {
          return !region.unit.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(UnitRegion region) {
          return region.unit;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

  private final SimpleStyleableDoubleProperty unit =
      new SimpleStyleableDoubleProperty(UNIT, this, "unit", 1.0) {
        @Override
        protected void invalidated() {
          unitChanged();
        }
      };

  private static List<CssMetaData<? extends Styleable, ?>> css() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(UNIT);
    return List.copyOf(all);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS;
  }

  /** A part of a drawing, coloured by its style class. */
  protected static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }

  /** One design pixel, in pixels. */
  protected final double unit() {
    return unit.get();
  }

  /** Called when the text size changed. */
  protected void unitChanged() {
    requestLayout();
  }
}
