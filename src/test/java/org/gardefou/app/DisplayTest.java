package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
  @TempDir Path sockets;

  private Optional<Display.Lack> lack(String system, Map<String, String> environment) {
    return new Display(system, environment, sockets, false).lack();
  }

  @Test
  void linuxWithoutADisplayHasNoWindow() {
    assertEquals(Optional.of(Display.Lack.DISPLAY), lack("Linux", Map.of()));
    assertEquals(Optional.of(Display.Lack.DISPLAY), lack("Linux", Map.of("DISPLAY", "")));
  }

  @Test
  void aDisplayThatDoesNotListenIsNone() {
    assertEquals(Optional.of(Display.Lack.DISPLAY), lack("Linux", Map.of("DISPLAY", ":77")));
    assertEquals(Optional.of(Display.Lack.DISPLAY), lack("Linux", Map.of("DISPLAY", ":77.0")));
  }

  @Test
  void otherSystemsAlwaysHaveAWindow() {
    assertEquals(Optional.empty(), lack("Windows 11", Map.of()));
    assertEquals(Optional.empty(), lack("Mac OS X", Map.of()));
  }

  @Test
  void drawingInMemoryOnlyShowsNoWindow() {
    Display display = new Display("Mac OS X", Map.of(), sockets, true);
    assertEquals(Optional.of(Display.Lack.DISPLAY), display.lack());
  }
}
