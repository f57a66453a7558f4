package org.gardefou.bench.start;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A screen of Xvfb whose pixels are a file, so that a picture can be watched from outside without a
 * change to the program that draws it.
 */
final class VirtualScreen implements AutoCloseable {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int BYTES_A_PIXEL = 4;
  private static final int FIELD_BYTES_A_LINE = 12;
  private static final int FIELD_COLOURS = 19;
  private static final int BYTES_A_COLOUR = 12;

  private final Process server;
  private final String display;
  private final ByteBuffer pixels;
  private final int line;
  private final ByteBuffer blank;

  private VirtualScreen(Process server, String display, ByteBuffer file) {
    this.server = server;
    this.display = display;
    int header = file.getInt(0);
    int colours = file.getInt(FIELD_COLOURS * Integer.BYTES);
    this.line = file.getInt(FIELD_BYTES_A_LINE * Integer.BYTES);
    this.pixels =
        file.slice(header + colours * BYTES_A_COLOUR, line * HEIGHT).order(ByteOrder.LITTLE_ENDIAN);
    this.blank = copy();
  }

  /** Starts the server and waits until it serves. */
  static VirtualScreen open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Process server =
        new ProcessBuilder(
                List.of(
                    "Xvfb",
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    WIDTH + "x" + HEIGHT + "x24",
                    "-nocursor", // it is taken off and put back around every drawing
                    "-fbdir",
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
    String number = said.readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    Path file = folder.resolve("Xvfb_screen0");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new VirtualScreen(server, ":" + number, mapped);
    }
  }

  /** What programs call this screen. */
  String display() {
    return display;
  }

  /** The pixels now, to compare later ones with. */
  ByteBuffer copy() {
    return ByteBuffer.allocateDirect(pixels.capacity()).put(pixels.duplicate()).flip();
  }

  /** Whether the picture is another than before. */
  boolean differs(ByteBuffer before) {
    return pixels.duplicate().mismatch(before) >= 0;
  }

  /** Whether no window is on it. */
  boolean isBlank() {
    return !differs(blank);
  }

  /** Keeps the picture, so that one can see what was measured. */
  void save(Path file) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, pixels.getInt(y * line + x * BYTES_A_PIXEL));
      }
    }
    ImageIO.write(image, "png", file.toFile());
  }

  @Override
  public void close() {
    server.destroy();
  }
}
