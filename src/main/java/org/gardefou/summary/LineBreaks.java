package org.gardefou.summary;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end. The JDK also breaks after a typographic apostrophe ("l’ heure"),
 * and after the hyphen of a rule's id; the renderer's own breaker adds every slash.
 */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator places;
  private String text = "";

  LineBreaks(Locale locale) {
    this.places = BreakIterator.getLineInstance(locale);
  }

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (place != BreakIterator.DONE && place < text.length() && tied(place)) {
      place = places.next();
    }
    return place;
  }

  private boolean tied(int place) {
    char before = text.charAt(place - 1);
    return before == '’' || (before == '-' && Character.isDigit(text.charAt(place)));
  }
}
