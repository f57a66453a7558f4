package org.gardefou.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style classes of the style sheet and those that the code gives.
 *
 * @param css the style sheet
 */
record StyleClasses(String css) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SELECTORS = Pattern.compile("([^{}]*)\\{[^}]*}");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern TEXT_SIZE = Pattern.compile("-fx-font-size:\\s*([^;]+);");
  private static final Pattern GIVES =
      Pattern.compile("getStyleClass\\(\\)\\s*\\.\\s*(add|addAll|setAll)$");

  /** Classes that JavaFX gives to its own controls and their parts. */
  private static final Set<String> OF_JAVAFX =
      Set.of(
          "root",
          "popup",
          "label",
          "text",
          "button",
          "menu-button",
          "check-box",
          "radio-button",
          "box",
          "radio",
          "arrow",
          "arrow-button",
          "text-input",
          "text-field",
          "text-area",
          "content",
          "combo-box",
          "combo-box-base",
          "combo-box-popup",
          "date-picker",
          "list-view",
          "list-cell",
          "table-view",
          "table-cell",
          "table-row-cell",
          "column-header",
          "column-header-background",
          "filler",
          "scroll-pane",
          "scroll-bar",
          "viewport",
          "thumb",
          "track",
          "progress",
          "progress-bar",
          "bar",
          "slider",
          "context-menu",
          "menu-item",
          "menu-bar",
          "menu",
          "container",
          "graphic-container",
          "tooltip",
          "separator",
          "line",
          "accelerator-text",
          "virtual-flow",
          "clipped-container",
          "sheet",
          "left-container",
          "right-container");

  /** One is of AtlantaFX, one the name of a kind of notice. */
  private static final Set<String> OTHERS = Set.of("progress-slider", "success");

  /** 28, 20, 16, 14, 13, 12 and 10 px at the usual text size; 12 within 13. */
  private static final Set<String> TEXT_SIZES =
      Set.of(
          "14px", "2em", "1.429em", "1.143em", "1em", "0.929em", "0.857em", "0.923em", "0.714em");

  private Set<String> classes() {
    return SELECTORS
        .matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .flatMap(block -> CLASS.matcher(block.group(1)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Classes of the sheet that the code never gives. */
  List<String> unused(Set<String> literals) {
    return classes().stream()
        .filter(name -> !OF_JAVAFX.contains(name) && !OTHERS.contains(name))
        .filter(name -> !isGiven(name, literals))
        .map(name -> "." + name + " is given to nothing: take it out of the style sheet")
        .toList();
  }

  /** A literal, or one that ends in a hyphen and what the program adds to it. */
  private static boolean isGiven(String name, Set<String> literals) {
    return literals.contains(name)
        || literals.stream().anyMatch(l -> l.matches("[a-z]+-") && name.startsWith(l));
  }

  /**
   * Classes that the code gives although the sheet says nothing of them.
   *
   * @param found selectors by which tests find things
   */
  List<String> unknown(JavaSources sources, String found) {
    Set<String> known = classes();
    TreeMap<String, String> given = new TreeMap<>();
    sources.units().forEach(unit -> given.putAll(given(sources, unit)));
    List<String> problems = new ArrayList<>();
    given.forEach(
        (name, place) -> {
          if (!known.contains(name) && !name.endsWith("-") && !found.contains("." + name)) {
            problems.add(place + " ." + name + " has no rule in the style sheet");
          }
        });
    return problems;
  }

  private static TreeMap<String, String> given(JavaSources sources, CompilationUnitTree unit) {
    TreeMap<String, String> given = new TreeMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        if (GIVES.matcher(call.getMethodSelect().toString()).find()) {
          call.getArguments().stream()
              .filter(LiteralTree.class::isInstance)
              .map(argument -> ((LiteralTree) argument).getValue())
              .forEach(name -> given.put(String.valueOf(name), sources.place(unit, call)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(unit, null);
    return given;
  }

  /** Sizes of text beside the scale. */
  List<String> strangeSizes() {
    return TEXT_SIZE
        .matcher(css)
        .results()
        .map((MatchResult size) -> size.group(1))
        .filter(size -> !TEXT_SIZES.contains(size))
        .toList();
  }
}
