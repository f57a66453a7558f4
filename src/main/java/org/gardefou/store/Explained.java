package org.gardefou.store;

import org.gardefou.model.Text;

/** A failure that says itself what is wrong, in a sentence for her. */
public interface Explained {
  /** What is wrong and what can be done. */
  Text explanation();
}
