package org.gardefou.ui.component;

import static org.gardefou.ui.component.IconLayer.bold;
import static org.gardefou.ui.component.IconLayer.box;
import static org.gardefou.ui.component.IconLayer.circle;
import static org.gardefou.ui.component.IconLayer.dashedCircle;
import static org.gardefou.ui.component.IconLayer.fill;
import static org.gardefou.ui.component.IconLayer.inner;
import static org.gardefou.ui.component.IconLayer.line;

import java.util.List;
import javafx.scene.Node;

/**
 * The one set of icons, drawn on a 16 px grid with strokes of 1.5 px. An icon is always decoration
 * beside words or on a named control.
 */
public enum Icon {
  /** Filled octagon: deal-breaker. */
  STOP(fill("M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1z"), inner("M4.8 8h6.4", 2)),
  /** Filled diamond: red. */
  RED(fill("M8 1.2L14.8 8L8 14.8L1.2 8z"), inner("M8 4.8v3.6M8 10.9v.1", 1.7)),
  /** Triangle: caution. */
  CAUTION(line("M8 2L14.6 13.8H1.4z"), line("M8 6.4v3.2M8 11.6v.1")),
  /** Circle: information. */
  INFO(circle(8, 8, 6.4), line("M8 7.4v3.8M8 4.9V5")),
  /** Circle with a tick: a good sign. */
  GOOD(circle(8, 8, 6.4), line("M5.2 8.2l2 2l3.6 -4")),
  /** Dashed circle with a question mark: still open. */
  OPEN(
      dashedCircle(8, 8, 6.4),
      line("M6.3 6.3a1.8 1.8 0 1 1 2.6 1.8c-.6 .3 -.9 .6 -.9 1.2M8 11.3v.1")),
  /** Outlined octagon: leave, decline. */
  LEAVE(line("M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1z"), bold("M4.8 8h6.4", 2)),
  /** Two arrows: renegotiate, accept if. */
  RESET(line("M2 5.2h10.5M10 2.5l2.8 2.7L10 8M14 10.8H3.5M6 8.2l-2.8 2.6L6 13.5")),
  /** The guard-rail, the mark of the program. */
  RAIL(line("M3 3v11M13 3v11M1 5.5h14M1 10h14")),
  LIST(line("M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1")),
  COMPARE(box(2, 2.5, 5, 11), box(9, 2.5, 5, 11)),
  CRITERIA(line("M2 4.5h7M13 4.5h1M2 11.5h2M8 11.5h6"), circle(11, 4.5, 1.8), circle(6, 11.5, 1.8)),
  INSIGHT(line("M2 2.5v11h12M4.8 10l2.7 -3l2.2 1.8l3.5 -4.6")),
  GEAR(
      circle(8, 8, 2.2),
      line(
          "M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4"
              + "M3.4 12.6l1.4 -1.4M11.2 4.8l1.4 -1.4")),
  SEARCH(circle(7, 7, 4.5), line("M10.5 10.5l3.5 3.5")),
  UNDO(line("M5.5 3L2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H7")),
  REDO(line("M10.5 3l3 3l-3 3M13.2 6H6a3.5 3.5 0 0 0 0 7h3")),
  CHECK(line("M3 8.5l3.2 3.2L13 4.8")),
  LOCK(box(3, 7, 10, 7), line("M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2")),
  FOLDER(
      line(
          "M1.8 4.2c0 -.6 .4 -1 1 -1h3.1l1.5 1.6h5.8c.6 0 1 .4 1 1v6c0 .6 -.4 1 -1 1H2.8"
              + "c-.6 0 -1 -.4 -1 -1z")),
  PLUS(line("M8 3v10M3 8h10")),
  PRINT(line("M4 6V2h8v4M4 11H2V6h12v5h-2M4 9.5h8V14H4z")),
  DOWN(line("M4 6.2l4 4l4 -4")),
  RIGHT(line("M6.2 4l4 4l-4 4")),
  UP(line("M4 9.8l4 -4l4 4")),
  LEFT(line("M9.8 4l-4 4l4 4")),
  /** Something that can be dragged. */
  GRIP(bold("M6 3.5h.1M10 3.5h.1M6 8h.1M10 8h.1M6 12.500h.1M10 12.500h.1", 1.8)),
  DOTS(bold("M3 8h.1M8 8h.1M13 8h.1", 2.4)),
  CALENDAR(box(2, 3, 12, 11), line("M2 6.5h12M5.2 1.5v3M10.8 1.5v3")),
  DOCUMENT(line("M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M5.5 8h5M5.5 11h5")),
  PEN(line("M2.5 13.5l.7 -3L10.8 3l2.2 2.2l-7.5 7.6z")),
  PERSON(circle(8, 5, 2.8), line("M2.6 14c.6 -3 2.7 -4.4 5.4 -4.4s4.8 1.4 5.4 4.4")),
  CLOCK(circle(8, 8, 6.3), line("M8 4.5v3.7l2.4 1.5")),
  SPEECH(line("M2 3h12v8.5H7.5L4.5 14v-2.5H2z")),
  ARROW(line("M2.5 8h11M9.5 4l4 4l-4 4")),
  CLOSE(line("M4 4l8 8M12 4l-8 8")),
  COPY(box(5, 5, 9, 9), line("M11 2.8V2H2v9h.8")),
  SHIELD(line("M8 1.6L13.5 3.5v4c0 3.5 -2.3 5.7 -5.5 7c-3.2 -1.3 -5.5 -3.5 -5.5 -7v-4z")),
  TABLE(box(2, 2.5, 12, 11), line("M2 6.2h12M2 9.8h12M6.5 2.5v11")),
  SUN(
      circle(8, 8, 3),
      line(
          "M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9 .9M11.7 11.7l.9 .9"
              + "M3.4 12.6l.9 -.9M11.7 4.3l.9 -.9")),
  HANDSHAKE(
      line(
          "M1.5 5L5 3.5l3 1.2l3 -1.2L14.5 5v5.5l-2 .5l-4 3l-5.5 -3.5l-1.5 -.3z"
              + "M8 4.7L5.5 7.5c.8 1 2 .9 3 0l4 3.5")),
  BROKEN(line("M2.5 8h3.5M10 8h3.5M7 4.5l2 2.3l-2 2.2l2 2.5")),
  SEND(line("M14 2L2 7l4.5 2L14 2l-4.5 12l-3 -5")),
  GAP(line("M3 8h10")),
  /** Empty circle: not answered. */
  BLANK(circle(8, 8, 5.2)),
  EYE(line("M1.5 8S4 3.5 8 3.5S14.5 8 14.5 8S12 12.5 8 12.5S1.5 8 1.5 8z"), circle(8, 8, 2)),
  GLOBE(circle(8, 8, 6.3), line("M1.7 8h12.6M8 1.7c4 4 4 8.6 0 12.6c-4 -4 -4 -8.6 0 -12.6z")),
  EXPORT(line("M8 2v8.5M4.5 7.2L8 10.7l3.5 -3.5M2.5 14h11")),
  TRASH(line("M2.5 4.5h11M6 4.5V2.500h4v2M4 4.5l.7 9.500h6.6l.7 -9.500M6.7 7v4.500M9.3 7v4.500"));

  private final List<IconLayer> layers;

  Icon(IconLayer... layers) {
    this.layers = List.of(layers);
  }

  /**
   * A new drawing of the icon. Its colour is the looked-up {@code -gf-icon} of where it stands.
   *
   * @param size edge in design pixels, usually 16; it grows with the text size
   */
  public Node node(double size) {
    return new IconNode(layers, size);
  }
}
