package org.gardefou.ui.component;

import javafx.animation.AnimationTimer;

/**
 * Does something once the picture that is due next is on the screen, so that it need not wait for
 * what is dear to make and looked at only later.
 */
public final class NextPicture {
  private final Runnable step;
  private final Timer timer = new Timer();
  private boolean waiting;

  /** Nothing is to be done yet. */
  public NextPicture(Runnable step) {
    this.step = step;
  }

  /** Does it after the next picture, once. */
  public void await() {
    if (!waiting) {
      waiting = true;
      timer.begin();
    }
  }

  /** Does now what is to be done, if something is. */
  public void finish() {
    if (waiting) {
      cancel();
      step.run();
    }
  }

  /** It need not be done any more. */
  public void cancel() {
    waiting = false;
    timer.stop();
  }

  /** Is told of a picture before it is laid out: of the next one, and of the one after it. */
  private final class Timer extends AnimationTimer {
    private boolean next;

    void begin() {
      next = true;
      start();
    }

    @Override
    public void handle(long now) {
      if (next) {
        next = false;
      } else {
        finish();
      }
    }
  }
}
