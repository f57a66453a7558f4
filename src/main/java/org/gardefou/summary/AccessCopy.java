package org.gardefou.summary;

import java.util.List;
import org.gardefou.model.Language;

/**
 * What is held about a client, for the client who asks (GDPR, art. 15; domain.md F.3): one tree for
 * the page and for machines.
 *
 * @param by who answers
 */
public record AccessCopy(
    Language language, String title, String by, String client, List<Part> parts) {
  public AccessCopy {
    parts = List.copyOf(parts);
  }

  /** A part with a title; {@code id} is for machines. */
  public record Part(String id, String title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** Something noted, and what belongs to it. */
  public record Line(String id, String label, String text, List<Detail> details) {
    public Line {
      details = List.copyOf(details);
    }
  }

  /** Where it comes from, when, in what words. */
  public record Detail(String id, String label, String text) {}
}
