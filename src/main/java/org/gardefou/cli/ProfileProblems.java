package org.gardefou.cli;

import java.nio.file.Path;
import org.gardefou.catalogue.Problem;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** How a problem of her profile is told: file, place, reason. */
final class ProfileProblems {
  private ProfileProblems() {}

  static Text line(Path file, Problem problem) {
    String path = problem.path().isEmpty() ? "$" : "$." + problem.path();
    return Bilingual.text("cli.error.unplaced", file, path, problem.message());
  }
}
