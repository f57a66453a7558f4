package org.gardefou.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Room between things and around them comes in steps. JavaFX looks up sizes for gaps but not for
 * paddings, so that the steps cannot be tokens of the sheet; they are kept by a gate instead.
 *
 * @param css the style sheet
 */
record Spacing(String css) {
  /** In pixels of the design, at the usual text size. */
  private static final List<Integer> STEPS = List.of(0, 1, 2, 4, 6, 8, 12, 16, 20, 24);

  /** What is wider is no room but a place: it lines up with something. */
  private static final double PLACE = 24.5;

  /** The sizes of text that an em may mean: body, dense, secondary, title. */
  private static final List<Integer> EMS = List.of(14, 13, 12, 20);

  /** Sizes of drawn signs, which JavaFX takes from a padding; and room less an edge of 2 px. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\.(arrow|box|radio|progress-bar >"
              + " \\.bar)$|\\.(question-row:current|rank-row:focused)$");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^}]*)}");
  private static final Pattern ROOM =
      Pattern.compile("-fx-(spacing|padding|hgap|vgap|graphic-text-gap):\\s*([^;]+);");

  private static final Set<String> BOXES = Set.of("Flow", "FlowPane", "HBox", "VBox", "Insets");
  private static final Set<String> SETTERS = Set.of("setSpacing", "setHgap", "setVgap");

  /** Rooms of the sheet beside the steps. */
  List<String> strange() {
    return BLOCK
        .matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .filter(block -> !SIGNS.matcher(block.group(1).strip()).find())
        .flatMap(Spacing::strange)
        .toList();
  }

  private static Stream<String> strange(MatchResult block) {
    return ROOM.matcher(block.group(2))
        .results()
        .flatMap(room -> Stream.of(room.group(2).split("\\s+")))
        .filter(size -> !isStep(size))
        .map(size -> block.group(1).strip() + " has room of " + size);
  }

  private static boolean isStep(String size) {
    double number = Double.parseDouble(size.replaceAll("[a-z]+$", ""));
    return size.endsWith("em") ? EMS.stream().anyMatch(em -> isStep(number * em)) : isStep(number);
  }

  /** Ems are written with three digits. */
  private static boolean isStep(double pixels) {
    return pixels > PLACE || STEPS.stream().anyMatch(step -> Math.abs(pixels - step) < 0.06);
  }

  /** Rooms that the code gives beside the steps. */
  static List<String> strange(JavaSources sources) {
    List<String> found = new ArrayList<>();
    sources.units().forEach(unit -> new Rooms(sources, unit, found).scan(unit, null));
    return found;
  }

  private static final class Rooms extends TreeScanner<Void, Void> {
    private final JavaSources sources;
    private final CompilationUnitTree unit;
    private final List<String> found;

    Rooms(JavaSources sources, CompilationUnitTree unit, List<String> found) {
      this.sources = sources;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
      if (BOXES.contains(made.getIdentifier().toString())) {
        look(made.getArguments());
      }
      return super.visitNewClass(made, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      String name = call.getMethodSelect().toString();
      if (SETTERS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        look(call.getArguments());
      }
      return super.visitMethodInvocation(call, none);
    }

    private void look(List<? extends ExpressionTree> arguments) {
      for (ExpressionTree argument : arguments) {
        if (argument instanceof LiteralTree literal
            && literal.getValue() instanceof Number room
            && !isStep(room.doubleValue())) {
          found.add(sources.place(unit, argument) + " has room of " + room);
        }
      }
    }
  }
}
