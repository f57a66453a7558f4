package org.gardefou.summary;

import java.math.BigDecimal;
import org.gardefou.summary.Drawing.Mark;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;

/** Drawings as inline SVG. The words beside them say the same, so readers of words skip them. */
final class SvgCanvas implements Canvas {
  @Override
  public Html draw(Drawing drawing, String style, String meaning) {
    return Html.element(Tag.SVG, drawing.marks().stream().map(SvgCanvas::path))
        .as(style)
        .with(Attr.VIEW_BOX, "0 0 " + plain(drawing.width()) + " " + plain(drawing.height()))
        .with(Attr.HIDDEN, "true")
        .with(Attr.FOCUSABLE, "false");
  }

  private static Html path(Mark mark) {
    Element path = Html.element(Tag.PATH).as(mark.ink().style()).with(Attr.D, mark.path());
    if (mark.line() == 0) {
      return path;
    }
    Element line =
        path.with(Attr.STROKE_WIDTH, plain(mark.line()))
            .with(Attr.STROKE_CAP, "round")
            .with(Attr.STROKE_JOIN, "round");
    return mark.dash() == 0 ? line : line.with(Attr.STROKE_DASH, plain(mark.dash()));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
