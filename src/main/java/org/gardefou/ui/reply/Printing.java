package org.gardefou.ui.reply;

/** Prints a document. A computer without a printer, and a window without a display, have none. */
public interface Printing {
  /** Whether there is a printer. */
  boolean available();

  /** Asks how to print a PDF, and prints it. */
  void print(byte[] pdf);

  /** Where nothing can be printed. */
  static Printing none() {
    return new Printing() {
      @Override
      public boolean available() {
        return false;
      }

      @Override
      public void print(byte[] pdf) {}
    };
  }
}
