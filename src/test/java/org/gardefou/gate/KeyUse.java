package org.gardefou.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which text keys the code names. A key is a string literal, or a literal that ends in a dot and
 * what the program adds to it, or two literals of which the second begins with a dot.
 */
final class KeyUse {
  private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
  private static final Pattern PREFIX = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)*\\.");
  private static final Pattern FILE =
      Pattern.compile(".*\\.(json|css|html|pdf|png|svg|txt|md|csv|ttf|tmp|lock|properties)");

  private final Map<String, String> literals = new TreeMap<>();
  private final Map<String, String> asked = new TreeMap<>();

  KeyUse(JavaSources sources) {
    sources.units().forEach(unit -> scan(sources, unit));
  }

  private void scan(JavaSources sources, CompilationUnitTree unit) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree node, Void none) {
        if (node.getValue() instanceof String text) {
          literals.putIfAbsent(text, sources.place(unit, node));
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        if (asksForText(node) && literal(node.getArguments().getFirst()) instanceof String text) {
          asked.putIfAbsent(text, sources.place(unit, node));
        }
        return super.visitMethodInvocation(node, null);
      }
    }.scan(unit, null);
  }

  private static boolean asksForText(MethodInvocationTree call) {
    return !call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && (select.getIdentifier().contentEquals("get")
            || select.getIdentifier().contentEquals("count"));
  }

  private static Object literal(ExpressionTree argument) {
    return argument.getKind() == Tree.Kind.STRING_LITERAL
        ? ((LiteralTree) argument).getValue()
        : "";
  }

  /** Every string literal. */
  Set<String> literals() {
    return Set.copyOf(literals.keySet());
  }

  /** Keys that no literal leads to. */
  List<String> unused(Set<String> keys) {
    return keys.stream()
        .filter(key -> !used(key))
        .map(key -> key + " is used nowhere: remove it from both languages")
        .toList();
  }

  private boolean used(String key) {
    return literals.containsKey(key)
        || literals.containsKey(key.replaceFirst("\\.(one|other)$", ""))
        || literals.keySet().stream()
            .anyMatch(l -> PREFIX.matcher(l).matches() && key.startsWith(l))
        || isMadeOfTwo(key);
  }

  private boolean isMadeOfTwo(String key) {
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      if (literals.containsKey(key.substring(0, dot)) && literals.containsKey(key.substring(dot))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Literals that look like keys and lead to no text.
   *
   * @param others names of the same shape that are no keys, such as the facts
   */
  List<String> missing(Set<String> keys, Set<String> others) {
    Set<String> groups =
        keys.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    literals.forEach(
        (text, place) -> {
          boolean ours = groups.contains(text.replaceFirst("\\..*", ""));
          if ((ours || asked.containsKey(text)) && isLost(text, keys) && !others.contains(text)) {
            found.add(place + " “" + text + "” has no text: write it in both languages");
          }
        });
    found.addAll(halfCounts(keys));
    return found;
  }

  /** A literal that leads to a text for one or for others counts, and needs both. */
  private List<String> halfCounts(Set<String> keys) {
    return literals.keySet().stream()
        .filter(text -> !keys.contains(text))
        .filter(text -> keys.contains(text + ".one") != keys.contains(text + ".other"))
        .map(
            text -> literals.get(text) + " “" + text + "” counts, so it needs both .one and .other")
        .toList();
  }

  private static boolean isLost(String text, Set<String> keys) {
    boolean key = KEY.matcher(text).matches() && !FILE.matcher(text).matches();
    boolean prefix = PREFIX.matcher(text).matches();
    return (key && !keys.contains(text) && keys.stream().noneMatch(k -> k.startsWith(text + ".")))
        || (prefix && keys.stream().noneMatch(k -> k.startsWith(text)));
  }
}
