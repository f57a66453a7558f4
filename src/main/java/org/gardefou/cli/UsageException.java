package org.gardefou.cli;

import org.gardefou.model.Text;

/**
 * Bad usage or bad input, told in a sentence that names file, place and fix; ends with exit code 2.
 */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text sentence;

  UsageException(Text sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  Text sentence() {
    return sentence;
  }
}
