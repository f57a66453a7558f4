package org.gardefou.app;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Times a step, and the styling and layout in the pulse after it, on the JavaFX thread. Counts the
 * processor time of that thread: whatever else the computer does at the time is left out.
 */
final class Pulse {
  private final Scene scene;
  private final Runnable over;
  private final Runnable begins = this::begin;
  private final Runnable ends = this::end;
  private long start;
  private long step;
  private long began;
  private long layout;
  private long whole;

  Pulse(Scene scene, Runnable over) {
    this.scene = scene;
    this.over = over;
  }

  void follow(Runnable work) {
    scene.addPreLayoutPulseListener(begins);
    scene.addPostLayoutPulseListener(ends);
    start = now();
    work.run();
    step = now() - start;
    Platform.requestNextPulse();
  }

  private void begin() {
    scene.removePreLayoutPulseListener(begins);
    began = now();
  }

  private void end() {
    scene.removePostLayoutPulseListener(ends);
    long end = now();
    layout = end - began;
    whole = end - start;
    over.run();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** With all else that kept the thread busy between the step and the end of the layout. */
  long all() {
    return whole;
  }

  long nanos() {
    return step + layout;
  }
}
