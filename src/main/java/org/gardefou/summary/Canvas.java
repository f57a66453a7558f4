package org.gardefou.summary;

/** How a page shows drawings. */
interface Canvas {
  /**
   * The element for a drawing.
   *
   * @param style CSS class that sizes it
   * @param meaning what it says, for readers who do not see it
   */
  Html draw(Drawing drawing, String style, String meaning);
}
