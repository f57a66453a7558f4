package org.gardefou.summary;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.gardefou.summary.Drawing.Mark;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Tag;
import org.w3c.dom.Element;

/** Drawings as vector graphics of the PDF: elements that name a drawing by its number. */
final class PaperCanvas implements Canvas, FSObjectDrawerFactory {
  private final List<Drawing> drawings = new ArrayList<>();

  @Override
  public Html draw(Drawing drawing, String style, String meaning) {
    drawings.add(drawing);
    return Html.element(Tag.OBJECT)
        .as(style)
        .with(Attr.NAME, Integer.toString(drawings.size() - 1))
        .with(Attr.ALT, meaning);
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return true;
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("name")));
    return (e, x, y, width, height, device, context, dots) -> {
      float wide = (float) (width / dots);
      float high = (float) (height / dots);
      device.drawWithGraphics(
          (float) x, (float) y, wide, high, graphics -> paint(drawing, graphics, wide, high));
      return Map.of();
    };
  }

  private static void paint(Drawing drawing, Graphics2D graphics, double width, double height) {
    graphics.scale(width / drawing.width(), height / drawing.height());
    drawing.marks().forEach(mark -> paint(mark, graphics));
  }

  private static void paint(Mark mark, Graphics2D graphics) {
    graphics.setColor(Styles.light(mark.ink().token()));
    if (mark.line() == 0) {
      graphics.fill(path(mark.path()));
    } else {
      graphics.setStroke(stroke(mark));
      graphics.draw(path(mark.path()));
    }
  }

  private static BasicStroke stroke(Mark mark) {
    float[] dash = mark.dash() == 0 ? null : new float[] {(float) mark.dash()};
    return new BasicStroke(
        (float) mark.line(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private static Path2D path(String data) {
    Path2D path = new Path2D.Double();
    StringTokenizer in = new StringTokenizer(data);
    while (in.hasMoreTokens()) {
      step(in.nextToken(), in, path);
    }
    return path;
  }

  private static void step(String command, StringTokenizer in, Path2D path) {
    switch (command) {
      case "M" -> path.moveTo(next(in), next(in));
      case "L" -> path.lineTo(next(in), next(in));
      case "C" -> path.curveTo(next(in), next(in), next(in), next(in), next(in), next(in));
      case "Z" -> path.closePath();
      default -> throw new IllegalArgumentException("path command " + command);
    }
  }

  private static double next(StringTokenizer in) {
    return Double.parseDouble(in.nextToken());
  }
}
